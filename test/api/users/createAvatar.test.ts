import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import { type Account, startService, type TestService } from '../../support/service.ts';
import { avatarFile, idOf, referredIds, storedIds, type UploadOperation, upload } from './avatar.ts';
import { animation, emptyPng, hugeGif, look, photo, quarters } from './images.ts';

for (const operation of ['createAvatar', 'createAvatarV2'] as const satisfies UploadOperation[]) {
  describe(operation, () => {
    let service: TestService;
    let member: Account;
    before(async () => {
      service = await startService();
    });
    after(() => service.stop());
    beforeEach(async () => {
      member = await service.signIn('Member');
    });

    const send = (content: Buffer | string, name?: string) =>
      service.call(operation, { token: member.token, file: avatarFile(content, name) });
    const profile = async (account = member) => (await service.call('getProfile', { token: account.token })).body;
    /** What everybody gets from the profile's URL. */
    const served = async () => {
      const { avatar_url } = await profile();
      const reply = await service.call('getAvatar', { path: { avatar_id: idOf(avatar_url) } });
      assert.equal(reply.status, 200);
      return reply.body as Buffer;
    };
    const leftovers = () => readdir(path.join(service.config.dataDir, 'uploads'));
    /** Refused before anything is stored or changed. */
    const refuse = async (call: () => ReturnType<TestService['call']>) => {
      const state = async () => [await profile(), await storedIds(service), await service.knex('file_removals')];
      const before = await state();
      const reply = await call();
      assert.deepEqual(await state(), before);
      assert.deepEqual(await leftovers(), []);
      return reply;
    };

    describe('200', () => {
      it('gives the profile with an absolute URL, at which the picture is', async () => {
        const before = await profile();
        const { status, body } = await send(await quarters().png().toBuffer());
        assert.equal(status, 200);
        const after = await profile();
        const { profile: told, ...rest } = operation === 'createAvatarV2' ? body : { profile: body };
        assert.deepEqual(told, after);
        if (operation === 'createAvatarV2') {
          assert.deepEqual(rest, { avatar_url: after.avatar_url, message: 'Avatar uploaded successfully' });
        }
        assert.match(after.avatar_url, /^http:\/\/127\.0\.0\.1:\d+\/api\/v1\/users\/avatars\/[0-9a-f-]{36}\/$/);
        assert.ok(after.updated_at > before.updated_at);
        const anybody = await fetch(after.avatar_url);
        assert.deepEqual([anybody.status, anybody.headers.get('content-type')], [200, 'image/webp']);
        assert.equal((await sharp(await anybody.arrayBuffer()).metadata()).format, 'webp');
      });

      for (const format of ['png', 'jpeg', 'gif', 'webp'] as const) {
        it(`takes ${format.toUpperCase()}, whatever its name says`, async () => {
          const image = await quarters().toFormat(format).toBuffer();
          assert.equal((await send(image, format === 'png' ? 'me.gif' : 'me.png')).status, 200);
          const { metadata, colorAt } = await look(await served());
          assert.deepEqual([metadata.format, metadata.width, metadata.height], ['webp', 200, 100]);
          const colors = [colorAt(0.25, 0.25), colorAt(0.75, 0.25), colorAt(0.25, 0.75), colorAt(0.75, 0.75)];
          // WebP with its halved colour resolution is a shade off.
          const near = colors.map((color) => color.replaceAll('e', 'f').replaceAll('1', '0'));
          assert.deepEqual(near, ['#f00', '#0f0', '#00f', '#fff']);
        });
      }

      it('keeps nothing but the pixels, upright', async () => {
        const image = await photo();
        const { exif, xmp, icc, orientation } = await sharp(image).metadata();
        assert.ok(exif && xmp && icc && orientation === 6, 'the photo has what is to be removed');
        await send(image, 'me.jpg');
        const { metadata, colorAt } = await look(await served());
        assert.deepEqual([metadata.width, metadata.height], [100, 200]);
        assert.deepEqual([metadata.exif, metadata.xmp, metadata.icc, metadata.iptc], Array(4).fill(undefined));
        assert.equal(metadata.orientation, undefined);
        // Turned to the right: what was below on the left is now above on the left.
        assert.match(colorAt(0.25, 0.25), /^#[01][01][ef]$/);
        const bytes = (await served()).toString('latin1');
        for (const trace of ['EXIF', 'XMP', 'ICCP', 'Ann Lee', 'home']) assert.ok(!bytes.includes(trace), trace);
      });

      for (const format of ['gif', 'webp'] as const) {
        it(`keeps of an animated ${format.toUpperCase()} the first frame`, async () => {
          const image = await animation(format);
          assert.equal((await sharp(image).metadata()).pages, 2);
          await send(image);
          const { metadata, colorAt } = await look(await served());
          assert.deepEqual([metadata.pages, metadata.width, metadata.height], [undefined, 60, 40]);
          assert.match(colorAt(0.5, 0.5), /^#[ef][01][01]$/);
        });
      }

      it('bounds the picture to a square of 512, keeps its shape, and enlarges nothing', async () => {
        for (const [width, height, expected] of [
          [2000, 1000, [512, 256]],
          [100, 3000, [17, 512]],
          [1, 1, [1, 1]],
        ] as const) {
          await send(emptyPng(width, height, 8));
          const { metadata } = await look(await served());
          assert.deepEqual([metadata.width, metadata.height], expected);
        }
      });

      it('keeps what is transparent transparent', async () => {
        const image = sharp({
          create: { width: 20, height: 20, channels: 4, background: { r: 255, g: 0, b: 0, alpha: 0 } },
        });
        await send(await image.png().toBuffer());
        assert.equal((await sharp(await served()).stats()).isOpaque, false);
      });

      it('takes the place of the picture before it, whose file is then gone', async () => {
        await send(await quarters().png().toBuffer());
        const first = idOf((await profile()).avatar_url);
        await send(await quarters().png().toBuffer());
        const second = idOf((await profile()).avatar_url);
        assert.notEqual(first, second);
        assert.equal((await service.call('getAvatar', { path: { avatar_id: first } })).status, 404);
        const stored = await storedIds(service);
        assert.ok(stored.includes(second) && !stored.includes(first));
        assert.deepEqual(stored, await referredIds(service));
        assert.deepEqual(await service.knex('file_removals'), []);
        assert.deepEqual(await leftovers(), []);
      });

      it('takes the place of a URL, and a URL that of the picture', async () => {
        const put = (avatar_url: string | null) =>
          service.call('updateProfile', { token: member.token, json: { avatar_url } });
        for (const url of ['https://example.com/a.png', null]) {
          await put('https://example.com/before.png');
          await send(await quarters().png().toBuffer());
          const { avatar_url } = await profile();
          assert.notEqual(avatar_url, 'https://example.com/before.png');
          assert.equal((await put(url)).body.avatar_url, url);
          assert.equal((await service.call('getAvatar', { path: { avatar_id: idOf(avatar_url) } })).status, 404);
          assert.deepEqual(await storedIds(service), await referredIds(service));
        }
      });

      it('survives a profile that is written back as it was read, from whatever host', async () => {
        await send(await quarters().png().toBuffer());
        const { avatar_url, name } = await profile();
        const elsewhere = avatar_url.replace(/^http:\/\/[^/]+/, 'https://api.example.com');
        for (const url of [avatar_url, elsewhere]) {
          const json = { avatar_url: url, name: `${name} again` };
          const { body } = await service.call('updateProfile', { token: member.token, json });
          assert.deepEqual([body.avatar_url, body.name], [avatar_url, `${name} again`]);
        }
        await served();
      });

      it("changes nobody else's picture", async () => {
        const other = await service.signIn('Member');
        await upload(service, other, await quarters().png().toBuffer());
        const before = await profile(other);
        await send(await quarters().png().toBuffer());
        assert.deepEqual(await profile(other), before);
      });

      it('ends with one picture and one file when twenty are uploaded at once', async () => {
        const others = (await storedIds(service)).length;
        const images = await Promise.all(
          Array.from({ length: 20 }, (_, at) =>
            quarters(20 + at, 20)
              .png()
              .toBuffer(),
          ),
        );
        const replies = await Promise.all(images.map((image) => send(image)));
        assert.deepEqual(
          replies.map((reply) => reply.status),
          Array(20).fill(200),
        );
        await served();
        assert.equal((await storedIds(service)).length, others + 1);
        assert.deepEqual(await storedIds(service), await referredIds(service));
      });
    });

    describe('413', () => {
      it('refuses a file above the limit, with the limit', async () => {
        const reply = await refuse(() => send(Buffer.alloc(service.config.maxAvatarBytes + 1, 'a')));
        assert.deepEqual([reply.status, reply.body.code], [413, 'body_too_large']);
        assert.match(reply.body.detail, /at most 1 MiB/);
      });
    });

    describe('415', () => {
      const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
      const files: [string, string, () => Buffer | string | Promise<Buffer>][] = [
        ['SVG', 'me.svg', () => svg],
        ['SVG that is named PNG', 'me.png', () => `<?xml version="1.0"?>${svg}`],
        ['HTML that is named PNG', 'me.png', () => '<!doctype html><script>alert(1)</script>'],
        ['a script', 'me.gif', () => 'GIF9;alert(1)'],
        ['TIFF', 'me.jpg', () => quarters().tiff().toBuffer()],
        ['AVIF', 'me.webp', () => quarters(16, 16).avif({ effort: 0 }).toBuffer()],
        ['PDF', 'me.png', () => '%PDF-1.7'],
        ['a single byte', 'me.png', () => 'a'],
      ];
      for (const [what, name, content] of files) {
        it(`refuses ${what}, with what to send instead`, async () => {
          const image = await content();
          const { status, body } = await refuse(() => send(image, name));
          assert.deepEqual([status, body.code], [415, 'unsupported_media_type']);
          assert.match(body.detail, /PNG, JPEG, GIF or WebP/);
        });
      }
    });

    describe('422', () => {
      const refuseAs = async (code: string, image: Buffer) => {
        const { status, body } = await refuse(() => send(image));
        assert.equal(status, 422);
        assert.deepEqual([body.errors[0].pointer, body.errors[0].code], ['/avatar', code]);
        return body.detail as string;
      };

      it('refuses an image of too many pixels by its header, however small the file', async () => {
        const bomb = emptyPng(30_000, 30_000);
        assert.ok(bomb.length < 200_000);
        assert.match(await refuseAs('too_many_pixels', bomb), /30000 x 30000 pixels.*at most 32 million/);
        assert.match(await refuseAs('too_many_pixels', emptyPng(32_000_001, 1)), /at most 32 million/);
        assert.match(await refuseAs('too_many_pixels', await hugeGif()), /65535 x 65535/);
      });

      it('refuses a damaged image of each kind', async () => {
        for (const format of ['png', 'jpeg', 'gif', 'webp'] as const) {
          const image = await quarters().toFormat(format).toBuffer();
          assert.match(await refuseAs('damaged_image', image.subarray(0, image.length * 0.6)), /save it anew/);
          await refuseAs('damaged_image', Buffer.concat([image.subarray(0, 12), Buffer.alloc(200, 'x')]));
        }
      });

      it('wants one file, as the field avatar', async () => {
        const faults = async (options: Parameters<TestService['call']>[1]) => {
          const { status, body } = await refuse(() => service.call(operation, { token: member.token, ...options }));
          assert.equal(status, 422);
          return body.errors.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`);
        };
        const image = await quarters().png().toBuffer();
        const named = (field: string) => ({ ...avatarFile(image), field });
        assert.deepEqual(await faults({ file: named('image') }), ['/image unknown_field', '/avatar required']);
        assert.deepEqual(await faults({ file: [named('avatar'), named('avatar')] }), ['/avatar repeated_file']);
        assert.deepEqual(await faults({ file: avatarFile('') }), ['/avatar empty_file']);
        assert.deepEqual(await faults({}), [' required']);
      });
    });

    it('leaves nothing of an upload that the client breaks off', async () => {
      const before = await profile();
      const version = operation === 'createAvatar' ? 'v1' : 'v2';
      const breakOff = request(`${service.url}/api/${version}/users/profile/avatar/`, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${member.token}`,
          'Content-Type': 'multipart/form-data; boundary=x',
          'Content-Length': 500_000,
        },
      });
      breakOff.on('error', () => {});
      breakOff.write(
        '--x\r\nContent-Disposition: form-data; name="avatar"; filename="a"\r\nContent-Type: image/png\r\n\r\n',
      );
      breakOff.write(Buffer.alloc(200_000, 'a'));
      while ((await leftovers()).length === 0) await sleep(5);
      breakOff.destroy();
      while ((await leftovers()).length > 0) await sleep(5);
      assert.deepEqual(await profile(), before);
    });
  });
}

describe('an avatar of 6 MB', () => {
  it('is refused where 5 MiB are allowed, and one below them is taken', async () => {
    const service = await startService({ maxAvatarBytes: 5 * 1024 * 1024 });
    try {
      const member = await service.signIn('Member');
      const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 };
      const image = await sharp({ create: { width: 1250, height: 1250, channels: 3, background: 'white', noise } })
        .png()
        .toBuffer();
      assert.ok(image.length > 4_000_000 && image.length < 5_000_000, `${image.length}`);
      assert.equal((await upload(service, member, image)).status, 200);
      const reply = await upload(service, member, Buffer.concat([image, Buffer.alloc(6_000_000 - image.length)]));
      assert.deepEqual([reply.status, reply.body.detail], [413, 'The body may have at most 5 MiB.']);
    } finally {
      await service.stop();
    }
  });
});
