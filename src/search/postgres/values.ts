/**
 * Attribute lists. A row counts once for each value that it has: of the elements of one array that are equal once
 * normalized, the first is taken. Values come from the dictionary and how often they occur from the codes of the rows;
 * over all rows the dictionary knows that too.
 */
import type { Values, ValuesRequest } from '../engine.ts';
import { getField, type IndexName, isOfCompany, type TextField } from '../fields.ts';
import { type Coded, getStored, isCoded } from '../indexing/layout.ts';
import { isStorable, toNeedle } from '../textForm.ts';
import type { Rows } from './connection.ts';
import { from, type Joins, joinCompany, joinedArray, joinSource } from './key.ts';
import { lookUpTerms } from './lookUp.ts';
import { lower } from './lower.ts';
import { all, type Node, type Numbers, within } from './node.ts';
import { hasNumber, toCondition } from './render.ts';
import { bind, createStatement, type Statement } from './statement.ts';
import { anywhere } from './tests.ts';

type Request = Omit<ValuesRequest, 'filter'>;

export async function listValues(rows: Rows, index: IndexName, filter: Node, request: Request): Promise<Values> {
  const search = toNeedle('text', request.search ?? '');
  if (filter === false || !isStorable(search)) return { values: [], total: 0 };
  const { owner, stored, isArray } = locate(index, request.field);
  const separated = isArray && request.separated;
  const distinct = request.distinct || separated;
  const statement = createStatement();
  let spellings: string;
  if (isArray && !separated) spellings = joinedSpellings(statement, index, owner, stored, filter, search);
  else if (filter === true && owner === index) spellings = allSpellings(statement, stored, search);
  else {
    const searched = search === '' ? true : await searchTerms(rows, owner, request.field, search);
    if (searched === false) return { values: [], total: 0 };
    spellings = codedSpellings(statement, index, owner, stored, filter, searched);
  }
  const listed = distinct ? listDistinct(statement, request) : listEach(statement, request);
  const [row] = await rows({ text: `with spellings as (${spellings}) ${listed}`, values: statement.values });
  const [total, values] = row as [string, string];
  return { values: JSON.parse(values), total: Number(total) };
}

/** Whose attribute it is: a contact's company's is found in the companies. */
function locate(index: IndexName, name: string): { owner: IndexName; stored: Coded; isArray: boolean } {
  const field = getField(index, name);
  if (field.kind !== 'text') throw new Error(`The field ${name} has no attribute list`);
  const owner = isOfCompany(name) ? 'companies' : index;
  const stored = getStored(owner, ownName(name));
  if (!isCoded(stored)) throw new Error(`The field ${name} is in no dictionary`);
  return { owner, stored, isArray: field.array };
}

const ownName = (name: string) => name.replace(/^company\./, '');

async function searchTerms(rows: Rows, owner: IndexName, name: string, needle: string): Promise<Numbers | false> {
  const leaf = lower(owner, { op: 'contains', field: ownName(name) as TextField, needle });
  const found = await lookUpTerms(rows, owner, leaf);
  return found as Numbers | false;
}

function allSpellings(statement: Statement, { attribute }: Coded, search: string): string {
  const matches = search === '' ? 'true' : `norm like ${bind(statement, anywhere(search), 'text')}`;
  return `select value, norm as key, rows::bigint as times from search.terms
    where attribute = ${attribute} and rows > 0 and ${matches}`;
}

/** `searched` are the terms that are listed. */
function codedSpellings(
  statement: Statement,
  index: IndexName,
  owner: IndexName,
  stored: Coded,
  filter: Node,
  searched: Numbers | true,
): string {
  const column = `${owner}.${stored.column}`;
  const code = stored.kind === 'codes' ? 'code' : column;
  const unnested = stored.kind === 'codes' ? `cross join unnest(${column}) as code` : '';
  const isListed = () =>
    searched === true ? `${code} <> 0` : hasNumber(statement, { ...searched, array: false }, code);
  if (owner === index) {
    // A single code has been compared by then; of an array's codes not all are listed.
    const isInCondition = searched !== true && stored.kind === 'code';
    const condition = toCondition(statement, index, all([filter, ...(searched === true ? [] : [searched])]));
    return named(`select ${code} as code, count(*) as times from ${from(index)} ${unnested}
      where ${condition}${isInCondition ? '' : ` and ${isListed()}`} group by 1`);
  }
  // Contacts are counted for each company before its codes are looked at.
  const ofCompany = searched === true ? [] : [within('company', searched)];
  const condition = toCondition(statement, index, all([filter, ...ofCompany]));
  return named(`select ${code} as code, sum(employed.times)::bigint as times from (
      select company, count(*) as times from ${from(index)} where ${condition} group by company
    ) as employed join search.companies on companies.id = employed.company ${unnested} where ${isListed()} group by 1`);
}

/** Counted apart, or each of Postgres' parallel workers would count for itself. */
const named = (counted: string) => `with counted as materialized (${counted})
    select terms.value, terms.norm as key, counted.times from counted join search.terms on terms.id = counted.code`;

/** Whole arrays are in no dictionary. */
function joinedSpellings(
  statement: Statement,
  index: IndexName,
  owner: IndexName,
  { source }: Coded,
  filter: Node,
  search: string,
): string {
  const joins: Joins = new Set();
  if (owner !== index) joinCompany(joins);
  const value = joinedArray(joinSource(joins, owner, source));
  const condition = toCondition(statement, index, filter);
  const matches = search === '' ? '' : `and norm(value) like ${bind(statement, anywhere(search), 'text')}`;
  return `select value, norm(value) collate "C" as key, count(*) as times
    from (select ${value} as value from ${from(index, joins)} where ${condition} offset 0) as joined
    where value is not null ${matches} group by value`;
}

function listDistinct(statement: Statement, request: Request): string {
  return `, listed as (
      select (array_agg(value order by times desc, value collate "C"))[1] as value, key, sum(times) as times
      from spellings group by key
    )
    select (select count(*) from listed)::text, array_to_json(array(
      select value from listed order by ${orderBy(request)} ${window(statement, request)}
    ))::text`;
}

/** Each value as often as it occurs. Only those that reach into the window are repeated. */
function listEach(statement: Statement, request: Request): string {
  const order = orderBy({ ...request, order: request.order.by === 'count' ? ascending : request.order });
  const first = bind(statement, request.offset, 'bigint');
  const last = bind(statement, request.offset + request.limit, 'bigint');
  return `, listed as (
      select value, key, times, sum(times) over (order by ${order} rows unbounded preceding) as upto from spellings
    )
    select coalesce((select sum(times) from listed), 0)::text, array_to_json(array(
      select value from listed
      cross join generate_series(greatest(upto - times, ${first}) + 1, least(upto, ${last}))
      where upto > ${first} and upto - times < ${last} order by ${order}
    ))::text`;
}

const ascending = { by: 'value' as const, descending: false };

function window(statement: Statement, { limit, offset }: Request): string {
  return `limit ${bind(statement, limit, 'bigint')} offset ${bind(statement, offset, 'bigint')}`;
}

function orderBy({ order }: Request): string {
  const way = order.descending ? 'desc' : 'asc';
  if (order.by === 'value') return `key collate "C" ${way}, value collate "C" ${way}`;
  return `times ${way}, key collate "C", value collate "C"`;
}
