import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { type ImportService, importLongErrors, startImportService } from './importing.ts';

describe('getImport', () => {
  let service: ImportService;
  before(async () => {
    service = await startImportService();
  });
  after(() => service.stop());

  const get = (jobId: string, query = {}) =>
    service.call('getImport', { token: service.member.token, path: { job_id: jobId }, query });

  describe('200', () => {
    it('shows counts, message and times of a finished import to every signed-in user', async () => {
      const jobId = await service.import('email,Shoe size\na@b.co,1\na@b.co,2\nbroken,3\n');
      const { body } = await get(jobId);
      const { created_at, updated_at, completed_at, ...rest } = body;
      assert.deepEqual(rest, {
        job_id: jobId,
        file_name: 'people.csv',
        status: 'completed',
        dry_run: false,
        total_rows: 3,
        processed_rows: 3,
        created_count: 1,
        updated_count: 1,
        error_count: 1,
        message: 'Read as UTF-8, separated by commas. Not known, so left out: Shoe size.',
      });
      assert.equal(updated_at, completed_at);
      assert.ok(created_at <= completed_at);
    });

    it('says why an import has failed', async () => {
      const { body } = await get(await service.import('Ann;Smith\nBob;Jones\n'));
      assert.equal(body.status, 'failed');
      assert.match(body.message, /None of the columns is known.*"Ann", "Smith"/);
      assert.ok(body.completed_at);
    });

    it('has no errors unless asked for them', async () => {
      const jobId = await service.import('email,city\nbroken,Rome\n');
      assert.equal((await get(jobId)).body.errors, undefined);
      assert.deepEqual((await get(jobId, { include_errors: 'yes' })).body.errors, [
        {
          row_number: 1,
          error_message: 'email "broken" is not an e-mail address.',
          payload: { email: 'broken', city: 'Rome' },
        },
      ]);
    });

    it('has at most the first 1000 errors, and a link to the others', async () => {
      const jobId = await service.import(`email\n${'broken\n'.repeat(1003)}`);
      const { body, headers } = await get(jobId, { include_errors: true });
      assert.equal(body.error_count, 1003);
      assert.equal(body.errors.length, 1000);
      const [, url = ''] = /^<(.*)>; rel="next"$/.exec(headers.link ?? '') ?? [];
      const { pathname, search } = new URL(url);
      const rest = await service
        .agent()
        .get(`${pathname}${search}`)
        .set('Authorization', `Bearer ${service.member.token}`);
      assert.deepEqual(
        rest.body.map((record: { row_number: number }) => record.row_number),
        [1001, 1002, 1003],
      );
      assert.equal(rest.headers.link, undefined);
    });

    it('has fewer where rows are long', async () => {
      const { body, headers } = await get(await importLongErrors(service, 20), { include_errors: true });
      assert.equal(body.errors.length, 9);
      assert.match(headers.link ?? '', /errors\/\?limit=1000&offset=9>; rel="next"/);
    });

    it('has an empty list when there are none', async () => {
      const { body, headers } = await get(await service.import('email\na@b.co\n'), { include_errors: true });
      assert.deepEqual(body.errors, []);
      assert.equal(headers.link, undefined);
    });
  });

  describe('404', () => {
    it('knows no such import', async () => {
      const id = randomUUID();
      const { status, body } = await get(id);
      assert.deepEqual([status, body.detail], [404, `There is no import ${id}.`]);
    });
  });

  describe('422', () => {
    it('wants a uuid', async () => {
      assert.equal((await get('17')).status, 422);
    });
  });
});
