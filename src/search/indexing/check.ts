/** Compares the derived tables with the tables: what is missing, left over or different, one sentence each. */
import type pg from 'pg';
import { locks } from '../../db/locks.ts';
import type { IndexName } from '../fields.ts';
import { selectEmployed, selectRow, selectSpellings, selectText, unnestCodes } from './derivation.ts';
import { type Coded, codedOf, indexes } from './layout.ts';

/** Empty when everything is as a rebuild would make it. Sees one moment; writers are not kept waiting. */
export async function checkSearch(client: pg.Client): Promise<string[]> {
  await client.query(`begin isolation level repeatable read read only; set local statement_timeout = 0;
    set local work_mem = '64MB'`);
  try {
    const findings: string[] = [];
    for (const { title, sql } of comparisons) {
      const { rows } = await client.query<{ differing: string; example: string }>(
        `select count(*) as differing, (array_agg(example order by example))[1] as example from (${sql}) as found`,
      );
      const [found] = rows;
      if (Number(found?.differing) > 0) findings.push(`${title}: ${found?.differing}, for example ${found?.example}`);
    }
    return findings;
  } finally {
    await client.query('rollback');
  }
}

interface Comparison {
  title: string;
  /** A row `example` for each difference. */
  sql: string;
}

const comparisons: Comparison[] = [
  { title: 'the search index is marked as stale', sql: `select 'stale' as example from indexing.state where stale` },
  {
    title: 'new rows of a large import wait for its end',
    sql: `select 'behind' as example from indexing.state where behind`,
  },
  {
    title: 'a rebuild was killed and left its tables',
    sql: `select 'rebuilding' as example from indexing.state
      where rebuilding and not exists (
        select from pg_locks join pg_database on pg_database.oid = pg_locks.database
        where datname = current_database() and locktype = 'advisory' and objid = ${locks.searchRebuild}
      )`,
  },
  { title: 'changes that were never settled', sql: `select kind as example from indexing.pending` },
  {
    title: 'spellings that stand in the dictionaries more than once',
    sql: `select min(value) as example from search.terms group by attribute, value having count(*) > 1`,
  },
  {
    title: 'terms whose normalized text is not that of their spelling',
    sql: `select value as example from search.terms where norm <> norm(value) or norm = ''`,
  },
  {
    title: 'companies with a wrong number of contacts',
    sql: `select 'number ' || company as example from (${selectEmployed('search')}) as counted
      full join search.employed using (company) where counted.contacts is distinct from employed.contacts`,
  },
  ...indexes.flatMap((index) => [
    ...codedOf(index).map((coded) => missingSpellings(index, coded)),
    differences(`rows of search.${index} that are not as in the tables`, selectRow(index, 'search'), `search.${index}`),
    differences(
      `rows of search.${index}_text that are not as in the tables`,
      selectText(index),
      `search.${index}_text`,
    ),
    {
      title: `terms of ${index} with a wrong number of rows`,
      sql: `select coalesce(value, 'number ' || code) as example from (
          select code, count(*) as uses from (
            select ${unnestCodes(index, index)} as code from search.${index}
          ) as codes where code <> 0 group by code
        ) as used
        full join (select * from search.terms where (attribute > 100) = ${index === 'companies'}) as terms
          on terms.id = used.code
        where coalesce(terms.rows, 0) <> coalesce(used.uses, 0)`,
    },
  ]),
];

/** Without its terms a row would be derived without them, and nobody would see the difference. */
function missingSpellings(index: IndexName, coded: Coded): Comparison {
  return {
    title: `spellings of ${coded.source} without a term`,
    sql: `select value as example from (
        select distinct attribute, value from (${selectSpellings(index, coded)}) as spellings where value is not null
      ) as used where norm(value) <> '' and not exists (
        select from search.terms where terms.attribute = used.attribute and terms.value = used.value
      )${coded.kind === 'codes' ? ' and not exists (select from search.terms where terms.attribute = used.attribute and terms.norm = norm(used.value))' : ''}`,
  };
}

function differences(title: string, derived: string, table: string): Comparison {
  return {
    title,
    sql: `select 'number ' || coalesce(derived.id, stored.id) as example
      from (${derived}) as derived full join ${table} as stored on stored.id = derived.id
      where row (derived.*) is distinct from row (stored.*)`,
  };
}
