import { AppError } from '../../errors.ts';
import { withParameter } from '../../http/paging.ts';
import type { Handlers } from '../../http/types.ts';
import { requireUser } from '../auth/requireUser.ts';
import { readAccount, runningPlan, withAccount } from './account.ts';
import { addons, plans, toAddonOffer, toPlanOffer } from './catalogue.ts';
import { readIdempotencyKey } from './filters.ts';
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

export function createBillingHandlers(deps: PurchaseDeps) {
  const { knex } = deps;
  return {
    getBilling: async ({ user }) => ({
      status: 200,
      body: toBillingInfo(await readAccount(knex, requireUser(user).id)),
    }),

    listPlans: () => ({ status: 200, body: plans.map(toSubscriptionPlan) }),

    listAddons: () => ({ status: 200, body: addons.map(toAddonPackage) }),

    createSubscription: async ({ user, body, headers, url }) => ({
      status: 200,
      body: await purchase(deps, {
        buyer: requireUser(user),
        offer: toPlanOffer(body),
        key: readIdempotencyKey(headers),
        returnUrl: url.base,
        toBody: toSubscriptionResponse,
      }),
    }),

    createAddonPurchase: async ({ user, body, headers, url }) => {
      const offer = toAddonOffer(body.package_id);
      return {
        status: 200,
        body: await purchase(deps, {
          buyer: requireUser(user),
          offer,
          key: readIdempotencyKey(headers),
          returnUrl: url.base,
          toBody: (account) => toAddonPurchaseResponse(offer, account),
        }),
      };
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
      const next = withParameter(url, 'offset', String(offset + limit));
      const link = offset + limit < total ? { Link: `<${next}>; rel="next"` } : undefined;
      return { status: 200, body: rows.map(toInvoice), headers: { 'X-Total-Count': String(total), ...link } };
    },
  } satisfies Partial<Handlers>;
}
