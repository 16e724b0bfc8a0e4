import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { crowd, type ExportService, insertPeople, startExportService } from './exporting.ts';

describe('deleteExport', () => {
  let service: ExportService;

  before(async () => {
    service = await startExportService();
    await insertPeople(service, crowd(1200));
  });
  after(() => service.stop());

  const remove = (exportId: string, account = service.member) =>
    service.call('deleteExport', { token: account.token, path: { export_id: exportId } });

  it('204: removes the export and its file', async () => {
    const { body } = await service.exportContacts({ filters: { limit: 1 } });
    assert.equal((await service.storedKeys()).length, 1);
    assert.equal((await remove(body.export_id)).status, 204);
    assert.deepEqual(await service.storedKeys(), []);
    assert.equal((await service.download(body.download_url)).status, 404);
    assert.equal((await remove(body.export_id)).status, 404);
  });

  it('204: takes back one that waits for its turn', async () => {
    const { body } = await service.exportContacts({ filters: {} });
    await remove(body.export_id);
    assert.equal((await service.knex.raw('select from graphile_worker.jobs')).rowCount, 0);
    await service.work(body.export_id);
    assert.deepEqual(await service.storedKeys(), []);
  });

  it("404: leaves somebody else's alone", async () => {
    const { body } = await service.exportContacts({ filters: { limit: 1 } });
    assert.equal((await remove(body.export_id, service.admin)).status, 404);
    assert.equal((await remove(randomUUID())).status, 404);
    assert.equal((await service.download(body.download_url)).status, 200);
  });
});
