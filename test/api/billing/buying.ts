/** A service with what tests of billing look at and do behind its back. */
import assert from 'node:assert/strict';
import type { Config } from '../../../src/config.ts';
import { type Account, startService, type TestService } from '../../support/service.ts';

export interface BillingService extends TestService {
  billing(account: Account): Promise<Record<string, unknown>>;
  subscribe(account: Account, tier?: string, period?: string, key?: string): ReturnType<TestService['call']>;
  addon(account: Account, package_id?: string, key?: string): ReturnType<TestService['call']>;
  invoices(account: Account): Promise<{ amount: number; status: string; description: string }[]>;
  /** Reason and amount of every entry of the ledger, the oldest first. */
  ledger(account: Account): Promise<[string, number][]>;
  /** As an operation that costs credits would. */
  spend(account: Account, amount: number): Promise<void>;
  /** The running plan ends a moment ago. */
  letEnd(account: Account): Promise<void>;
}

export async function startBillingService(overrides: Partial<Config> = {}): Promise<BillingService> {
  const service = await startService(overrides);
  const { knex, call } = service;
  const headers = (key: string | undefined) => (key === undefined ? {} : { headers: { 'Idempotency-Key': key } });
  return {
    ...service,
    billing: async ({ token }) => (await call('getBilling', { token })).body,
    subscribe: ({ token }, tier = '5k', period = 'monthly', key) =>
      call('createSubscription', { token, json: { tier, period }, ...headers(key) }),
    addon: ({ token }, package_id = 'small', key) =>
      call('createAddonPurchase', { token, json: { package_id }, ...headers(key) }),
    invoices: async ({ token }) => (await call('listInvoices', { token, query: { limit: 100 } })).body,
    ledger: async ({ userId }) => {
      const rows = await knex('credit_entries').where({ user_id: userId }).orderBy('id').select('reason', 'amount');
      return rows.map(({ reason, amount }) => [reason, amount]);
    },
    spend: async ({ userId }, amount) => {
      const [grant] = await knex('credit_entries')
        .where({ user_id: userId })
        .whereIn('reason', ['free', 'plan'])
        .orderBy('id', 'desc');
      const entry = { user_id: userId, reason: 'spent', amount: -amount, grant_id: grant.id, actor_id: userId };
      await knex('credit_entries').insert(entry);
    },
    letEnd: async ({ userId }) => {
      const ended = await knex('billing_subscriptions')
        .where({ user_id: userId, ended_at: null })
        .update({ ends_at: knex.raw("now() - interval '1 second'") });
      assert.equal(ended, 1);
    },
  };
}
