import assert from 'node:assert/strict';
import type { Account } from '../../support/service.ts';
import { type BillingService, startBillingService } from './buying.ts';

describe('cancelSubscription', () => {
  let service: BillingService;
  let member: Account;
  before(async () => {
    service = await startBillingService();
  });
  beforeEach(async () => {
    member = await service.signIn('Member');
  });
  after(() => service.stop());

  const cancel = () => service.call('cancelSubscription', { token: member.token });

  describe('200', () => {
    it('leaves plan and credits as they are until the end date', async () => {
      const { body: bought } = await service.subscribe(member, '25k');
      const end = bought.subscription_ends_at;
      const { status, body } = await cancel();
      const message = `Your 25k plan is cancelled. You can use it until ${end.slice(0, 10)}.`;
      assert.deepEqual([status, body], [200, { message, subscription_status: 'cancelled' }]);
      const billing = await service.billing(member);
      assert.deepEqual([billing.subscription_plan, billing.credits], ['25k', 25_000]);
      assert.deepEqual([billing.subscription_status, billing.subscription_ends_at], ['cancelled', end]);
      await service.letEnd(member);
      const after = await service.billing(member);
      assert.deepEqual([after.subscription_plan, after.subscription_status, after.credits], ['free', 'expired', 50]);
    });

    it('cancels once of ten at the same time', async () => {
      await service.subscribe(member);
      const replies = await Promise.all(Array.from({ length: 10 }, cancel));
      assert.deepEqual(replies.map(({ status }) => status).sort(), [200, ...Array(9).fill(409)]);
    });
  });

  describe('409', () => {
    const refused = async (detail: RegExp) => {
      const { status, body } = await cancel();
      assert.deepEqual([status, body.code], [409, 'conflict']);
      assert.match(body.detail, detail);
    };

    it('refuses without a plan, and after it has ended', async () => {
      await refused(/no plan/);
      await service.subscribe(member);
      await service.letEnd(member);
      await refused(/no plan/);
    });

    it('refuses a second time', async () => {
      await service.subscribe(member);
      await cancel();
      await refused(/cancelled already/);
    });
  });
});
