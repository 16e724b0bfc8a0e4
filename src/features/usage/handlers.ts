import type { Knex } from 'knex';
import type { components } from '../../../generated/types.ts';
import type { Handlers, User } from '../../http/types.ts';
import { requireUser } from '../auth/requireUser.ts';
import { hasPlan } from '../billing/queries.ts';
import { type Feature, features, freeLimits } from './limits.ts';
import { countUse, findUsage } from './queries.ts';

export function createUsageHandlers({ knex }: { knex: Knex }) {
  /** Null: unlimited. */
  const limitsOf = async ({ id, role }: User): Promise<(feature: Feature) => number | null> => {
    const unlimited = role === 'Admin' || (await hasPlan(knex, id));
    return (feature) => (unlimited ? null : freeLimits[feature]);
  };

  return {
    getUsage: async ({ user }) => {
      const account = requireUser(user);
      const [used, limitOf] = await Promise.all([findUsage(knex, account.id), limitsOf(account)]);
      const stats = features.map((feature) => [feature, { used: used.get(feature) ?? 0, limit: limitOf(feature) }]);
      return { status: 200, body: Object.fromEntries(stats) as components['schemas']['UsageStats'] };
    },

    trackUsage: async ({ user, body }) => {
      const account = requireUser(user);
      const { feature, amount = 1 } = body;
      const limit = (await limitsOf(account))(feature);
      const counted = await countUse(knex, { userId: account.id, feature, amount, limit });
      const used = counted ?? (await findUsage(knex, account.id)).get(feature) ?? 0;
      return { status: 200, body: { feature, used, limit, success: counted !== undefined } };
    },
  } satisfies Partial<Handlers>;
}
