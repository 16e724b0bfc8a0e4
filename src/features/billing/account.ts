/**
 * The credits and the plan of an account, brought up to now. Promises: no job has to run for a plan to end or for the
 * free credits to be given; whoever looks next writes what has become due, under the account's lock and so once.
 */
import type { Knex } from 'knex';
import { sessionEnded } from '../auth/refusals.ts';
import { freeCredits, months, type Offer, type Period, type Tier } from './catalogue.ts';
import {
  type Account,
  type Entry,
  endSubscription,
  findAccount,
  insertEntry,
  insertSubscription,
  lockAccount,
  type Subscription,
} from './queries.ts';

export async function readAccount(knex: Knex, userId: string): Promise<Account> {
  const account = await findAccount(knex, userId);
  return isDue(account) ? withAccount(knex, userId, async (_, current) => current) : account;
}

/** Runs in a transaction that alone writes this account's billing; the account is up to date. */
export async function withAccount<T>(
  knex: Knex,
  userId: string,
  work: (trx: Knex.Transaction, account: Account) => Promise<T>,
): Promise<T> {
  return knex.transaction(async (trx) => {
    if (!(await lockAccount(trx, userId))) throw sessionEnded();
    const account = await findAccount(trx, userId);
    if (!isDue(account)) return work(trx, account);
    if (account.planIsOver) await endBase(trx, account, { user_id: userId, reason: 'expired', actor_id: null });
    await insertEntry(trx, { user_id: userId, reason: 'free', amount: freeCredits, actor_id: null });
    return work(trx, await findAccount(trx, userId));
  });
}

/** The plan that runs, if any. */
export function runningPlan({ plan }: Account): Subscription | undefined {
  return plan?.ended_at === null ? plan : undefined;
}

/** Gives what an invoice paid for. A plan takes the place of the grant before it. */
export async function grantOffer(
  trx: Knex.Transaction,
  userId: string,
  account: Account,
  { id, offer }: { id: string; offer: Pick<Offer, 'kind' | 'item' | 'period' | 'credits'> },
): Promise<void> {
  const { kind, credits } = offer;
  const entry = { user_id: userId, invoice_id: id, actor_id: userId };
  if (kind === 'plan') await endBase(trx, account, { ...entry, reason: 'replaced' });
  const grantId = await insertEntry(trx, { ...entry, reason: kind, amount: credits });
  if (kind === 'addon') return;
  const [tier, period] = [offer.item as Tier, offer.period as Period];
  await insertSubscription(trx, { grantId, userId, tier, period, months: months[period] });
}

async function endBase(
  trx: Knex.Transaction,
  account: Account,
  entry: Omit<Entry, 'reason' | 'amount' | 'grant_id'> & { reason: 'replaced' | 'expired' },
): Promise<void> {
  const { base } = account;
  if (!base) return;
  await insertEntry(trx, { ...entry, amount: 0 - base.left, grant_id: base.id });
  if (runningPlan(account)) await endSubscription(trx, base.id, entry.reason);
}

const isDue = ({ base, planIsOver }: Account): boolean => base === undefined || planIsOver;
