/**
 * Attribute lists: the values of one field over the rows that pass a filter. All of them read the same parameters here
 * and answer in one of two ways: a plain array with `X-Total-Count` and `Link`, or a page with `next` and `previous`.
 * Links keep every other parameter and go on by offset, or by page number where the request has one.
 */
import { invalid } from '../errors.ts';
import type { SearchIndex, ValuesRequest } from '../search/engine.ts';
import type { AttributeField } from '../search/fields.ts';
import { type Filter, nothing } from '../search/filter.ts';
import { normalize } from '../search/normalize.ts';
import { type Links, linkToNext, type RequestUrl, withParameter } from './paging.ts';

export interface AttributeQuery {
  limit?: number;
  offset?: number;
  page?: number;
  page_size?: number;
  distinct?: boolean;
  separated?: boolean;
  ordering?: 'value' | '-value' | 'count' | '-count';
  /** Looks into the values. The filter on rows of the same name is not to be had together with it. */
  search?: string;
}

/** What a handler gets: filters, but for `search`, and the parameters of the list. */
export interface AttributeRequest<Filters = unknown> {
  query: Omit<Filters, 'search'> & AttributeQuery;
  url: RequestUrl;
  signal: AbortSignal;
}

export interface Attribute {
  field: AttributeField;
  filter: Filter;
  /** Of array fields: single elements, whatever the request says. */
  separated?: boolean;
}

interface Listed extends Links {
  values: string[];
  total: number;
}

const defaultLimit = 100;
const maxLimit = 10_000;

export async function replyWithArray(index: SearchIndex, attribute: Attribute, request: AttributeRequest) {
  const { values, total, next } = await list(index, attribute, request);
  return { status: 200 as const, body: values, headers: { 'X-Total-Count': String(total), ...linkToNext(next) } };
}

export async function replyWithPage(index: SearchIndex, attribute: Attribute, request: AttributeRequest) {
  const { values, next, previous } = await list(index, attribute, request);
  return { status: 200 as const, body: { next, previous, results: values } };
}

async function list(index: SearchIndex, attribute: Attribute, { query, url, signal }: AttributeRequest) {
  const wanted = toValuesRequest(attribute, query);
  const { values, total } = await index.values(wanted, signal);
  return { values, total, ...toLinks(query, url, wanted, total) } satisfies Listed;
}

function toValuesRequest({ field, filter, separated: always }: Attribute, query: AttributeQuery): ValuesRequest {
  const separated = always ?? query.separated ?? false;
  const distinct = separated || (query.distinct ?? false);
  const { ordering = 'value', search } = query;
  const by = ordering.endsWith('count') ? 'count' : 'value';
  if (by === 'count' && !distinct) {
    const detail = `can be ${ordering} with distinct=true only: otherwise there is one value for every row`;
    throw invalid([{ in: 'query', pointer: 'ordering', detail, code: 'needs_distinct' }]);
  }
  const limit = Math.min(query.page_size ?? query.limit ?? defaultLimit, maxLimit);
  // No list is so long, and Postgres takes no larger offset than a bigint.
  const offset = query.offset ?? Math.min(((query.page ?? 1) - 1) * limit, Number.MAX_SAFE_INTEGER);
  const order = { by, descending: ordering.startsWith('-') } as const;
  const request = { field, filter, distinct, separated, order, limit, offset };
  if (search === undefined) return request;
  // What is in every value once it is normalized would list them all, as if nothing had been looked for.
  return { ...request, search, filter: normalize(search) === '' ? nothing : filter };
}

function toLinks(query: AttributeQuery, url: RequestUrl, { limit, offset }: ValuesRequest, total: number): Links {
  const byPage = query.offset === undefined && query.page !== undefined;
  const link = (forwards: boolean) => {
    if (byPage) return withParameter(url, 'page', String((query.page as number) + (forwards ? 1 : -1)));
    return withParameter(url, 'offset', String(forwards ? offset + limit : Math.max(0, offset - limit)));
  };
  return { next: offset + limit < total ? link(true) : null, previous: offset > 0 ? link(false) : null };
}
