/** One page of an ordering; `hasNext` and `hasPrevious` hold also when the row at the position is gone. */
import type { Page, PageRequest, Position } from '../engine.ts';
import type { IndexName } from '../fields.ts';
import type { Hit, SearchRequest } from './client.ts';
import { all, type Condition, lowerFilter, quote } from './filter.ts';
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
  const from = start.at === 'offset' ? true : beyond(keys, start.position, backwards);
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

  // The row at the position is nearly always there still, and then is what comes before the page.
  const atStart =
    start.at === 'offset' ? undefined : find(all([`uuid = ${quote(start.position.uuid.toLowerCase())}`, matches]), {});
  atStart?.catch(() => {});
  const found: Position[] = [];
  for (const part of parts) {
    if (found.length > limit) break;
    const offset = start.at === 'offset' ? start.offset : 0;
    found.push(...(await find(part, { offset, limit: limit + 1 - found.length })));
  }
  const more = found.length > limit;
  const rows = found.slice(0, limit);
  const edge = rows[0];

  async function hasMoreBehind(): Promise<boolean> {
    if (start.at === 'offset') return start.offset > 0 && (edge !== undefined || isAny(matches));
    if (!edge) return isAny(matches);
    const [row] = (await atStart) ?? [];
    if (row && isSame(row, start.position)) return true;
    return isAny(all([matches, beyond(keys, edge, !backwards)]));
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
