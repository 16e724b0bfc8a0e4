/**
 * The obvious way to ask: the four tables joined, `ilike '%needle%'`, a trigram index on every text column. In a copy
 * of the tables, which is made once and costs the service's own tables nothing.
 */
import type { Knex } from 'knex';
import { joined, newestFirst, shown } from './contactSql.ts';

const schema = 'obvious';
const tables = ['companies', 'companies_metadata', 'contacts', 'contacts_metadata'];

/** Conditions on contacts `c`, their metadata `m`, companies `k` and theirs `km`. */
export interface Question {
  where: string;
  values?: Knex.RawBinding[];
  offset?: number;
}

export async function prepareObvious(knex: Knex): Promise<void> {
  const { rows } = await knex.raw('select from pg_namespace where nspname = ?', [schema]);
  if (rows.length > 0) return;
  console.log('Copying the tables and indexing every text column of the copy, once');
  await knex.transaction(async (trx) => {
    await trx.raw(
      `set local maintenance_work_mem = '1GB'; create schema ${schema}; create extension if not exists pg_trgm`,
    );
    for (const table of tables) {
      await trx.raw(`create table ${schema}.${table} (like public.${table} including all)`);
      await trx.raw(`insert into ${schema}.${table} overriding system value select * from public.${table}`);
      for (const column of await textColumns(trx, table)) {
        await trx.raw(`create index on ${schema}.${table} using gin (${column} gin_trgm_ops)`);
      }
    }
  });
  for (const table of tables) await knex.raw(`vacuum analyze ${schema}.${table}`);
}

async function textColumns(knex: Knex, table: string): Promise<string[]> {
  const { rows } = await knex.raw(
    `select column_name from information_schema.columns
      where table_schema = 'public' and table_name = ? and data_type = 'text'`,
    [table],
  );
  return rows.map((row: { column_name: string }) => row.column_name);
}

/** How long the statement took, in milliseconds. */
export async function timePage(knex: Knex, question: Question): Promise<number> {
  const text = `select ${shown} from ${joined(schema)} where ${question.where}
    order by ${newestFirst} limit 25 offset ${question.offset ?? 0}`;
  return time(knex, text, question);
}

export async function timeCount(knex: Knex, question: Question): Promise<number> {
  return time(knex, `select count(*) from ${joined(schema)} where ${question.where}`, question);
}

async function time(knex: Knex, text: string, { values = [] }: Question): Promise<number> {
  const started = performance.now();
  await knex.raw(text, values);
  return performance.now() - started;
}
