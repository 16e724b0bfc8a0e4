import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import pg from 'pg';
import { pino } from 'pino';
import { type Connection, connect, toClientConfig } from '../../src/db/connect.ts';
import { startEmbeddedPostgres } from '../../src/db/embedded/embedded.ts';
import { sendSignal } from '../../src/db/embedded/occupant.ts';
import { migrate } from '../../src/db/migrate.ts';
import { prepareJobs } from '../../src/jobs/queue.ts';
import { administer, type TestCluster, withDatabase, writeCluster } from './database.ts';
import { makeTemporaryDirectory, removeLeftovers } from './temporary.ts';

/**
 * One Postgres for the whole test run, with a migrated template database that createTestDatabase copies; loaded by
 * mocha's --require. TEST_DATABASE_URL makes it an existing server (the user must be allowed to create databases).
 *
 * Durability is off. The server and its directory are gone after the run, after Ctrl-C, and after a failing set-up;
 * after `kill -9` the server stops by itself and the next run removes the directory.
 */

const NO_DURABILITY = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', autovacuum: 'off' };

let cleanUp = async () => {};

export async function mochaGlobalSetup(): Promise<void> {
  const run = randomBytes(4).toString('hex');
  const url = process.env.TEST_DATABASE_URL;
  const admin = url ?? (await startCluster());
  const cluster: TestCluster = { admin, template: `test_${run}_template`, prefix: `test_${run}_` };
  if (url) cleanUp = () => dropDatabases(cluster);
  try {
    await createTemplate(cluster);
  } catch (error) {
    await cleanUp();
    throw error;
  }
  writeCluster(cluster);
}

export async function mochaGlobalTeardown(): Promise<void> {
  await cleanUp();
}

async function startCluster(): Promise<Connection> {
  await removeLeftovers();
  const directory = await makeTemporaryDirectory();
  let postgres: number | undefined;
  const leave = () => {
    if (postgres !== undefined) sendSignal(postgres, 'SIGQUIT');
    rmSync(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  };
  process.once('exit', leave);
  for (const [signal, code] of Object.entries({ SIGHUP: 129, SIGINT: 130, SIGTERM: 143 })) {
    process.once(signal, () => process.exit(code));
  }
  const log = pino({ level: 'warn' });
  const server = await startEmbeddedPostgres({ dataDir: directory, log, settings: NO_DURABILITY });
  postgres = server.pid;
  cleanUp = async () => {
    await server.stop();
    process.off('exit', leave);
    await rm(directory, { recursive: true, force: true });
  };
  return { ...server.connection, database: 'postgres' };
}

async function createTemplate(cluster: TestCluster): Promise<void> {
  await administer(`create database ${cluster.template}`, cluster);
  const knex = connect(withDatabase(cluster.admin, cluster.template), { poolMax: 1 });
  try {
    await migrate(knex);
    await prepareJobs(withDatabase(cluster.admin, cluster.template), pino({ level: 'warn' }));
  } finally {
    await knex.destroy();
  }
}

async function dropDatabases(cluster: TestCluster): Promise<void> {
  const client = new pg.Client(toClientConfig(cluster.admin));
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    'select datname as name from pg_database where starts_with(datname, $1)',
    [cluster.prefix],
  );
  for (const { name } of rows) await client.query(`drop database ${name} with (force)`);
  await client.end();
}
