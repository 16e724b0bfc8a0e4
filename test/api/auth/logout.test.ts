import assert from 'node:assert/strict';
import { type Account, startService, type TestService } from '../../support/service.ts';

const cases = [
  { operation: 'logoutUser', status: 204 },
  { operation: 'logoutUserV2', status: 200 },
] as const;

for (const { operation, status } of cases) {
  describe(operation, () => {
    let service: TestService;
    before(async () => {
      service = await startService();
    });
    after(() => service.stop());

    const isSignedIn = async (token: string) => (await service.call('getSession', { token })).status === 200;
    const refresh = (refreshToken: string) => service.call('refreshTokens', { json: { refresh_token: refreshToken } });
    const logInAgain = async ({ email, password }: Account) =>
      (await service.call('loginUser', { json: { email, password } })).body;

    describe(`${status}`, () => {
      it('ends the session: its access and refresh tokens are refused from then on', async () => {
        const member = await service.signIn('Member');
        const reply = await service.call(operation, { token: member.token });
        assert.equal(reply.status, status);
        if (status === 200) assert.deepEqual(reply.body, { message: 'Logout successful' });
        assert.equal((await service.call('getSession', { token: member.token })).body.code, 'token_revoked');
        assert.equal((await refresh(member.refreshToken)).status, 401);
      });

      it('ends the tokens that the session got by refreshing as well', async () => {
        const member = await service.signIn('Member');
        const { body: next } = await refresh(member.refreshToken);
        await service.call(operation, { token: member.token, json: {} });
        assert.equal(await isSignedIn(next.access_token), false);
        assert.equal((await refresh(next.refresh_token)).status, 401);
      });

      it('leaves the other sessions of the account alone', async () => {
        const member = await service.signIn('Member');
        const other = await logInAgain(member);
        await service.call(operation, { token: member.token, json: { refresh_token: member.refreshToken } });
        assert.equal(await isSignedIn(other.access_token), true);
      });

      it('ends another session of the same user when its refresh token is given', async () => {
        const member = await service.signIn('Member');
        const other = await logInAgain(member);
        await service.call(operation, { token: member.token, json: { refresh_token: other.refresh_token } });
        assert.equal(await isSignedIn(other.access_token), false);
        assert.equal(await isSignedIn(member.token), false);
      });

      it("never ends somebody else's session, whose refresh token was found somewhere", async () => {
        const member = await service.signIn('Member');
        const victim = await service.signIn('Member');
        const json = { refresh_token: victim.refreshToken };
        assert.equal((await service.call(operation, { token: member.token, json })).status, status);
        assert.equal(await isSignedIn(victim.token), true);
        assert.equal(await isSignedIn(member.token), false);
      });

      it('passes over a refresh token that is none', async () => {
        for (const token of ['not a token', '', null]) {
          const member = await service.signIn('Member');
          const reply = await service.call(operation, { token: member.token, json: { refresh_token: token } });
          assert.equal(reply.status, status);
          assert.equal(await isSignedIn(member.token), false);
        }
      });
    });

    describe('401', () => {
      it('does not log out twice', async () => {
        const { token } = await service.signIn('Member');
        await service.call(operation, { token });
        assert.equal((await service.call(operation, { token })).status, 401);
      });
    });

    describe('422', () => {
      it('refuses a field it does not know and stays signed in', async () => {
        const { token } = await service.signIn('Member');
        assert.equal((await service.call(operation, { token, json: { everywhere: true } })).status, 422);
        assert.equal(await isSignedIn(token), true);
      });
    });
  });
}
