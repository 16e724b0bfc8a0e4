/**
 * The assistant: a person's request in plain words becomes filters of GET /api/v1/contacts/, never anything else. Both
 * assistants (builtin/, which needs nothing, and model/, which asks a language model) answer through this port.
 *
 * An answer is a stream: text as it is written, and what was found as soon as it is. It ends with the last of both
 * being true, or it throws; an aborted signal ends whatever is under way.
 */
import type { ParameterGroup } from '../http/types.ts';

export type ContactFilters = ParameterGroup<'contactFilters'> & ParameterGroup<'contactCompanyFilters'>;

/** Of their JSON: fewer than make a URL too long. */
export const maxFiltersBytes = 8 * 1024;

export interface Found {
  filters: ContactFilters;
  /** Exact. */
  count: number;
  /** The newest of them, at most as many as were asked for. */
  contacts: Record<string, unknown>[];
}

export interface Turn {
  sender: 'user' | 'ai';
  text: string;
  /** What the assistant searched for with this message. */
  filters: ContactFilters | null;
}

/** Throws when the filters are none, with what is wrong with them. */
export type SearchContacts = (filters: ContactFilters, limit: number, signal: AbortSignal) => Promise<Found>;

/** Attributes whose values the assistant may look up, by the names of their filters. */
export type Attribute =
  | ('title' | 'seniority' | 'department' | 'city' | 'state' | 'country' | 'first_name' | 'last_name')
  | ('company' | 'industries' | 'keywords' | 'technologies' | 'company_city' | 'company_state' | 'company_country');

/** Values of the data that have this text in them, the most frequent first, a few dozen at most. */
export type LookUp = (attribute: Attribute, text: string, signal: AbortSignal) => Promise<string[]>;

/** The same for one request, which remembers what it has looked up. */
export type Look = (attribute: Attribute, text: string) => Promise<string[]>;

export interface Question {
  text: string;
  /** Oldest first. */
  history: Turn[];
  search: SearchContacts;
  lookUp: LookUp;
  signal: AbortSignal;
}

export type AnswerPart = { type: 'text'; text: string } | { type: 'found'; found: Found };

export interface Assistant {
  name: string;
  answer(question: Question): AsyncIterable<AnswerPart>;
}

/** Contacts that come with an answer unless more are asked for, and the most that may be. */
export const shownContacts = 10;
export const maxContacts = 25;
