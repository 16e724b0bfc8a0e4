import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { openLocalStorage } from '../../src/storage/localDisk.ts';
import { FileMissing, type Storage, type StoredFile } from '../../src/storage/storage.ts';

describe('storage on the local disk', () => {
  let folder: string;
  let storage: Storage;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'contact360-storage-'));
    storage = await openLocalStorage(path.join(folder, 'files'));
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  const put = async (key: string, content: string, from = folder) => {
    const source = path.join(from, 'source');
    await writeFile(source, content);
    await storage.put(key, source);
  };

  const list = async (prefix: string) => {
    const found: StoredFile[] = [];
    for await (const file of storage.list(prefix)) found.push(file);
    return found.sort((a, b) => (a.key < b.key ? -1 : 1));
  };

  it('takes a file over and gives its content, its size and parts of it', async () => {
    await put('imports/a.csv', '0123456789');
    assert.deepEqual(await readdir(folder), ['files']);
    assert.equal(await text(await storage.open('imports/a.csv')), '0123456789');
    assert.equal(await text(await storage.open('imports/a.csv', { start: 2, end: 4 })), '234');
    assert.equal(await text(await storage.open('imports/a.csv', { start: 8 })), '89');
    assert.equal(await storage.size('imports/a.csv'), 10);
  });

  it('takes a file over from another file system', async function () {
    const other = await mkdtemp('/dev/shm/contact360-').catch(() => this.skip());
    try {
      await put('a', 'from elsewhere', other);
      assert.deepEqual(await readdir(other), []);
      assert.equal(await text(await storage.open('a')), 'from elsewhere');
    } finally {
      await rm(other, { recursive: true });
    }
  });

  it('replaces a key as a whole', async () => {
    await put('a', 'the first, longer one');
    await put('a', 'second');
    assert.equal(await text(await storage.open('a')), 'second');
  });

  it('lists the files of one folder and of those below it', async () => {
    await put('imports/a.csv', 'a');
    await put('imports/2026/b.csv', 'bb');
    await put('exports/c.csv', 'c');
    assert.deepEqual(
      (await list('imports')).map(({ key, size }) => [key, size]),
      [
        ['imports/2026/b.csv', 2],
        ['imports/a.csv', 1],
      ],
    );
    assert.deepEqual(await list('nothing'), []);
  });

  it('removes a key, also one that is not there', async () => {
    await put('a', 'a');
    await storage.remove('a');
    await storage.remove('a');
    await assert.rejects(storage.open('a'), FileMissing);
    await assert.rejects(storage.size('a'), FileMissing);
  });

  it('refuses keys that could lead out of it or mean different files on different systems', async () => {
    const keys = [
      '',
      '/a',
      '../a',
      'a/../b',
      'a/..',
      'a//b',
      'a/',
      '.incoming/a',
      'a\\b',
      'a\0',
      'a:b',
      'a b',
      'é',
      'a.',
    ];
    for (const key of [...keys, 'x'.repeat(501)]) {
      await assert.rejects(storage.open(key), /is not a storage key/, JSON.stringify(key));
    }
  });

  it('forgets at its start what a crash has left half-written, unless it is young', async () => {
    const staging = path.join(folder, 'files', '.incoming');
    await mkdir(staging, { recursive: true });
    await writeFile(path.join(staging, 'old'), '');
    await writeFile(path.join(staging, 'young'), '');
    await utimes(path.join(staging, 'old'), 1, 1);
    await openLocalStorage(path.join(folder, 'files'));
    assert.deepEqual(await readdir(staging), ['young']);
  });
});
