import assert from 'node:assert/strict';
import { get, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { startService, type TestService } from '../support/service.ts';

describe('reply headers', () => {
  let service: TestService;

  before(async () => {
    service = await startService({ corsOrigins: ['https://app.example.com'] });
  });
  after(() => service.stop());

  it('takes over a sane request id and makes one otherwise', async () => {
    const given = await service.agent().get('/livez').set('X-Request-Id', 'trace-1234');
    assert.equal(given.headers['x-request-id'], 'trace-1234');
    const odd = await service.agent().get('/livez').set('X-Request-Id', 'a b<script>');
    assert.match(odd.headers['x-request-id'] ?? '', /^[0-9a-f-]{36}$/);
  });

  it('says how long it took, in seconds', async () => {
    const { headers } = await service.agent().get('/livez');
    assert.match(headers['x-process-time'] ?? '', /^\d+\.\d{6}$/);
  });

  it('lets listed origins read replies, errors too, and no others', async () => {
    const listed = await service.agent().get('/api/v1/contacts/').set('Origin', 'https://app.example.com');
    assert.equal(listed.status, 401);
    assert.equal(listed.headers['access-control-allow-origin'], 'https://app.example.com');
    assert.match(listed.headers['access-control-expose-headers'] ?? '', /X-Request-Id/);
    const other = await service.agent().get('/api/v1/contacts/').set('Origin', 'https://evil.example.com');
    assert.equal(other.headers['access-control-allow-origin'], undefined);
  });

  it('answers a preflight', async () => {
    const { status, headers } = await service
      .agent()
      .options('/api/v1/contacts/')
      .set('Origin', 'https://app.example.com')
      .set('Access-Control-Request-Method', 'POST');
    assert.equal(status, 204);
    assert.match(headers['access-control-allow-methods'] ?? '', /POST/);
    assert.match(headers['access-control-allow-headers'] ?? '', /X-Contacts-Write-Key/);
  });

  it('compresses large replies for those who ask for it', async () => {
    const packed = await service.agent().get('/openapi.json').set('Accept-Encoding', 'gzip');
    assert.equal(packed.headers['content-encoding'], 'gzip');
    assert.equal(packed.body.openapi, '3.1.0');
    const plain = await service.agent().get('/openapi.json').set('Accept-Encoding', 'identity');
    assert.equal(plain.headers['content-encoding'], undefined);
  });

  it('answers 400 as a problem to a request without Host', async () => {
    const reply = await new Promise<IncomingMessage>((resolve, reject) => {
      get(`${service.url}/livez`, { setHost: false }, resolve).on('error', reject);
    });
    assert.equal(reply.statusCode, 400);
    assert.equal(reply.headers['content-type'], 'application/problem+json');
    assert.equal(((await json(reply)) as { code: string }).code, 'malformed_request');
  });

  it('does not let errors be cached', async () => {
    const { headers } = await service.agent().get('/api/v1/contacts/');
    assert.equal(headers['cache-control'], 'no-store');
  });
});
