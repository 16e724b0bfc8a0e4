/**
 * One page of an ordering. A page that begins at a position costs the same wherever that is; `hasNext` and
 * `hasPrevious` say what is there, so they hold also when the row at the position is gone.
 */
import type { Page, PageRequest, Position } from '../engine.ts';
import type { IndexName } from '../fields.ts';
import type { Row, Rows } from './connection.ts';
import { from, type Joins } from './key.ts';
import type { Node } from './node.ts';
import { beyond, type Direction, fromSelected, type Key, orderBy, selectKey, toKeys } from './order.ts';
import { toCondition } from './render.ts';
import { bind, createStatement, type Sql, type Statement } from './statement.ts';

type Request = Omit<PageRequest, 'filter'>;

export async function findPage(rows: Rows, index: IndexName, filter: Node, request: Request): Promise<Page> {
  const { start, limit } = request;
  const { sql, keys } = toPageQuery(index, filter, request);
  const found = await rows(sql);
  const more = found.length > limit;
  const page = found.slice(0, limit);
  if (start.at === 'before') page.reverse();
  const first = toPosition(keys, page[0]);
  const last = toPosition(keys, page.at(-1));
  const uuids = page.map((row) => row[0] as string);
  const edge = start.at === 'before' ? last : first;
  const behind = await hasMore(rows, index, filter, request, edge);
  const [hasNext, hasPrevious] = start.at === 'before' ? [behind, more] : [more, behind];
  return { uuids, first, last, hasNext, hasPrevious };
}

function toPageQuery(index: IndexName, filter: Node, { order, limit, start }: Request): { sql: Sql; keys: Key[] } {
  const statement = createStatement();
  const joins: Joins = new Set();
  const keys = toKeys(joins, index, order);
  const conditions = [toCondition(statement, index, filter)];
  if (start.at !== 'offset') conditions.push(beyond(statement, index, keys, start.position, start.at));
  const text = `
    select ${[`${index}.uuid`, ...keys.map(selectKey)].join(', ')} from ${from(index, joins)}
    where ${conditions.join(' and ')} order by ${orderBy(index, keys, start.at === 'before' ? 'before' : 'after')}
    limit ${bind(statement, limit + 1, 'bigint')}
    offset ${bind(statement, start.at === 'offset' ? start.offset : 0, 'bigint')}`;
  return { sql: { text, values: statement.values }, keys };
}

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
