/**
 * Gives every word that waits the meaning that fits where it stands: before "companies", after "in", on its own. What
 * fits nowhere is unknown.
 */
import { opposite, type Range } from './amounts.ts';
import type { Item, Wishes } from './draft.ts';
import type { Meaning } from './lexicon.ts';
import type { State } from './state.ts';

type Noun = NonNullable<Meaning['noun']>;
type Sense = 'size' | 'places' | 'seniority' | 'field' | 'industry' | 'technology' | 'company' | 'status' | 'part';

const bySubject: Record<Noun, Sense[]> = {
  person: ['places', 'seniority', 'field', 'technology', 'company', 'status'],
  company: ['size', 'places', 'industry', 'technology', 'part', 'company'],
  industry: ['industry', 'part'],
  department: ['field'],
};
const alone: Sense[] = ['places', 'seniority', 'field', 'technology', 'company', 'status', 'size', 'part'];

/** Departments that are asked for more often than the industry of the same name. */
const departments = new Set([
  'marketing',
  'engineering',
  'finance',
  'legal',
  'human resources',
  'design',
  'information technology',
  'data',
  'accounting',
]);

/** Empties what waits. `noun` is what it stands before; without one the preposition counts. */
export function settle(state: State, noun?: Noun) {
  const items = state.pending;
  state.pending = [];
  if (noun) for (const item of items) assign(state, item, bySubject[noun], noun);
  else if (state.cue === 'name') nameAll(state, items);
  else for (const item of withoutNames(state, items)) assignByCue(state, item);
}

function assignByCue(state: State, item: Item) {
  const { cue, subject } = state;
  const { meaning, text } = item;
  const isName = /^\p{Lu}/u.test(text);
  if (meaning.status && cue !== 'title' && cue !== 'keyword') return wantStatus(state, meaning.status);
  switch (cue) {
    case 'technology':
      if (meaning.places && !meaning.technology) return wantPlace(state, item, 'person');
      return want(state, 'technologies', [{ text: meaning.technology ?? text, join: item.join }]);
    case 'title':
      return want(state, 'titles', meaning.head ?? meaning.part ?? [text.toLowerCase()]);
    case 'keyword':
      return want(state, 'industries', meaning.industry ?? [text]);
    case 'employer':
    case 'for':
    case 'of':
      if (meaning.company || meaning.technology) return want(state, 'companies', [text]);
      if (isKnown(meaning)) return assign(state, item, [...bySubject.company, 'field'], subject);
      return isName || cue === 'employer' ? want(state, 'companies', [text]) : unknown(state, text);
    case 'place':
      if (!isKnown(meaning) && isName) return wantPlace(state, item, subject);
      return assign(state, item, subject === 'company' ? bySubject.company : bySubject.person, subject);
    default:
      return assign(state, item, alone, subject);
  }
}

function assign(state: State, item: Item, senses: Sense[], noun: Noun) {
  const { meaning, text, join } = item;
  for (const sense of senses) {
    if (sense === 'places' && meaning.places) return wantPlace(state, item, noun === 'company' ? 'company' : 'person');
    if (sense === 'size' && meaning.size) return wantSize(state, meaning.size, text);
    if (sense === 'seniority' && meaning.seniority) return want(state, 'seniorities', meaning.seniority);
    if (sense === 'field' && (isDepartment(meaning) || (noun === 'department' && meaning.department)))
      return want(state, 'departments', meaning.department ?? []);
    if ((sense === 'industry' || (sense === 'field' && noun !== 'department')) && meaning.industry)
      return want(state, 'industries', meaning.industry);
    if (sense === 'technology' && meaning.technology) {
      return want(state, 'technologies', [{ text: meaning.technology, join }]);
    }
    if (sense === 'company' && meaning.company) return want(state, 'companies', [text]);
    if (sense === 'status' && meaning.status) return wantStatus(state, meaning.status);
    if (sense === 'part' && meaning.part && !meaning.rank)
      return want(state, noun === 'person' ? 'titles' : 'industries', meaning.part.slice(0, 1));
  }
  if (noun === 'industry' && !isKnown(meaning)) return want(state, 'industries', [text]);
  if (noun === 'department') return want(state, 'departments', [text]);
  unknown(state, text);
}

const isDepartment = ({ department, industry, part = [] }: Meaning): boolean =>
  department !== undefined && (industry === undefined || part.some((word) => departments.has(word)));

const isKnown = (meaning: Meaning): boolean => Object.keys(meaning).length > 0;

export function unknown({ draft, not }: State, text: string) {
  if (not) not.used = true;
  if (!draft.unknown.includes(text)) draft.unknown.push(text);
}

/** Wanted, or unwanted while a "not" reaches so far: through a list of things of one kind. */
export function want<Kind extends keyof Wishes>(state: State, kind: Kind, values: Wishes[Kind][number][]) {
  if (state.not?.kind && state.not.kind !== kind) state.not = undefined;
  const wishes = state.not ? state.draft.unwanted : state.draft.wanted;
  (wishes[kind] as Wishes[Kind][number][]).push(...values);
  if (state.not) state.not = { used: true, kind };
}

function wantPlace(state: State, { meaning, text, join }: Item, of: 'person' | 'company') {
  want(state, of === 'company' ? 'companyPlaces' : 'places', [{ places: meaning.places ?? [], text, join }]);
}

function wantSize(state: State, size: Range, text: string) {
  const range = state.not ? opposite(size) : size;
  if (state.not) state.not.used = true;
  if (!range) return unknown(state, text);
  state.draft.size = { ...state.draft.size, ...range };
}

/** Text that is in another status too: verified in unverified. "Not verified" is that other one. */
export function wantStatus(state: State, { has, not }: NonNullable<Meaning['status']>) {
  if (not.length === 0) return want(state, 'statuses', has);
  if (state.not) state.not.used = true;
  state.draft.wanted.statuses.push(...(state.not ? not : has));
  if (!state.not) state.draft.unwanted.statuses.push(...not);
}

/** First and last names side by side: of people in the data, or written like names and nothing else. */
function withoutNames(state: State, items: Item[]): Item[] {
  if ((state.cue !== undefined && state.cue !== 'of' && state.cue !== 'for') || state.not) return items;
  return items.filter((item, index) => {
    const [before, after] = [items[index - 1], items[index + 1]];
    if (before && isFullName(before, item)) state.draft.lastNames.push(item.text);
    else if (after && isFullName(item, after)) state.draft.firstNames.push(item.text);
    else if (isOnlyName(item.meaning))
      (item.meaning.lastName ? state.draft.lastNames : state.draft.firstNames).push(item.text);
    else return true;
    return false;
  });
}

function isFullName(first: Item, last: Item): boolean {
  if (last.join !== '') return false;
  if (first.meaning.firstName && last.meaning.lastName) return true;
  return [first, last].every(({ meaning, text }) => !isKnownOtherwise(meaning) && /^\p{Lu}\p{Ll}/u.test(text));
}

const isKnownOtherwise = ({ firstName, lastName, ...rest }: Meaning): boolean => isKnown(rest);
const isOnlyName = (meaning: Meaning): boolean => isKnown(meaning) && !isKnownOtherwise(meaning);

/** After "named": one word is a first name unless the data knows it as a last name only. */
function nameAll(state: State, items: Item[]) {
  const names: Item[][] = [];
  for (const item of items) {
    if (item.join === '' && names.length > 0) names.at(-1)?.push(item);
    else names.push([item]);
  }
  for (const [first, ...rest] of names as [Item, ...Item[]][]) {
    const { firstNames, lastNames } = state.draft;
    if (state.not) unknown(state, first.text);
    else if (rest.length === 0 && first.meaning.lastName && !first.meaning.firstName) lastNames.push(first.text);
    else firstNames.push(first.text);
    if (rest.length > 0 && !state.not) lastNames.push(rest.map(({ text }) => text).join(' '));
  }
}
