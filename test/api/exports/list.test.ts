import assert from 'node:assert/strict';
import { crowd, type ExportService, insertPeople, startExportService } from './exporting.ts';

describe('listExports', () => {
  let service: ExportService;

  before(async () => {
    service = await startExportService();
    await insertPeople(service, crowd(1200));
  });
  beforeEach(() => service.knex('exports').delete());
  after(() => service.stop());

  const list = async (query: object = {}, account = service.member) =>
    (await service.call('listExports', { token: account.token, query: { ...query } })).body;

  describe('200', () => {
    it("has one's own exports, the newest first, with what can be downloaded", async () => {
      const small = await service.exportContacts({ filters: { limit: 5 } });
      const large = await service.exportContacts({ filters: {}, format: 'ndjson' });
      await service.exportContacts({ filters: { limit: 1 } }, service.admin);
      const { exports, total } = await list();
      assert.equal(total, 2);
      const [first, second] = exports;
      const { created_at, expires_at, file_name, ...rest } = first;
      assert.match(file_name, /^contacts-\d{4}-\d\d-\d\d\.ndjson$/);
      assert.deepEqual(rest, {
        export_id: large.body.export_id,
        export_type: 'contacts',
        format: 'ndjson',
        status: 'pending',
        contact_count: 0,
        company_count: 0,
        total_rows: 1200,
        processed_rows: 0,
        message: null,
        download_url: large.body.download_url,
      });
      assert.deepEqual(
        [second.export_id, second.status, second.contact_count, second.download_url, second.expires_at],
        [small.body.export_id, 'completed', 5, small.body.download_url, small.body.expires_at],
      );
    });

    it('keeps what is expired or failed, without a download', async () => {
      const expired = await service.exportContacts({ filters: { limit: 1 } });
      const failed = await service.exportContacts({ filters: {} });
      const id = (reply: typeof expired) => ({ export_id: reply.body.export_id });
      await service.knex('exports').where(id(expired)).update({ expires_at: '2026-01-01T00:00:00Z' });
      await service.knex('exports').where(id(failed)).update({ status: 'failed', message: 'It was too large.' });
      const { exports } = await list();
      assert.deepEqual(
        exports.map((one: { status: string; download_url: string; message: string }) => [
          one.status,
          one.download_url,
          one.message,
        ]),
        [
          ['failed', null, 'It was too large.'],
          ['completed', null, null],
        ],
      );
    });

    it('gives them in parts', async () => {
      for (let index = 0; index < 3; index++) await service.exportContacts({ filters: { limit: 1 } });
      const whole = await list();
      const part = await list({ limit: 1, offset: 1 });
      assert.deepEqual([part.total, part.exports], [3, [whole.exports[1]]]);
      assert.deepEqual((await list({ limit: 5000 })).exports, whole.exports);
      assert.deepEqual((await list({ offset: 9 })).exports, []);
    });
  });

  describe('422', () => {
    it('refuses a limit of nothing', async () => {
      const { status } = await service.call('listExports', { token: service.member.token, query: { limit: 0 } });
      assert.equal(status, 422);
    });
  });
});
