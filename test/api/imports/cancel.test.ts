import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { type ImportService, startImportService } from './importing.ts';

describe('cancelImport', () => {
  let service: ImportService;
  before(async () => {
    service = await startImportService();
  });
  after(() => service.stop());

  const cancel = (jobId: string, account = service.admin) =>
    service.call('cancelImport', { token: account.token, path: { job_id: jobId } });

  it('200: ends an import that waits or runs', async () => {
    const { job_id: jobId } = (await service.upload('email\na@b.co\n')).body;
    const { status, body } = await cancel(jobId);
    assert.deepEqual([status, body.status, body.processed_rows], [200, 'failed', 0]);
    assert.equal(body.message, 'Cancelled. Nothing was imported; upload the file again.');
    assert.ok(body.completed_at);
    const read = await service.call('getImport', { token: service.member.token, path: { job_id: jobId } });
    assert.deepEqual(read.body, body);
  });

  it('409: has nothing to do for one that has ended', async () => {
    const jobId = await service.import('email\na@b.co\n');
    const { status, body } = await cancel(jobId);
    assert.deepEqual([status, body.code], [409, 'conflict']);
    const again = (await service.upload('email\na@b.co\n')).body.job_id;
    await cancel(again);
    assert.equal((await cancel(again)).status, 409);
  });

  it('404: knows no such import', async () => {
    assert.equal((await cancel(randomUUID())).status, 404);
  });

  it('403: is for Admins', async () => {
    const { body } = await cancel(randomUUID(), service.member);
    assert.equal(body.code, 'admin_required');
  });
});
