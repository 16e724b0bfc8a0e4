import assert from 'node:assert/strict';
import { connect } from '../../src/db/connect.ts';
import { startService, type TestService } from '../support/service.ts';

describe('pages and probes', () => {
  let service: TestService;

  before(async () => {
    service = await startService();
  });
  after(() => service.stop());

  it('serves the metadata at the root too', async () => {
    const { body } = await service.agent().get('/');
    assert.deepEqual(body, (await service.call('getApiMetadata')).body);
  });

  it('serves the contract as it is bundled', async () => {
    const { body } = await service.agent().get('/openapi.json');
    assert.deepEqual(body, service.services.contract.document);
  });

  it('serves the copy for tools that read OpenAPI 3.0 only', async () => {
    const { body, headers } = await service.agent().get('/openapi-3.0.json');
    assert.match(headers['content-type'] ?? '', /^application\/json/);
    assert.match(body.openapi, /^3\.0\./);
    assert.deepEqual(Object.keys(body.paths), Object.keys(service.services.contract.document.paths ?? {}));
  });

  it('answers 405 with Allow to another method than GET, and OPTIONS with the methods', async () => {
    const agent = service.agent();
    for (const request of [agent.post('/livez'), agent.delete('/metrics'), agent.put('/docs/swagger-ui.css')]) {
      const { status, headers, body } = await request;
      assert.equal(status, 405);
      assert.equal(headers.allow, 'GET, HEAD, OPTIONS');
      assert.equal(body.code, 'method_not_allowed');
    }
    const { status, headers } = await agent.options('/');
    assert.equal(status, 204);
    assert.equal(headers.allow, 'GET, HEAD, OPTIONS');
    assert.equal((await agent.post('/docs/nosuch')).status, 404);
  });

  it('serves a documentation page whose every script and style comes from here', async () => {
    const { status, text, headers } = await service.agent().get('/docs');
    assert.equal(status, 200);
    assert.match(headers['content-security-policy'] ?? '', /script-src 'self'/);
    assert.ok(headers['x-frame-options']);
    const urls = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] as string);
    assert.equal(urls.length, 4);
    for (const url of urls) {
      const reply = await service.agent().get(url).buffer(true);
      assert.equal(reply.status, 200, url);
    }
  });

  it('lets a filter be tried without emptying all others first', async () => {
    const { body } = await service.agent().get('/docs/openapi.json');
    const title = body.components.parameters['contactFilters.title'];
    assert.equal(title.example, undefined);
    assert.match(title.description, /For example: /);
    const path = body.paths['/api/v1/contacts/{contact_uuid}/'].get.parameters[0];
    assert.ok(path.example);
  });

  it('serves nothing else under /docs/', async () => {
    for (const path of ['/docs/package.json', '/docs/..%2fpackage.json', '/docs/%00']) {
      const { status } = await service.agent().get(path);
      assert.ok(status === 404 || status === 400, `${path} answered ${status}`);
    }
  });

  it('is alive and ready', async () => {
    assert.equal((await service.agent().get('/livez')).status, 200);
    assert.equal((await service.agent().get('/readyz')).status, 200);
  });

  it('is alive but not ready without a database, or while it stops', async () => {
    const unreachable = connect({ host: '/nonexistent', port: 5432, user: 'nobody', database: 'none' }, { poolMax: 1 });
    const lame = await startService({}, unreachable);
    assert.equal((await lame.agent().get('/livez')).status, 200);
    assert.equal((await lame.agent().get('/readyz')).status, 503);
    await lame.stop();
    service.services.stopping = true;
    const { status, body } = await service.agent().get('/readyz');
    service.services.stopping = false;
    assert.equal(status, 503);
    assert.equal(body.code, 'shutting_down');
  });

  it('counts requests by operation and status for Prometheus', async () => {
    await service.call('getHealth');
    const { text, headers } = await service.agent().get('/metrics');
    assert.match(headers['content-type'] ?? '', /^text\/plain/);
    assert.match(text, /http_request_duration_seconds_count\{operation="getHealth",status="200"\} [1-9]/);
  });
});
