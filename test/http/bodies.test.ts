import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { OperationId } from '../../src/http/types.ts';
import {
  type Account,
  companiesWriteKey,
  contactsWriteKey,
  startService,
  type TestService,
} from '../support/service.ts';

describe('request bodies', () => {
  let service: TestService;
  let admin: Account;

  before(async () => {
    service = await startService();
    admin = await service.signIn('Admin');
  });
  after(() => service.stop());

  it('asks for a body where one is required, also when it is empty or null', async () => {
    for (const options of [{}, { raw: { type: 'application/json', body: '' } }, { json: null }]) {
      const { status, body } = await service.call('loginUser', options);
      assert.equal(status, 422);
      assert.ok(body.errors.length > 0);
    }
  });

  it('tells every fault at once, each with a pointer', async () => {
    const { status, body } = await service.call('registerUser', {
      json: { email: 'no address', password: 'short', nmae: 'x' },
    });
    assert.equal(status, 422);
    const pointers = body.errors.map((fault: { pointer: string }) => fault.pointer).sort();
    assert.deepEqual(pointers, ['/email', '/name', '/nmae', '/password']);
    assert.match(
      body.errors.find((fault: { pointer: string }) => fault.pointer === '/nmae').detail,
      /did you mean name\?/,
    );
  });

  const numbered = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`title${at}`, 1]));
  const suggestions = (body: { errors: { detail: string }[] }) =>
    body.errors.filter(({ detail }) => detail.includes('did you mean')).length;

  it('names the closest field to the first unknown ones only: it takes time', async () => {
    const json = { title: 'x', ...numbered(500) };
    const { body } = await service.call('createAiChat', { token: admin.token, json });
    assert.deepEqual([body.errors.length, suggestions(body)], [500, 20]);
  });

  it('tells the first thousand of very many faults, and how many there are', async () => {
    const search = { count: 0, filters: numbered(600) };
    const messages = Array(3).fill({ sender: 'ai', text: 'x', search });
    const { body } = await service.call('createAiChat', { token: admin.token, json: { title: 'x', messages } });
    assert.deepEqual([body.errors.length, suggestions(body)], [1000, 20]);
    assert.match(body.detail, /; and 1797 more\.$/);
  });

  it('says what a value must be that may be null or of several kinds', async () => {
    const search = (json: object) => ({ title: 'x', messages: [{ sender: 'ai', text: 'x', search: json }] });
    const kinds = 'text, a number, true or false, null, or a list';
    const wrong: [OperationId, object, pointer: string, detail: string, code: string][] = [
      ['createContact', { uuid: 'x' }, '/uuid', 'must be a UUID', 'not_a_uuid'],
      ['createContact', { company_id: 5 }, '/company_id', 'must be text or null', 'not_a_string'],
      ['createCompany', { uuid: {} }, '/uuid', 'must be text or null', 'not_a_string'],
      ['createContactExport', { filters: { title: {} } }, '/filters/title', `must be ${kinds}`, 'not_a_string'],
      [
        'createContactExport',
        { filters: { title: 'x'.repeat(65537) } },
        '/filters/title',
        'must have at most 65536 characters',
        'too_long',
      ],
      [
        'createCompanyExport',
        { filters: { name: ['x', null] } },
        '/filters/name/1',
        'must be text, a number, or true or false',
        'not_a_string',
      ],
      [
        'createAiChat',
        search({ count: -1, filters: {} }),
        '/messages/0/search/count',
        'must be at least 0',
        'out_of_range',
      ],
      ['createAiChat', search({ count: 0 }), '/messages/0/search/filters', 'is required', 'required'],
      [
        'createAiChat',
        search({ count: 0, filters: { title: null } }),
        '/messages/0/search/filters/title',
        'must be text, a whole number, or a list',
        'not_a_string',
      ],
    ];
    const headers = { 'X-Contacts-Write-Key': contactsWriteKey, 'X-Companies-Write-Key': companiesWriteKey };
    for (const [id, json, pointer, detail, code] of wrong) {
      const { body } = await service.call(id, { token: admin.token, json, headers });
      assert.deepEqual(body.errors, [{ in: 'body', pointer, detail, code }]);
    }
  });

  it('takes a field named as a property of every object for what it is: unknown', async () => {
    const raw = { type: 'application/json', body: '{"email": "a@example.com", "password": "p", "__proto__": {}}' };
    const { status, body } = await service.call('loginUser', { raw });
    assert.equal(status, 422);
    assert.equal(body.errors[0].pointer, '/__proto__');
  });

  it('asks a client that waits to be asked for its body only when nothing else is wrong with the request', async () => {
    const upload = async (token: string) => {
      const sent = request(`${service.url}/api/v1/contacts/import/`, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${token}`,
          'Content-Type': 'multipart/form-data; boundary=x',
          'Content-Length': 7,
          Expect: '100-continue',
        },
      });
      let asked = false;
      sent.on('continue', () => {
        asked = true;
        sent.end('--x--\r\n');
      });
      sent.flushHeaders();
      const [response] = await once(sent, 'response');
      response.resume();
      await once(response, 'close');
      sent.destroy();
      return [response.statusCode, asked];
    };
    assert.deepEqual(await upload('no token'), [401, false]);
    assert.deepEqual(await upload((await service.signIn('Member')).token), [403, false]);
    assert.deepEqual(await upload(admin.token), [422, true]);
  });

  it('answers 415 to a body without a media type', async () => {
    const { status } = await service.call('loginUser', { raw: { type: '', body: '{}' } });
    assert.equal(status, 415);
  });

  it('reads a compressed body, and refuses one that unpacks to too much', async () => {
    const send = (content: string) =>
      service.call('loginUser', {
        raw: { type: 'application/json', body: gzipSync(content) },
        headers: { 'Content-Encoding': 'gzip' },
      });
    assert.equal((await send('{"email": "a@example.com", "password": "wrong password"}')).status, 401);
    assert.equal((await send(' '.repeat(20_000_000))).status, 413);
  });

  it('answers 400 to JSON that names no sane encoding, binary garbage and a broken upload', async () => {
    const garbage = await service.call('loginUser', {
      raw: { type: 'application/json', body: Buffer.from([0xff, 0xfe, 0x00, 0x7b]) },
    });
    assert.equal(garbage.status, 400);
    const broken = await service.call('createImport', {
      token: admin.token,
      raw: {
        type: 'multipart/form-data; boundary=x',
        body: '--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\nabc',
      },
    });
    assert.equal(broken.status, 400);
    const without = await service.call('createImport', {
      token: admin.token,
      raw: { type: 'multipart/form-data', body: 'abc' },
    });
    assert.equal(without.status, 400);
  });

  it('answers 400 to a NUL character anywhere in JSON, and survives any depth of nesting', async () => {
    const nul = await service.call('loginUser', { json: { email: 'a@example.com', password: 'a\0b' } });
    assert.equal(nul.body.code, 'malformed_body');
    const deep = await service.call('loginUser', {
      raw: { type: 'application/json', body: '['.repeat(200_000) + ']'.repeat(200_000) },
    });
    assert.equal(deep.status, 422);
  });

  it('answers 400 to a body that is no UTF-8, rather than change what it says', async () => {
    const json = (password: Buffer) =>
      Buffer.concat([Buffer.from('{"email": "a@example.com", "password": "'), password, Buffer.from('"}')]);
    for (const bytes of ['70e47373776f7264', 'c0af70617373776f7264', 'eda0bd70617373776f7264', '70617373776f7264c3']) {
      const raw = { type: 'application/json', body: json(Buffer.from(bytes, 'hex')) };
      const { status, body } = await service.call('loginUser', { raw });
      assert.deepEqual([status, body.code], [400, 'malformed_body'], bytes);
      assert.match(body.detail, /UTF-8/);
    }
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), json(Buffer.from('pässword\ufffd'))]);
    const { status } = await service.call('loginUser', { raw: { type: 'application/json', body: marked } });
    assert.equal(status, 401);
  });

  it('answers 400 to half a character anywhere in JSON, names of fields included', async () => {
    const half = { email: 'a@example.com', password: 'abcdefg\ud83d' };
    const { status, body } = await service.call('loginUser', { json: half });
    assert.deepEqual([status, body.code], [400, 'malformed_body']);
    assert.match(body.detail, /\\ud83d/);
    const names = { title: 'x', messages: [{ sender: 'user', text: 'x', contacts: [{ 'a\ud83d': 1 }] }] };
    assert.equal((await service.call('createAiChat', { token: admin.token, json: names })).status, 400);
    const whole = await service.call('loginUser', { json: { email: 'a@example.com', password: 'abcdefg💻' } });
    assert.equal(whole.status, 401);
  });

  it('answers 415 to another charset than UTF-8', async () => {
    const send = (charset: string) =>
      service.call('loginUser', {
        raw: {
          type: `application/json; charset=${charset}`,
          body: '{"email": "a@example.com", "password": "wrong password"}',
        },
      });
    for (const charset of ['iso-8859-1', 'utf-16le', '"windows-1252"', 'utf-7'])
      assert.equal((await send(charset)).status, 415, charset);
    for (const charset of ['utf-8', 'UTF-8', '"utf-8"', '"UTF-8"', 'utf8'])
      assert.equal((await send(charset)).status, 401, charset);
  });

  it('leaves no file behind from an upload that is refused', async () => {
    const before = await readdir(service.config.dataDir, { recursive: true });
    const { status } = await service.call('createImport', {
      token: admin.token,
      file: { field: 'wrong', name: 'a.csv', content: 'email\na@example.com\n' },
    });
    assert.equal(status, 422);
    assert.deepEqual(await readdir(service.config.dataDir, { recursive: true }), before);
  });

  it('reads no body before it knows who is calling', async () => {
    const { status } = await service.call('createImport', {
      raw: { type: 'multipart/form-data; boundary=x', body: 'x'.repeat(3_000_000) },
    });
    assert.equal(status, 401);
  });
});
