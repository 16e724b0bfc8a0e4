import assert from 'node:assert/strict';
import path from 'node:path';
import { Readable } from 'node:stream';
import { AppError } from '../../src/errors.ts';
import { fromDisk } from '../../src/storage/disk.ts';
import { openLocalStorage } from '../../src/storage/localDisk.ts';
import { startService } from '../support/service.ts';
import { mountTinyDisk, type TinyDisk } from '../support/tinyDisk.ts';

describe('a full disk', () => {
  let disk: TinyDisk | undefined;

  before(async () => {
    disk = await mountTinyDisk();
  });
  after(() => disk?.remove());

  it('is a 503 for whoever uploads to it', async function () {
    if (!disk) return this.skip();
    const service = await startService({ dataDir: disk.folder });
    const { token } = await service.signIn('Admin');
    const file = { field: 'file', name: 'a.csv', content: `email\n${'x'.repeat(500_000)}\n` };
    const { status, body } = await service.call('createImport', { token, file });
    await service.stop();
    assert.deepEqual([status, body.code], [503, 'storage_unavailable']);
  });

  it('is told as such by the storage, which keeps nothing of the file', async function () {
    if (!disk) return this.skip();
    const storage = await openLocalStorage(path.join(disk.folder, 'files'));
    const large = () => Readable.from([Buffer.alloc(500_000)]);
    await assert.rejects(
      storage.put('a/b', large()),
      (error) => error instanceof AppError && error.code === 'storage_unavailable',
    );
    await storage.put('a/c', Readable.from(['small']));
    assert.equal((await storage.stat('a/c')).size, 5);
  });

  it('is one also when it is a quota that is used up, or a disk that takes no more writes', () => {
    const codeOf = (code: unknown) => fromDisk(Object.assign(new Error('it does not work'), { code }))?.code;
    for (const code of ['ENOSPC', 'EDQUOT', 'EROFS']) assert.equal(codeOf(code), 'storage_unavailable');
    for (const code of ['EACCES', 'ENOENT', 1002, undefined]) assert.equal(codeOf(code), undefined);
  });
});
