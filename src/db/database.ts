import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Knex } from 'knex';
import pg from 'pg';
import type { Logger } from 'pino';
import { type Connection, connect, toClientConfig } from './connect.ts';
import { findEmbeddedPostgres, startEmbeddedPostgres } from './embedded/embedded.ts';
import { migrate } from './migrate.ts';

/**
 * The database of the service: the one DATABASE_URL names, else our own in DATA_DIR. Promises: what comes back is
 * reachable and has the schema of this version.
 */

export interface DatabaseConfig {
  databaseUrl?: string | undefined;
  dataDir: string;
  poolMax: number;
  /** Milliseconds that the statement of a request may take; unset, nothing on `knex` has a limit. */
  statementTimeout?: number;
  /** For programs beside a service: when one runs on `dataDir`, its embedded database is used and left running. */
  besideService?: boolean;
}

export interface Database {
  /** For requests, whose clients wait: a database that does not answer is an error within seconds. */
  knex: Knex;
  /** For jobs, migrations and long lists, whose statements may take minutes. */
  patient: Knex;
  connection: Connection;
  /** For programs that take a URL; understood by pg and by libpq (psql, pg_dump). */
  url: string;
  /** Ends the pools, then the embedded server if there is one. */
  close(): Promise<void>;
}

interface Place {
  connection: Connection;
  url: string;
  stop(): Promise<void>;
}

const STARTUP_PATIENCE = 30_000;
/** Two large exports, a dry run and chores, and as many long lists that are being read (search/postgres). */
const patientMax = 12;
const acquireTimeout = 10_000;
/** More than it takes to stop a search whose time is over: search/postgres/cancel.ts. */
const silenceBeyond = 10_000;

export async function openDatabase(config: DatabaseConfig, log: Logger): Promise<Database> {
  const place = await openPlace(config, log);
  const { poolMax, statementTimeout } = config;
  const limits = statementTimeout ? { acquireTimeout, silence: statementTimeout + silenceBeyond } : {};
  const knex = connect(place.connection, { poolMax, log, ...limits });
  const patient = connect(place.connection, { poolMax: patientMax, log });
  const close = async () => {
    await Promise.all([knex.destroy(), patient.destroy()]);
    await place.stop();
  };
  try {
    await migrate(patient, log);
  } catch (error) {
    await close();
    throw error;
  }
  return { knex, patient, connection: place.connection, url: place.url, close };
}

async function openPlace({ databaseUrl, dataDir, besideService }: DatabaseConfig, log: Logger): Promise<Place> {
  if (databaseUrl) return reachServer(databaseUrl, log);
  const embedded = join(dataDir, 'postgres');
  const running = besideService ? await findEmbeddedPostgres(embedded, log) : undefined;
  return running ? { ...running, stop: async () => {} } : startEmbeddedPostgres({ dataDir: embedded, log });
}

/** A database that is started together with the service needs a moment; one that refuses us does not change its mind. */
async function reachServer(url: string, log: Logger): Promise<Place> {
  const started = Date.now();
  for (let attempt = 0; ; attempt++) {
    const error = await tryConnection(url);
    if (!error) return { connection: url, url, stop: async () => {} };
    if (!isPassing(error) || Date.now() - started > STARTUP_PATIENCE) {
      // Without the cause: an invalid URL, password included, is a property of that error.
      throw new Error(`The database of DATABASE_URL cannot be used: ${describe(error)}`);
    }
    if (attempt % 5 === 0) log.info(`waiting for the database: ${describe(error)}`);
    await sleep(1000);
  }
}

async function tryConnection(url: string): Promise<Error | undefined> {
  let client: pg.Client | undefined;
  try {
    client = new pg.Client(toClientConfig(url));
    client.on('error', () => {});
    await client.connect();
    return undefined;
  } catch (error) {
    return error as Error;
  } finally {
    await client?.end().catch(() => {});
  }
}

/** Nobody listens, the name is not known yet, or the server says it is starting up or stopping (class 57P). */
function isPassing(error: Error): boolean {
  const code = 'code' in error ? String(error.code) : '';
  return (
    /^(ECONNREFUSED|ECONNRESET|ENOENT|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|57P\d\d)$/.test(code) ||
    /timeout|terminated/i.test(error.message)
  );
}

function describe(error: Error): string {
  // Node reports "nobody listens" on several addresses as an error with an empty message.
  return error.message || ('code' in error ? String(error.code) : error.name);
}
