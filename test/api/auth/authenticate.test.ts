import assert from 'node:assert/strict';
import { createHmac, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { decodeJwt, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import type { OperationId } from '../../../src/http/types.ts';
import { type Account, startService, type TestService } from '../../support/service.ts';

const protectedOperations: OperationId[] = [
  'getSession',
  'getSessionV2',
  'getProfile',
  'getProfileV2',
  'promoteProfileV2',
  'logoutUser',
  'logoutUserV2',
];

describe('access tokens', () => {
  let service: TestService;
  let member: Account;
  let claims: JWTPayload;
  before(async () => {
    service = await startService();
    member = await service.signIn('Member');
    claims = decodeJwt(member.token);
  });
  after(() => service.stop());

  const sign = (changes: JWTPayload, secret = service.config.jwtSecret) =>
    new SignJWT({ ...claims, ...changes }).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.from(secret));
  /** By hand: under our own key, but as no JWT library would. */
  const signWith = (alg: string, hash: string) => {
    const text = [{ alg }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    return `${text}.${createHmac(hash, service.config.jwtSecret).update(text).digest('base64url')}`;
  };
  const codeOf = async (token: string) => (await service.call('getSession', { token })).body.code;

  it('are good as long as their session is', async () => {
    assert.equal((await service.call('getSession', { token: await sign({}) })).status, 200);
  });

  it('hold no role and no address', () => {
    assert.deepEqual(Object.keys(claims).sort(), ['exp', 'iat', 'iss', 'jti', 'sid', 'sub', 'typ']);
  });

  it('are refused when expired, in words that lead to a new one', async () => {
    const { status, body, headers } = await service.call('getSession', { token: await sign({ exp: 1 }) });
    assert.equal(status, 401);
    assert.equal(body.code, 'token_expired');
    assert.match(body.detail, /refresh/);
    assert.match(headers['www-authenticate'] ?? '', /^Bearer error="invalid_token"/);
  });

  it('expire also after they have been used', async () => {
    const exp = Math.floor(Date.now() / 1000) + 2;
    const token = await sign({ exp });
    assert.equal((await service.call('getSession', { token })).status, 200);
    await sleep(exp * 1000 - Date.now() + 10);
    assert.equal(await codeOf(token), 'token_expired');
  });

  it('are refused without an expiry', async () => {
    const { exp: _exp, ...endless } = claims;
    const token = await new SignJWT(endless)
      .setProtectedHeader({ alg: 'HS256' })
      .sign(Buffer.from(service.config.jwtSecret));
    assert.equal(await codeOf(token), 'token_invalid');
  });

  it('are refused without a signature or with an unnamed one', async () => {
    assert.equal(await codeOf(new UnsecuredJWT(claims).encode()), 'token_invalid');
    for (const alg of ['none', 'None', 'HS256 ']) assert.equal(await codeOf(signWith(alg, 'sha256')), 'token_invalid');
    assert.equal(await codeOf(`${member.token.split('.').slice(0, 2).join('.')}.`), 'token_invalid');
  });

  it('are refused with another key, another algorithm or another issuer', async () => {
    assert.equal(await codeOf(await sign({}, 'another secret of the tests, as long')), 'token_invalid');
    for (const bits of ['384', '512']) assert.equal(await codeOf(signWith(`HS${bits}`, `sha${bits}`)), 'token_invalid');
    assert.equal(await codeOf(await sign({ iss: 'somebody else' })), 'token_invalid');
  });

  it('are refused when a character of the claims was changed', async () => {
    const [header, , signature] = member.token.split('.');
    const forged = Buffer.from(JSON.stringify({ ...claims, sub: randomUUID() })).toString('base64url');
    assert.equal(await codeOf(`${header}.${forged}.${signature}`), 'token_invalid');
  });

  it('are not refresh tokens', async () => {
    assert.equal(await codeOf(member.refreshToken), 'token_invalid');
  });

  it('are refused with identifiers that are none', async () => {
    for (const changes of [{ sub: '1' }, { sid: "' or true --" }, { sid: 7 }, { sub: `${claims.sub}\0` }]) {
      assert.equal(await codeOf(await sign(changes)), 'token_invalid');
    }
  });

  it('are refused for a session of another user or of nobody', async () => {
    const other = await service.signIn('Member');
    assert.equal(await codeOf(await sign({ sub: other.userId })), 'token_revoked');
    assert.equal(await codeOf(await sign({ sid: randomUUID() })), 'token_revoked');
  });

  it('of a disabled account are refused everywhere at once, and good again when it is enabled', async () => {
    const account = await service.signIn('Member');
    await service.knex('users').where({ id: account.userId }).update({ is_active: false });
    for (const operation of protectedOperations) {
      const { status, body } = await service.call(operation, { token: account.token });
      assert.deepEqual([status, body.code], [403, 'account_disabled'], operation);
    }
    await service.knex('users').where({ id: account.userId }).update({ is_active: true });
    assert.equal((await service.call('getSession', { token: account.token })).status, 200);
  });

  it('mean what the account is now: a demoted Admin is a Member at once', async () => {
    const admin = await service.signIn('Admin');
    const json = { role: 'Admin' };
    assert.equal((await service.call('updateProfile', { token: admin.token, json })).status, 200);
    await service.knex('users').where({ id: admin.userId }).update({ role: 'Member' });
    assert.equal((await service.call('updateProfile', { token: admin.token, json })).status, 403);
    assert.equal((await service.call('getProfile', { token: admin.token })).body.role, 'Member');
  });
});
