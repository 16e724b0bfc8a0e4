/** SQL that derives the rows of schema `search` from the tables; the rebuild, the upkeep and the check share it. */
import type { IndexName } from '../fields.ts';
import { type Coded, codedOf, isCoded, isText, type Stored, sources, storedOf } from './layout.ts';

/**
 * The row of codes, numbers and times. `schema` is where its terms are. What is asked for most comes first: a row that is
 * tested by its beginning is read in fewer cache lines, so that counting took a quarter less time.
 */
export function selectRow(index: IndexName, schema: string): string {
  const company = index === 'contacts' ? ['coalesce(companies.id, 0) as company'] : [];
  const own = storedOf(index).filter((stored) => !isText(stored));
  const codes = own.filter(({ kind }) => kind === 'code').map((stored) => toColumn(stored, schema));
  const others = sortByWidth(own.filter(({ kind }) => kind !== 'code')).map((stored) => toColumn(stored, schema));
  const columns = [...codes, ...company, `${index}.id`, ...others];
  return `select ${columns.join(',\n    ')}\n  from ${sources[index]}`;
}

export function selectText(index: IndexName): string {
  const columns = storedOf(index)
    .filter(isText)
    .map((stored) => toColumn(stored));
  return `select ${[`${index}.id`, ...columns].join(',\n    ')}\n  from ${sources[index]}`;
}

/** How many contacts each company has that has any. */
export const selectEmployed = (schema: string): string =>
  `select company, count(*)::integer as contacts from ${schema}.contacts where company <> 0 group by company`;

/** The spellings of one attribute as they are stored, one row for each that a row has; blank ones too. */
export function selectSpellings(index: IndexName, coded: Coded): string {
  return `select ${toSpelling(coded)} from ${sources[index]}`;
}

/** Those of all attributes, in one pass over the rows. */
export function selectAllSpellings(index: IndexName): string {
  const spellings = codedOf(index).map((coded) => `select ${toSpelling(coded)}`);
  return `select spellings.attribute, spellings.value from ${sources[index]}
    cross join lateral (${spellings.join(' union all ')}) as spellings`;
}

function toSpelling({ attribute, kind, source }: Coded): string {
  return `${attribute}::smallint as attribute, ${kind === 'codes' ? `unnest(${source})` : source} as value`;
}

/** All codes of a derived row, as rows. */
export function unnestCodes(index: IndexName, alias: string): string {
  const coded = codedOf(index);
  const single = coded.filter(({ kind }) => kind === 'code').map(({ column }) => `${alias}.${column}`);
  const arrays = coded.filter(({ kind }) => kind === 'codes').map(({ column }) => `${alias}.${column}`);
  return `unnest(${[`array[${single.join(', ')}]`, ...arrays].join(' || ')})`;
}

/** Fixed widths first: Postgres then finds a column of a row without walking the ones before it. */
function sortByWidth(all: Stored[]): Stored[] {
  const width = ({ kind, column }: Stored) => {
    if (kind === 'codes') return 2;
    return column === 'uuid' || column.endsWith('_at') ? 0 : 1;
  };
  return all.toSorted((a, b) => width(a) - width(b));
}

function toColumn(stored: Stored, schema = 'search'): string {
  const { column, source } = stored;
  if (isCoded(stored))
    return `${stored.kind === 'code' ? toCode(stored, schema) : toCodes(stored, schema)} as ${column}`;
  if (stored.kind === 'domain') return `url_domain(${source}) collate "C" as ${column}`;
  return stored.kind === 'text' ? `nullif(norm(${source}), '') collate "C" as ${column}` : `${source} as ${column}`;
}

function toCode({ attribute, source }: Coded, schema: string): string {
  return `coalesce((select id from ${schema}.terms where attribute = ${attribute} and value = ${source}), 0)`;
}

function toCodes({ attribute, source }: Coded, schema: string): string {
  return `array(
      select id from (
        select distinct on (terms.norm) terms.id, place from unnest(${source}) with ordinality as elements (element, place)
        join ${schema}.terms on attribute = ${attribute} and value = element order by terms.norm, place
      ) as firsts order by place)`;
}
