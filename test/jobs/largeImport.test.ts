/** Imports whose new rows are derived at their end, all at once. */
import assert from 'node:assert/strict';
import { locks } from '../../src/db/locks.ts';
import { describeCatchingUp } from '../../src/features/imports/message.ts';
import { cancelImport } from '../../src/features/imports/queries.ts';
import { catchUp, isBehind } from '../../src/search/indexing/catchUp.ts';
import { checkSearch } from '../../src/search/indexing/check.ts';
import { withConnection } from '../../src/search/indexing/connection.ts';
import { createPostgresEngine } from '../../src/search/postgres/engine.ts';
import { assertLikeCleanRun, createImportHarness, cutOffChunk, type ImportHarness, makeFile } from './importHarness.ts';

describe('a large import', () => {
  let harness: ImportHarness;

  beforeEach(async () => {
    harness = await createImportHarness();
  });
  afterEach(() => harness.drop());

  const run = (jobId: string) => harness.run(jobId, { largeRows: 1 });
  const check = () => withConnection(harness.database.connection, checkSearch);
  const listed = (needle: string) =>
    createPostgresEngine(harness.knex).contacts.count({ op: 'contains', field: 'title', needle });
  const stored = async () => (await harness.knex('contacts').pluck('id')).length;
  /** After two chunks, of three or more. */
  const interrupt = async (content: string) => {
    const jobId = await harness.store(content);
    await cutOffChunk(harness.knex, 3);
    await assert.rejects(run(jobId));
    assert.equal((await harness.find(jobId)).processed_rows, 2000);
    return jobId;
  };

  it('ends with the rows and the index of any other', async () => {
    const content = makeFile(3500);
    const job = await run(await harness.store(content));
    assert.deepEqual([job.status, job.processed_rows, await isBehind(harness.knex)], ['completed', 3500, false]);
    assert.match(job.message ?? '', /^Read as UTF-8/);
    assert.deepEqual(await check(), []);
    await assertLikeCleanRun(harness, job.job_id, content);
  });

  it('has its new people listed when it ends, and what it changes of others at once', async () => {
    await harness.import(makeFile(100));
    const before = await listed('vp');
    const jobId = await interrupt(makeFile(3500).replaceAll('VP', 'President'));
    assert.deepEqual([await listed('vp'), await listed('president')], [0, before]);
    assert.ok((await stored()) > before);
    assert.match((await check()).join('\n'), /new rows of a large import/);
    const job = await run(jobId);
    assert.deepEqual([job.status, await listed('president')], ['completed', await stored()]);
    assert.deepEqual(await check(), []);
  });

  it('keeps what others write meanwhile in step', async () => {
    await harness.import(makeFile(100));
    const jobId = await interrupt(makeFile(3500));
    const before = await listed('');
    await harness.knex('contacts').insert({ title: 'Somebody Else' });
    // One that waits is derived when somebody else changes it.
    const [newest] = await harness.knex('contacts').whereNot({ title: 'Somebody Else' }).orderBy('id', 'desc').limit(1);
    await harness.knex('contacts').where({ id: newest.id }).update({ title: 'Renamed' });
    assert.deepEqual([await listed('somebody'), await listed('renamed'), await listed('')], [1, 1, before + 2]);
    await run(jobId);
    assert.equal(await listed('somebody'), 1);
    assert.deepEqual(await check(), []);
  });

  it('has them listed also when it is cancelled', async () => {
    const jobId = await interrupt(makeFile(3500));
    await cancelImport(harness.knex, jobId, () => 'Cancelled.');
    assert.equal(await listed('vp'), 0);
    await run(jobId);
    assert.deepEqual([await listed('vp'), await check()], [await stored(), []]);
  });

  it('has them listed by the chores when nobody goes on with it', async () => {
    await interrupt(makeFile(3500));
    await harness.doChores();
    assert.deepEqual([await listed('vp'), await check()], [await stored(), []]);
  });

  it('is handed on by a process that stops, without waiting for the end of a rebuild', async () => {
    const jobId = await harness.store(makeFile(3500));
    const stopping = new AbortController();
    const { connection } = harness.database;
    await withConnection(connection, async (client) => {
      await client.query('select pg_advisory_lock($1)', [locks.searchRebuild]);
      const running = harness.run(jobId, { largeRows: 1 }, { signal: stopping.signal });
      await harness.until(jobId, ({ message }) => message === describeCatchingUp);
      stopping.abort();
      await assert.rejects(running);
      const stoppedEarly = new AbortController();
      const catchingUp = catchUp(harness.deps, stoppedEarly.signal);
      stoppedEarly.abort();
      await assert.rejects(catchingUp);
    });
    assert.deepEqual([(await harness.find(jobId)).status, await listed('vp')], ['processing', 0]);
    const job = await run(jobId);
    assert.deepEqual([job.status, await listed('vp'), await check()], ['completed', await stored(), []]);
  });

  it('leaves none while a rebuild is under way, which would not have them', async () => {
    await harness.knex('indexing.state').update({ rebuilding: true });
    await interrupt(makeFile(3500));
    assert.deepEqual([await isBehind(harness.knex), await listed('vp')], [false, await stored()]);
  });
});
