import assert from 'node:assert/strict';
import { startService, type TestService } from '../../support/service.ts';

describe('getUsage', () => {
  let service: TestService;
  before(async () => {
    service = await startService();
  });
  after(() => service.stop());

  const limits = {
    EMAIL_FINDER: 10,
    VERIFIER: 5,
    LINKEDIN: 5,
    DATA_SEARCH: 20,
    AI_CHAT: 0,
    BULK_EXPORT: 0,
    API_KEYS: 0,
    TEAM_MANAGEMENT: 0,
    ADVANCED_FILTERS: 0,
    AI_SUMMARIES: 0,
    SAVE_SEARCHES: 0,
    BULK_VERIFICATION: 0,
  };
  const get = async ({ token }: { token: string }) => (await service.call('getUsage', { token })).body;
  const unused = (toLimit: (limit: number) => number | null) =>
    Object.fromEntries(Object.entries(limits).map(([feature, limit]) => [feature, { used: 0, limit: toLimit(limit) }]));

  describe('200', () => {
    it('gives every feature with the limits of a free account', async () => {
      assert.deepEqual(
        await get(await service.signIn('Member')),
        unused((limit) => limit),
      );
    });

    it('gives no limits to Admins and to who has a plan', async () => {
      assert.deepEqual(
        await get(await service.signIn('Admin')),
        unused(() => null),
      );
      const member = await service.signIn('Member');
      const json = { tier: '5k', period: 'monthly' };
      await service.call('createSubscription', { token: member.token, json });
      assert.deepEqual(
        await get(member),
        unused(() => null),
      );
    });

    it('counts by account and by month', async () => {
      const [member, other] = [await service.signIn('Member'), await service.signIn('Member')];
      await service.call('trackUsage', { token: member.token, json: { feature: 'LINKEDIN', amount: 3 } });
      assert.deepEqual((await get(member)).LINKEDIN, { used: 3, limit: 5 });
      assert.deepEqual((await get(other)).LINKEDIN, { used: 0, limit: 5 });
      const month = service.knex.raw("month - interval '1 month'");
      await service.knex('usage_counters').where({ user_id: member.userId }).update({ month });
      assert.deepEqual((await get(member)).LINKEDIN, { used: 0, limit: 5 });
    });
  });
});
