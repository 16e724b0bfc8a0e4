/**
 * Runs statements on connections of the pool. Promises: an aborted signal, or the time limit, stops the statement in
 * Postgres too, and the connection goes back to the pool in every case, whatever became of the statement.
 */
import type { Knex } from 'knex';
import type pg from 'pg';
import { AppError } from '../../errors.ts';
import { cancel } from './cancel.ts';
import type { Sql } from './statement.ts';

export type Row = (string | null)[];

export interface Runner {
  rows(sql: Sql, signal?: AbortSignal): Promise<Row[]>;
  /** Through a cursor: what is not asked for is not read. The time limit holds for each batch. */
  batches(sql: Sql, size: number, signal?: AbortSignal): AsyncGenerator<Row[]>;
}

interface Pool {
  acquireConnection(): Promise<pg.Client>;
  releaseConnection(client: pg.Client): Promise<void>;
}

interface Limits {
  milliseconds: number;
  signal: AbortSignal | undefined;
}

export function createRunner(knex: Knex, milliseconds: number): Runner {
  const pool = knex.client as Pool;
  const prepared = new WeakSet<pg.Client>();

  async function acquire(): Promise<pg.Client> {
    const client = await pool.acquireConnection();
    if (prepared.has(client)) return client;
    try {
      // Compiling a filter of thousands of conditions took Postgres 15 more than ten minutes, and nothing stops it.
      await client.query('set jit = off');
      prepared.add(client);
      return client;
    } catch (error) {
      await pool.releaseConnection(client);
      throw error;
    }
  }

  async function rows(sql: Sql, signal?: AbortSignal): Promise<Row[]> {
    signal?.throwIfAborted();
    const client = await acquire();
    try {
      return await run(client, sql, { milliseconds, signal });
    } finally {
      await pool.releaseConnection(client);
    }
  }

  async function* batches(sql: Sql, size: number, signal?: AbortSignal): AsyncGenerator<Row[]> {
    signal?.throwIfAborted();
    const limits = { milliseconds, signal };
    const client = await acquire();
    try {
      await run(client, { text: 'begin read only', values: [] }, limits);
      await run(client, { ...sql, text: `declare matches no scroll cursor for ${sql.text}` }, limits);
      for (;;) {
        const batch = await run(client, { text: `fetch ${size} from matches`, values: [] }, limits);
        if (batch.length > 0) yield batch;
        if (batch.length < size) return;
      }
    } finally {
      // On a lost connection there is nothing to end; the pool finds out by itself.
      await client.query('rollback').catch(() => {});
      await pool.releaseConnection(client);
    }
  }

  return { rows, batches };
}

async function run(client: pg.Client, sql: Sql, { milliseconds, signal }: Limits): Promise<Row[]> {
  signal?.throwIfAborted();
  let stopped: { why: unknown; done: Promise<void> } | undefined;
  const running = client.query<Row>({ ...sql, rowMode: 'array' });
  const stop = (why: unknown) => {
    stopped ??= { why, done: cancel(client, running) };
  };
  const abort = () => stop(signal?.reason);
  const timer = setTimeout(() => stop(timedOut()), milliseconds);
  signal?.addEventListener('abort', abort, { once: true });
  try {
    const { rows } = await running;
    return rows;
  } catch (error) {
    throw stopped ? stopped.why : error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
    // A request to cancel that is still under way must not meet the connection's next statement.
    await stopped?.done;
  }
}

const timedOut = () =>
  new AppError('search_timeout', 'The search took too long and was stopped. Use more or longer filters, or try again.');
