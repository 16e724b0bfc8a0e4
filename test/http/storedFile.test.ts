import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { AppError } from '../../src/errors.ts';
import { replyWithFile } from '../../src/http/storedFile.ts';
import { openLocalStorage } from '../../src/storage/localDisk.ts';
import { FileMissing, type Storage, type StoredFile } from '../../src/storage/storage.ts';

describe('a stored file as a reply', () => {
  let folder: string;
  let storage: Storage;
  let file: StoredFile;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'contact360-stored-'));
    storage = await openLocalStorage(folder);
    await storage.put('a', Readable.from(['0123456789']));
    await storage.put('empty', Readable.from(['']));
    file = await storage.stat('a');
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const ask = async (headers: IncomingHttpHeaders, { method = 'GET', key = 'a' } = {}) => {
    const cache = { 'Cache-Control': 'private' };
    const reply = await replyWithFile(storage, key, { method, headers }, { type: 'text/csv', headers: cache });
    assert.equal(reply.headers['Cache-Control'], 'private');
    const content = reply.body && (await text(reply.body.stream));
    return { status: reply.status, content, headers: reply.headers };
  };
  const seconds = (offset: number) => new Date(file.modifiedAt.getTime() + offset * 1000).toUTCString();

  it('comes whole, with what a client needs to ask again', async () => {
    const { status, content, headers } = await ask({});
    assert.deepEqual([status, content], [200, '0123456789']);
    const { 'Cache-Control': _, ...rest } = headers;
    assert.deepEqual(rest, {
      ETag: file.etag,
      'Last-Modified': seconds(0),
      'Accept-Ranges': 'bytes',
      'Content-Length': '10',
    });
  });

  it('is 304 by tag or time, the tag going before the time', async () => {
    const other = '"other"';
    const cases: [IncomingHttpHeaders, number][] = [
      [{ 'if-none-match': file.etag }, 304],
      [{ 'if-none-match': `${other}, W/${file.etag}` }, 304],
      [{ 'if-none-match': '*' }, 304],
      [{ 'if-none-match': file.etag, 'cache-control': 'no-cache' }, 304],
      [{ 'if-none-match': other }, 200],
      [{ 'if-none-match': 'broken' }, 200],
      [{ 'if-none-match': file.etag.replaceAll('"', '') }, 200],
      [{ 'if-modified-since': seconds(0) }, 304],
      [{ 'if-modified-since': seconds(60) }, 304],
      [{ 'if-modified-since': seconds(-1) }, 200],
      [{ 'if-modified-since': 'yesterday' }, 200],
      [{ 'if-none-match': other, 'if-modified-since': seconds(60) }, 200],
      [{ 'if-none-match': file.etag, 'if-modified-since': seconds(-60) }, 304],
      [{ 'if-none-match': file.etag, range: 'bytes=0-1' }, 304],
    ];
    for (const [headers, expected] of cases) {
      const { status, content, headers: told } = await ask(headers);
      assert.equal(status, expected, JSON.stringify(headers));
      assert.equal(content, expected === 304 ? undefined : '0123456789');
      assert.equal(told.ETag, file.etag);
    }
  });

  it('gives one part, as the standard counts', async () => {
    const cases: [string, string, string][] = [
      ['bytes=0-0', '0', 'bytes 0-0/10'],
      ['bytes=2-4', '234', 'bytes 2-4/10'],
      ['bytes=7-', '789', 'bytes 7-9/10'],
      ['bytes=7-100', '789', 'bytes 7-9/10'],
      ['bytes=-3', '789', 'bytes 7-9/10'],
      ['bytes=-100', '0123456789', 'bytes 0-9/10'],
      ['Bytes= 0-9', '0123456789', 'bytes 0-9/10'],
    ];
    for (const [range, expected, told] of cases) {
      const { status, content, headers } = await ask({ range });
      assert.deepEqual([status, content, headers['Content-Range']], [206, expected, told], range);
      assert.equal(headers['Content-Length'], String(expected.length));
    }
  });

  it('comes whole when the range cannot be read, or several are asked for', async () => {
    const ranges = ['bytes=', 'bytes=-', 'bytes=a-b', 'bytes=4-2', 'bytes=0-1,3-4', 'lines=1-2', '0-1', ''];
    for (const range of [...ranges, `bytes=${'9'.repeat(400)}-`]) {
      const { status, content } = await ask({ range });
      assert.deepEqual([status, content], [200, '0123456789'], range);
    }
  });

  it('is 416 with its size when nothing of it is in the range', async () => {
    const cases: [string, string, string][] = [
      ['a', 'bytes=10-', 'bytes */10'],
      ['a', 'bytes=10-20', 'bytes */10'],
      ['a', 'bytes=-0', 'bytes */10'],
      ['empty', 'bytes=0-', 'bytes */0'],
      ['empty', 'bytes=-5', 'bytes */0'],
    ];
    for (const [key, range, told] of cases) {
      await assert.rejects(ask({ range }, { key }), (error) => {
        assert.ok(error instanceof AppError, range);
        assert.deepEqual([error.status, error.headers['Content-Range']], [416, told], range);
        return true;
      });
    }
    assert.deepEqual((await ask({}, { key: 'empty' })).headers['Content-Length'], '0');
  });

  it('goes on with a part only of the very same file', async () => {
    const cases: [string, number][] = [
      [file.etag, 206],
      [seconds(0), 206],
      [`W/${file.etag}`, 200],
      ['"other"', 200],
      [seconds(-1), 200],
      [seconds(1), 200],
      ['broken', 200],
    ];
    for (const [condition, expected] of cases) {
      const { status } = await ask({ range: 'bytes=5-', 'if-range': condition });
      assert.equal(status, expected, condition);
    }
    // The condition comes first: of another file, a range that this one has not is no fault.
    assert.equal((await ask({ range: 'bytes=50-', 'if-range': '"other"' })).status, 200);
  });

  it('tells HEAD about the whole file, whatever the range', async () => {
    const { status, content, headers } = await ask({ range: 'bytes=2-4' }, { method: 'HEAD' });
    assert.deepEqual([status, content, headers['Content-Length']], [200, '', '10']);
    assert.equal(headers['Content-Range'], undefined);
    assert.equal((await ask({ 'if-none-match': file.etag }, { method: 'HEAD' })).status, 304);
  });

  it('is missing when it is not there', async () => {
    await assert.rejects(ask({}, { key: 'none' }), FileMissing);
  });
});
