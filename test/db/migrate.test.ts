import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import type { Knex } from 'knex';
import { connect } from '../../src/db/connect.ts';
import { migrate, rollback } from '../../src/db/migrate.ts';
import { migrations } from '../../src/db/migrations.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

describe('migrate', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await createTestDatabase({ empty: true });
  });

  afterEach(() => database.drop());

  it('applies every file of src/db/migrations, in the order of their names', async () => {
    await migrate(database.knex);
    const files = readdirSync(new URL('../../src/db/migrations', import.meta.url)).sort();
    assert.deepEqual(
      await appliedNames(database.knex),
      files.map((file) => file.replace('.ts', '')),
    );
  });

  it('is safe when several processes do it at once', async () => {
    const pools = Array.from({ length: 4 }, () => connect(database.connection, { poolMax: 1 }));
    await Promise.all(pools.map((knex) => migrate(knex)));
    assert.deepEqual(await appliedNames(database.knex), [...migrations.keys()]);
    await Promise.all(pools.map((knex) => knex.destroy()));
  });

  it('does nothing the second time', async () => {
    await migrate(database.knex);
    const before = await describeSchema(database.knex);
    await migrate(database.knex);
    assert.equal(await describeSchema(database.knex), before);
  });

  it('goes on after a process that died while it held the lock row', async () => {
    await migrate(database.knex);
    await rollback(database.knex);
    await database.knex('knex_migrations_lock').update({ is_locked: 1 });
    await migrate(database.knex);
    assert.deepEqual(await appliedNames(database.knex), [...migrations.keys()]);
  });

  it('goes on after a connection that broke in the middle', async () => {
    const dying = connect(database.connection, { poolMax: 1, applicationName: 'dying' });
    // The lock on the table stops the other side in its first migration, inside its transaction.
    await database.knex
      .transaction(async (trx) => {
        await trx.raw('create table users (id integer)');
        const failure = assert.rejects(migrate(dying));
        await untilBlocked(database.knex, 'dying');
        await database.knex.raw(
          "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'dying'",
        );
        await failure;
        await trx.rollback();
      })
      .catch(() => {});
    await migrate(database.knex);
    assert.deepEqual(await appliedNames(database.knex), [...migrations.keys()]);
    await dying.destroy();
  });

  it('leaves the same schema after all the way down and up again', async () => {
    await migrate(database.knex);
    const before = await describeSchema(database.knex);
    for (const _ of migrations) await rollback(database.knex);
    assert.equal(await describeSchema(database.knex), '');
    await migrate(database.knex);
    assert.equal(await describeSchema(database.knex), before);
  });

  it('refuses a database of a newer version by name', async () => {
    await migrate(database.knex);
    await database.knex('knex_migrations').insert({ name: '9999_future', batch: 99 });
    await assert.rejects(migrate(database.knex), /9999_future.*newer version/);
  });

  it('keeps the statement timeout of the pool it was given', async () => {
    const knex = connect(database.connection, { poolMax: 1, statementTimeout: 1234 });
    await migrate(knex);
    const { rows } = await knex.raw('show statement_timeout');
    assert.deepEqual(rows, [{ statement_timeout: '1234ms' }]);
    await knex.destroy();
  });
});

async function appliedNames(knex: Knex): Promise<string[]> {
  return knex('knex_migrations').orderBy('id').pluck('name');
}

async function untilBlocked(knex: Knex, applicationName: string): Promise<void> {
  for (;;) {
    const blocked = await knex('pg_stat_activity').where({
      application_name: applicationName,
      wait_event_type: 'Lock',
    });
    if (blocked.length > 0) return;
  }
}

/** Every column, constraint, index and function except knex's own tables, as sorted text. Extensions stay: others may use them. */
async function describeSchema(knex: Knex): Promise<string> {
  const { rows } = await knex.raw<{ rows: { line: string }[] }>(`
    with own as (
      select c.oid, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and c.relname not like 'knex_migrations%'
    )
    select format('column %s %s %s %s %s %s', own.relname, attnum, attname, format_type(atttypid, atttypmod), attnotnull,
      pg_get_expr(d.adbin, d.adrelid)) as line
    from own join pg_attribute a on a.attrelid = own.oid and attnum > 0 and not attisdropped
    left join pg_attrdef d on d.adrelid = own.oid and d.adnum = attnum
    union all
    select format('constraint %s %s', conname, pg_get_constraintdef(k.oid)) from pg_constraint k join own on own.oid = conrelid
    union all
    select pg_get_indexdef(indexrelid) from pg_index join own on own.oid = indexrelid
    union all
    select pg_get_functiondef(p.oid) from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where prokind = 'f' and nspname not in ('pg_catalog', 'information_schema')
      and not exists (select from pg_depend where objid = p.oid and deptype = 'e')
    union all
    select format('schema %s', nspname) from pg_namespace where nspname !~ '^(pg_|information_schema$|public$)'
    order by line`);
  return rows.map((row) => row.line).join('\n');
}
