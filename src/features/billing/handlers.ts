import type { Logger } from 'pino';
import { AppError, notFound } from '../../errors.ts';
import { readIdempotencyKey } from '../../http/idempotencyKey.ts';
import { linkToNext, withParameter } from '../../http/paging.ts';
import type { Handlers } from '../../http/types.ts';
import { requireUser } from '../auth/requireUser.ts';
import { readAccount, runningPlan, withAccount } from './account.ts';
import { addons, plans, toAddonOffer, toPlanOffer } from './catalogue.ts';
import {
  toAddonPackage,
  toAddonPurchaseResponse,
  toBillingInfo,
  toCancellation,
  toInvoice,
  toSubscriptionPlan,
  toSubscriptionResponse,
} from './mapping.ts';
import { type PurchaseDeps, purchase } from './purchase.ts';
import { countInvoices, findInvoices, markCancelled } from './queries.ts';
import { settleInvoice } from './settle.ts';

export function createBillingHandlers(deps: PurchaseDeps & { log: Logger }) {
  const { knex, log, payments } = deps;
  return {
    getBilling: async ({ user }) => ({
      status: 200,
      body: toBillingInfo(await readAccount(knex, requireUser(user).id)),
    }),

    listPlans: () => ({ status: 200, body: plans.map(toSubscriptionPlan) }),

    listAddons: () => ({ status: 200, body: addons.map(toAddonPackage) }),

    createSubscription: ({ user, body, headers, url }) =>
      purchase(deps, {
        buyer: requireUser(user),
        offer: toPlanOffer(body),
        key: readIdempotencyKey(headers),
        base: url.base,
        toBody: toSubscriptionResponse,
      }),

    createAddonPurchase: ({ user, body, headers, url }) => {
      const offer = toAddonOffer(body.package_id);
      return purchase(deps, {
        buyer: requireUser(user),
        offer,
        key: readIdempotencyKey(headers),
        base: url.base,
        toBody: (account) => toAddonPurchaseResponse(offer, account),
      });
    },

    cancelSubscription: async ({ user }) => {
      const plan = await withAccount(knex, requireUser(user).id, async (trx, account) => {
        const running = runningPlan(account);
        if (!running) throw new AppError('conflict', 'You have no plan to cancel.');
        if (running.cancelled_at) throw new AppError('conflict', 'Your plan is cancelled already, and ends by itself.');
        await markCancelled(trx, running.grant_id);
        return running;
      });
      return { status: 200, body: toCancellation(plan) };
    },

    listInvoices: async ({ user, query, url }) => {
      const { id } = requireUser(user);
      const { limit = 10, offset = 0 } = query;
      const [total, rows] = await Promise.all([countInvoices(knex, id), findInvoices(knex, id, { limit, offset })]);
      const next = offset + limit < total ? withParameter(url, 'offset', String(offset + limit)) : null;
      const headers = { 'X-Total-Count': String(total), ...linkToNext(next) };
      return { status: 200, body: rows.map(toInvoice), headers };
    },

    receiveStripeEvent: async ({ bytes, headers }) => {
      if (!payments.readEvent) throw notFound('Stripe here: this service takes no payments by it');
      const outcome = payments.readEvent(bytes, String(headers['stripe-signature'] ?? ''));
      if (outcome) await settleInvoice(knex, log, outcome);
      return { status: 200, body: { received: true } };
    },
  } satisfies Partial<Handlers>;
}
