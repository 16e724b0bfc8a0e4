import type { Knex } from 'knex';
import type { Feature } from './limits.ts';

const thisMonth = "date_trunc('month', now() at time zone 'UTC')::date";

/** Features that were not used are missing. */
export async function findUsage(knex: Knex, userId: string): Promise<Map<Feature, number>> {
  const rows: { feature: Feature; used: number }[] = await knex('usage_counters')
    .where({ user_id: userId, month: knex.raw(thisMonth) })
    .select('feature', 'used');
  return new Map(rows.map(({ feature, used }) => [feature, used]));
}

/** Gives the new count; undefined when it would pass the limit (null = none), and then nothing is counted. */
export async function countUse(
  knex: Knex,
  { userId, feature, amount, limit }: { userId: string; feature: Feature; amount: number; limit: number | null },
): Promise<number | undefined> {
  const { rows } = await knex.raw<{ rows: { used: number }[] }>(
    `insert into usage_counters as counter (user_id, month, feature, used)
     select :userId, ${thisMonth}, :feature, :amount where cast(:amount as bigint) <= coalesce(cast(:limit as bigint), :amount)
     on conflict (user_id, month, feature) do update set used = counter.used + excluded.used
       where counter.used + excluded.used <= coalesce(cast(:limit as bigint), counter.used + excluded.used)
     returning used`,
    { userId, feature, amount, limit },
  );
  return rows[0]?.used;
}
