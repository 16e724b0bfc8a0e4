/** One page of an ordering; `hasNext` and `hasPrevious` hold also when the row at the position is gone. */
import type { Page, PageRequest, Position } from '../engine.ts';
import type { IndexName } from '../fields.ts';
import type { Hit, SearchRequest } from './client.ts';
import { all, type Condition, lowerFilter } from './filter.ts';
import { beyond, type Key, toKeys, toParts, toSort } from './order.ts';

export type Search = (request: SearchRequest) => Promise<Hit[]>;

interface Lowered {
  keys: Key[];
  /** What a page is found by: its parts in turn. */
  parts: Condition[];
  matches: Condition;
  backwards: boolean;
}

/** Throws `Unsupported` for what the index cannot do exactly. */
export function lowerPage(index: IndexName, request: PageRequest, inexact: ReadonlySet<string>): Lowered {
  const { filter, order, start } = request;
  const backwards = start.at === 'before';
  const matches = lowerFilter(index, filter, inexact);
  const keys = toKeys(index, order, inexact);
  const from = start.at === 'offset' || beyond(keys, start.position, backwards, true);
  return { keys, matches, backwards, parts: toParts(keys, backwards).map((part) => all([matches, part, from])) };
}

export async function findPage(
  index: IndexName,
  request: PageRequest,
  inexact: ReadonlySet<string>,
  search: Search,
): Promise<Page> {
  const { keys, parts, matches, backwards } = lowerPage(index, request, inexact);
  const { start, limit } = request;
  const attributes = ['uuid', ...new Set(keys.map(({ attribute }) => attribute))];
  const find = async (filter: Condition, more: Partial<SearchRequest>): Promise<Position[]> => {
    if (filter === false) return [];
    const sort = toSort(keys, backwards);
    const hits = await search({ filter, sort, offset: 0, limit: 1, attributes, ...more });
    return hits.map((hit) => toPosition(keys, hit));
  };
  const isAny = async (filter: Condition) => (await find(filter, {})).length > 0;

  const found: Position[] = [];
  const wanted = start.at === 'offset' ? limit + 1 : limit + 2;
  for (const part of parts) {
    if (found.length >= wanted) break;
    const offset = start.at === 'offset' ? start.offset : 0;
    found.push(...(await find(part, { offset, limit: wanted - found.length })));
  }
  // The row at the position is nearly always there still: then it is what comes before the page.
  const isThere = start.at !== 'offset' && found[0] !== undefined && isSame(found[0], start.position);
  if (isThere) found.shift();
  const more = found.length > limit;
  const rows = found.slice(0, limit);

  async function hasMoreBehind(): Promise<boolean> {
    if (start.at === 'offset') return start.offset > 0 && (rows.length > 0 || isAny(matches));
    return isThere || isAny(all([matches, beyond(keys, start.position, !backwards)]));
  }

  const behind = await hasMoreBehind();
  if (backwards) rows.reverse();
  const [hasNext, hasPrevious] = backwards ? [behind, more] : [more, behind];
  const uuids = rows.map(({ uuid }) => uuid);
  return { uuids, first: rows[0] ?? null, last: rows.at(-1) ?? null, hasNext, hasPrevious };
}

function toPosition(keys: Key[], hit: Hit): Position {
  return { keys: keys.map(({ attribute }) => hit[attribute] ?? null), uuid: hit.uuid };
}

const isSame = (one: Position, other: Position): boolean =>
  one.uuid === other.uuid.toLowerCase() && one.keys.every((key, i) => key === (other.keys[i] ?? null));
