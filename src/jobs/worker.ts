/**
 * Works on the jobs of the queue. Promises: jobs of a killed process are taken over within seconds; a restart of
 * Postgres is survived; `stop` lets running tasks end at their next stopping place and hands them back, to be gone on
 * with at once by whoever is there; no signal handlers, no output but the log's.
 *
 * A task runs at least once, and may run again or, rarely, twice at once (see liveness.ts).
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Job, type JobHelpers, type Runner, run, type TaskList } from 'graphile-worker';
import pg from 'pg';
import type { Logger } from 'pino';
import { type Connection, toClientConfig } from '../db/connect.ts';
import { type Liveness, startLiveness } from './liveness.ts';
import { toGraphileLogger } from './log.ts';

export interface TaskContext {
  /** Aborted when the process stops: end at the next safe place by throwing; the job is handed back. */
  signal: AbortSignal;
  /** No further try follows when this one fails. */
  lastAttempt: boolean;
}

export type Task = (payload: unknown, context: TaskContext) => Promise<void>;

export interface WorkerOptions {
  connection: Connection;
  tasks: Record<string, Task>;
  /** Jobs at a time. */
  concurrency: number;
  log: Logger;
  /** Small repairs, done at the start and every minute; what they throw is logged. */
  chores?: Chore[];
}

/** The signal is aborted when the process stops. */
export type Chore = (signal: AbortSignal) => Promise<void>;

export interface JobWorker {
  stop(): Promise<void>;
}

const choreEveryMs = 60_000;
const restartMs = 1000;

/** After `prepareJobs`. */
export async function startWorker(options: WorkerOptions): Promise<JobWorker> {
  const { connection, concurrency, log, chores = [] } = options;
  // One for the listener; a task of ours has its own connection elsewhere, so these only fetch and end jobs.
  const pool = new pg.Pool({
    ...toClientConfig(connection),
    max: concurrency + 2,
    application_name: 'contact360 worker',
  });
  const onError = (error: Error) => log.warn({ err: error }, 'a connection of the worker broke');
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', onError));
  const liveness = startLiveness(connection, log);
  const stopping = new AbortController();

  const start = () => run(runnerOptions(options, pool, liveness, stopping.signal));
  let runner: Runner | undefined = await start();
  /** graphile-worker 0.17 gives up when it cannot write how a job ended; it is then simply started again. */
  const supervise = async () => {
    while (!stopping.signal.aborted) {
      await runner?.promise.catch((error) => log.error({ err: error }, 'the worker broke down'));
      await liveness.release();
      if (stopping.signal.aborted) return;
      await sleep(restartMs, undefined, { signal: stopping.signal }).catch(() => {});
      runner = stopping.signal.aborted ? undefined : await start().catch(() => undefined);
    }
  };
  const supervising = supervise();
  const chore = repeatChores(chores, stopping.signal, log);

  return {
    async stop() {
      stopping.abort();
      await runner?.stop().catch(() => {});
      await supervising;
      await runner?.stop().catch(() => {});
      await chore;
      await liveness.close();
      await pool.end();
    },
  };
}

function runnerOptions(options: WorkerOptions, pool: pg.Pool, liveness: Liveness, stopping: AbortSignal) {
  const { concurrency, log } = options;
  return {
    pgPool: pool,
    taskList: toTaskList(options, stopping),
    concurrency,
    // The end of a job frees its queue without a notification; the next one there is seen after this.
    pollInterval: 1000,
    noHandleSignals: true,
    parsedCronItems: [],
    logger: toGraphileLogger(log),
    preset: {
      plugins: [
        {
          name: 'LivenessPlugin',
          version: '1.0.0',
          worker: {
            hooks: {
              // Before the first job is fetched, so that no job is ever locked by a worker without a lock.
              startWorker: (_context: unknown, event: { worker: { workerPool: { id: string } } }) =>
                liveness.hold(event.worker.workerPool.id),
            },
          },
        },
      ],
      // Without a batch, 0.17.3 does not wait for the query that ends a job: when that fails the process dies of an
      // unhandled rejection, and a stop does not wait for it.
      worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 },
    },
  };
}

function toTaskList({ tasks, log }: WorkerOptions, stopping: AbortSignal): TaskList {
  return Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      async (payload: unknown, helpers: JobHelpers) => {
        const { job } = helpers;
        try {
          await task(payload, { signal: stopping, lastAttempt: job.attempts >= job.max_attempts });
        } catch (error) {
          if (!stopping.aborted) throw error;
          await handBack(name, job, helpers);
          log.info({ task: name, job: job.id }, 'handed back a job that was not finished');
        }
      },
    ]),
  );
}

/** As a new job in its place, which has all its attempts and no waiting time; this one then counts as done. */
async function handBack(task: string, job: Job, helpers: JobHelpers): Promise<void> {
  const queueName = await helpers.getQueueName();
  await helpers.addJob(task, job.payload, {
    maxAttempts: job.max_attempts,
    ...(job.key && { jobKey: job.key }),
    ...(queueName && { queueName }),
  });
}

async function repeatChores(chores: Chore[], stopping: AbortSignal, log: Logger): Promise<void> {
  while (!stopping.aborted) {
    for (const chore of chores) await chore(stopping).catch((error) => log.warn({ err: error }, 'a chore failed'));
    await sleep(choreEveryMs, undefined, { signal: stopping }).catch(() => {});
  }
}
