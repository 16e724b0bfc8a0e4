/**
 * Which workers are alive. A job of graphile-worker stays locked for four hours when its process is killed; here each
 * worker holds an advisory lock for as long as its session lasts, and Postgres drops that lock with the session. So
 * any process can see within seconds that a worker is dead, and free its jobs.
 *
 * A worker whose connection breaks takes the lock again as soon as it can. The reaper gives it that time: it acts on
 * workers that it found without a lock twice in a row. Should a live worker still be taken for dead (cut off for long),
 * its job runs twice at once; tasks must bear that, as they must bear to run again.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from 'pino';
import { type Connection, toClientConfig } from '../db/connect.ts';
import { locks } from '../db/locks.ts';

const lookEveryMs = 2000;
const retryMs = 500;
const tellEveryMs = 60_000;

export interface Liveness {
  /** Resolves when the lock is held (or this is closed); from then on it is kept. */
  hold(workerId: string): Promise<void>;
  /** Lets go of a worker that has ended on its own. */
  release(): Promise<void>;
  close(): Promise<void>;
}

export function startLiveness(connection: Connection, log: Logger): Liveness {
  let workerId: string | undefined;
  let client: pg.Client | undefined;
  const closed = new AbortController();
  const reach = createReach(log);
  const pause = (ms: number) => sleep(ms, undefined, { signal: closed.signal }).catch(() => {});
  let suspects = new Set<string>();
  let turn: Promise<unknown> = Promise.resolve();
  /** One after the other: a pg client takes no second query while one runs. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = turn.then(work, work);
    turn = result.catch(() => {});
    return result;
  };

  const connect = async (): Promise<pg.Client> => {
    if (client) return client;
    const fresh = new pg.Client({ ...toClientConfig(connection), application_name: 'contact360 worker liveness' });
    const forget = () => {
      if (client === fresh) client = undefined;
    };
    fresh.on('error', forget);
    fresh.on('end', forget);
    try {
      await fresh.connect();
      // So that the server notices within a minute, not after hours, when this machine is gone without a word.
      await fresh.query('set tcp_keepalives_idle = 15; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3');
    } catch (error) {
      await fresh.end().catch(() => {});
      throw error;
    }
    client = fresh;
    return fresh;
  };

  /** The same session may take its lock any number of times. */
  const prove = async (): Promise<boolean> => {
    if (workerId === undefined) return false;
    const { rows } = await (await connect()).query<{ locked: boolean }>(
      'select pg_try_advisory_lock($1, hashtext($2)) as locked',
      [locks.worker, workerId],
    );
    return rows[0]?.locked === true;
  };

  const watch = async () => {
    while (!closed.signal.aborted) {
      try {
        suspects = await inTurn(async () => {
          await prove();
          return reap(await connect(), suspects, log);
        });
        reach.found();
      } catch (error) {
        reach.lost(error);
        await pause(retryMs);
        continue;
      }
      await pause(lookEveryMs);
    }
  };
  const watching = watch();

  return {
    async hold(id) {
      workerId = id;
      while (!closed.signal.aborted && workerId === id) {
        const held = await inTurn(prove).catch((error) => {
          reach.lost(error);
          return false;
        });
        if (held) return;
        await pause(retryMs);
      }
    },

    async release() {
      workerId = undefined;
      await inTurn(async () => client?.query('select pg_advisory_unlock_all()')).catch(() => {});
    },

    async close() {
      workerId = undefined;
      closed.abort();
      await watching;
      await client?.end().catch(() => {});
    },
  };
}

/** Tells when the database goes, every minute that it is away, and when it is back. */
function createReach(log: Logger) {
  let told: number | undefined;
  return {
    lost(error: unknown) {
      if (told !== undefined && Date.now() - told < tellEveryMs) return;
      told = Date.now();
      const { message, code } = error as { message?: string; code?: string };
      log.warn(`the database cannot be reached by the worker: ${message || code}`);
    },
    found() {
      if (told !== undefined) log.info('the database can be reached by the worker again');
      told = undefined;
    },
  };
}

/** Frees the jobs of workers that were without a lock last time too; gives those that are without one now. */
async function reap(client: pg.Client, suspects: ReadonlySet<string>, log: Logger): Promise<Set<string>> {
  const { rows } = await client.query<{ id: string }>(
    `select distinct locked_by as id from graphile_worker.jobs
     where locked_by is not null and not exists (
       select from pg_locks
       where locktype = 'advisory' and granted and objsubid = 2 and classid = $1
         and database = (select oid from pg_database where datname = current_database())
         and objid::bigint = hashtext(locked_by)::bigint & 4294967295)`,
    [locks.worker],
  );
  const dead = rows.map((row) => row.id).filter((id) => suspects.has(id));
  if (dead.length > 0) {
    await client.query('select graphile_worker.force_unlock_workers($1)', [dead]);
    log.warn({ workers: dead }, 'freed the jobs of workers that are gone');
  }
  return new Set(rows.map((row) => row.id).filter((id) => !dead.includes(id)));
}
