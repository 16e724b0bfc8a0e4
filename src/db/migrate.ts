import { setTimeout as sleep } from 'node:timers/promises';
import knexPkg, { type Knex } from 'knex';
import type pg from 'pg';
import type { Logger } from 'pino';
import { locks } from './locks.ts';
import { migrations } from './migrations.ts';

/**
 * Brings a database to the schema of this version, and one step back.
 *
 * Promises: any number of processes may call it at once; one works, the others wait and find nothing left to do. A
 * process that dies in the middle leaves either the old schema or the new one, and nothing that stops the next
 * process: the work is one transaction, and the advisory lock goes with the connection.
 *
 * The lock belongs to a connection, so lock and migrations use the same one and it is never replaced: if it breaks,
 * everything fails. (A pooler in transaction mode breaks this; migrate over a direct connection.)
 */

const OLDEST = 15;
const NEWEST = 18;

export async function migrate(knex: Knex, log?: Logger): Promise<void> {
  await withLockedConnection(knex, log, async (locked) => {
    await refuseNewerDatabase(locked);
    const [, applied] = (await locked.migrate.latest(migratorConfig)) as [number, string[]];
    if (applied.length > 0) log?.info({ migrations: applied }, 'database schema updated');
  });
}

/** Takes back the newest applied migration; does nothing on an empty database. */
export async function rollback(knex: Knex, log?: Logger): Promise<void> {
  await withLockedConnection(knex, log, async (locked) => {
    await refuseNewerDatabase(locked);
    // Without the transaction knex 3.3 undoes the schema and forgets the migration's name in two commits.
    const [, undone] = (await locked.transaction((trx) => trx.migrate.down(migratorConfig))) as [number, string[]];
    if (undone.length > 0) log?.info({ migrations: undone }, 'database schema taken one step back');
  });
}

/** Throws a sentence when the server is not one this schema is written and tested for. */
async function requireSupportedServer(knex: Knex): Promise<void> {
  const { rows } = await knex.raw<{ rows: { server_version_num: string }[] }>('show server_version_num');
  const major = Math.floor(Number(rows[0]?.server_version_num) / 10_000);
  if (major >= OLDEST && major <= NEWEST) return;
  throw new Error(`PostgreSQL ${OLDEST} to ${NEWEST} is needed, the server is PostgreSQL ${major}`);
}

const migratorConfig: Knex.MigratorConfig = {
  migrationSource: {
    getMigrations: async () => [...migrations.keys()],
    getMigrationName: (name: string) => name,
    getMigration: async (name: string) => {
      const migration = migrations.get(name);
      if (!migration) throw new Error(`There is no migration ${name}`);
      return migration;
    },
  } satisfies Knex.MigrationSource<string>,
};

async function withLockedConnection(knex: Knex, log: Logger | undefined, work: (locked: Knex) => Promise<void>) {
  await requireSupportedServer(knex);
  const client: pg.Client = await knex.client.acquireConnection();
  try {
    // An index on a large table takes longer than any statement timeout meant for requests.
    await client.query('set statement_timeout = 0');
    await waitForLock(client, log);
    const locked = knexPkg({ client: 'pg', connectionPool: poolOfOne(client), log: knex.client.config.log });
    await locked.migrate.forceFreeMigrationsLock(migratorConfig);
    await work(locked);
  } finally {
    await giveBack(knex, client);
  }
}

async function waitForLock(client: pg.Client, log: Logger | undefined): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    const { rows } = await client.query<{ locked: boolean }>('select pg_try_advisory_lock($1) as locked', [
      locks.schema,
    ]);
    if (rows[0]?.locked) return;
    if (attempt === 0) log?.info('another process is updating the database schema, waiting for it');
    // Not a blocking pg_advisory_lock: its snapshot would make a "create index concurrently" of the other side
    // wait for us while we wait for it.
    await sleep(200);
  }
}

async function giveBack(knex: Knex, client: pg.Client): Promise<void> {
  try {
    await client.query('select pg_advisory_unlock_all()');
    await client.query('reset statement_timeout');
  } catch {
    // The connection is gone and the lock with it; the pool throws the connection away by itself.
  }
  await knex.client.releaseConnection(client);
}

function poolOfOne(client: pg.Client): Knex.PgPoolLike {
  return { connect: async () => client, end: async () => {}, totalCount: 1, idleCount: 0, waitingCount: 0 };
}

async function refuseNewerDatabase(locked: Knex): Promise<void> {
  if (!(await locked.schema.hasTable('knex_migrations'))) return;
  const rows: { name: string }[] = await locked('knex_migrations').select('name').orderBy('id');
  const unknown = rows.filter((row) => !migrations.has(row.name)).map((row) => row.name);
  if (unknown.length === 0) return;
  throw new Error(
    `The database has migrations this version does not know (${unknown.join(', ')}): it was used by a newer version. ` +
      'Run that version, or take the migrations back with it first.',
  );
}
