import assert from 'node:assert/strict';
import { decodeJwt } from 'jose';
import { type Account, startService, type TestService } from '../../support/service.ts';

for (const operation of ['refreshTokens', 'refreshTokensV2'] as const) {
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

    const refresh = (token: string) => service.call(operation, { json: { refresh_token: token } });
    const isSignedIn = async (token: string) => (await service.call('getSession', { token })).status === 200;

    describe('200', () => {
      it('gives new tokens of the same session and leaves the access token good', async () => {
        const { status, body } = await refresh(member.refreshToken);
        assert.equal(status, 200);
        assert.notEqual(body.access_token, member.token);
        assert.notEqual(body.refresh_token, member.refreshToken);
        assert.equal(decodeJwt(body.access_token).sid, decodeJwt(member.token).sid);
        assert.equal(await isSignedIn(body.access_token), true);
        assert.equal(await isSignedIn(member.token), true);
      });

      it('goes on as long as the newest token is used', async () => {
        let token = member.refreshToken;
        for (let round = 0; round < 3; round++) token = (await refresh(token)).body.refresh_token;
        assert.equal((await refresh(token)).status, 200);
      });

      it('makes the session last longer', async () => {
        const soon = new Date(Date.now() + 60_000);
        await service.knex('sessions').where({ user_id: member.userId }).update({ expires_at: soon });
        await refresh(member.refreshToken);
        const [session] = await service.knex('sessions').where({ user_id: member.userId });
        assert.ok(session.expires_at > new Date(Date.now() + 6 * 86_400_000));
      });
    });

    describe('401', () => {
      it('ends the whole session when a token is used again, access tokens included', async () => {
        const { body: next } = await refresh(member.refreshToken);
        const again = await refresh(member.refreshToken);
        assert.equal(again.status, 401);
        assert.equal(again.body.code, 'token_revoked');
        assert.equal(await isSignedIn(member.token), false);
        assert.equal(await isSignedIn(next.access_token), false);
        assert.equal((await refresh(next.refresh_token)).status, 401);
      });

      it('leaves the other sessions of the account alone then', async () => {
        const { email, password } = member;
        const { body: other } = await service.call('loginUser', { json: { email, password } });
        await refresh(member.refreshToken);
        await refresh(member.refreshToken);
        assert.equal(await isSignedIn(other.access_token), true);
      });

      it('serves one of several uses at once, and takes the others for theft', async () => {
        const replies = await Promise.all(Array.from({ length: 8 }, () => refresh(member.refreshToken)));
        const served = replies.filter((reply) => reply.status === 200);
        assert.equal(served.length, 1);
        assert.equal(await isSignedIn(served[0]?.body.access_token), false);
      });

      it('refuses an access token', async () => {
        assert.equal((await refresh(member.token)).body.code, 'token_invalid');
        assert.equal(await isSignedIn(member.token), true);
      });

      it('refuses a session that has expired', async () => {
        const past = new Date(Date.now() - 1000);
        await service.knex('sessions').where({ user_id: member.userId }).update({ expires_at: past });
        assert.equal((await refresh(member.refreshToken)).body.code, 'token_revoked');
      });

      it('refuses what is no token', async () => {
        for (const token of ['x', 'a.b.c', `${member.refreshToken}x`]) {
          assert.equal((await refresh(token)).body.code, 'token_invalid');
        }
      });
    });

    describe('403', () => {
      it('refuses a disabled account', async () => {
        await service.knex('users').where({ id: member.userId }).update({ is_active: false });
        const { status, body } = await refresh(member.refreshToken);
        assert.equal(status, 403);
        assert.equal(body.code, 'account_disabled');
      });
    });

    describe('422', () => {
      it('wants a body with a refresh token and nothing else', async () => {
        assert.equal((await service.call(operation)).status, 422);
        for (const json of [{}, { refresh_token: 7 }, { refresh_token: member.refreshToken, extra: 1 }]) {
          assert.equal((await service.call(operation, { json })).status, 422);
        }
      });
    });
  });
}
