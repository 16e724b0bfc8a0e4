/**
 * One page of an ordering. A page that begins at a position costs the same wherever that is; `hasNext` and
 * `hasPrevious` say what is there, so they hold also when the row at the position is gone.
 */
import type { Page, PageRequest, Position } from '../engine.ts';
import type { IndexName } from '../fields.ts';
import type { Filter } from '../filter.ts';
import { toCondition } from './condition.ts';
import type { Row, Runner } from './connection.ts';
import { beyond, type Direction, fromSelected, type Key, orderBy, selectKey, toKeys } from './order.ts';
import { bind, createStatement, from, type Sql, type Statement } from './statement.ts';

export async function findPage(
  run: Runner,
  index: IndexName,
  request: PageRequest,
  signal?: AbortSignal,
): Promise<Page> {
  const { start, limit } = request;
  const { sql, keys } = toPageQuery(index, request);
  const rows = await run.rows(sql, signal);
  const more = rows.length > limit;
  const page = rows.slice(0, limit);
  if (start.at === 'before') page.reverse();
  const first = toPosition(keys, page[0]);
  const last = toPosition(keys, page.at(-1));
  const uuids = page.map((row) => row[0] as string);
  if (start.at === 'before') {
    return {
      uuids,
      first,
      last,
      hasNext: await hasMore(run, index, request, last, 'after', signal),
      hasPrevious: more,
    };
  }
  return {
    uuids,
    first,
    last,
    hasNext: more,
    hasPrevious: await hasMore(run, index, request, first, 'before', signal),
  };
}

function toPageQuery(index: IndexName, { filter, order, limit, start }: PageRequest): { sql: Sql; keys: Key[] } {
  const statement = createStatement(index);
  const keys = toKeys(statement, order);
  const conditions = [toCondition(statement, filter)];
  if (start.at !== 'offset') conditions.push(beyond(statement, keys, start.position, start.at));
  const text = `
    select ${[`${index}.uuid`, ...keys.map(selectKey)].join(', ')} from ${from(index, statement.tables)}
    where ${conditions.join(' and ')} order by ${orderBy(index, keys, start.at === 'before' ? 'before' : 'after')}
    limit ${bind(statement, limit + 1, 'bigint')}
    offset ${bind(statement, start.at === 'offset' ? start.offset : 0, 'bigint')}`;
  return { sql: { text, values: statement.values }, keys };
}

function toPosition(keys: Key[], row: Row | undefined): Position | null {
  if (row === undefined) return null;
  return { keys: keys.map((key, i) => fromSelected(key, row[i + 1] ?? null)), uuid: row[0] as string };
}

/** Whether there are matches where the page came from: beyond its edge, or any at all when it is empty. */
async function hasMore(
  run: Runner,
  index: IndexName,
  { filter, order, start }: PageRequest,
  edge: Position | null,
  direction: Direction,
  signal?: AbortSignal,
): Promise<boolean> {
  if (start.at === 'offset' && (start.offset === 0 || edge)) return start.offset > 0;
  if (start.at === 'offset' || edge === null) return isAny(run, index, filter, () => [], signal);
  const beyondEdge = (statement: Statement) => [beyond(statement, toKeys(statement, order), edge, direction)];
  // Nearly always the row at the position itself is still there, and found by its uuid.
  const isStart = (statement: Statement) => `${index}.uuid = ${bind(statement, start.position.uuid, 'uuid')}`;
  return (
    (await isAny(run, index, filter, (statement) => [...beyondEdge(statement), isStart(statement)], signal)) ||
    isAny(run, index, filter, beyondEdge, signal)
  );
}

async function isAny(
  run: Runner,
  index: IndexName,
  filter: Filter,
  more: (statement: Statement) => string[],
  signal?: AbortSignal,
): Promise<boolean> {
  const statement = createStatement(index);
  const where = [toCondition(statement, filter), ...more(statement)].join(' and ');
  const text = `select 1 from ${from(index, statement.tables)} where ${where} limit 1`;
  return (await run.rows({ text, values: statement.values }, signal)).length > 0;
}
