/**
 * Derives everything again from the tables, into tables of its own that then take the place of the old ones. Promises:
 * reads go on throughout; writes go on too, but for the moment of the exchange; a rebuild that is killed leaves what
 * was there before, and what it has made is removed by the next start or chore; of several at once one works, the
 * others wait for it.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Logger } from 'pino';
import { locks } from '../../db/locks.ts';
import { inTransaction } from './connection.ts';
import { derivedTables, layoutVersion } from './layout.ts';
import { buildSteps } from './tables.ts';
import { createFunctions } from './upkeep.ts';

export interface RebuildOptions {
  /** Told what comes next. */
  onStep?: (name: string) => void;
}

/** The connection is the caller's; nobody else may use it meanwhile. */
export async function rebuildSearch(client: pg.Client, options: RebuildOptions = {}): Promise<void> {
  await withRebuildLock(client, () => rebuild(client, options));
}

/** What is stale, or of another layout, is rebuilt; tells whether it was. To be called before anybody searches. */
export async function ensureSearch(client: pg.Client, log?: Logger): Promise<boolean> {
  await clearAbandoned(client);
  return rebuildWhen(`stale or version <> ${layoutVersion}`, client, log);
}

/** Tells whether it was: `condition` is one of `indexing.state`. */
export async function rebuildWhen(condition: string, client: pg.Client, log?: Logger): Promise<boolean> {
  const isNeeded = () => isState(client, condition);
  if (!(await isNeeded())) return false;
  return withRebuildLock(client, async () => {
    // Another process may have done it while this one waited.
    if (!(await isNeeded())) return false;
    log?.info('the search index is stale, behind or of another version, building it from the tables');
    const started = performance.now();
    await rebuild(client, { onStep: (name) => log?.info(`search index: ${name}`) });
    log?.info({ seconds: Math.round((performance.now() - started) / 1000) }, 'search index built');
    return true;
  });
}

/** What a killed one has left: its tables, and that commits note for it what they change. */
export async function clearAbandoned(client: pg.Client): Promise<void> {
  if (!(await isState(client, 'rebuilding'))) return;
  const { rows } = await client.query<{ locked: boolean }>('select pg_try_advisory_lock($1) as locked', [
    locks.searchRebuild,
  ]);
  if (!rows[0]?.locked) return;
  try {
    if (await isState(client, 'rebuilding')) await inTransaction(client, 'read committed', () => clear(client, false));
  } finally {
    await client.query('select pg_advisory_unlock($1)', [locks.searchRebuild]);
  }
}

async function isState(client: pg.Client, condition: string): Promise<boolean> {
  const { rows } = await client.query(`select from indexing.state where ${condition}`);
  return rows.length > 0;
}

/** In a transaction: nothing is built, and from its commit on changes are noted for whoever builds, or no more. */
async function clear(client: pg.Client, rebuilding: boolean): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [locks.searchUpkeep]);
  await client.query('drop schema if exists search_new cascade');
  await client.query('delete from indexing.changed');
  await client.query('update indexing.state set rebuilding = $1', [rebuilding]);
}

async function withRebuildLock<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query('set statement_timeout = 0');
  await client.query('select pg_advisory_lock($1)', [locks.searchRebuild]);
  try {
    return await work();
  } finally {
    await client.query('select pg_advisory_unlock($1)', [locks.searchRebuild]).catch(() => {});
    await client.query('reset statement_timeout').catch(() => {});
  }
}

async function rebuild(client: pg.Client, options: RebuildOptions): Promise<void> {
  try {
    await build(client, options);
  } catch (error) {
    await inTransaction(client, 'read committed', () => clear(client, false)).catch(() => {});
    throw error;
  }
}

async function build(client: pg.Client, { onStep = () => {} }: RebuildOptions): Promise<void> {
  // Commits from here on note what they change; those before are seen by the transaction that builds.
  await inTransaction(client, 'read committed', async () => {
    await clear(client, true);
    await client.query('drop schema if exists search_old cascade');
  });
  await inTransaction(client, 'repeatable read', async () => {
    await client.query(`set local maintenance_work_mem = '256MB'; set local work_mem = '64MB'`);
    await client.query('create schema search_new');
    for (const { name, sql } of buildSteps('search_new', 'with data')) {
      onStep(name);
      await client.query(sql);
    }
  });
  onStep('statistics');
  for (const table of derivedTables) await client.query(`vacuum (analyze) search_new.${table}`);
  onStep('exchange');
  await retry(() => inTransaction(client, 'read committed', () => exchange(client)));
  await client.query('drop schema search_old cascade');
}

async function exchange(client: pg.Client): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [locks.searchUpkeep]);
  // Whoever has begun to read the old tables finishes with them (connection.ts of the engine). All others wait behind
  // us, so not for longer than this: a search may take a good deal more.
  await client.query(`set local lock_timeout = '1s'`);
  await client.query(await lockOld(client));
  await client.query('set local lock_timeout = 0');
  await client.query('alter schema search rename to search_old; alter schema search_new rename to search');
  await client.query(createFunctions());
  for (const kind of ['companies', 'contacts']) {
    await client.query(
      `select indexing.refresh_${kind}((select array_agg(distinct id) from indexing.changed where kind = '${kind}'))`,
    );
  }
  await client.query('delete from indexing.changed');
  // An engine outside of Postgres was not told of rows that were left for later: it builds anew.
  await client.query(
    'update indexing.followed set uid = null, building = null where (select behind from indexing.state)',
  );
  await client.query('update indexing.state set version = $1, stale = false, behind = false, rebuilding = false', [
    layoutVersion,
  ]);
}

/** Those of another layout have other tables. */
async function lockOld(client: pg.Client): Promise<string> {
  const { rows } = await client.query(
    `select format('search.%I', tablename) as name from pg_tables where schemaname = 'search'`,
  );
  return `lock table ${rows.map(({ name }) => name).join(', ')} in access exclusive mode`;
}

/** Until nobody reads for longer than the lock waits. */
async function retry(work: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === lockNotAvailable)) throw error;
      await sleep(500);
    }
  }
}

const lockNotAvailable = '55P03';
