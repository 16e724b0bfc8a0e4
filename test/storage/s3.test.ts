import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { CreateMultipartUploadCommand, ListMultipartUploadsCommand } from '@aws-sdk/client-s3';
import { pino } from 'pino';
import { AppError } from '../../src/errors.ts';
import { openS3Storage, type S3Options } from '../../src/storage/s3.ts';
import { FileMissing } from '../../src/storage/storage.ts';
import { hasObjectStore, type ObjectStore, startObjectStore } from '../support/objectStore.ts';
import { describeStorage } from './cases.ts';

const quiet = pino({ level: 'silent' });

(hasObjectStore ? describe : describe.skip)('storage in a bucket', () => {
  let store: ObjectStore;
  before(async () => {
    store = await startObjectStore();
  });
  after(() => store.stop());

  const unfinished = async () => {
    const { Uploads = [] } = await store.client.send(new ListMultipartUploadsCommand({ Bucket: 'files' }));
    return Uploads.map((upload) => upload.Key);
  };

  describeStorage(() => openS3Storage(store.options, quiet));

  it('has left no unfinished upload by then', async () => {
    assert.deepEqual(await unfinished(), []);
  });

  it('keeps to its prefix', async () => {
    const storage = await openS3Storage({ ...store.options, prefix: 'one/two/' }, quiet);
    await storage.put('kept/a', Readable.from(['below']));
    const whole = await openS3Storage(store.options, quiet);
    assert.equal(await text(await whole.open('one/two/kept/a')), 'below');
    await assert.rejects(whole.stat('kept/a'), FileMissing);
    const listed: string[] = [];
    for await (const file of storage.list('kept')) listed.push(file.key);
    assert.deepEqual(listed, ['kept/a']);
  });

  it('lists more files than S3 tells in one answer', async () => {
    const storage = await openS3Storage(store.options, quiet);
    const names = Array.from({ length: 1001 }, (_, at) => `many/${at}`);
    for (let at = 0; at < names.length; at += 50) {
      await Promise.all(names.slice(at, at + 50).map((name) => storage.put(name, Readable.from(['x']))));
    }
    const listed: string[] = [];
    for await (const { key } of storage.list('many')) listed.push(key);
    assert.deepEqual(listed.sort(), names.sort());
  });

  it('forgets at its start the parts that a crash has left, unless they are young', async () => {
    await store.client.send(new CreateMultipartUploadCommand({ Bucket: 'files', Key: 'crashed/a' }));
    await openS3Storage(store.options, quiet);
    assert.deepEqual(await unfinished(), ['crashed/a']);
    await openS3Storage(store.options, quiet, { now: () => Date.now() + 25 * 60 * 60 * 1000 });
    assert.deepEqual(await unfinished(), []);
  });

  it('forgets with a key the parts that an unfinished put has left of it, and nothing else', async () => {
    for (const key of ['left/a', 'left/ab']) {
      await store.client.send(new CreateMultipartUploadCommand({ Bucket: 'files', Key: key }));
    }
    const storage = await openS3Storage(store.options, quiet);
    await storage.remove('left/a');
    assert.deepEqual(await unfinished(), ['left/ab']);
    await storage.remove('left/ab');
    assert.deepEqual(await unfinished(), []);
  });

  it('refuses to start with a bucket that is not there, or with wrong credentials, and says what to do', async () => {
    await assert.rejects(openS3Storage({ ...store.options, bucket: 'another' }, quiet), /no bucket another.*Create it/);
    const credentials = { accessKeyId: 'tests', secretAccessKey: 'wrong' };
    await assert.rejects(openS3Storage({ ...store.options, credentials }, quiet), (error: Error) => {
      assert.match(error.message, /answers 403.*AWS_\*/);
      assert.ok(!error.message.includes('wrong'));
      return true;
    });
  });
});

/** Another company's server, down or failing. */
describe('storage in a bucket that does not answer', () => {
  let server: Server;
  let answer: number;
  let lines: string[];
  let options: S3Options;
  before(async () => {
    server = createServer((_request, response) => response.writeHead(answer).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };
    options = { bucket: 'files', prefix: '', endpoint, region: 'us-east-1', credentials };
  });
  after(() => void server.close());
  beforeEach(() => {
    lines = [];
  });

  const open = (endpoint = options.endpoint) => {
    const log = pino({}, { write: (line: string) => void lines.push(line) });
    return openS3Storage({ ...options, endpoint }, log);
  };
  const unavailable = (error: unknown) => {
    assert.ok(error instanceof AppError, String(error));
    assert.deepEqual([error.code, error.status], ['storage_unavailable', 503]);
    return true;
  };

  for (const [name, status, port] of [
    ['is down', 0, 1],
    ['fails', 500, undefined],
    ['asks to slow down', 503, undefined],
  ] as const) {
    it(`starts with a warning and answers 503 while it ${name}`, async () => {
      answer = status;
      const storage = await open(port ? `http://127.0.0.1:${port}` : undefined);
      assert.match(lines.join(), /the file storage does not answer/);
      await assert.rejects(storage.put('a', Readable.from(['x'])), unavailable);
      await assert.rejects(storage.open('a'), unavailable);
      await assert.rejects(storage.stat('a'), unavailable);
      await assert.rejects(storage.remove('a'), unavailable);
      await assert.rejects(async () => {
        for await (const file of storage.list('a')) assert.fail(file.key);
      }, unavailable);
    });
  }
});
