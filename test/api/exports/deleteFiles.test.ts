import assert from 'node:assert/strict';
import { crowd, type ExportService, insertPeople, startExportService } from './exporting.ts';

describe('deleteExportFiles', () => {
  let service: ExportService;

  before(async () => {
    service = await startExportService();
    await insertPeople(service, crowd(1200));
  });
  after(() => service.stop());

  it('200: removes the files of everybody and keeps the exports, expired', async () => {
    const own = await service.exportContacts({ filters: { limit: 1 } }, service.admin);
    const other = await service.exportContacts({ filters: { limit: 1 } });
    const waiting = await service.exportContacts({ filters: {} });
    const remove = () => service.call('deleteExportFiles', { token: service.admin.token });
    const { status, body } = await remove();
    assert.deepEqual([status, body], [200, { message: 'CSV files deleted successfully', deleted_count: 2 }]);
    assert.deepEqual(await service.storedKeys(), []);
    const { body: list } = await service.call('listExports', { token: service.member.token });
    const [first, second] = list.exports;
    assert.deepEqual([first.export_id, first.status], [waiting.body.export_id, 'pending']);
    assert.deepEqual(
      [second.export_id, second.status, second.download_url, new Date(second.expires_at) <= new Date()],
      [other.body.export_id, 'completed', null, true],
    );
    assert.equal((await service.download(other.body.download_url)).status, 410);
    assert.equal((await service.download(own.body.download_url, { token: service.admin.token })).status, 410);
    assert.equal((await remove()).body.deleted_count, 0);
    await service.work(waiting.body.export_id);
    assert.equal((await service.download(waiting.body.download_url)).status, 200);
  });

  it('403: is for Admins', async () => {
    const { status, body } = await service.call('deleteExportFiles', { token: service.member.token });
    assert.deepEqual([status, body.code], [403, 'admin_required']);
  });
});
