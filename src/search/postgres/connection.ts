/**
 * Runs statements on connections of the pool. Promises: an aborted signal, or the time limit, stops the statement in
 * Postgres too, and the connection goes back to the pool in every case, whatever became of the statement.
 */
import type { Knex } from 'knex';
import type pg from 'pg';
import { poolOf, poolSize } from '../../db/connect.ts';
import { AppError } from '../../errors.ts';
import { shareDerived } from '../indexing/upkeep.ts';
import { cancel } from './cancel.ts';
import type { Sql } from './statement.ts';
import { createTurns } from './turns.ts';

export type Row = (string | null)[];

export type Rows = (sql: Sql) => Promise<Row[]>;

export interface Runner {
  rows(sql: Sql, signal?: AbortSignal): Promise<Row[]>;
  /** All statements of the work see the tables as they were at one moment. */
  snapshot<T>(work: (rows: Rows) => Promise<T>, signal?: AbortSignal): Promise<T>;
  /**
   * Through a cursor that Postgres fills before the first batch: a reader who takes hours keeps a connection, but no
   * snapshot and no lock. What the statement needs to know is looked up in the same snapshot. Filling may take ten times
   * the limit of a statement.
   */
  batches(toSql: (rows: Rows) => Promise<Sql>, size: number, signal?: AbortSignal): AsyncGenerator<Row[]>;
}

interface Limits {
  milliseconds: number;
  signal: AbortSignal | undefined;
}

/**
 * The locks come before the snapshot, which is taken by the first statement after them: a rebuild that exchanges the
 * tables does so before both or after the transaction (indexing/rebuild.ts). The derived tables are small enough to
 * stay in memory, which the costs say.
 */
const beginSnapshot: Sql = {
  text: `begin isolation level repeatable read read only; ${shareDerived};
    set local work_mem = '64MB'; set local seq_page_cost = 0.1; set local random_page_cost = 0.4`,
  values: [],
};

/** Batches come over connections of `patient`, of which half may be with their readers. */
export function createRunner(knex: Knex, milliseconds: number, patient = knex): Runner {
  const prepared = new WeakSet<pg.Client>();
  const turns = createTurns(Math.ceil(poolSize(patient) / 2));

  async function acquire(pool = poolOf(knex)): Promise<pg.Client> {
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
      await poolOf(knex).releaseConnection(client);
    }
  }

  async function snapshot<T>(work: (rows: Rows) => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    const client = await acquire();
    try {
      const rows: Rows = (sql) => run(client, sql, { milliseconds, signal });
      await rows(beginSnapshot);
      return await work(rows);
    } finally {
      await end(client);
    }
  }

  async function* batches(
    toSql: (rows: Rows) => Promise<Sql>,
    size: number,
    signal?: AbortSignal,
  ): AsyncGenerator<Row[]> {
    const endTurn = await takeTurn(signal);
    try {
      yield* read(await acquire(poolOf(patient)), toSql, size, signal);
    } finally {
      endTurn();
    }
  }

  async function takeTurn(signal: AbortSignal | undefined): Promise<() => void> {
    const late = AbortSignal.timeout(milliseconds);
    try {
      return await turns.take(signal ? AbortSignal.any([signal, late]) : late);
    } catch (error) {
      throw late.aborted && !signal?.aborted ? tooMany() : error;
    }
  }

  async function* read(
    client: pg.Client,
    toSql: (rows: Rows) => Promise<Sql>,
    size: number,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<Row[]> {
    const rows: Rows = (sql) => run(client, sql, { milliseconds, signal });
    let leave = 'rollback';
    try {
      await rows(beginSnapshot);
      const sql = await toSql(rows);
      await rows({ ...sql, text: `declare matches no scroll cursor with hold for ${sql.text}` });
      await run(client, { text: 'commit', values: [] }, { milliseconds: 10 * milliseconds, signal });
      leave = 'close matches';
      for (;;) {
        const batch = await rows({ text: `fetch ${size} from matches`, values: [] });
        if (batch.length > 0) yield batch;
        if (batch.length < size) return;
      }
    } finally {
      await end(client, poolOf(patient), leave);
    }
  }

  async function end(client: pg.Client, pool = poolOf(knex), leave = 'rollback'): Promise<void> {
    // On a lost connection there is nothing to end; the pool finds out by itself.
    await client.query(leave).catch(() => {});
    await pool.releaseConnection(client);
  }

  return { rows, snapshot, batches };
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

const tooMany = () =>
  new AppError(
    'search_timeout',
    'Too many long lists of uuids are being read at once. Try again when some have ended.',
  );

const timedOut = () =>
  new AppError('search_timeout', 'The search took too long and was stopped. Use more or longer filters, or try again.');
