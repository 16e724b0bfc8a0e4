/**
 * Keeps the indexes of an engine outside of Postgres in step with the tables. Promises: of any number of processes one
 * writes at a time; killed anywhere, the next goes on from what is committed here, and applies at worst the same again;
 * what the engine refuses is set aside and named; failures are retried, ever more slowly.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from 'pino';
import { type Connection, toClientConfig } from '../../db/connect.ts';
import { locks } from '../../db/locks.ts';
import { applyChanges } from './apply.ts';
import { type Building, createBuilder } from './build.ts';
import type { Target } from './target.ts';

const lookEveryMs = 100;
const longestPauseMs = 10_000;
/** A server may be lost, with its indexes, while there is nothing to write. */
const checkEveryMs = 10_000;
const firstTryMs = 10_000;
const longestTryMs = 600_000;

export interface FollowOptions {
  connection: Connection;
  target: Target;
  log: Logger;
  /** Of a build. */
  pieceSize?: number;
}

export interface Following {
  stop(): Promise<void>;
}

export function startFollowing(options: FollowOptions): Following {
  const stopping = new AbortController();
  const running = keepFollowing(options, stopping.signal);
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

/** Nobody follows any more: nothing is noted from now on, and to follow again means to build again. */
export async function stopNoting(client: pg.ClientBase): Promise<void> {
  await client.query(`begin; select pg_advisory_xact_lock(${locks.searchUpkeep});
    delete from indexing.followed; delete from indexing.outbox; delete from indexing.set_aside; commit`);
}

async function keepFollowing(options: FollowOptions, stopping: AbortSignal): Promise<void> {
  const { connection, log } = options;
  let failures = 0;
  const pause = (ms: number) => sleep(ms, undefined, { signal: stopping }).catch(() => {});
  while (!stopping.aborted) {
    const client = new pg.Client({ ...toClientConfig(connection), application_name: 'contact360 search follower' });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.query('set statement_timeout = 0');
      await waitForTurn(client, stopping, pause);
      await follow(client, options, { stopping, pause, onProgress: () => (failures = 0) });
    } catch (error) {
      if (stopping.aborted) break;
      failures += 1;
      const reason = error instanceof Error ? error.message : String(error);
      const report = failures === 1 ? log.warn.bind(log) : log.debug.bind(log);
      report({ err: error }, 'the search index cannot be brought up to date right now');
      await client.query('update indexing.followed set error = $1', [reason]).catch(() => {});
      await pause(Math.min(longestPauseMs, 100 * 2 ** failures));
    } finally {
      await client.end().catch(() => {});
    }
  }
}

async function waitForTurn(client: pg.Client, stopping: AbortSignal, pause: (ms: number) => Promise<void>) {
  while (!stopping.aborted) {
    const { rows } = await client.query<{ locked: boolean }>('select pg_try_advisory_lock($1) as locked', [
      locks.searchFollow,
    ]);
    if (rows[0]?.locked) return;
    await pause(500);
  }
}

interface Turn {
  stopping: AbortSignal;
  pause: (ms: number) => Promise<void>;
  onProgress: () => void;
}

async function follow(client: pg.Client, options: FollowOptions, turn: Turn): Promise<void> {
  const { target, log } = options;
  const { stopping, pause, onProgress } = turn;
  await startNoting(client);
  if (stopping.aborted) return;
  await target.settle();
  const builder = createBuilder(client, options);
  await builder.start();
  let hasProgressed = false;
  let checked = performance.now();
  let nextTry = firstTryMs;
  let triesAt = performance.now() + nextTry;
  while (!stopping.aborted) {
    const building: Building | undefined = await builder.step();
    const didApply = await applyChanges(client, target, building, log);
    if (!hasProgressed) await client.query('update indexing.followed set error = null where error is not null');
    hasProgressed = true;
    onProgress();
    if (building || didApply) continue;
    if (performance.now() - checked > checkEveryMs) {
      await builder.check();
      checked = performance.now();
    }
    if (performance.now() > triesAt) {
      nextTry = (await noteSetAside(client)) ? Math.min(nextTry * 2, longestTryMs) : firstTryMs;
      triesAt = performance.now() + nextTry;
    }
    await pause(lookEveryMs);
  }
}

/** What was refused is tried again, as if it had changed: the reason may be gone. */
async function noteSetAside(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query('select from indexing.set_aside limit 1');
  if (rows.length === 0) return false;
  await client.query(`begin; select pg_advisory_xact_lock(${locks.searchUpkeep});
    insert into indexing.outbox (kind, ids)
    select name, array_agg(id) from indexing.set_aside join indexing.followed using (uid) group by name; commit`);
  return true;
}

/** Under the upkeep's lock: what was committed before is seen by whoever builds, what comes later is noted. */
async function startNoting(client: pg.Client): Promise<void> {
  await client.query(`begin; select pg_advisory_xact_lock(${locks.searchUpkeep});
    insert into indexing.followed (name) values ('contacts'), ('companies') on conflict do nothing; commit`);
}
