import assert from 'node:assert/strict';
import type { Config } from '../../../src/config.ts';
import { startService, type TestService } from '../../support/service.ts';

describe('promoteProfileV2', () => {
  let service: TestService;
  afterEach(() => service.stop());

  const start = async (overrides: Partial<Config>) => {
    service = await startService(overrides);
  };
  const promote = (account: { token: string }) => service.call('promoteProfileV2', { token: account.token });

  describe('200', () => {
    it('makes the first Admin while there is none', async () => {
      await start({ selfPromotion: 'first' });
      const member = await service.signIn('Member');
      const { status, body } = await promote(member);
      assert.deepEqual([status, body.role, body.id], [200, 'Admin', member.userId]);
      assert.equal((await service.call('getProfile', { token: member.token })).body.role, 'Admin');
    });

    it('makes exactly one of fifty that ask at once', async () => {
      await start({ selfPromotion: 'first' });
      const members = [];
      for (let number = 0; number < 50; number++) members.push(await service.signIn('Member'));
      const replies = await Promise.all(members.map(promote));
      const statuses = replies.map((reply) => reply.status).sort();
      assert.deepEqual(statuses, [200, ...Array(49).fill(403)]);
      assert.equal((await service.knex('users').where({ role: 'Admin' })).length, 1);
    });

    it('makes an Admin of a listed address', async () => {
      await start({ selfPromotion: 'listed', adminEmails: ['boss@example.com'] });
      await service.signIn('Admin');
      const json = { name: 'Boss', email: 'Boss@Example.com', password: 'correct horse battery' };
      const { body } = await service.call('registerUser', { json });
      assert.equal((await promote({ token: body.access_token })).body.role, 'Admin');
    });

    it('gives an Admin the profile unchanged, whatever the rule', async () => {
      for (const selfPromotion of ['first', 'listed', 'off'] as const) {
        await start({ selfPromotion });
        const admin = await service.signIn('Admin');
        const { body: before } = await service.call('getProfile', { token: admin.token });
        const { status, body } = await promote(admin);
        assert.equal(status, 200);
        assert.deepEqual(body, before);
        if (selfPromotion !== 'off') await service.stop();
      }
    });
  });

  describe('403', () => {
    const refuse = async () => {
      const member = await service.signIn('Member');
      const { status, body } = await promote(member);
      assert.deepEqual([status, body.code], [403, 'forbidden']);
      assert.equal((await service.call('getProfile', { token: member.token })).body.role, 'Member');
    };

    it('refuses when there is an Admin already, even a disabled one', async () => {
      await start({ selfPromotion: 'first' });
      const admin = await service.signIn('Admin');
      await refuse();
      await service.knex('users').where({ id: admin.userId }).update({ is_active: false });
      await refuse();
    });

    it('refuses an address that is not listed, even when there is no Admin', async () => {
      await start({ selfPromotion: 'listed', adminEmails: ['boss@example.com'] });
      await refuse();
    });

    it('refuses everybody when it is switched off', async () => {
      await start({ selfPromotion: 'off' });
      await refuse();
    });
  });
});
