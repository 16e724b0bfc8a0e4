/**
 * The search port. An engine answers identifiers, counts and attribute values for a filter tree, never rows: the rows
 * are read from Postgres by uuid, so that nothing stale is shown and engines stay small and comparable.
 *
 * Every engine gives the same answer to the same question, order included, or it is not asked (see README.md).
 */
import type { AttributeField, OrderField } from './fields.ts';
import type { Filter } from './filter.ts';

export interface OrderKey {
  field: OrderField;
  descending: boolean;
}

/**
 * Where a row stands in an ordering: the value of each key as compared (number, null, or normalized text up to
 * `comparedLength`, see ordering.ts) and its uuid.
 */
export interface Position {
  keys: (string | number | null)[];
  uuid: string;
}

/** Where a page begins. `after` and `before` are exclusive; a page before a position ends right at it. */
export type Start = { at: 'offset'; offset: number } | { at: 'after' | 'before'; position: Position };

export interface PageRequest {
  filter: Filter;
  /** Keys in turn; nulls last in both directions; uuid breaks ties in the direction of the last key. Never empty. */
  order: OrderKey[];
  limit: number;
  start: Start;
}

export interface Page {
  /** In the order asked for, also for a page before a position. */
  uuids: string[];
  /** Positions of the first and the last row; null on an empty page. */
  first: Position | null;
  last: Position | null;
  hasNext: boolean;
  hasPrevious: boolean;
}

export interface ValuesRequest {
  field: AttributeField;
  filter: Filter;
  /** Only values whose normalized form has this normalized needle in it. */
  search?: string;
  /** Group by normalized value and show its most frequent spelling (of equals the first in code point order). */
  distinct: boolean;
  /** Array fields: single elements instead of each row's array joined with ", ". Implies distinct. */
  separated: boolean;
  /** By normalized value, then by spelling; or by number of rows, then by value ascending. */
  order: { by: 'value' | 'count'; descending: boolean };
  limit: number;
  offset: number;
}

export interface Values {
  values: string[];
  /** How many there are without limit and offset. */
  total: number;
}

/** One kind of row. An aborted signal cancels the running query and rejects with the signal's reason. */
export interface SearchIndex {
  page(request: PageRequest, signal?: AbortSignal): Promise<Page>;
  count(filter: Filter, signal?: AbortSignal): Promise<number>;
  /** All matches, newest first (created_at, then uuid, both descending), in batches; memory does not grow with their number. */
  uuids(filter: Filter, limit: number | undefined, signal?: AbortSignal): AsyncIterable<string[]>;
  values(request: ValuesRequest, signal?: AbortSignal): Promise<Values>;
}

export interface SearchEngine {
  name: 'postgres' | 'meilisearch';
  contacts: SearchIndex;
  companies: SearchIndex;
}
