import assert from 'node:assert/strict';
import type { Account } from '../../support/service.ts';
import { type BillingService, startBillingService } from './buying.ts';

describe('listInvoices', () => {
  let service: BillingService;
  let member: Account;
  before(async () => {
    service = await startBillingService();
    member = await service.signIn('Member');
    for (let number = 0; number < 11; number++) await service.addon(member, number === 10 ? 'basic' : 'small');
    await service.subscribe(member, '100k', 'quarterly');
  });
  after(() => service.stop());

  const list = (query: object = {}) =>
    service.call('listInvoices', { token: member.token, query: query as Record<string, number> });
  const amounts = (body: { amount: number }[]) => body.map(({ amount }) => amount);

  describe('200', () => {
    it('gives ten, newest first, and says how many there are and where they go on', async () => {
      const { body, headers } = await list();
      assert.deepEqual(amounts(body), [267, 30, ...Array(8).fill(10)]);
      assert.equal(headers['x-total-count'], '12');
      const [, next] = /^<(http:.*)>; rel="next"$/.exec(headers.link ?? '') ?? [];
      const rest = await list(Object.fromEntries(new URL(next as string).searchParams));
      assert.deepEqual(amounts(rest.body), [10, 10]);
      assert.equal(rest.headers.link, undefined);
      const ids = [...body, ...rest.body].map(({ id }) => id);
      assert.equal(new Set(ids).size, 12);
    });

    it('takes limit and offset', async () => {
      assert.deepEqual(amounts((await list({ limit: 1, offset: 1 })).body), [30]);
      assert.equal((await list({ limit: 100 })).body.length, 12);
      assert.deepEqual((await list({ offset: 9_007_199_254_740_991 })).body, []);
    });

    it('gives everybody their own only', async () => {
      const other = await service.signIn('Member');
      assert.deepEqual(await service.invoices(other), []);
      await service.addon(other, 'pro');
      assert.deepEqual(amounts(await service.invoices(other)), [299]);
      assert.equal((await list()).headers['x-total-count'], '12');
    });
  });

  describe('422', () => {
    for (const [name, value] of [
      ['limit', 0],
      ['limit', 101],
      ['limit', 'x'],
      ['offset', -1],
    ] as const) {
      it(`refuses ${name}=${value}`, async () => {
        const { status, body } = await list({ [name]: value });
        assert.deepEqual([status, body.errors[0].pointer], [422, name]);
      });
    }
  });
});
