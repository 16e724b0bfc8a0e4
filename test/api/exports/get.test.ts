import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { crowd, type ExportService, insertPeople, startExportService } from './exporting.ts';

describe('getExport', () => {
  let service: ExportService;

  before(async () => {
    service = await startExportService();
    await insertPeople(service, crowd(1200));
  });
  after(() => service.stop());

  const get = (exportId: string, account = service.member) =>
    service.call('getExport', { token: account.token, path: { export_id: exportId } });

  it('200: tells how far it is, and what was missing', async () => {
    const missing = randomUUID();
    const { body: small } = await service.exportContacts({ contact_uuids: [missing] });
    const { body } = await get(small.export_id);
    assert.deepEqual(
      [body.status, body.contact_count, body.total_rows, body.processed_rows, body.missing_uuids, body.download_url],
      ['completed', 0, 1, 0, [missing], small.download_url],
    );
    const { body: large } = await service.exportContacts({ filters: {} });
    const pending = (await get(large.export_id)).body;
    assert.deepEqual([pending.status, pending.processed_rows, pending.total_rows], ['pending', 0, 1200]);
  });

  it("404: knows no export of somebody else, an Admin's eyes included", async () => {
    const { body } = await service.exportContacts({ filters: { limit: 1 } });
    for (const [id, account] of [
      [body.export_id, service.admin],
      [randomUUID(), service.member],
    ] as const) {
      const reply = await get(id, account);
      assert.deepEqual([reply.status, reply.body.code], [404, 'not_found']);
    }
  });
});
