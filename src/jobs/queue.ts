/**
 * Background jobs in Postgres, on graphile-worker. A job is put into the queue by the transaction of the business
 * change that needs it: both are there or neither is.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { runMigrations } from 'graphile-worker';
import type { Knex } from 'knex';
import pg from 'pg';
import type { Logger } from 'pino';
import { type Connection, toClientConfig } from '../db/connect.ts';
import { locks } from '../db/locks.ts';
import { toGraphileLogger } from './log.ts';

export interface EnqueueOptions {
  /** A second job with the key of one that waits takes its place. */
  jobKey?: string;
  /** Jobs of one queue run one at a time. */
  queue?: string;
  /** Tries before it is given up, kills of the process included; 25 unless told. Between them it waits e^tries seconds. */
  maxAttempts?: number;
  /** Not before so many seconds have passed. */
  delaySeconds?: number;
}

/** Makes or updates the tables of the queue. Any number of processes may call it at once. */
export async function prepareJobs(connection: Connection, log: Logger): Promise<void> {
  const client = new pg.Client(toClientConfig(connection));
  client.on('error', (error) => log.warn({ err: error }, 'lost the connection that updates the job tables'));
  const pool = new pg.Pool({ ...toClientConfig(connection), max: 1 });
  pool.on('error', () => {});
  pool.on('connect', (one) => one.on('error', () => {}));
  try {
    await client.connect();
    // graphile-worker 0.17 copes with a second migrator by luck of timing only; the lock ends with the connection.
    while (!(await tryLock(client))) await sleep(100);
    await runMigrations({ pgPool: pool, logger: toGraphileLogger(log) });
  } finally {
    await Promise.allSettled([pool.end(), client.end()]);
  }
}

async function tryLock(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ locked: boolean }>('select pg_try_advisory_lock($1) as locked', [
    locks.jobTables,
  ]);
  return rows[0]?.locked === true;
}

/** Give the transaction of the change that needs the job. */
export async function enqueue(knex: Knex, task: string, payload: object, options: EnqueueOptions = {}): Promise<void> {
  await knex.raw(
    `select from graphile_worker.add_job(
      identifier => ?::text, payload => ?::json, queue_name => ?::text, max_attempts => ?::int, job_key => ?::text,
      run_at => now() + ? * interval '1 second')`,
    [
      ...[task, JSON.stringify(payload), options.queue ?? null, options.maxAttempts ?? null],
      ...[options.jobKey ?? null, options.delaySeconds ?? 0],
    ],
  );
}

/** Of these keys, those whose job runs now or will run again. */
export async function findLiveKeys(knex: Knex, keys: string[]): Promise<Set<string>> {
  const { rows } = await knex.raw<{ rows: { key: string }[] }>(
    `select key from graphile_worker.jobs where key = any(?) and (locked_at is not null or attempts < max_attempts)`,
    [keys],
  );
  return new Set(rows.map((row) => row.key));
}

/** Removes the jobs of these keys that have used up their attempts, or wait. */
export async function removeJobs(knex: Knex, keys: string[]): Promise<void> {
  await knex.raw('select graphile_worker.remove_job(key) from unnest(?::text[]) as t (key)', [keys]);
}
