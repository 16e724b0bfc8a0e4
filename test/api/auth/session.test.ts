import assert from 'node:assert/strict';
import { startService, type TestService } from '../../support/service.ts';

for (const operation of ['getSession', 'getSessionV2'] as const) {
  describe(operation, () => {
    let service: TestService;
    before(async () => {
      service = await startService();
    });
    after(() => service.stop());

    describe('200', () => {
      it('tells who is signed in, and when the account last signed in', async () => {
        const member = await service.signIn('Member');
        const { status, body } = await service.call(operation, { token: member.token });
        assert.equal(status, 200);
        assert.deepEqual(body.user, { id: member.userId, email: member.email });
        const long = new Date('2020-01-01T00:00:00.000Z');
        await service.knex('users').where({ id: member.userId }).update({ last_sign_in_at: long });
        const then = await service.call(operation, { token: member.token });
        assert.equal(then.body.last_sign_in_at, '2020-01-01T00:00:00.000Z');
        await service.call('loginUser', { json: { email: member.email, password: member.password } });
        const now = await service.call(operation, { token: member.token });
        assert.ok(now.body.last_sign_in_at > body.last_sign_in_at);
      });

      it('says null for an account that never signed in since it was made', async () => {
        const member = await service.signIn('Member');
        await service.knex('users').where({ id: member.userId }).update({ last_sign_in_at: null });
        assert.equal((await service.call(operation, { token: member.token })).body.last_sign_in_at, null);
      });
    });

    describe('401', () => {
      it('refuses the token of an account that is gone', async () => {
        const member = await service.signIn('Member');
        await service.knex('users').where({ id: member.userId }).delete();
        assert.equal((await service.call(operation, { token: member.token })).body.code, 'token_revoked');
      });
    });
  });
}
