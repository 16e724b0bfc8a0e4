import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { crowd, type ExportService, insertPeople, startExportService } from './exporting.ts';

describe('getExportFile', () => {
  let service: ExportService;
  let url: string;
  let exportId: string;
  let whole: string;

  before(async () => {
    service = await startExportService();
    await insertPeople(service, crowd(1200));
    const { body } = await service.exportContacts({ filters: { limit: 3 } });
    url = body.download_url;
    exportId = body.export_id;
    whole = (await service.download(url)).text;
  });
  after(() => service.stop());

  const get = (options: Parameters<ExportService['download']>[1]) => service.download(url, options);

  describe('200', () => {
    it('is the file, to be saved and not kept by others', async () => {
      const { headers, text } = await get({});
      assert.equal(headers['content-type'], 'text/csv; charset=utf-8');
      assert.match(headers['content-disposition'] ?? '', /^attachment; filename="contacts-\d{4}-\d\d-\d\d\.csv"$/);
      assert.equal(headers['cache-control'], 'private, no-cache');
      assert.equal(headers['accept-ranges'], 'bytes');
      assert.equal(Number(headers['content-length']), Buffer.byteLength(text));
      assert.equal(text.split('\r\n').length, 5);
    });
  });

  describe('206', () => {
    it('goes on where a download was interrupted', async () => {
      const { status, text, headers } = await get({ headers: { Range: 'bytes=100-' } });
      assert.deepEqual([status, text], [206, whole.slice(100)]);
      assert.equal(headers['content-range'], `bytes 100-${whole.length - 1}/${whole.length}`);
    });
  });

  describe('304', () => {
    it('saves a download that was made already', async () => {
      const { etag } = (await get({})).headers;
      assert.equal((await get({ headers: { 'If-None-Match': etag ?? '' } })).status, 304);
    });
  });

  describe('416', () => {
    it('has nothing beyond the end', async () => {
      const { status, headers } = await get({ headers: { Range: `bytes=${whole.length}-` } });
      assert.deepEqual([status, headers['content-range']], [416, `bytes */${whole.length}`]);
    });
  });

  describe('404', () => {
    it('knows no such export, before it asks for a token', async () => {
      const path = { export_id: randomUUID() };
      assert.equal((await get({ path, query: '' })).status, 404);
      assert.equal((await get({ path, query: 'token=x' })).status, 404);
    });
  });

  describe('422', () => {
    it('asks for the token, before it asks whose the export is', async () => {
      const reply = await get({ query: '', token: service.admin.token });
      assert.deepEqual([reply.status, reply.body.errors[0].pointer], [422, 'token']);
    });
  });

  describe('403', () => {
    it('refuses a token that is wrong or of another export', async () => {
      const { body: other } = await service.exportContacts({ filters: { limit: 1 } });
      const token = new URL(other.download_url).searchParams.get('token') as string;
      for (const wrong of ['x', token, `${new URL(url).searchParams.get('token')}A`, token.slice(1)]) {
        const reply = await get({ query: { token: wrong } });
        assert.deepEqual([reply.status, reply.body.code], [403, 'forbidden'], wrong);
      }
    });

    it("refuses someone else's export, an Admin's hands included, also when it is expired", async () => {
      assert.equal((await get({ token: service.admin.token })).status, 403);
      const { body } = await service.exportContacts({ filters: { limit: 1 } });
      const path = { export_id: body.export_id };
      await service.knex('exports').where(path).update({ expires_at: '2026-01-01' });
      const query = new URL(body.download_url).search.slice(1);
      assert.equal((await get({ path, query, token: service.admin.token })).status, 403);
      assert.equal((await get({ path, query })).status, 410);
    });
  });

  describe('409', () => {
    it('says how far an export is that is not finished, and why one failed', async () => {
      const { body } = await service.exportContacts({ filters: {} });
      const waiting = await service.download(body.download_url);
      assert.deepEqual([waiting.status, waiting.body.code], [409, 'export_not_ready']);
      assert.match(waiting.body.detail, /\(0 of 1200 rows\)/);
      await service
        .knex('exports')
        .where({ export_id: body.export_id })
        .update({ status: 'failed', message: 'It was too large.' });
      const failed = await service.download(body.download_url);
      assert.deepEqual([failed.status, failed.body.detail], [409, 'The export failed. It was too large.']);
    });
  });

  describe('410', () => {
    it('says when the file was removed', async () => {
      const { body } = await service.exportContacts({ filters: { limit: 1 } });
      await service
        .knex('exports')
        .where({ export_id: body.export_id })
        .update({ expires_at: '2026-01-01T00:00:00Z', file_key: null });
      const reply = await service.download(body.download_url);
      assert.deepEqual([reply.status, reply.body.code], [410, 'export_expired']);
      assert.match(reply.body.detail, /removed on 2026-01-01T00:00:00.000Z/);
    });

    it('says so also when the storage has lost it', async () => {
      const { body } = await service.exportContacts({ filters: { limit: 1 } });
      const row = await service.knex('exports').where({ export_id: body.export_id }).first('file_key');
      await service.services.storage.remove(row.file_key);
      assert.equal((await service.download(body.download_url)).status, 410);
    });
  });

  it('401: wants the bearer token as well', async () => {
    const reply = await service.call('getExportFile', {
      path: { export_id: exportId },
      query: new URL(url).search.slice(1),
    });
    assert.equal(reply.status, 401);
  });
});
