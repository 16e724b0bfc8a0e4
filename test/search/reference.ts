/**
 * The in-memory reference: what the answer to a question is, written for reading, not for speed, and without a line
 * of any engine. Only what defines text is shared: normalize(), urlDomain(), technologyUid().
 */
import type { OrderKey, Page, PageRequest, Position, Values, ValuesRequest } from '../../src/search/engine.ts';
import type { IndexName } from '../../src/search/fields.ts';
import type { Filter } from '../../src/search/filter.ts';
import { normalize } from '../../src/search/normalize.ts';
import { technologyUid } from '../../src/search/technologyUid.ts';
import { urlDomain } from '../../src/search/urlDomain.ts';
import type { CompanyRow, ContactRow, Rows } from './rows.ts';

export interface Reference {
  all: string[];
  page(request: PageRequest): Page;
  count(filter: Filter): number;
  uuids(filter: Filter, limit?: number): string[];
  values(request: ValuesRequest): Values;
  position(uuid: string, order: OrderKey[]): Position;
}

type Row = ContactRow | CompanyRow;
type Value = string | number | bigint | null | undefined | (string | null)[];
type Key = string | number | bigint | null;
type Get = (row: Row, field: string) => Value;

export function createReference(index: IndexName, rows: Rows): Reference {
  const get =
    index === 'companies' ? getOfCompany : getOfContact(new Map(rows.companies.map((row) => [row.uuid, row])));
  const all: Row[] = rows[index];
  const find = (filter: Filter) => all.filter((row) => matches(get, row, filter));
  const sorted = (filter: Filter, order: OrderKey[]) =>
    find(filter)
      .map((row) => toPosition(get, row, order))
      .sort((a, b) => comparePositions(a, b, order));
  return {
    all: all.map((row) => row.uuid),
    page: (request) => toPage(sorted(request.filter, request.order), request),
    count: (filter) => find(filter).length,
    uuids: (filter, limit) =>
      sorted(filter, [{ field: 'createdAt', descending: true }])
        .slice(0, limit)
        .map(({ uuid }) => uuid),
    values: (request) =>
      toValues(
        find(request.filter).map((row) => get(row, request.field)),
        request,
      ),
    position: (uuid, order) => toPosition(get, all.find((row) => row.uuid === uuid) as Row, order),
  };
}

function getOfContact(companies: Map<string, CompanyRow>): Get {
  return (row, field) => {
    const contact = row as ContactRow;
    const company = contact.companyId === null ? undefined : companies.get(contact.companyId);
    if (field.startsWith('company.')) return company && getOfCompany(company, field.slice('company.'.length));
    if (field === 'fullName') return `${contact.firstName ?? ''} ${contact.lastName ?? ''}`;
    const shown = { shownWebsite: 'website', shownFacebookUrl: 'facebookUrl', shownTwitterUrl: 'twitterUrl' } as const;
    if (field in shown) {
      const name = shown[field as keyof typeof shown];
      const own = contact.metadata?.[name];
      return own && normalize(own) !== '' ? own : company?.metadata?.[name];
    }
    return { ...contact.metadata, ...contact }[field as keyof ContactRow] as Value;
  };
}

const getOfCompany: Get = (row, field) => {
  const company = row as CompanyRow;
  if (field === 'technologyUids') return company.technologies;
  if (field === 'domain') return company.metadata?.website;
  return { ...company.metadata, ...company }[field as keyof CompanyRow] as Value;
};

function matches(get: Get, row: Row, filter: Filter): boolean {
  if (filter.op === 'and') return filter.filters.every((child) => matches(get, row, child));
  if (filter.op === 'or') return filter.filters.some((child) => matches(get, row, child));
  if (filter.op === 'not') return !matches(get, row, filter.filter);
  const value = get(row, filter.field);
  const form = formOf(filter.field);
  const texts = presentTexts(value, form);
  switch (filter.op) {
    case 'contains': {
      const needle = form === technologyUid ? technologyUid(filter.needle) : normalize(filter.needle);
      // Text is made of characters: half of one is in none.
      return !/\p{Cs}/u.test(needle) && texts.some((text) => text.includes(needle));
    }
    case 'equals':
      return texts.some((text) => filter.values.some((wanted) => text === form(wanted)));
    case 'words':
      return texts.some((text) => hasWords(text, filter.words, filter.inARow));
    case 'range':
      if (typeof value !== 'number' && typeof value !== 'bigint') return false;
      return value >= (filter.min ?? -Infinity) && value <= (filter.max ?? Infinity);
    case 'in':
      return filter.uuids.some((uuid) => uuid.replaceAll('-', '').toLowerCase() === String(value).replaceAll('-', ''));
    case 'exists':
      return typeof value === 'string' || Array.isArray(value)
        ? texts.length > 0
        : value !== null && value !== undefined;
  }
}

type Form = (text: string) => string | null;

function formOf(field: string): Form {
  if (field.endsWith('technologyUids')) return technologyUid;
  return field.endsWith('domain') ? urlDomain : normalize;
}

function presentTexts(value: Value, form: Form): string[] {
  const texts = Array.isArray(value) ? value : [value];
  return texts.flatMap((text) => (typeof text === 'string' && form(text)) || []);
}

function hasWords(text: string, wanted: string[], inARow: boolean): boolean {
  const split = (part: string) => part.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const words = split(text);
  const needed = wanted.flatMap((word) => split(normalize(word)));
  if (!inARow) return needed.every((word) => words.includes(word));
  return words.some((_, at) => needed.every((word, i) => words[at + i] === word)) || needed.length === 0;
}

function toPosition(get: Get, row: Row, order: OrderKey[]): Position {
  return { uuid: row.uuid, keys: order.map(({ field }) => toKey(get(row, field))) };
}

function toKey(value: Value): string | number | null {
  if (typeof value === 'number' || value === null || value === undefined) return value ?? null;
  if (typeof value === 'bigint') return value > Number.MAX_SAFE_INTEGER ? String(value) : Number(value);
  return [...normalize(joined(value) ?? '')].slice(0, 500).join('') || null;
}

function joined(value: Value): string | null {
  if (!Array.isArray(value)) return typeof value === 'string' ? value : null;
  return value.filter((element) => element !== null && normalize(element) !== '').join(', ');
}

const numericFields = new Set(
  'createdAt updatedAt employeesCount annualRevenue totalFunding latestFundingAmount'.split(' '),
);

function comparePositions(a: Position, b: Position, order: OrderKey[]): number {
  for (const [i, { field, descending }] of order.entries()) {
    const numeric = numericFields.has(field.split('.').at(-1) as string);
    const [left, right] = [a.keys[i] ?? null, b.keys[i] ?? null];
    if (left === right) continue;
    if (left === null || right === null) return left === null ? 1 : -1;
    const compared = numeric ? compareNumbers(BigInt(left), BigInt(right)) : compareTexts(String(left), String(right));
    if (compared !== 0) return descending ? -compared : compared;
  }
  return compareTexts(a.uuid, b.uuid) * (order.at(-1)?.descending ? -1 : 1);
}

const compareNumbers = (a: Key & bigint, b: Key & bigint): number => (a < b ? -1 : Number(a > b));

/** Code point order, which UTF-8 keeps and UTF-16 does not. */
const compareTexts = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

function toPage(sorted: Position[], { order, limit, start }: PageRequest): Page {
  const [from, to] = toBounds(sorted, order, limit, start);
  const page = sorted.slice(from, to);
  return {
    uuids: page.map(({ uuid }) => uuid),
    first: page[0] ?? null,
    last: page.at(-1) ?? null,
    hasNext: sorted.length > to,
    hasPrevious: from > 0 && sorted.length > 0,
  };
}

function toBounds(sorted: Position[], order: OrderKey[], limit: number, start: PageRequest['start']): [number, number] {
  if (start.at === 'offset') return [start.offset, start.offset + limit];
  const smaller = sorted.filter((row) => comparePositions(row, start.position, order) < 0).length;
  if (start.at === 'before') return [Math.max(0, smaller - limit), smaller];
  const notGreater = sorted.filter((row) => comparePositions(row, start.position, order) <= 0).length;
  return [notGreater, notGreater + limit];
}

function toValues(rows: Value[], request: ValuesRequest): Values {
  const separated = request.separated && rows.some(Array.isArray);
  const needle = normalize(request.search ?? '');
  const entries = rows
    .flatMap((value) => (separated ? firstSpellings(value as (string | null)[] | undefined) : (joined(value) ?? [])))
    .filter((value) => normalize(value) !== '' && !/\p{Cs}/u.test(needle) && normalize(value).includes(needle));
  const listed = request.distinct || separated ? group(entries) : entries.map((value) => ({ value, times: 1 }));
  const sign = request.order.descending ? -1 : 1;
  const byValue = (a: { value: string }, b: { value: string }) =>
    compareTexts(normalize(a.value), normalize(b.value)) || compareTexts(a.value, b.value);
  listed.sort((a, b) =>
    request.order.by === 'value' ? sign * byValue(a, b) : sign * (a.times - b.times) || byValue(a, b),
  );
  const values = listed.slice(request.offset, request.offset + request.limit).map(({ value }) => value);
  return { values, total: listed.length };
}

function firstSpellings(elements: (string | null)[] | undefined): string[] {
  const present = (elements ?? []).filter((element) => element !== null);
  return present.filter((element, i) => present.findIndex((other) => normalize(other) === normalize(element)) === i);
}

function group(entries: string[]): { value: string; times: number }[] {
  const groups = new Map<string, string[]>();
  for (const value of entries) groups.set(normalize(value), [...(groups.get(normalize(value)) ?? []), value]);
  return [...groups.values()].map((spellings) => {
    const times = (value: string) => spellings.filter((other) => other === value).length;
    const [value] = spellings.toSorted((a, b) => times(b) - times(a) || compareTexts(a, b));
    return { value: value as string, times: spellings.length };
  });
}
