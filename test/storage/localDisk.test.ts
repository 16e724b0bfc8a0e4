import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { openLocalStorage } from '../../src/storage/localDisk.ts';
import { describeStorage } from './cases.ts';

describe('storage on the local disk', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'contact360-storage-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const staging = () => readdir(path.join(folder, 'files', '.incoming'));

  describeStorage(() => openLocalStorage(path.join(folder, 'files')));

  it('has left nothing half-written by then', async () => {
    assert.deepEqual(await staging(), []);
  });

  it('takes a file over from another file system', async function () {
    const other = await mkdtemp('/dev/shm/contact360-').catch(() => this.skip());
    try {
      const storage = await openLocalStorage(path.join(folder, 'files'));
      await writeFile(path.join(other, 'source'), 'from elsewhere');
      await storage.put('moved/a', path.join(other, 'source'));
      assert.deepEqual(await readdir(other), []);
      assert.equal(await text(await storage.open('moved/a')), 'from elsewhere');
    } finally {
      await rm(other, { recursive: true });
    }
  });

  it('shows nothing of a file while it is written', async () => {
    const storage = await openLocalStorage(path.join(folder, 'files'));
    const source = new Readable({ read() {} });
    source.push('the first half');
    const writing = storage.put('slow/a', source);
    while ((await staging()).length === 0);
    for await (const file of storage.list('slow')) assert.fail(`${file.key} is listed`);
    source.push(null);
    await writing;
    assert.equal((await storage.stat('slow/a')).size, 14);
  });

  it('leaves nothing of what fails before its first byte', async () => {
    const storage = await openLocalStorage(path.join(folder, 'files'));
    const failing = () =>
      new Readable({
        read() {
          this.destroy(new Error('early'));
        },
      });
    for (let round = 0; round < 20; round++) {
      const puts = Array.from({ length: 50 }, (_, i) => storage.put(`early/${i}`, failing()));
      for (const { status } of await Promise.allSettled(puts)) assert.equal(status, 'rejected');
    }
    await setTimeout(50);
    assert.deepEqual(await staging(), []);
  });

  it('forgets with a key what an unfinished put has left of it, and nothing else', async () => {
    const storage = await openLocalStorage(path.join(folder, 'files'));
    const [dead, alive] = [new Readable({ read() {} }), new Readable({ read() {} })];
    const putting = storage.put('left/a', dead);
    const other = storage.put('left/b', alive);
    while ((await staging()).length < 2);
    await storage.remove('left/a');
    assert.equal((await staging()).length, 1);
    for (const source of [dead, alive]) source.push(null);
    await assert.rejects(putting, /ENOENT/);
    await other;
    assert.deepEqual(await staging(), []);
  });

  it('forgets at its start, and when it is told to, what a crash has left half-written, unless it is young', async () => {
    const root = path.join(folder, 'crashed');
    const incoming = path.join(root, '.incoming');
    await mkdir(incoming, { recursive: true });
    await writeFile(path.join(incoming, 'old'), '');
    await writeFile(path.join(incoming, 'young'), '');
    await utimes(path.join(incoming, 'old'), 1, 1);
    const storage = await openLocalStorage(root);
    assert.deepEqual(await readdir(incoming), ['young']);
    await utimes(path.join(incoming, 'young'), 1, 1);
    await storage.removeStale();
    assert.deepEqual(await readdir(incoming), []);
  });
});
