import assert from 'node:assert/strict';
import { type BillingService, startBillingService } from './buying.ts';

interface Price {
  credits: number;
  price: number;
}

describe('the catalogue', () => {
  let service: BillingService;
  before(async () => {
    service = await startBillingService();
  });
  after(() => service.stop());

  /** Tier, category, monthly credits; prices of a month, a quarter, a year. */
  const table: [string, string, number, number, number, number][] = [
    ['5k', 'STARTER', 5_000, 10, 27, 96],
    ['25k', 'STARTER', 25_000, 30, 81, 288],
    ['100k', 'PROFESSIONAL', 100_000, 99, 267, 950],
    ['500k', 'PROFESSIONAL', 500_000, 199, 537, 1910],
    ['1M', 'BUSINESS', 1_000_000, 299, 807, 2870],
    ['5M', 'BUSINESS', 5_000_000, 999, 2697, 9590],
    ['10M', 'ENTERPRISE', 10_000_000, 1599, 4317, 15_350],
  ];

  describe('listPlans 200', () => {
    it('lists every plan with its credits and prices, to anybody', async () => {
      const { body } = await service.call('listPlans');
      const shown = body.map((plan: { tier: string; category: string; periods: Record<string, Price> }) => {
        const { monthly, quarterly, yearly } = plan.periods;
        assert.equal(quarterly?.credits, 3 * (monthly?.credits as number));
        assert.equal(yearly?.credits, 12 * (monthly?.credits as number));
        return [plan.tier, plan.category, monthly?.credits, monthly?.price, quarterly?.price, yearly?.price];
      });
      assert.deepEqual(shown, table);
    });

    it('says what a longer period saves, and what a credit costs', async () => {
      const { periods } = (await service.call('listPlans')).body[2];
      assert.deepEqual(
        [periods.monthly, periods.quarterly, periods.yearly].map((one) => [
          one.period,
          one.rate_per_credit,
          one.savings,
        ]),
        [
          ['monthly', 0.00099, null],
          ['quarterly', 0.00089, { amount: 30, percentage: 10 }],
          ['yearly', 0.00079167, { amount: 238, percentage: 20 }],
        ],
      );
    });

    it('saves 10 percent a quarter and 20 a year, on every plan', async () => {
      for (const { periods } of (await service.call('listPlans')).body) {
        assert.deepEqual([periods.quarterly.savings.percentage, periods.yearly.savings.percentage], [10, 20]);
      }
    });
  });

  describe('listAddons 200', () => {
    it('sells the credits of a month of each plan at its price, to anybody', async () => {
      const { body } = await service.call('listAddons');
      const ids = ['small', 'basic', 'standard', 'plus', 'pro', 'advanced', 'premium'];
      assert.deepEqual(
        body.map((one: Record<string, unknown>) => [one.id, one.credits, one.price]),
        table.map(([, , credits, price], index) => [ids[index], credits, price]),
      );
      assert.deepEqual(body[0], { id: 'small', name: 'Small', credits: 5000, rate_per_credit: 0.002, price: 10 });
    });
  });
});
