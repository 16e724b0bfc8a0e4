import assert from 'node:assert/strict';
import type { Account } from '../../support/service.ts';
import { type BillingService, startBillingService } from './buying.ts';

describe('createSubscription', () => {
  let service: BillingService;
  let member: Account;
  before(async () => {
    service = await startBillingService();
  });
  beforeEach(async () => {
    member = await service.signIn('Member');
  });
  after(() => service.stop());

  describe('200', () => {
    it('replaces the free credits by those of the plan, and writes a paid invoice', async () => {
      const { status, body } = await service.subscribe(member, '25k', 'monthly');
      assert.equal(status, 200);
      const { subscription_ends_at: end, message, ...rest } = body;
      assert.deepEqual(rest, { subscription_plan: '25k', subscription_period: 'monthly', credits: 25_000 });
      assert.equal(message, `You are on the 25k plan until ${end.slice(0, 10)}.`);
      const billing = await service.billing(member);
      assert.deepEqual(
        [billing.subscription_plan, billing.subscription_period, billing.subscription_status, billing.credits],
        ['25k', 'monthly', 'active', 25_000],
      );
      assert.equal(billing.subscription_ends_at, end);
      const [invoice, ...others] = await service.invoices(member);
      assert.deepEqual(others, []);
      assert.deepEqual(
        [invoice?.amount, invoice?.status, invoice?.description],
        [30, 'paid', 'Plan 25k, monthly: 25,000 credits'],
      );
    });

    for (const [period, months, credits, price] of [
      ['monthly', 1, 100_000, 99],
      ['quarterly', 3, 300_000, 267],
      ['yearly', 12, 1_200_000, 950],
    ] as const) {
      it(`runs for the calendar months of a ${period} plan, with all its credits`, async () => {
        const { body } = await service.subscribe(member, '100k', period);
        assert.equal(body.credits, credits);
        assert.equal((await service.invoices(member))[0]?.amount, price);
        const { rows } = await service.knex.raw(
          `select ends_at = (started_at at time zone 'UTC' + make_interval(months => ?)) at time zone 'UTC' as exact
           from billing_subscriptions where user_id = ?`,
          [months, member.userId],
        );
        assert.deepEqual(rows, [{ exact: true }]);
      });
    }

    it('replaces what is left of the plan before it, and keeps add-ons', async () => {
      await service.subscribe(member, '100k', 'yearly');
      await service.addon(member, 'small');
      await service.spend(member, 200_000);
      const { body } = await service.subscribe(member, '5k', 'monthly');
      assert.equal(body.credits, 10_000);
      assert.deepEqual((await service.ledger(member)).slice(-2), [
        ['replaced', -1_000_000],
        ['plan', 5000],
      ]);
      const plans = await service.knex('billing_subscriptions').where({ user_id: member.userId, ended_at: null });
      assert.deepEqual(
        plans.map(({ tier }) => tier),
        ['5k'],
      );
    });

    it('is active again after a cancelled plan, and after one that has ended', async () => {
      await service.subscribe(member);
      await service.call('cancelSubscription', { token: member.token });
      await service.subscribe(member, '25k');
      assert.equal((await service.billing(member)).subscription_status, 'active');
      await service.letEnd(member);
      const { body } = await service.subscribe(member, '5k');
      assert.equal(body.credits, 5000);
      assert.equal((await service.billing(member)).subscription_status, 'active');
      const reasons = (await service.ledger(member)).map(([reason]) => reason);
      assert.deepEqual(reasons.slice(-4), ['expired', 'free', 'replaced', 'plan']);
    });
  });

  describe('200, sent again with the same Idempotency-Key', () => {
    it('answers as the first time and buys nothing, whatever has happened since', async () => {
      const first = await service.subscribe(member, '25k', 'monthly', 'one');
      await service.spend(member, 100);
      await service.subscribe(member, '100k', 'monthly', 'two');
      const again = await service.subscribe(member, '25k', 'monthly', 'one');
      assert.equal(again.status, 200);
      assert.deepEqual(again.body, first.body);
      assert.equal((await service.invoices(member)).length, 2);
      assert.equal((await service.billing(member)).subscription_plan, '100k');
    });

    it('buys once of fifty at the same time, and gives all of them the same answer', async () => {
      const replies = await Promise.all(
        Array.from({ length: 50 }, () => service.subscribe(member, '25k', 'monthly', 'one')),
      );
      for (const { status, body } of replies) assert.deepEqual([status, body], [200, replies[0]?.body]);
      assert.equal((await service.invoices(member)).length, 1);
      assert.equal((await service.billing(member)).credits, 25_000);
    });

    it('means the key of an account: somebody else may have the same', async () => {
      const other = await service.signIn('Member');
      await service.subscribe(member, '25k', 'monthly', 'one');
      assert.equal((await service.subscribe(other, '5k', 'yearly', 'one')).body.credits, 60_000);
    });
  });

  describe('422', () => {
    const refused = async (key: string, tier = '5k') => {
      const { status, body } = await service.subscribe(member, tier, 'monthly', key);
      assert.equal(status, 422);
      assert.deepEqual([body.errors[0].in, body.errors[0].pointer], ['header', 'Idempotency-Key']);
      return body.errors[0].code;
    };

    it('refuses a key that was used for another plan or period, or for an add-on', async () => {
      await service.subscribe(member, '25k', 'monthly', 'one');
      await service.subscribe(member, '5k', 'yearly', 'two');
      await service.addon(member, 'small', 'three');
      for (const key of ['one', 'two', 'three']) assert.equal(await refused(key), 'key_reused');
      assert.equal((await service.invoices(member)).length, 3);
    });

    it('refuses a key that is empty, too long or has blanks in it', async () => {
      for (const key of ['', 'a b', 'x'.repeat(256), 'é']) assert.equal(await refused(key), 'wrong_pattern');
      assert.deepEqual(await service.invoices(member), []);
    });

    it('refuses plans that there are not, all faults at once', async () => {
      const json = { tier: 'free', period: 'weekly', price: 0 };
      const { status, body } = await service.call('createSubscription', { token: member.token, json });
      assert.equal(status, 422);
      const pointers = body.errors.map(({ pointer }: { pointer: string }) => pointer).sort();
      assert.deepEqual(pointers, ['/period', '/price', '/tier']);
    });
  });
});
