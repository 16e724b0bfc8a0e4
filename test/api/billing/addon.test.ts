import assert from 'node:assert/strict';
import type { Account } from '../../support/service.ts';
import { type BillingService, startBillingService } from './buying.ts';

describe('createAddonPurchase', () => {
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
    it('adds credits to what is there, and writes a paid invoice', async () => {
      const { status, body } = await service.addon(member, 'basic');
      const message = '25,000 credits were added.';
      assert.deepEqual(
        [status, body],
        [200, { message, package: 'basic', credits_added: 25_000, total_credits: 25_050 }],
      );
      const [invoice] = await service.invoices(member);
      assert.deepEqual(
        [invoice?.amount, invoice?.status, invoice?.description],
        [30, 'paid', 'Add-on Basic: 25,000 credits'],
      );
      const billing = await service.billing(member);
      assert.deepEqual([billing.credits, billing.subscription_plan], [25_050, 'free']);
    });

    it('adds up fifty that are bought at the same time, each with its invoice', async () => {
      const replies = await Promise.all(Array.from({ length: 50 }, () => service.addon(member, 'small')));
      const totals = replies.map(({ body }) => body.total_credits).sort((a, b) => a - b);
      assert.deepEqual(
        totals,
        Array.from({ length: 50 }, (_, index) => 50 + 5000 * (index + 1)),
      );
      assert.equal((await service.billing(member)).credits, 250_050);
      const invoices = await service.invoices(member);
      assert.equal(invoices.length, 50);
      assert.equal(
        invoices.reduce((sum, { amount }) => sum + amount, 0),
        500,
      );
    });

    it('adds up what fifty buy in parallel: plans, add-ons and repeats of them', async () => {
      const buy = (index: number) => {
        if (index % 5 === 0) return service.subscribe(member, '5k', 'monthly', `plan ${index % 10}`.replace(' ', '-'));
        return service.addon(member, 'small', index % 5 === 1 ? 'the-same' : undefined);
      };
      await Promise.all(Array.from({ length: 50 }, (_, index) => buy(index)));
      // Two plans, of which one is left; thirty add-ons without a key and one with.
      assert.equal((await service.billing(member)).credits, 5000 + 31 * 5000);
      assert.equal((await service.invoices(member)).length, 33);
      const reasons = (await service.ledger(member)).map(([reason]) => reason);
      const count = (reason: string) => reasons.filter((one) => one === reason).length;
      assert.deepEqual([count('free'), count('plan'), count('replaced'), count('addon')], [1, 2, 2, 31]);
    });

    it('is answered as the first time when it is sent again with the same Idempotency-Key', async () => {
      const first = await service.addon(member, 'small', 'one');
      await service.addon(member, 'small');
      assert.deepEqual((await service.addon(member, 'small', 'one')).body, first.body);
      assert.equal((await service.billing(member)).credits, 10_050);
    });
  });

  describe('422', () => {
    it('refuses a package that there is not', async () => {
      const { status, body } = await service.addon(member, 'huge');
      assert.deepEqual([status, body.errors[0].pointer], [422, '/package_id']);
    });

    it('refuses a key that was used for another package or a plan', async () => {
      await service.addon(member, 'small', 'one');
      await service.subscribe(member, '5k', 'monthly', 'two');
      for (const key of ['one', 'two']) {
        const { status, body } = await service.addon(member, 'basic', key);
        assert.deepEqual([status, body.errors[0].code], [422, 'key_reused']);
      }
    });
  });
});
