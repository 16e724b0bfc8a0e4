import assert from 'node:assert/strict';
import { checkReply, type Reply, seen } from '../support/contract.ts';

/** The check that every test's replies go through must itself be able to fail. */
describe('the contract check', () => {
  const headers = {
    'x-request-id': 'x',
    'x-content-type-options': 'nosniff',
    'content-type': 'application/json; charset=utf-8',
  };
  const reply = (status: number, body: unknown, type = 'application/json'): Reply => ({
    status,
    body,
    text: JSON.stringify(body) ?? '',
    headers: { ...headers, 'content-type': type },
  });
  const problem = { type: 'about:blank', title: 'x', status: 422, detail: 'x', code: 'x', request_id: 'x' };
  let seenBefore: Set<string>;
  before(() => {
    seenBefore = new Set(seen);
  });
  // What is made up here has not been seen by anybody.
  after(() => {
    for (const pair of seen) if (!seenBefore.has(pair)) seen.delete(pair);
  });

  it('takes what the contract says', () => {
    checkReply('getHealth', reply(200, { status: 'healthy', environment: 'test' }));
    checkReply('getHealth', reply(422, problem, 'application/problem+json'));
  });

  it('refuses a status that the contract does not name', () => {
    assert.throws(() => checkReply('getHealth', reply(418, {})), /does not name/);
  });

  it('refuses a body that breaks its schema, of a success and of a problem', () => {
    assert.throws(
      () => checkReply('getHealth', reply(200, { status: 'ill', environment: 'test' })),
      /breaks the contract/,
    );
    assert.throws(
      () => checkReply('getHealth', reply(200, { status: 'healthy', environment: 'test', more: 1 })),
      /breaks the contract/,
    );
    assert.throws(
      () => checkReply('getHealth', reply(422, { ...problem, code: 'No Code' }, 'application/problem+json')),
      /breaks the contract/,
    );
  });

  it('refuses another media type, and a body where there is none', () => {
    assert.throws(() => checkReply('getHealth', reply(422, problem)), /came as application\/json/);
    assert.throws(() => checkReply('logoutUser', reply(204, { message: 'bye' })), /has no body/);
  });
});
