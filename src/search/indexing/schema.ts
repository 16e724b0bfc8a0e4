/** The schemas `search` (derived tables) and `indexing` (their upkeep), as 0005_search.ts makes them. */
import type { Knex } from 'knex';
import { layoutVersion } from './layout.ts';
import { createOutbox } from './outbox.ts';
import { buildSteps } from './tables.ts';
import { createFunctions, createTriggers } from './upkeep.ts';

/** With everything derived when the tables are empty; otherwise stale, for the next start to rebuild. */
export async function createSearchSchema(knex: Knex): Promise<void> {
  await runSql(
    knex,
    `
    create extension if not exists pg_trgm;
    create schema search;
    create schema indexing;
    create table indexing.state (
      version integer not null,
      stale boolean not null,
      -- While a rebuild runs, writers also note what they change, for it to catch up with.
      rebuilding boolean not null default false
    );
    insert into indexing.state (version, stale)
    select ${layoutVersion}, exists (select from contacts) or exists (select from companies);
    create table indexing.changed (kind text not null, id bigint not null);
    -- What the running transaction has touched; empty at every commit, so nothing is lost with a crash.
    create unlogged table indexing.pending (kind text not null, ids bigint[] not null);`,
  );
  // Empty where rows exist: they are derived outside of the migration, which would hold its locks for minutes.
  await runSql(
    knex,
    buildSteps('search', 'with no data')
      .map(({ sql }) => sql)
      .join('\n'),
  );
  await runSql(knex, createOutbox());
  await runSql(knex, createFunctions());
  await runSql(knex, createTriggers());
}

export async function dropSearchSchema(knex: Knex): Promise<void> {
  const tables = ['companies', 'companies_metadata', 'contacts', 'contacts_metadata'];
  const triggers = tables.flatMap((table) =>
    ['insert', 'update', 'delete', 'truncate'].map((event) => `drop trigger if exists search_${event} on ${table};`),
  );
  await runSql(knex, `${triggers.join('\n')} drop schema indexing cascade; drop schema search cascade;`);
}

/** Runs SQL with question marks in it, which knex would take for bindings. */
async function runSql(knex: Knex, sql: string): Promise<void> {
  await knex.raw(sql.replaceAll('?', '\\?'));
}
