import assert from 'node:assert/strict';
import { startService, type TestService } from '../support/service.ts';

describe('paths and methods', () => {
  let service: TestService;

  before(async () => {
    service = await startService();
  });
  after(() => service.stop());

  it('answers 308 to a path without its closing slash, query kept', async () => {
    const { status, headers } = await service.agent().get('/api/v1/contacts/count?title=a%20b&title=c,d').redirects(0);
    assert.equal(status, 308);
    assert.equal(headers.location, '/api/v1/contacts/count/?title=a%20b&title=c,d');
  });

  it('answers 308 before it asks who is calling, so that a POST arrives whole at the right path', async () => {
    const { status, headers } = await service.agent().post('/api/v1/auth/login').send({}).redirects(0);
    assert.equal(status, 308);
    assert.equal(headers.location, '/api/v1/auth/login/');
  });

  it('answers 404 as a problem to a path that does not exist', async () => {
    const { status, headers, body } = await service.agent().get('/api/v3/contacts/');
    assert.equal(status, 404);
    assert.match(headers['content-type'] ?? '', /^application\/problem\+json/);
    assert.equal(body.code, 'path_not_found');
    assert.equal(body.request_id, headers['x-request-id']);
  });

  it('prefers a literal path to a template', async () => {
    const { body } = await service.agent().get('/api/v1/contacts/count/');
    assert.equal(body.code, 'token_missing');
    const { status } = await service.agent().get('/api/v1/contacts/nosuch/');
    assert.equal(status, 401);
  });

  it('answers HEAD wherever GET works, with the headers and without the body', async () => {
    const { status, headers, text } = await service.agent().head('/api/v1/health/');
    assert.equal(status, 200);
    assert.match(headers['content-type'] ?? '', /^application\/json/);
    assert.equal(text ?? '', '');
  });

  it('answers 405 with Allow to a wrong method', async () => {
    const { status, headers, body } = await service.agent().delete('/api/v1/auth/login/');
    assert.equal(status, 405);
    assert.equal(headers.allow, 'POST, OPTIONS');
    assert.equal(body.code, 'method_not_allowed');
    const patch = await service.agent().patch('/api/v1/contacts/');
    assert.equal(patch.headers.allow, 'GET, HEAD, POST, OPTIONS');
  });

  it('answers OPTIONS with the methods of the path', async () => {
    const { status, headers } = await service.agent().options('/api/v1/contacts/');
    assert.equal(status, 204);
    assert.equal(headers.allow, 'GET, HEAD, POST, OPTIONS');
  });

  it('answers 400 to a path that cannot be decoded', async () => {
    const person = await service.signIn('Member');
    const { status, body } = await service
      .agent()
      .get('/api/v1/contacts/%E0%A4%A/')
      .set('Authorization', `Bearer ${person.token}`);
    assert.equal(status, 400);
    assert.equal(body.code, 'malformed_path');
  });

  it('answers 422 to an identifier that is no UUID, and takes one without dashes in capitals', async () => {
    const person = await service.signIn('Member');
    const bad = await service.call('getContact', {
      path: { contact_uuid: "1'; drop table contacts;--" },
      token: person.token,
    });
    assert.equal(bad.status, 422);
    assert.equal(bad.body.errors[0].in, 'path');
    const dashless = await service.call('getContact', {
      path: { contact_uuid: '7D9FE0B55F0B4E0FA2B68F2B1B2F3C4D' },
      token: person.token,
    });
    assert.equal(dashless.status, 404);
  });
});
