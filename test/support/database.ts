import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import pg from 'pg';
import { type Connection, connect, toClientConfig } from '../../src/db/connect.ts';

/** Databases for tests: each test file makes its own in `before` (about 25 ms) and drops it in `after`. */

export interface TestDatabase {
  knex: Knex;
  connection: Connection;
  drop(): Promise<void>;
}

/** What cluster.ts set up for this run. */
export interface TestCluster {
  /** Of a database nobody tests in, for `create database`. */
  admin: Connection;
  template: string;
  /** Every database of this run has a name that begins so. */
  prefix: string;
}

const VARIABLE = 'CONTACT360_TEST_CLUSTER';

/** A copy of the migrated template, or with `empty` a database without any schema. */
export async function createTestDatabase(options: { poolMax?: number; empty?: boolean } = {}): Promise<TestDatabase> {
  const cluster = readCluster();
  const name = `${cluster.prefix}${randomBytes(4).toString('hex')}`;
  // file_copy: 25 ms against 60 for the default strategy, for a database of this size.
  await administer(
    options.empty
      ? `create database ${name}`
      : `create database ${name} template ${cluster.template} strategy file_copy`,
  );
  const connection = withDatabase(cluster.admin, name);
  const knex = connect(connection, { poolMax: options.poolMax ?? 5 });
  const drop = async () => {
    await knex.destroy();
    await administer(`drop database ${name} with (force)`);
  };
  return { knex, connection, drop };
}

export function withDatabase(connection: Connection, database: string): Connection {
  if (typeof connection !== 'string') return { ...connection, database };
  const url = new URL(connection);
  url.pathname = `/${database}`;
  return url.href;
}

/** For programs that take a URL. */
export function toUrl(connection: Connection): string {
  if (typeof connection === 'string') return connection;
  const { user, host, port, database } = connection;
  return `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}&sslmode=disable`;
}

export async function administer(sql: string, cluster = readCluster()): Promise<void> {
  const client = new pg.Client(toClientConfig(cluster.admin));
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** By the environment, because test files may run in processes of their own (mocha --parallel). */
export function writeCluster(cluster: TestCluster): void {
  process.env[VARIABLE] = JSON.stringify(cluster);
}

function readCluster(): TestCluster {
  const value = process.env[VARIABLE];
  if (!value) throw new Error('There is no test database: run mocha with --require test/support/cluster.ts');
  return JSON.parse(value) as TestCluster;
}
