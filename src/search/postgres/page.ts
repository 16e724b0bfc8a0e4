/**
 * One page of an ordering. A page that begins at a position costs the same wherever that is; `hasNext` and
 * `hasPrevious` say what is there, so they hold also when the row at the position is gone.
 */
import type { Page, PageRequest, Position } from '../engine.ts';
import type { IndexName } from '../fields.ts';
import type { Row, Rows } from './connection.ts';
import { from, type Joins } from './key.ts';
import { atMost, guessPart, type Node, type Sizes } from './node.ts';
import { beyond, type Direction, fromSelected, type Key, orderBy, selectKey, toKeys } from './order.ts';
import { toCondition } from './render.ts';
import { bind, createStatement, type Sql, type Statement } from './statement.ts';

type Request = Omit<PageRequest, 'filter'>;

export interface Matches {
  filter: Node;
  sizes: Sizes;
}

export async function findPage(rows: Rows, index: IndexName, matches: Matches, request: Request): Promise<Page> {
  const { start, limit } = request;
  const { sql, keys } = toPageQuery(index, matches, request);
  const found = await rows(sql);
  const more = found.length > limit;
  const page = found.slice(0, limit);
  if (start.at === 'before') page.reverse();
  const first = toPosition(keys, page[0]);
  const last = toPosition(keys, page.at(-1));
  const uuids = page.map((row) => row[0] as string);
  const edge = start.at === 'before' ? last : first;
  const behind = await hasMore(rows, index, matches.filter, request, edge);
  const [hasNext, hasPrevious] = start.at === 'before' ? [behind, more] : [more, behind];
  return { uuids, first, last, hasNext, hasPrevious };
}

function toPageQuery(index: IndexName, matches: Matches, request: Request): { sql: Sql; keys: Key[] } {
  const { order, limit, start } = request;
  const statement = createStatement();
  const joins: Joins = new Set();
  const keys = toKeys(joins, index, order);
  const wanted = limit + 1 + (start.at === 'offset' ? start.offset : 0);
  const [first, conditions] = toSource(statement, index, matches, wanted);
  if (start.at !== 'offset') conditions.push(beyond(statement, index, keys, start.position, start.at));
  // Positions are made of the rows of the page alone, not of those before it.
  const text = `
    select ${['uuid', ...keys.map((key, i) => selectKey(key, `key${i}`))].join(', ')} from (
      select ${[`${index}.uuid`, ...keys.map(({ sql }, i) => `${sql} as key${i}`)].join(', ')} from ${from(index, joins, first)}
      where ${conditions.join(' and ')} order by ${orderBy(index, keys, start.at === 'before' ? 'before' : 'after')}
      limit ${bind(statement, limit + 1, 'bigint')}
      offset ${bind(statement, start.at === 'offset' ? start.offset : 0, 'bigint')}
    ) as page`;
  return { sql: { text, values: statement.values }, keys };
}

/** The table to read, and what its rows must pass, when the first `wanted` matches of an ordering are. */
export function toSource(
  statement: Statement,
  index: IndexName,
  matches: Matches,
  wanted: number,
): [first: string | undefined, conditions: string[]] {
  const condition = toCondition(statement, index, matches.filter);
  if (!isFewer(index, matches, wanted)) return [undefined, [condition]];
  return [`(select ${index}.* from search.${index} where ${condition} offset 0) as ${index}`, ['true']];
}

/**
 * Whether to find all matches first, rather than to walk the newest rows until the page is full: by the planner's
 * guess, which takes matches for evenly spread and rows for far away, it walked 50,000 rows past 400 matches. Filters
 * that exclude each other make the walk longer than any guess, so it must be much shorter to be chosen.
 */
function isFewer(index: IndexName, { filter, sizes }: Matches, wanted: number): boolean {
  const most = atMost(filter, index, sizes);
  const part = guessPart(filter, index, sizes);
  if (Math.min(most, part * sizes[index]) > maxCollected) return false;
  // By an index, or by reading all rows in their order, which takes half as long as by walking from row to row.
  const collected = Math.min(2 * most, sizes[index] / 2);
  return collected < 3 * Math.min(sizes[index], wanted / part);
}

/** Beyond, a page that is filled from the newest rows takes no longer. */
const maxCollected = 20_000;

function toPosition(keys: Key[], row: Row | undefined): Position | null {
  if (row === undefined) return null;
  return { keys: keys.map((key, i) => fromSelected(key, row[i + 1] ?? null)), uuid: row[0] as string };
}

/** Whether there are matches where the page came from: behind its edge, or any at all when it is empty. */
async function hasMore(
  rows: Rows,
  index: IndexName,
  filter: Node,
  { order, start }: Request,
  edge: Position | null,
): Promise<boolean> {
  if (start.at === 'offset' && (start.offset === 0 || edge)) return start.offset > 0;
  if (start.at === 'offset' || edge === null) return isAny(rows, index, filter, () => []);
  const direction: Direction = start.at === 'after' ? 'before' : 'after';
  const behind = (statement: Statement, joins: Joins) => [
    beyond(statement, index, toKeys(joins, index, order), edge, direction),
  ];
  // Nearly always the row at the position itself is still there, and found by its uuid.
  const isStart = (statement: Statement) =>
    `${index}.id = (select id from ${index} as at_start where uuid = ${bind(statement, start.position.uuid, 'uuid')})`;
  return (
    (await isAny(rows, index, filter, (statement, joins) => [...behind(statement, joins), isStart(statement)])) ||
    isAny(rows, index, filter, behind)
  );
}

async function isAny(
  rows: Rows,
  index: IndexName,
  filter: Node,
  more: (statement: Statement, joins: Joins) => string[],
): Promise<boolean> {
  const statement = createStatement();
  const joins: Joins = new Set();
  const where = [toCondition(statement, index, filter), ...more(statement, joins)].join(' and ');
  const text = `select 1 from ${from(index, joins)} where ${where} limit 1`;
  return (await rows({ text, values: statement.values })).length > 0;
}
