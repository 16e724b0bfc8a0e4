/**
 * Attribute lists. A row counts once for each value that it has: of the elements of one array that are equal once
 * normalized, the first is taken.
 */
import type { Values, ValuesRequest } from '../engine.ts';
import { getField, type IndexName } from '../fields.ts';
import { isStorable, toNeedle } from '../textForm.ts';
import { joinedArray } from './column.ts';
import { toCondition } from './condition.ts';
import type { Runner } from './connection.ts';
import { bind, createStatement, from, type Sql, type Statement, use } from './statement.ts';

export async function listValues(
  run: Runner,
  index: IndexName,
  request: ValuesRequest,
  signal?: AbortSignal,
): Promise<Values> {
  if (request.search !== undefined && !isStorable(request.search)) return { values: [], total: 0 };
  const [row] = await run.rows(toValuesQuery(index, request), signal);
  const [total, values] = row as [string, string];
  return { values: JSON.parse(values), total: Number(total) };
}

function toValuesQuery(index: IndexName, request: ValuesRequest): Sql {
  const statement = createStatement(index);
  const isArray = isArrayField(index, request);
  const entries = toEntries(statement, request, isArray && request.separated);
  const distinct = request.distinct || (isArray && request.separated);
  const grouped = `
    select (array_agg(value order by times desc, value collate "C"))[1] as value, key, sum(times) as times
    from (select value, key, count(*) as times from entries group by value, key) as spellings group by key`;
  const text = `
    with entries as (${entries}), listed as (${distinct ? grouped : 'select value, key, 1 as times from entries'})
    select (select count(*) from listed)::text, array_to_json(array(
      select value from listed order by ${orderBy(request)}
      limit ${bind(statement, request.limit, 'bigint')} offset ${bind(statement, request.offset, 'bigint')}
    ))::text`;
  return { text, values: statement.values };
}

function isArrayField(index: IndexName, { field: name }: ValuesRequest): boolean {
  const field = getField(index, name);
  if (field.kind !== 'text') throw new Error(`The field ${name} has no attribute list`);
  return field.array;
}

/** The values with their normalized form, one for each row, or one for each row and element. */
function toEntries(statement: Statement, request: ValuesRequest, separated: boolean): string {
  const field = getField(statement.index, request.field);
  if (field.kind !== 'text') throw new Error(`The field ${request.field} has no attribute list`);
  const column = use(statement, field.column);
  const value = field.array ? joinedArray(column) : column;
  const source = separated
    ? `lateral (
        select distinct on (norm(element) collate "C") element as value, norm(element) as key
        from unnest(${column}) with ordinality as elements (element, place) order by norm(element) collate "C", place
      )`
    : `lateral (select value, norm(value) as key from (select ${value} as value) as shown)`;
  const conditions = [toCondition(statement, request.filter), `key <> ''`];
  const needle = toNeedle('text', request.search ?? '');
  if (needle !== '') conditions.push(`strpos(key, ${bind(statement, needle, 'text')}) > 0`);
  return `select value, key from ${from(statement.index, statement.tables)} cross join ${source} as entry
    where ${conditions.join(' and ')}`;
}

function orderBy({ order }: ValuesRequest): string {
  const way = order.descending ? 'desc' : 'asc';
  if (order.by === 'value') return `key collate "C" ${way}, value collate "C" ${way}`;
  return `times ${way}, key collate "C", value collate "C"`;
}
