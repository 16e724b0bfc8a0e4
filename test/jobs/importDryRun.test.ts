import assert from 'node:assert/strict';
import { createImportHarness, cutOffChunk, type ImportHarness, makeFile } from './importHarness.ts';

describe('an import as a dry run', () => {
  let harness: ImportHarness;

  beforeEach(async () => {
    harness = await createImportHarness();
  });
  afterEach(() => harness.drop());

  it('counts and reports what an import would do, and changes nothing', async () => {
    await harness.import(makeFile(700));
    // The same people and others, in several chunks that refer to each other.
    const content = makeFile(3500).replaceAll('Lyon', 'Paris');
    const before = await harness.knex.raw(
      'select uuid, xmin::text from contacts union all select uuid, xmin::text from companies order by 1',
    );
    const tried = await harness.run(await harness.store(content, true), { chunkRows: 333 });
    const after = await harness.knex.raw(
      'select uuid, xmin::text from contacts union all select uuid, xmin::text from companies order by 1',
    );
    assert.deepEqual(after.rows, before.rows);
    const done = await harness.import(content);
    assert.match(tried.message ?? '', /^This was a dry run: nothing was changed/);
    const counts = (job: typeof done) => [
      job.status,
      job.total_rows,
      job.processed_rows,
      job.created_count,
      job.updated_count,
      job.error_count,
    ];
    assert.deepEqual(counts(tried), counts(done));
    assert.deepEqual(await harness.errors(tried.job_id), await harness.errors(done.job_id));
  });

  it('keeps nobody waiting', async () => {
    await harness.import('email,company,website\na@b.co,Acme,acme.com\n');
    const row = 'a@b.co,VP,Acme 2,acme.com\n';
    const jobId = await harness.store(`email,title,company,website\n${row.repeat(5000)}`, true);
    const running = harness.run(jobId, { chunkRows: 50 });
    await harness.until(jobId, (job) => job.processed_rows >= 50);
    await harness.knex.transaction(async (trx) => {
      // While its progress cannot be noted, it stands where it has written to what is written here.
      const held = await trx('import_jobs').where({ job_id: jobId }).forUpdate().first();
      assert.equal(held.status, 'processing');
      await trx.raw(`set local lock_timeout = '5s'`);
      await trx('contacts').update({ title: 'CEO' });
      await trx('companies').update({ name: 'Acme 3' });
    });
    const job = await running;
    assert.deepEqual([job.created_count, job.updated_count], [0, 5000]);
    assert.deepEqual(await harness.knex('contacts').pluck('title'), ['CEO']);
  });

  it('begins anew when it was interrupted', async () => {
    const jobId = await harness.store(makeFile(2500), true);
    await cutOffChunk(harness.knex, 2);
    await assert.rejects(harness.run(jobId));
    assert.deepEqual(await harness.knex('contacts'), []);
    const job = await harness.run(jobId);
    assert.deepEqual([job.status, job.processed_rows, job.error_count], ['completed', 2500, 25]);
    assert.equal((await harness.errors(jobId)).length, 25);
    assert.deepEqual(await harness.knex('contacts'), []);
  });
});
