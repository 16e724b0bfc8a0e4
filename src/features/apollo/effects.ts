/**
 * What the values of an Apollo parameter do to a search: the vocabulary of the table in parameters.ts. A value that
 * cannot be carried over is lost, with a reason; a parameter that loses all its values does nothing.
 */
import { type Condition, contains, hasDomain, isGiven, toWords } from '../../search/conditions.ts';
import type { OrderKey } from '../../search/engine.ts';
import type { ContactTextField, NumberField, TextField } from '../../search/fields.ts';
import { and, type Filter, not, or } from '../../search/filter.ts';
import { normalize } from '../../search/normalize.ts';
import { urlDomain } from '../../search/urlDomain.ts';
import { toContactOrder } from '../contacts/ordering.ts';
import { apolloFields, type OrderingKey } from './fields.ts';
import { findIndustry } from './industryTags.ts';
import type { UrlParameters } from './url.ts';

/** Empty for what has its effect by another parameter. */
export interface Effect {
  filter?: Filter;
  order?: OrderKey[];
  /** Of the result, from 1. */
  page?: number;
}

export interface Lost {
  value: string;
  reason: string;
}

export interface Outcome {
  /** Null: nothing could be carried over. */
  effect: Effect | null;
  lost: Lost[];
}

/** Of the values that are not blank; some depend on other parameters of the URL. */
export type Carry = (values: string[], url: UrlParameters) => Outcome;

/** How one value is read; undefined loses it. */
export type Read<T> = (value: string) => T | undefined;

export function carry<T>(values: string[], read: Read<T>, reason: string, toEffect: (kept: T[]) => Effect): Outcome {
  const kept: T[] = [];
  const lost: Lost[] = [];
  for (const value of values) {
    const meaning = read(value);
    if (meaning === undefined) lost.push({ value, reason });
    else kept.push(meaning);
  }
  return { effect: kept.length > 0 ? toEffect(kept) : null, lost };
}

/** One of the values is met. */
const anyOf =
  (read: Read<Filter>, reason: string): Carry =>
  (values) =>
    carry(values, read, reason, (filters) => ({ filter: or(filters) }));

/** What the same values would find is left out. */
export const noneOf =
  (find: Carry): Carry =>
  (values, url) => {
    const { effect, lost } = find(values, url);
    return { effect: effect?.filter ? { filter: not(effect.filter) } : null, lost };
  };

/** As a filter of contacts/ of that name finds them. */
export const found =
  (condition: Condition<string[]>, toTexts: (value: string) => string[] = (value) => [value]): Carry =>
  (values, url) => {
    const filter = condition(values.flatMap(toTexts), url);
    return { effect: filter ? { filter } : null, lost: [] };
  };

/** As `anyOf`; a value without text finds nothing, as in the filters of contacts/. */
const anyText =
  (read: Read<Filter>): Carry =>
  (values) => ({
    effect: { filter: or(values.flatMap((value) => read(value) ?? [])) },
    lost: values
      .filter((value) => !read(value))
      .map((value) => ({ value, reason: 'There is no text to look for in it.' })),
  });

/** All words of a title, in any order; those of a quoted one in a row. */
export const title: Carry = anyText((value) => toWords('title', value));

/** "Boston, Massachusetts" needs both parts, in any order. */
export const location = (field: ContactTextField): Carry =>
  anyText((value) => {
    const parts = [...new Set(value.split(',').map(normalize))].filter((part) => part !== '');
    return parts.length === 0 ? undefined : and(parts.map((needle): Filter => ({ op: 'contains', field, needle })));
  });

export const wholeValue = (field: TextField): Carry =>
  found((texts) => ({ op: 'equals', field, values: [...new Set(texts.map(normalize))] }));

/** `11,20`, `201-500`, `10001` and more, `,50`. */
export const numberRange = (field: NumberField): Carry =>
  anyOf((value) => {
    const [, from, to] = /^(\d{0,15})(?:\+|[,-](\d{0,15}))?$/.exec(value.replace(/\s/g, '')) ?? [];
    if (!from && !to) return undefined;
    return { op: 'range', field, ...(from && { min: Number(from) }), ...(to && { max: Number(to) }) };
  }, 'It is no range of whole numbers, such as 11,50.');

/** The last of the values that can be read: what is meant to be one value counts as last written. */
export function last<T>(values: string[], read: Read<T>, reason: string, toEffect: (value: T) => Effect): Outcome {
  const { effect, lost } = carry(values, read, reason, (kept) => toEffect(kept.at(-1) as T));
  const readable = values.filter((value) => read(value) !== undefined);
  const earlier = readable.slice(0, -1).map((value) => ({ value, reason: 'Only the last value of this one counts.' }));
  return { effect, lost: [...lost, ...earlier] };
}

const wholeNumber: Read<number> = (value) => (/^\d{1,15}$/.test(value.trim()) ? Number(value) : undefined);

export const bound =
  (field: NumberField, side: 'min' | 'max'): Carry =>
  (values) =>
    last(values, wholeNumber, 'It is no whole number.', (amount) => ({
      filter: { op: 'range', field, [side]: amount },
    }));

export const page: Carry = (values) =>
  last(
    values,
    (value) => wholeNumber(value) || undefined,
    'It is no page number.',
    (number) => ({ page: number }),
  );

/** By the tag's name; an unknown tag is looked for by its id. */
export const industry: Carry = (values, url) => {
  const reason = 'This industry tag is unknown here, so its id is looked for instead of a name.';
  const { effect } = found(contains('company.industries'), (id) => [findIndustry(id) ?? id])(values, url);
  return { effect, lost: values.filter((id) => !findIndustry(id)).map((value) => ({ value, reason })) };
};

/** Entries that are no domain find nothing, as in include_domain_list. */
export const domain: Carry = (values, url) => {
  const entries = (value: string) => value.split(/[\s,]+/).filter((entry) => entry !== '');
  const { effect } = found(hasDomain('company.domain'), entries)(values, url);
  const unreadable = values.filter((value) => !entries(value).some((entry) => urlDomain(entry)));
  return { effect, lost: unreadable.map((value) => ({ value, reason: 'There is no domain in it.' })) };
};

/** Apollo's names of what keywords look into. */
const keywordFields: ReadonlyMap<string, ContactTextField> = new Map([
  ['tags', 'company.keywords'],
  ['name', 'company.name'],
]);

/** In the fields that another parameter of the URL names; without one in the keywords. */
export const keywords =
  (condition: (...fields: TextField[]) => Condition<string[]>, fieldsParameter: string): Carry =>
  (values, url) => {
    const named = (url.get(fieldsParameter) ?? []).flatMap((name) => keywordFields.get(name.trim()) ?? []);
    const fields: ContactTextField[] = named.length > 0 ? [...new Set(named)].sort() : ['company.keywords'];
    return found(condition(...fields))(values, url);
  };

/** Has its effect through the keywords. */
export const keywordField: Carry = (values) =>
  carry(
    values,
    (value) => keywordFields.get(value.trim()),
    'Keywords can be looked for in `tags` and `name` only.',
    () => ({}),
  );

/** Means something only beside a parameter that says something. */
export const beside =
  (name: string, find: Carry): Carry =>
  (values, url) => {
    if (url.get(name)?.some(isGiven)) return find(values, url);
    const reason = `It means something only beside ${name}, which is not there.`;
    return { effect: null, lost: values.map((value) => ({ value, reason })) };
  };

/** Each of the fields is known. */
export const exists: Carry = (values) =>
  carry(
    values,
    (value) => apolloFields.get(value.trim())?.field,
    'There is no such field here.',
    (fields) => ({ filter: and([...new Set(fields)].map((field): Filter => ({ op: 'exists', field }))) }),
  );

/** By the field that `sortByField` names, in the direction that `sortAscending` gives; `[none]` is our default order. */
export const sortField: Carry = (values, url) => {
  const descending = url.get('sortAscending')?.findLast(readDirection)?.trim().toLowerCase() === 'false';
  return last(values, readSortField, 'Contacts cannot be sorted by it here.', (ordering) => ({
    order: toContactOrder(ordering.map((key) => (descending ? (`-${key}` as const) : key))),
  }));
};

/** Has its effect through the sort field. */
export const sortDirection: Carry = (values, url) => {
  if (!url.get('sortByField')?.some(readSortField)) {
    const reason = 'It is the direction of a sort field, and none is given that is known here.';
    return { effect: null, lost: values.map((value) => ({ value, reason })) };
  }
  return last(values, readDirection, 'It is neither true nor false.', () => ({}));
};

const readSortField: Read<OrderingKey[]> = (value) =>
  value.trim() === '[none]' ? [] : apolloFields.get(value.trim())?.ordering;

const readDirection: Read<string> = (value) => /^\s*(true|false)\s*$/i.exec(value)?.[1];
