import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { enqueue, findLiveKeys, prepareJobs, removeJobs } from '../../src/jobs/queue.ts';
import { type JobWorker, startWorker, type Task, type WorkerOptions } from '../../src/jobs/worker.ts';
import { administer, createTestDatabase, type TestDatabase } from '../support/database.ts';

const log = pino({ level: 'silent' });

/** What a task was called with, and a promise for the call that makes it the n-th. */
function createRecorder() {
  const calls: unknown[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  return {
    calls,
    record(payload: unknown) {
      calls.push(payload);
      for (const one of waiting) if (calls.length >= one.count) one.resolve();
    },
    reach: (count: number) =>
      new Promise<void>((resolve) => {
        if (calls.length >= count) resolve();
        else waiting.push({ count, resolve });
      }),
  };
}

const untilAborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(new Error('stopped'))));

describe('background jobs', () => {
  let database: TestDatabase;
  let workers: JobWorker[];

  beforeEach(async () => {
    database = await createTestDatabase();
    workers = [];
    await prepareJobs(database.connection, log);
  });

  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
    await database.drop();
  });

  const work = async (task: Task, options: Partial<WorkerOptions> = {}) => {
    const worker = await startWorker({
      connection: database.connection,
      tasks: { work: task },
      concurrency: 1,
      log,
      ...options,
    });
    workers.push(worker);
    return worker;
  };
  const countJobs = async () =>
    Number((await database.knex.raw('select count(*) from graphile_worker.jobs')).rows[0].count);
  const untilNoJobs = async () => {
    while ((await countJobs()) > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const skipWaiting = () => database.knex.raw('update graphile_worker._private_jobs set run_at = now()');

  it('run when their transaction is committed, and not when it is rolled back', async () => {
    const { calls, record, reach } = createRecorder();
    await work(async (payload) => record(payload));
    await assert.rejects(
      database.knex.transaction(async (trx) => {
        await enqueue(trx, 'work', { number: 1 });
        throw new Error('no');
      }),
    );
    await database.knex.transaction((trx) => enqueue(trx, 'work', { number: 2 }));
    await reach(1);
    await untilNoJobs();
    assert.deepEqual(calls, [{ number: 2 }]);
  });

  it('replace the waiting job of the same key', async () => {
    await enqueue(database.knex, 'work', { number: 1 }, { jobKey: 'one' });
    await enqueue(database.knex, 'work', { number: 2 }, { jobKey: 'one' });
    const { calls, record, reach } = createRecorder();
    await work(async (payload) => record(payload));
    await reach(1);
    await untilNoJobs();
    assert.deepEqual(calls, [{ number: 2 }]);
  });

  it('of one queue run one at a time, also with several workers', async () => {
    const { calls, record, reach } = createRecorder();
    let running = 0;
    let most = 0;
    const task: Task = async (payload) => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 20));
      running -= 1;
      record(payload);
    };
    for (let number = 0; number < 6; number++) await enqueue(database.knex, 'work', { number }, { queue: 'line' });
    await work(task, { concurrency: 3 });
    await work(task, { concurrency: 3 });
    await reach(6);
    assert.equal(most, 1);
    assert.deepEqual(
      calls,
      [0, 1, 2, 3, 4, 5].map((number) => ({ number })),
    );
  });

  it('are tried again when they fail, and told which try is the last', async () => {
    const { calls, record, reach } = createRecorder();
    await enqueue(database.knex, 'work', {}, { maxAttempts: 2, jobKey: 'fails' });
    await work(async (_, { lastAttempt }) => {
      record(lastAttempt);
      throw new Error('as always');
    });
    await reach(1);
    while ((await database.knex.raw('select from graphile_worker.jobs where last_error is not null')).rowCount === 0);
    assert.deepEqual(await findLiveKeys(database.knex, ['fails', 'unknown']), new Set(['fails']));
    await skipWaiting();
    await reach(2);
    while ((await findLiveKeys(database.knex, ['fails'])).size > 0);
    assert.deepEqual(calls, [false, true]);
    await removeJobs(database.knex, ['fails', 'unknown']);
    assert.equal(await countJobs(), 0);
  });

  it('that a stopping worker hands back are gone on with at once', async () => {
    const started = createRecorder();
    const first = await work((payload, { signal }) => {
      started.record(payload);
      return untilAborted(signal);
    });
    await enqueue(database.knex, 'work', { number: 1 }, { jobKey: 'one', queue: 'line', maxAttempts: 2 });
    await started.reach(1);
    workers.splice(workers.indexOf(first), 1);
    await first.stop();
    assert.deepEqual(await findLiveKeys(database.knex, ['one']), new Set(['one']));
    const again = createRecorder();
    await work(async (payload, { lastAttempt }) => again.record([payload, lastAttempt]));
    await again.reach(1);
    await untilNoJobs();
    assert.deepEqual(again.calls, [[{ number: 1 }, false]]);
  });

  it('of a process that was killed are taken over within seconds', async () => {
    const child = fork(
      fileURLToPath(new URL('stuckWorker.ts', import.meta.url)),
      [JSON.stringify(database.connection)],
      {
        execArgv: ['--import', 'tsx'],
      },
    );
    await enqueue(database.knex, 'work', { number: 1 }, { queue: 'line' });
    await once(child, 'message');
    const { calls, record, reach } = createRecorder();
    await work(async (payload) => record(payload));
    await kill(child);
    await reach(1);
    assert.deepEqual(calls, [{ number: 1 }]);
  });

  it('of a living worker are left alone, also when its proof of life is cut off for a moment', async () => {
    const { calls, record, reach } = createRecorder();
    let finish = () => {};
    const task: Task = async (payload) => {
      record(payload);
      await new Promise<void>((resolve) => (finish = resolve));
    };
    await work(task);
    await enqueue(database.knex, 'work', {});
    await reach(1);
    await work(task);
    await terminate("application_name = 'contact360 worker liveness'");
    // Long enough for the other worker to look three times.
    await new Promise((resolve) => setTimeout(resolve, 6500));
    assert.equal(calls.length, 1);
    finish();
    await untilNoJobs();
    assert.equal(calls.length, 1);
  });

  it('go on after the database was away', async () => {
    const { record, reach } = createRecorder();
    let finish = () => {};
    await work(async (payload) => {
      record(payload);
      await new Promise<void>((resolve) => (finish = resolve));
    });
    await enqueue(database.knex, 'work', { number: 1 });
    await reach(1);
    const name = (await database.knex.raw('select current_database() as name')).rows[0].name;
    await administer(`alter database ${name} allow_connections false`);
    await terminate('true');
    finish();
    // The end of the job cannot be written now.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await administer(`alter database ${name} allow_connections true`);
    await enqueue(database.knex, 'work', { number: 2 });
    // The first one runs again: nobody knows that it was done.
    for (let seen = 2; (await countJobs()) > 0; seen++) {
      await Promise.race([reach(seen), untilNoJobs()]);
      finish();
    }
  });

  it('do chores at the start, and bear their failures', async () => {
    const { record, reach } = createRecorder();
    const failing = async () => {
      throw new Error('no');
    };
    await work(async () => {}, { chores: [failing, async () => record('swept')] });
    await reach(1);
  });

  const terminate = (which: string) =>
    database.knex
      .raw(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid() and ${which}`,
      )
      .catch(() => {});
});

describe('prepareJobs', () => {
  it('is safe when several processes do it at once', async () => {
    const database = await createTestDatabase();
    try {
      await Promise.all(Array.from({ length: 4 }, () => prepareJobs(database.connection, log)));
      await enqueue(database.knex, 'work', {});
    } finally {
      await database.drop();
    }
  });
});

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}
