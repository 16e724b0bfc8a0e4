import assert from 'node:assert/strict';
import { request } from 'node:http';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import { hasObjectStore, startObjectStore } from '../../support/objectStore.ts';
import { startService, type TestService } from '../../support/service.ts';
import { idOf, storedIds, upload } from './avatar.ts';
import { quarters } from './images.ts';

describe('getAvatar', () => {
  let service: TestService;
  let id: string;
  let whole: Buffer;
  before(async () => {
    service = await startService();
    const member = await service.signIn('Member');
    const { body } = await upload(service, member, await quarters().png().toBuffer());
    id = idOf(body.avatar_url);
    whole = (await get()).body;
  });
  after(() => service.stop());

  const get = (headers: Record<string, string> = {}, avatarId = id) =>
    service.call('getAvatar', { path: { avatar_id: avatarId }, headers });

  describe('200', () => {
    it('is for everybody, for caches to keep, and never taken for anything else', async () => {
      const { status, headers } = await get();
      assert.equal(status, 200);
      assert.deepEqual(
        [headers['content-type'], headers['cache-control'], headers['x-content-type-options']],
        ['image/webp', 'public, max-age=31536000, immutable', 'nosniff'],
      );
      assert.deepEqual(
        [headers['content-length'], headers['accept-ranges'], headers['cross-origin-resource-policy']],
        [String(whole.length), 'bytes', 'cross-origin'],
      );
      assert.equal(headers['set-cookie'], undefined);
      assert.equal(headers['content-encoding'], undefined);
    });

    it('does not look at the token', async () => {
      assert.equal((await get({ Authorization: 'Bearer nonsense' })).status, 200);
    });

    it('takes the identifier in any spelling of a UUID', async () => {
      assert.deepEqual((await get({}, id.replaceAll('-', '').toUpperCase())).body, whole);
    });

    it('tells HEAD the same without the picture', async () => {
      const { headers, body } = await service.agent().head(`/api/v1/users/avatars/${id}/`).expect(200);
      assert.deepEqual([headers['content-length'], headers.etag], [String(whole.length), (await get()).headers.etag]);
      assert.deepEqual(body, {});
    });
  });

  describe('206', () => {
    it('gives one part, so that the parts make the whole', async () => {
      const first = await get({ Range: 'bytes=0-9' });
      assert.deepEqual([first.status, first.headers['content-range']], [206, `bytes 0-9/${whole.length}`]);
      const rest = await get({ Range: 'bytes=10-', 'If-Range': first.headers.etag ?? '' });
      assert.equal(rest.status, 206);
      assert.deepEqual(Buffer.concat([first.body, rest.body]), whole);
    });
  });

  describe('304', () => {
    it('is what a cache gets that has the picture, with all that it keeps of it', async () => {
      const { etag = '', 'last-modified': modified = '' } = (await get()).headers;
      for (const headers of [{ 'If-None-Match': etag }, { 'If-Modified-Since': modified }]) {
        const { status, headers: told, text } = await get(headers);
        assert.deepEqual([status, text, told.etag], [304, '', etag]);
        assert.match(told['cache-control'] ?? '', /immutable/);
        assert.equal(told['content-type'], undefined);
      }
      // Node's fetch adds Cache-Control: no-cache to this.
      const reply = await fetch(`${service.url}/api/v1/users/avatars/${id}/`, { headers: { 'If-None-Match': etag } });
      assert.equal(reply.status, 304);
    });
  });

  describe('404', () => {
    it('answers to a picture that never was, and is not kept by caches', async () => {
      const { status, body, headers } = await get({}, '7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d');
      assert.deepEqual([status, body.code, headers['cache-control']], [404, 'not_found', 'no-store']);
    });
  });

  describe('416', () => {
    it('answers to a range behind the end, with the size', async () => {
      const { status, body, headers } = await get({ Range: 'bytes=1000000-' });
      assert.deepEqual([status, body.code], [416, 'range_not_satisfiable']);
      assert.equal(headers['content-range'], `bytes */${whole.length}`);
    });
  });

  describe('422', () => {
    it('refuses what is no identifier', async () => {
      for (const wrong of ['me.webp', '../secrets', `${id}.webp`]) assert.equal((await get({}, wrong)).status, 422);
    });
  });

  it('breaks the connection off when the file breaks off, so that nobody takes half for the whole', async () => {
    const { storage } = service.services;
    const open = storage.open;
    storage.open = async () =>
      Readable.from(
        (async function* () {
          yield whole.subarray(0, 20);
          throw new Error('the disk broke');
        })(),
      );
    try {
      const outcome = await new Promise((resolve) => {
        const asking = request(`${service.url}/api/v1/users/avatars/${id}/`, (reply) => {
          reply.on('error', (error) => resolve(error.message)).on('end', () => resolve('whole'));
          reply.resume();
        });
        asking.on('error', (error) => resolve(error.message)).end();
      });
      assert.equal(outcome, 'aborted');
    } finally {
      storage.open = open;
    }
  });
});

(hasObjectStore ? describe : describe.skip)('avatars in a bucket', () => {
  it('are stored, served, replaced and removed as on the disk', async () => {
    const store = await startObjectStore();
    const service = await startService({ storage: store.options });
    try {
      const member = await service.signIn('Member');
      const ids: string[] = [];
      for (const side of [40, 50]) {
        const { body } = await upload(service, member, await quarters(side, side).png().toBuffer());
        ids.push(idOf(body.avatar_url));
      }
      assert.deepEqual(await storedIds(service), ids.slice(1));
      const get = (avatarId: string, headers = {}) =>
        service.call('getAvatar', { path: { avatar_id: avatarId }, headers });
      const { body, headers } = await get(ids[1] as string);
      assert.equal((await sharp(body).metadata()).width, 50);
      assert.equal((await get(ids[1] as string, { 'If-None-Match': headers.etag })).status, 304);
      assert.deepEqual((await get(ids[1] as string, { Range: 'bytes=-5' })).body, body.subarray(-5));
      assert.equal((await get(ids[0] as string)).status, 404);
    } finally {
      await service.stop();
      await store.stop();
    }
  });
});
