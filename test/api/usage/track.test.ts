import assert from 'node:assert/strict';
import { type Account, startService, type TestService } from '../../support/service.ts';

describe('trackUsage', () => {
  let service: TestService;
  let member: Account;
  before(async () => {
    service = await startService();
  });
  beforeEach(async () => {
    member = await service.signIn('Member');
  });
  after(() => service.stop());

  const track = async (feature: string, amount?: number, account = member) => {
    const { token } = account;
    return service.call('trackUsage', { token, json: { feature, ...(amount !== undefined && { amount }) } });
  };
  const subscribe = () =>
    service.call('createSubscription', { token: member.token, json: { tier: '5k', period: 'monthly' } });

  describe('200', () => {
    it('counts one, or as many as are given', async () => {
      assert.deepEqual((await track('EMAIL_FINDER')).body, {
        feature: 'EMAIL_FINDER',
        used: 1,
        limit: 10,
        success: true,
      });
      assert.equal((await track('EMAIL_FINDER', 9)).body.used, 10);
    });

    it('refuses what would pass the limit, and counts nothing of it', async () => {
      const too = await track('VERIFIER', 6);
      assert.deepEqual(too.body, { feature: 'VERIFIER', used: 0, limit: 5, success: false });
      await track('VERIFIER', 4);
      assert.deepEqual((await track('VERIFIER', 2)).body, { feature: 'VERIFIER', used: 4, limit: 5, success: false });
      assert.equal((await track('VERIFIER')).body.success, true);
      assert.equal((await track('VERIFIER')).body.success, false);
    });

    it('gives free accounts none of what is not free', async () => {
      for (const feature of ['AI_CHAT', 'BULK_EXPORT', 'SAVE_SEARCHES']) {
        assert.deepEqual((await track(feature)).body, { feature, used: 0, limit: 0, success: false });
      }
    });

    it('stops exactly at the limit when fifty count at the same time', async () => {
      const replies = await Promise.all(Array.from({ length: 50 }, () => track('DATA_SEARCH')));
      const counted = replies.filter(({ body }) => body.success).map(({ body }) => body.used);
      assert.deepEqual(
        counted.sort((a, b) => a - b),
        Array.from({ length: 20 }, (_, index) => index + 1),
      );
      const { body } = await service.call('getUsage', { token: member.token });
      assert.deepEqual(body.DATA_SEARCH, { used: 20, limit: 20 });
    });

    it('adds up fifty at the same time where nothing is limited', async () => {
      const admin = await service.signIn('Admin');
      await Promise.all(Array.from({ length: 50 }, () => track('AI_CHAT', 3, admin)));
      assert.deepEqual((await track('AI_CHAT', 1, admin)).body, {
        feature: 'AI_CHAT',
        used: 151,
        limit: null,
        success: true,
      });
    });

    it('limits nothing while a plan runs, a cancelled one too, and limits again when it has ended', async () => {
      await subscribe();
      assert.deepEqual((await track('BULK_EXPORT', 1_000_000)).body, {
        feature: 'BULK_EXPORT',
        used: 1_000_000,
        limit: null,
        success: true,
      });
      await service.call('cancelSubscription', { token: member.token });
      assert.equal((await track('BULK_EXPORT')).body.limit, null);
      await service.knex('billing_subscriptions').update({ ends_at: service.knex.raw("now() - interval '1 second'") });
      assert.deepEqual((await track('BULK_EXPORT')).body, {
        feature: 'BULK_EXPORT',
        used: 1_000_001,
        limit: 0,
        success: false,
      });
    });

    it('begins anew each month', async () => {
      await track('VERIFIER', 5);
      await service.knex('usage_counters').update({ month: service.knex.raw("month - interval '1 month'") });
      assert.equal((await track('VERIFIER', 5)).body.used, 5);
    });
  });

  describe('422', () => {
    for (const [what, json] of [
      ['a feature that there is not', { feature: 'TELEPATHY' }],
      ['no feature', {}],
      ['an amount of 0', { feature: 'VERIFIER', amount: 0 }],
      ['an amount below 0', { feature: 'VERIFIER', amount: -5 }],
      ['half an amount', { feature: 'VERIFIER', amount: 0.5 }],
      ['an amount in words', { feature: 'VERIFIER', amount: '1' }],
      ['more than a million', { feature: 'VERIFIER', amount: 1_000_001 }],
    ] as const) {
      it(`refuses ${what}`, async () => {
        assert.equal((await service.call('trackUsage', { token: member.token, json })).status, 422);
        assert.deepEqual(await service.knex('usage_counters').where({ user_id: member.userId }), []);
      });
    }
  });
});
