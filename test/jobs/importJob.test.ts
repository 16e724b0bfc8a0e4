import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { utimes } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createImportChores } from '../../src/features/imports/chores.ts';
import { createImportTask, importJobKey, importTask } from '../../src/features/imports/import.job.ts';
import { describeCancellation } from '../../src/features/imports/message.ts';
import { cancelImport } from '../../src/features/imports/queries.ts';
import { enqueue, findLiveKeys, prepareJobs } from '../../src/jobs/queue.ts';
import { type JobWorker, startWorker } from '../../src/jobs/worker.ts';
import { FileMissing, type Storage } from '../../src/storage/storage.ts';
import {
  assertLikeCleanRun,
  chunkRows,
  createImportHarness,
  cutOffChunk,
  type ImportHarness,
  makeFile,
  readTables,
  silent,
} from './importHarness.ts';

describe('the import job', () => {
  let harness: ImportHarness;
  let workers: JobWorker[];
  let children: ChildProcess[];

  beforeEach(async () => {
    harness = await createImportHarness();
    await prepareJobs(harness.database.connection, silent);
    workers = [];
    children = [];
  });

  afterEach(async () => {
    for (const child of children) child.kill('SIGKILL');
    await Promise.all(workers.map((worker) => worker.stop()));
    await harness.drop();
  });

  const work = async (storage: Storage = harness.storage) => {
    const deps = { ...harness.deps, storage };
    const worker = await startWorker({
      connection: deps.connection,
      concurrency: 2,
      log: silent,
      tasks: { [importTask]: createImportTask(deps) },
      chores: createImportChores(deps),
    });
    workers.push(worker);
    return worker;
  };

  const workInChild = async () => {
    const program = fileURLToPath(new URL('importWorker.ts', import.meta.url));
    const args = [JSON.stringify(harness.database.connection), path.join(harness.folder, 'files')];
    const child = fork(program, args, { execArgv: ['--import', 'tsx'] });
    children.push(child);
    await once(child, 'message');
    return child;
  };

  const until: ImportHarness['until'] = (jobId, reached) => harness.until(jobId, reached);
  const untilEnded = (jobId: string) => until(jobId, (job) => job.completed_at !== null);
  const skipWaiting = () => harness.knex.raw('update graphile_worker._private_jobs set run_at = now()');
  const storedFiles = async () => {
    const keys: string[] = [];
    for await (const file of harness.storage.list('imports')) keys.push(file.key);
    return keys;
  };

  it('completes, with its counts, and removes the file', async () => {
    const jobId = await harness.enqueue(makeFile(2500));
    await work();
    const job = await untilEnded(jobId);
    assert.deepEqual(
      [job.status, job.total_rows, job.processed_rows, job.created_count + job.updated_count, job.error_count],
      ['completed', 2500, 2500, 2475, 25],
    );
    while ((await storedFiles()).length > 0) await sleep(10);
    while ((await findLiveKeys(harness.knex, [importJobKey(jobId)])).size > 0) await sleep(10);
  });

  it('says what was done with the columns', async () => {
    const job = await harness.import('Email;E-mail;Favourite colour\na@b.co;x;blue\n');
    assert.equal(
      job.message,
      'Read as UTF-8, separated by semicolons. Not known, so left out: Favourite colour. Read only where an earlier column for the same value is blank: E-mail.',
    );
  });

  it('completes a file with headings only', async () => {
    const job = await harness.import('email,company');
    assert.deepEqual([job.status, job.total_rows], ['completed', 0]);
    assert.match(job.message ?? '', /no rows below the headings/);
  });

  it('takes fewer rows at a time where they are wide, also when they are nearly blank', async () => {
    const blank = ','.repeat(4095);
    const job = await harness.import(`email${blank}\n${`broken${blank}\n`.repeat(chunkRows)}`);
    assert.deepEqual([job.status, job.error_count], ['completed', chunkRows]);
    // A chunk is a transaction.
    const { rows } = await harness.knex.raw('select distinct xmin::text from import_errors');
    assert.equal(rows.length, 2);
  });

  it('fails for good when the file is none, and imports nothing of it', async () => {
    const bad = await harness.import('email\na@b.co\n"c@d.co\n');
    assert.equal(bad.status, 'failed');
    assert.match(bad.message ?? '', /A quote that opens in the row that follows row 1 is never closed/);
    assert.equal((await harness.import('colour\nblue\n')).status, 'failed');
    assert.equal((await harness.import(Buffer.from('email\na\0\n'))).status, 'failed');
    assert.deepEqual(await harness.knex('contacts'), []);
    assert.deepEqual(await storedFiles(), []);
  });

  it('is tried again when its file cannot be read, and fails with a plain message in the end', async () => {
    const jobId = await harness.store('email\na@b.co\n');
    await harness.storage.remove(`imports/${jobId}.csv`);
    await assert.rejects(harness.run(jobId), FileMissing);
    const waiting = await harness.find(jobId);
    assert.deepEqual([waiting.status, waiting.message], ['pending', 'Interrupted after 0 rows; it goes on by itself.']);
    const job = await harness.run(jobId, {}, { lastAttempt: true });
    assert.equal(job.status, 'failed');
    assert.match(job.message ?? '', /its file is no longer in the storage.*Nothing was imported/);
    assert.ok(job.completed_at);
  });

  it('goes on behind the last finished chunk when the database was away in the middle', async () => {
    const content = makeFile(3500);
    const jobId = await harness.enqueue(content);
    await cutOffChunk(harness.knex, 3);
    await assert.rejects(harness.run(jobId));
    const stopped = await harness.find(jobId);
    assert.deepEqual([stopped.status, stopped.processed_rows], ['processing', 2000]);
    assert.equal(stopped.message, 'Interrupted after 2000 rows; it goes on by itself.');
    const job = await harness.run(jobId);
    assert.deepEqual([job.status, job.processed_rows], ['completed', 3500]);
    await assertLikeCleanRun(harness, jobId, content);
  });

  it('does nothing when it is finished already', async () => {
    const jobId = await harness.store('email\na@b.co\n');
    const job = await harness.run(jobId);
    assert.deepEqual(await harness.run(jobId), job);
  });

  it('lets nobody import a chunk twice, also when two have the same job', async () => {
    // Without error records, whose key would stop the second one too.
    const content = makeFile(3000).replaceAll('broken@', 'mended@example.com');
    const jobId = await harness.store(content);
    const results = await Promise.allSettled([harness.run(jobId), harness.run(jobId), harness.run(jobId)]);
    assert.ok(results.some((result) => result.status === 'fulfilled'));
    const job = await untilEnded(jobId);
    assert.deepEqual([job.status, job.processed_rows], ['completed', 3000]);
    await assertLikeCleanRun(harness, jobId, content);
  });

  it('ends with the rows of one clean run however often its process is killed', async () => {
    const content = makeFile(5000);
    const jobId = await harness.enqueue(content);
    for (const rows of [1, 1500, 3500]) {
      const child = await workInChild();
      await until(jobId, (job) => job.processed_rows >= rows);
      await sleep(Math.random() * 100);
      child.kill('SIGKILL');
      await once(child, 'exit');
      const { status } = await harness.find(jobId);
      assert.notEqual(status, 'failed');
    }
    await Promise.all([workInChild(), workInChild()]);
    const job = await untilEnded(jobId);
    assert.deepEqual([job.status, job.processed_rows], ['completed', 5000]);
    await assertLikeCleanRun(harness, jobId, content);
  }).timeout(180_000);

  it('is handed on by a process that stops, without waiting', async () => {
    const content = makeFile(4000);
    const jobId = await harness.enqueue(content);
    const first = await work();
    await until(jobId, (job) => job.processed_rows > 0);
    workers.splice(workers.indexOf(first), 1);
    await first.stop();
    const stopped = await harness.find(jobId);
    assert.deepEqual([stopped.status, stopped.message], ['processing', null]);
    await work();
    assert.equal((await untilEnded(jobId)).status, 'completed');
    await assertLikeCleanRun(harness, jobId, content);
  });

  it('is handed on also while its file is only looked at', async () => {
    const stopping = new AbortController();
    let read = 0;
    const pieces = function* () {
      for (let piece = 0; piece < 1000; piece++) {
        if (++read === 500) stopping.abort();
        yield Buffer.from(piece === 0 ? 'email\n' : 'a@b.co\n');
      }
    };
    const storage = { ...harness.storage, open: async () => Readable.from(pieces()) };
    const jobId = await harness.store('');
    await assert.rejects(harness.run(jobId, { storage }, { signal: stopping.signal }));
    assert.ok(read < 600, `${read}`);
    assert.equal((await harness.find(jobId)).status, 'pending');
  });

  it('waits for the imports before it, also with several workers', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 3; index++) ids.push(await harness.enqueue(makeFile(1500)));
    await work();
    await work();
    const jobs = await Promise.all(ids.map(untilEnded));
    const times = jobs.map((job) => job.completed_at?.getTime() ?? 0);
    assert.deepEqual(
      times,
      [...times].sort((a, b) => a - b),
    );
    assert.deepEqual(
      jobs.map((job) => job.created_count > 0),
      [true, false, false],
    );
  });

  it('makes nobody twice when files overlap and several workers take them, and ends as one worker alone would', async () => {
    const lines = makeFile(4000).trimEnd().split('\n');
    const [headings, ...rows] = lines as [string, ...string[]];
    const contents = [rows.slice(0, 2500), rows.slice(1500), rows.slice(500, 3500).reverse()].map(
      (part, index) => `${[headings, ...part].join('\n').replaceAll('Lyon', `Lyon ${index}`)}\n`,
    );
    const ids: string[] = [];
    for (const content of contents) ids.push(await harness.enqueue(content));
    await Promise.all([workInChild(), workInChild(), workInChild()]);
    const jobs = await Promise.all(ids.map(untilEnded));
    assert.deepEqual(
      jobs.map((job) => [job.status, job.processed_rows]),
      [2500, 2500, 3000].map((count) => ['completed', count]),
    );
    const clean = await createImportHarness();
    try {
      for (const content of contents) await clean.import(content);
      assert.deepEqual(await readTables(harness.knex), await readTables(clean.knex));
    } finally {
      await clean.drop();
    }
    const { rows: doubles } = await harness.knex.raw('select email from contacts group by email having count(*) > 1');
    assert.deepEqual(doubles, []);
  }).timeout(120_000);

  describe('when it is cancelled', () => {
    const cancel = (jobId: string) => cancelImport(harness.knex, jobId, describeCancellation);

    it('stops, keeps what is done, and says what to do', async () => {
      const jobId = await harness.store(makeFile(5000));
      const running = harness.run(jobId);
      await until(jobId, (job) => job.processed_rows >= 1000);
      const cancelled = await cancel(jobId);
      const job = await running;
      assert.deepEqual(job, cancelled);
      assert.equal(job.status, 'failed');
      assert.ok(job.processed_rows < 5000);
      assert.match(job.message ?? '', new RegExp(`^Cancelled. The first ${job.processed_rows} rows are imported`));
      assert.equal((await harness.knex('contacts').pluck('uuid')).length, job.created_count);
      assert.deepEqual(await storedFiles(), []);
      assert.equal(await cancel(jobId), undefined);
    });

    it('does not even begin when it was waiting', async () => {
      const jobId = await harness.enqueue(makeFile(10));
      const job = await cancel(jobId);
      assert.match(job?.message ?? '', /^Cancelled. Nothing was imported/);
      await work();
      while ((await storedFiles()).length > 0) await sleep(10);
      assert.deepEqual(await harness.find(jobId), job);
      assert.deepEqual(await harness.knex('contacts'), []);
    });
  });

  it('is failed by the chores when its last attempt was killed', async () => {
    const jobId = await harness.store('email\na@b.co\n');
    await enqueue(harness.knex, importTask, { job_id: jobId }, { jobKey: importJobKey(jobId), maxAttempts: 1 });
    await harness.knex.raw('update graphile_worker._private_jobs set attempts = max_attempts');
    const alive = await harness.enqueue('email\nc@d.co\n');
    await harness.doChores();
    const job = await harness.find(jobId);
    assert.equal(job.status, 'failed');
    assert.match(job.message ?? '', /interrupted too often.*Nothing was imported/);
    assert.equal((await harness.find(alive)).status, 'pending');
    assert.equal((await harness.knex.raw('select from graphile_worker.jobs')).rowCount, 1);
  });

  it('leaves no file behind that no import needs, once it is old', async () => {
    const needed = await harness.enqueue('email\n');
    const young = await harness.store('email\n');
    const old = await harness.store('email\n');
    await harness.knex('import_jobs').whereIn('job_id', [young, old]).delete();
    const age = (jobId: string) => utimes(path.join(harness.folder, 'files', 'imports', `${jobId}.csv`), 1, 1);
    await age(needed);
    await age(old);
    await harness.doChores();
    assert.deepEqual((await storedFiles()).sort(), [`imports/${needed}.csv`, `imports/${young}.csv`].sort());
  });

  it('survives a queue that runs it again after a failure', async () => {
    let broken = 2;
    const storage: Storage = {
      ...harness.storage,
      open: async (key, range) => {
        if (broken-- > 0) throw new Error('the disk is asleep');
        return harness.storage.open(key, range);
      },
    };
    const jobId = await harness.enqueue('email\na@b.co\n');
    await work(storage);
    while (broken > 0) {
      await sleep(20);
      await skipWaiting();
    }
    await skipWaiting();
    assert.equal((await untilEnded(jobId)).status, 'completed');
  });
});
