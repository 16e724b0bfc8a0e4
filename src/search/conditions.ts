/**
 * What a query parameter means, as a piece of the filter tree: the vocabulary of the features' filter tables. Blank
 * texts are not given: a condition with no others is undefined. Any other of which nothing is left once it is normalized
 * is in no value: it finds nothing, and as an exclusion leaves nothing out.
 */
import type { DateField, IdField, NumberField, TextField } from './fields.ts';
import { and, type Filter, not, nothing, or } from './filter.ts';
import { normalize } from './normalize.ts';
import { technologyUid } from './technologyUid.ts';
import { urlDomain } from './urlDomain.ts';
import { splitWords } from './words.ts';

/** Some conditions depend on other parameters of the query. */
export type Condition<Value, Query = unknown> = (value: Value, query: Query) => Filter | undefined;

/** One condition for each parameter of a group: a parameter without one does not compile. */
export type Conditions<Values, Query = unknown> = {
  [Name in keyof Values]-?: Condition<NonNullable<Values[Name]>, Query>;
};

/** All conditions that are given, in the order of the table, so that equal queries make equal filters. */
export function toFilters<Query extends object>(table: Conditions<Query, Query>, query: Query): Filter[] {
  const names = Object.keys(table) as (keyof Query)[];
  return names.flatMap((name) => {
    const value = query[name];
    return (value === undefined || value === null ? undefined : table[name](value, query)) ?? [];
  });
}

/** One of the texts is in one of the fields. */
export const contains =
  (...fields: TextField[]): Condition<string[]> =>
  (texts) =>
    anyOf(toNeedles(texts), (needle) => inAnyOf(fields, needle));

/** Each of the texts is in one of the fields. */
export const containsAll =
  (...fields: TextField[]): Condition<string[]> =>
  (texts) => {
    const needles = toNeedles(texts);
    return needles.length === 0 ? undefined : and(needles.map((needle) => inAnyOf(fields, needle)));
  };

/** All words of one of the texts, in any order; those of a quoted one in a row. */
export const hasWords =
  (field: TextField): Condition<string[]> =>
  (texts) => {
    const given = texts.filter(isGiven);
    return given.length === 0 ? undefined : or(given.map((text) => toWords(field, text) ?? nothing));
  };

export function toWords(field: TextField, text: string): Filter | undefined {
  const words = splitWords(text);
  if (words.length === 0) return undefined;
  const inARow = /^\s*["“”].*["“”]\s*$/s.test(text);
  return { op: 'words', field, words: inARow ? [...words] : unique(words), inARow };
}

export const containsUid =
  (field: TextField): Condition<string[]> =>
  (texts) =>
    anyOf(unique(toNeedles(texts).map(technologyUid)), (needle) => inAnyOf([field], needle));

/** What the condition would find is left out. */
export const excludes =
  <Value, Query>(condition: Condition<Value, Query>): Condition<Value, Query> =>
  (value, query) => {
    const filter = condition(value, query);
    return filter && not(filter);
  };

/** A list without a single domain in it finds nothing. */
export const hasDomain =
  (field: TextField): Condition<string[]> =>
  (texts) => ({ op: 'equals', field, values: unique(texts.flatMap((text) => urlDomain(text) ?? [])) });

/** The whole value is one of the texts. */
export const isAnyOf =
  (field: TextField): Condition<string[]> =>
  (texts) => {
    const values = toNeedles(texts);
    return values.length === 0 ? undefined : { op: 'equals', field, values };
  };

export const isOneOf =
  (field: IdField): Condition<string[]> =>
  (uuids) => ({ op: 'in', field, uuids: unique(uuids) });

export const isExactly =
  (field: NumberField): Condition<number> =>
  (value) => ({ op: 'range', field, min: value, max: value });

export const atLeast =
  (field: NumberField): Condition<number> =>
  (min) => ({ op: 'range', field, min });

export const atMost =
  (field: NumberField): Condition<number> =>
  (max) => ({ op: 'range', field, max });

/** Rows have milliseconds and a bound may be finer: the first that is not before it. */
export const since =
  (field: DateField): Condition<string> =>
  (time) => ({ op: 'range', field, min: Date.parse(time) + (/\.\d{3,}[1-9]/.test(time) ? 1 : 0) });

export const until =
  (field: DateField): Condition<string> =>
  (time) => ({ op: 'range', field, max: Date.parse(time) });

export const isGiven = (text: string): boolean => text.trim() !== '';

function toNeedles(texts: string[]): string[] {
  return unique(texts.filter(isGiven).map(normalize));
}

/** Sorted, so that the same values in another order are the same filter, to a cursor too. */
function unique(values: string[]): string[] {
  return [...new Set(values)].sort();
}

function anyOf(needles: string[], toFilter: (needle: string) => Filter): Filter | undefined {
  return needles.length === 0 ? undefined : or(needles.map(toFilter));
}

function inAnyOf(fields: TextField[], needle: string): Filter {
  return needle === '' ? nothing : or(fields.map((field) => ({ op: 'contains', field, needle })));
}
