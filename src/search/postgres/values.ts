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
import { from, type Joins, joinedArray, joinSource } from './key.ts';
import { lookUp, lookUpTerms } from './lookUp.ts';
import { lower } from './lower.ts';
import { all, type Node, type Numbers, type Sizes, within } from './node.ts';
import type { Matches } from './page.ts';
import { hasNumber, toCondition } from './render.ts';
import { bind, createStatement, type Statement } from './statement.ts';
import { anywhere } from './tests.ts';

type Request = Omit<ValuesRequest, 'filter'>;

export async function listValues(
  rows: Rows,
  index: IndexName,
  { filter, sizes }: Matches,
  request: Request,
): Promise<Values> {
  const search = toNeedle('text', request.search ?? '');
  if (filter === false || !isStorable(search)) return { values: [], total: 0 };
  const { owner, stored, isArray } = locate(index, request.field);
  const separated = isArray && request.separated;
  const distinct = request.distinct || separated;
  const statement = createStatement();
  const joined = isArray && !separated;
  let spellings: string;
  if (filter === true && owner === index && !joined) spellings = allSpellings(statement, stored, search);
  else {
    // Of a joined array, a needle with a comma may be in none of the elements.
    const anyTerm = search === '' || (joined && search.includes(','));
    const searched = anyTerm ? true : await searchTerms(rows, owner, request.field, search);
    if (searched === false) return { values: [], total: 0 };
    const employers = owner === index ? true : await findEmployers(rows, filter, searched, sizes);
    const toSpellings = joined ? joinedSpellings : codedSpellings;
    spellings = toSpellings(statement, index, owner, stored, { filter, searched, employers, search });
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

/**
 * Companies that have one of the terms: as a condition on companies, or on the contacts that a filter names. When most
 * have, each is asked when its turn comes.
 */
async function findEmployers(rows: Rows, filter: Node, searched: Numbers | true, sizes: Sizes): Promise<Node> {
  const some = searched !== true && searched.rows < sizes.companies / 2 ? searched : true;
  if (filter === true) return some;
  const companies = within('company', some);
  return some === true ? companies : lookUp(rows, 'contacts', companies, { sizes, purpose: 'all' });
}

function allSpellings(statement: Statement, { attribute }: Coded, search: string): string {
  const matches = search === '' ? 'true' : `norm like ${bind(statement, anywhere(search), 'text')}`;
  return `select value, norm as key, rows::bigint as times from search.terms
    where attribute = ${attribute} and rows > 0 and ${matches}`;
}

interface Asked {
  filter: Node;
  /** The terms that are listed, or have part in what is. */
  searched: Numbers | true;
  /** Of a contact's company's attribute. */
  employers: Node;
  search: string;
}

function codedSpellings(statement: Statement, index: IndexName, owner: IndexName, stored: Coded, asked: Asked): string {
  const { searched } = asked;
  const column = `${owner}.${stored.column}`;
  const isArray = stored.kind === 'codes';
  // Of an array's codes not all are listed; a single code is compared once.
  const isCompared = owner === index && searched !== true && !isArray;
  const own = { ...(searched as Numbers), array: false };
  const isListed = () => (searched === true ? 'code <> 0' : isCompared ? 'true' : hasNumber(statement, own, 'code'));
  const code = `${isArray ? `unnest(${column})` : column} as code`;
  const { contacts, table, times, condition } = toSource(statement, index, owner, asked);
  return named(`${contacts} select code, sum(times)::bigint as times from (
      select ${code}, ${times} as times from ${table} where ${condition}
    ) as rows where ${isListed()} group by code`);
}

interface Source {
  /** Ahead of the statement. */
  contacts: string;
  table: string;
  /** How often a row of it counts. */
  times: string;
  condition: string;
}

function toSource(
  statement: Statement,
  index: IndexName,
  owner: IndexName,
  { filter, searched, employers }: Asked,
): Source {
  if (owner !== index)
    return { ...employed(statement, filter, employers), times: 'employed.contacts', condition: 'true' };
  const condition = toCondition(statement, index, all([filter, searched]));
  return { contacts: '', table: from(index), times: '1', condition };
}

/** Companies with their contacts that pass, counted before the codes of the companies are looked at. */
function employed(statement: Statement, filter: Node, employers: Node): Pick<Source, 'contacts' | 'table'> {
  const join = 'on employed.company = companies.id';
  if (filter === true) {
    const condition = toCondition(statement, 'companies', employers);
    const table = `(select * from search.companies where ${condition}) as companies join search.employed ${join}`;
    return { contacts: '', table };
  }
  const condition = toCondition(statement, 'contacts', all([filter, employers]));
  return {
    contacts: `with employed as materialized (
      select company, count(*) as contacts from ${from('contacts')} where ${condition} group by company)`,
    table: `search.companies join employed ${join}`,
  };
}

/** Counted apart, or each of Postgres' parallel workers would count for itself. */
const named = (counted: string) => `with counted as materialized (${counted})
    select terms.value, terms.norm as key, counted.times from counted join search.terms on terms.id = counted.code`;

/** Whole arrays are in no dictionary. Only companies have any that are listed so. */
function joinedSpellings(
  statement: Statement,
  index: IndexName,
  owner: IndexName,
  { source }: Coded,
  asked: Asked,
): string {
  const { search } = asked;
  const joins: Joins = new Set();
  const value = joinedArray(joinSource(joins, owner, source));
  const matches = search === '' ? '' : `and norm(value) like ${bind(statement, anywhere(search), 'text')}`;
  const { contacts, table, times, condition } = toSource(statement, index, owner, asked);
  return `${contacts} select value, norm(value) collate "C" as key, times from (
      select ${value} as value, sum(${times})::bigint as times from ${[table, ...joins].join('\n')} where ${condition}
      group by 1 offset 0
    ) as joined where value is not null ${matches}`;
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
