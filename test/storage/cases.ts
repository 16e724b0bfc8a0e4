/** What every kind of storage promises: one list of cases, run on each. */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { FileMissing, type Storage, type StoredFile } from '../../src/storage/storage.ts';

const mebibyte = 1024 * 1024;

export function describeStorage(open: () => Promise<Storage>): void {
  let folder: string;
  let storage: Storage;

  before(async () => {
    storage = await open();
  });
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'contact360-sources-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const put = (key: string, content: string | Buffer) => storage.put(key, Readable.from([Buffer.from(content)]));
  const read = async (key: string, range?: { start: number; end?: number }) => text(await storage.open(key, range));
  const list = async (prefix: string) => {
    const found: StoredFile[] = [];
    for await (const file of storage.list(prefix)) found.push(file);
    return found.sort((a, b) => (a.key < b.key ? -1 : 1));
  };

  it('takes a file over and gives its content', async () => {
    const source = path.join(folder, 'source');
    await writeFile(source, 'content');
    await storage.put('taken/a.csv', source);
    assert.deepEqual(await readdir(folder), []);
    assert.equal(await read('taken/a.csv'), 'content');
  });

  it('keeps the file that it could not take over', async () => {
    const source = path.join(folder, 'source');
    await writeFile(source, 'content');
    await assert.rejects(storage.put('Not A Key', source));
    await assert.rejects(storage.put('taken/none.csv', path.join(folder, 'none')), /ENOENT/);
    assert.deepEqual(await readdir(folder), ['source']);
    await assert.rejects(storage.stat('taken/none.csv'), FileMissing);
  });

  it('stores what a stream gives, byte for byte, in one part or several', async () => {
    for (const size of [0, 1, 5 * mebibyte, 20 * mebibyte + 1]) {
      const content = Buffer.alloc(size, 'abcdefg');
      const pieces = Array.from({ length: Math.ceil(size / 100_000) }, (_, at) =>
        content.subarray(at * 100_000, (at + 1) * 100_000),
      );
      await storage.put('streams/a', Readable.from(pieces));
      assert.equal((await storage.stat('streams/a')).size, size);
      assert.ok((await buffer(await storage.open('streams/a'))).equals(content), `${size} bytes`);
    }
  });

  it('leaves the key as it was when the stream fails early, late, or is cut off', async () => {
    await put('failing/old', 'as it was');
    const fail = async function* (size: number) {
      for (let at = 0; at < size; at++) yield Buffer.alloc(mebibyte);
      throw new Error('the source broke');
    };
    for (const key of ['failing/old', 'failing/new']) {
      await assert.rejects(storage.put(key, Readable.from(fail(0))), /the source broke/);
      await assert.rejects(storage.put(key, Readable.from(fail(20))), /the source broke/);
      const cut = Readable.from(fail(100));
      cut.once('data', () => setImmediate(() => cut.destroy()));
      await assert.rejects(storage.put(key, cut));
    }
    assert.equal(await read('failing/old'), 'as it was');
    assert.deepEqual(
      (await list('failing')).map((file) => file.key),
      ['failing/old'],
    );
  });

  it('gives parts of a file', async () => {
    await put('parts/a', '0123456789');
    assert.equal(await read('parts/a', { start: 2, end: 4 }), '234');
    assert.equal(await read('parts/a', { start: 8 }), '89');
    assert.equal(await read('parts/a', { start: 8, end: 100 }), '89');
    assert.equal(await read('parts/a', { start: 10 }), '');
  });

  it('tells size, time and a tag that changes with the content', async () => {
    const started = Date.now();
    await put('told/a', 'first');
    const first = await storage.stat('told/a');
    assert.deepEqual([first.key, first.size], ['told/a', 5]);
    // S3 tells whole seconds.
    assert.ok(Math.abs(first.modifiedAt.getTime() - started) < 5000);
    assert.match(first.etag, /^"[^"]+"$/);
    assert.deepEqual(await storage.stat('told/a'), first);
    await put('told/a', 'other');
    assert.notEqual((await storage.stat('told/a')).etag, first.etag);
    assert.equal(await read('told/a'), 'other');
  });

  it('ends with one whole file when several are put under one key at once', async () => {
    const contents = Array.from({ length: 8 }, (_, at) => String(at).repeat(100_000));
    await Promise.all(contents.map((content) => put('race/a', content)));
    assert.ok(contents.includes(await read('race/a')));
    assert.equal((await list('race')).length, 1);
  });

  it('lists the files of one folder and of those below it, with what stat tells', async () => {
    await put('listed/a.csv', 'a');
    await put('listed/2026/b.csv', 'bb');
    await put('listed-not/c.csv', 'c');
    const found = await list('listed');
    assert.deepEqual(
      found.map(({ key, size }) => [key, size]),
      [
        ['listed/2026/b.csv', 2],
        ['listed/a.csv', 1],
      ],
    );
    for (const file of found) assert.deepEqual(file, await storage.stat(file.key));
    assert.deepEqual(await list('nothing'), []);
  });

  it('removes a key, also one that is not there', async () => {
    await put('removed/a', 'a');
    await storage.remove('removed/a');
    await storage.remove('removed/a');
    await assert.rejects(storage.open('removed/a'), FileMissing);
    await assert.rejects(storage.stat('removed/a'), FileMissing);
    assert.deepEqual(await list('removed'), []);
  });

  it('has no file where there is a folder, nor below a file', async () => {
    await put('folder/a', 'a');
    for (const key of ['folder', 'folder/a/b']) {
      await assert.rejects(storage.open(key), FileMissing);
      await assert.rejects(storage.stat(key), FileMissing);
      await storage.remove(key);
    }
    assert.equal(await read('folder/a'), 'a');
  });

  it('refuses keys that could lead out of it or mean different files on different systems', async () => {
    const wrong = ['', '/a', '../a', 'a/../b', 'a/..', 'a//b', 'a/', '.incoming/a', 'a\\b', 'a\0', 'a:b', 'a b', 'é'];
    for (const key of [...wrong, 'a.', 'A', 'a\n', 'x'.repeat(201), 'x/'.repeat(300)]) {
      const refused = /is not a storage key/;
      const source = Readable.from(['x']);
      await assert.rejects(storage.put(key, source), refused, JSON.stringify(key));
      assert.ok(source.destroyed);
      await assert.rejects(storage.open(key), refused);
      await assert.rejects(storage.stat(key), refused);
      await assert.rejects(storage.remove(key), refused);
      await assert.rejects(async () => storage.list(key), refused);
    }
  });
}
