import assert from 'node:assert/strict';
import type { Account } from '../../support/service.ts';
import { type BillingService, startBillingService } from './buying.ts';

describe('getBilling', () => {
  let service: BillingService;
  let member: Account;
  before(async () => {
    service = await startBillingService();
  });
  beforeEach(async () => {
    member = await service.signIn('Member');
  });
  after(() => service.stop());

  const free = {
    credits: 50,
    credits_used: 0,
    credits_limit: 50,
    subscription_plan: 'free',
    subscription_period: null,
    subscription_status: 'active',
    subscription_started_at: null,
    subscription_ends_at: null,
    usage_percentage: 0,
  };

  describe('200', () => {
    it('gives a new account 50 credits once, however often and however parallel it asks', async () => {
      const replies = await Promise.all(Array.from({ length: 10 }, () => service.billing(member)));
      for (const body of replies) assert.deepEqual(body, free);
      assert.deepEqual(await service.ledger(member), [['free', 50]]);
    });

    it('counts what was spent since the plan began', async () => {
      await service.billing(member);
      await service.spend(member, 8);
      const before = await service.billing(member);
      assert.deepEqual([before.credits, before.credits_used, before.credits_limit], [42, 8, 50]);
      assert.equal(before.usage_percentage, 16);
      await service.subscribe(member, '5k');
      await service.addon(member, 'basic');
      await service.spend(member, 1250);
      const after = await service.billing(member);
      assert.deepEqual([after.credits, after.credits_used, after.credits_limit], [28_750, 1250, 30_000]);
      assert.equal(after.usage_percentage, 4.17);
    });

    it('is 100 percent when everything was spent', async () => {
      await service.billing(member);
      await service.spend(member, 50);
      const body = await service.billing(member);
      assert.deepEqual([body.credits, body.credits_limit, body.usage_percentage], [0, 50, 100]);
    });

    it('is of the one who asks', async () => {
      await service.subscribe(member, '25k');
      const other = await service.signIn('Member');
      assert.deepEqual(await service.billing(other), free);
    });
  });

  describe('200, when a plan has ended', () => {
    it('is free again, with 50 credits and the add-ons, without any job', async () => {
      await service.subscribe(member, '5k', 'yearly');
      await service.addon(member, 'small');
      await service.spend(member, 1000);
      await service.letEnd(member);
      const body = await service.billing(member);
      const [plan] = await service.knex('billing_subscriptions').where({ user_id: member.userId });
      assert.deepEqual(body, {
        ...free,
        credits: 5050,
        credits_limit: 5050,
        subscription_status: 'expired',
        subscription_started_at: plan.started_at.toISOString(),
        subscription_ends_at: plan.ends_at.toISOString(),
      });
      assert.equal(plan.ended_at.getTime(), plan.ends_at.getTime());
    });

    it('writes the end once, when fifty look at the same time', async () => {
      await service.subscribe(member);
      await service.spend(member, 1000);
      await service.letEnd(member);
      const replies = await Promise.all(Array.from({ length: 50 }, () => service.billing(member)));
      for (const { credits } of replies) assert.equal(credits, 50);
      const entries = [
        ['free', 50],
        ['replaced', -50],
        ['plan', 5000],
        ['spent', -1000],
        ['expired', -4000],
      ];
      assert.deepEqual(await service.ledger(member), [...entries, ['free', 50]]);
    });

    it('writes the end also when everything was spent', async () => {
      await service.subscribe(member);
      await service.spend(member, 5000);
      await service.letEnd(member);
      assert.equal((await service.billing(member)).credits, 50);
      assert.deepEqual((await service.ledger(member)).slice(-2), [
        ['expired', 0],
        ['free', 50],
      ]);
    });
  });

  describe('the ledger', () => {
    it('says of each entry who, why, from which grant and by which invoice', async () => {
      await service.subscribe(member);
      const rows = await service.knex('credit_entries').where({ user_id: member.userId }).orderBy('id');
      const [invoice] = await service.knex('billing_invoices').where({ user_id: member.userId });
      const [{ id: free }] = rows;
      const shown = rows.map((row) => [row.reason, row.amount, row.grant_id, row.invoice_id, row.actor_id]);
      assert.deepEqual(shown, [
        ['free', 50, null, null, null],
        ['replaced', -50, free, invoice.id, member.userId],
        ['plan', 5000, null, invoice.id, member.userId],
      ]);
    });

    it('cannot be changed afterwards', async () => {
      await service.billing(member);
      const own = () => service.knex('credit_entries').where({ user_id: member.userId });
      await assert.rejects(own().update({ amount: 1000 }), /only ever added/);
      await assert.rejects(own().delete(), /only ever added/);
    });
  });
});
