/** What a request asks for, before it becomes filters: each thing as it was named, wanted and not wanted apart. */
import type { Range } from './amounts.ts';
import type { Meaning, Place } from './lexicon.ts';
import type { Channel } from './vocabulary/grammar.ts';

export type Join = '' | ',' | 'and' | 'or';

/** A word or phrase that says something about people or companies. */
export interface Item {
  /** As it stands in the request. */
  text: string;
  /** None: nobody knows what it means. */
  meaning: Meaning;
  join: Join;
}

export interface NamedPlace {
  /** Of a word that may be several places, the grammar's choice comes first. */
  places: Place[];
  /** A place that nobody knows: looked for in the location text. */
  text: string;
  join: Join;
}

export interface Named {
  text: string;
  join: Join;
}

/** What can be wanted and can be left out. */
export interface Wishes {
  titles: string[];
  seniorities: string[];
  departments: string[];
  /** Of the contact, of the company. */
  places: NamedPlace[];
  companyPlaces: NamedPlace[];
  companies: string[];
  domains: string[];
  industries: string[];
  technologies: Named[];
  statuses: string[];
}

export interface Draft {
  wanted: Wishes;
  unwanted: Wishes;
  firstNames: string[];
  lastNames: string[];
  emails: string[];
  texts: string[];
  has: Set<Channel>;
  size?: Range;
  revenue?: Range;
  funding?: Range;
  round?: Range;
  /** How many contacts to show. */
  limit?: number;
  /** Everybody is asked for in so many words. */
  all: boolean;
  /** Words that had no part in the search, as they stand in the request. */
  unknown: string[];
  /** What else the person should know. */
  notes: string[];
}

export function createDraft(): Draft {
  return {
    wanted: createWishes(),
    unwanted: createWishes(),
    firstNames: [],
    lastNames: [],
    emails: [],
    texts: [],
    has: new Set(),
    all: false,
    unknown: [],
    notes: [],
  };
}

const createWishes = (): Wishes => ({
  titles: [],
  seniorities: [],
  departments: [],
  places: [],
  companyPlaces: [],
  companies: [],
  domains: [],
  industries: [],
  technologies: [],
  statuses: [],
});

/** Whether it asks for anything. */
export function saysSomething(draft: Draft): boolean {
  const { wanted, unwanted, firstNames, lastNames, emails, texts, has } = draft;
  const lists = [...Object.values(wanted), ...Object.values(unwanted), firstNames, lastNames, emails, texts];
  const ranges = [draft.size, draft.revenue, draft.funding, draft.round];
  return (
    draft.all ||
    draft.limit !== undefined ||
    has.size > 0 ||
    lists.some((list) => list.length > 0) ||
    ranges.some((range) => range !== undefined)
  );
}

export function note(draft: Draft, text: string): void {
  if (!draft.notes.includes(text)) draft.notes.push(text);
}
