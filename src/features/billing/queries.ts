import type { Knex } from 'knex';
import type { Offer, Period, Tier } from './catalogue.ts';

/** What an account has, and its newest plan, all of one moment. */
export interface Account {
  credits: number;
  /** Spent since the base grant, the credits of the plan or the free ones, was given. */
  used: number;
  /** Undefined when it was never given any. */
  base: { id: number; left: number } | undefined;
  plan: Subscription | undefined;
  /** The plan runs on paper, but its end has come. */
  planIsOver: boolean;
}

export interface Subscription {
  grant_id: number;
  tier: Tier;
  period: Period;
  started_at: Date;
  ends_at: Date;
  cancelled_at: Date | null;
  ended_at: Date | null;
}

export interface InvoiceRow {
  id: string;
  amount_cents: number;
  currency: 'USD';
  status: 'pending' | 'paid' | 'failed';
  description: string;
  created_at: Date;
}

export interface NewInvoice {
  id: string;
  userId: string;
  offer: Offer;
  provider: string;
  reference: string | null;
  status: 'pending' | 'paid';
  key: string | undefined;
}

export interface Entry {
  user_id: string;
  reason: 'free' | 'plan' | 'addon' | 'replaced' | 'expired';
  amount: number;
  grant_id?: number;
  invoice_id?: string;
  /** Null when it happens by itself. */
  actor_id: string | null;
}

type AccountRow = Pick<Account, 'credits' | 'used'> & {
  base_id: number | null;
  base_left: number;
  is_over: boolean | null;
} & (Subscription | { grant_id: null });

/** False when there is no such account. Until the transaction ends nobody else writes its billing. */
export async function lockAccount(trx: Knex.Transaction, userId: string): Promise<boolean> {
  return (await trx('users').where({ id: userId }).forNoKeyUpdate().select('id')).length > 0;
}

export async function findAccount(knex: Knex, userId: string): Promise<Account> {
  const { rows } = await knex.raw<{ rows: [AccountRow] }>(
    `select base.id as base_id, sums.*, plan.*, plan.ended_at is null and plan.ends_at <= clock_timestamp() as is_over
     from (select max(id) as id from credit_entries where user_id = :userId and reason in ('free', 'plan')) as base
     cross join lateral (
       select coalesce(sum(amount), 0)::bigint as credits,
         coalesce(-sum(amount) filter (where reason = 'spent' and id > base.id), 0)::bigint as used,
         coalesce(sum(amount) filter (where base.id in (id, grant_id)), 0)::bigint as base_left
       from credit_entries where user_id = :userId
     ) as sums
     left join lateral (
       select grant_id, tier, period, started_at, ends_at, cancelled_at, ended_at
       from billing_subscriptions where user_id = :userId order by grant_id desc limit 1
     ) as plan on true`,
    { userId },
  );
  const [{ base_id, base_left, credits, used, is_over, ...plan }] = rows;
  return {
    credits,
    used,
    base: base_id === null ? undefined : { id: base_id, left: base_left },
    plan: plan.grant_id === null ? undefined : plan,
    planIsOver: is_over === true,
  };
}

export async function hasPlan(knex: Knex, userId: string): Promise<boolean> {
  const running = knex('billing_subscriptions').where({ user_id: userId, ended_at: null });
  return (await running.whereRaw('ends_at > clock_timestamp()').select('grant_id')).length > 0;
}

/** Gives the id of the entry. */
export async function insertEntry(trx: Knex.Transaction, entry: Entry): Promise<number> {
  const [row] = await trx('credit_entries').insert(entry).returning<{ id: number }[]>('id');
  return (row as { id: number }).id;
}

/** Begins now. Calendar months, in UTC: from 31 January to 29 February. */
export async function insertSubscription(
  trx: Knex.Transaction,
  subscription: { grantId: number; userId: string; tier: Tier; period: Period; months: number },
): Promise<void> {
  await trx.raw(
    `insert into billing_subscriptions (grant_id, user_id, tier, period, started_at, ends_at)
     select :grantId, :userId, :tier, :period, moment,
       (moment at time zone 'UTC' + make_interval(months => :months)) at time zone 'UTC'
     from (select clock_timestamp() as moment) as clock`,
    subscription,
  );
}

export async function endSubscription(trx: Knex.Transaction, grantId: number, how: 'replaced' | 'expired') {
  const endedAt = trx.raw(how === 'expired' ? 'ends_at' : 'clock_timestamp()');
  await trx('billing_subscriptions').where({ grant_id: grantId }).update({ ended_at: endedAt });
}

export async function markCancelled(trx: Knex.Transaction, grantId: number): Promise<void> {
  await trx('billing_subscriptions')
    .where({ grant_id: grantId })
    .update({ cancelled_at: trx.raw('clock_timestamp()') });
}

export async function insertInvoice(trx: Knex.Transaction, invoice: NewInvoice): Promise<void> {
  const { kind, item, period, credits, cents, description } = invoice.offer;
  await trx('billing_invoices').insert({
    id: invoice.id,
    user_id: invoice.userId,
    kind,
    item,
    period,
    credits,
    amount_cents: cents,
    description,
    status: invoice.status,
    provider: invoice.provider,
    provider_reference: invoice.reference,
    idempotency_key: invoice.key ?? null,
    settled_at: invoice.status === 'paid' ? trx.raw('clock_timestamp()') : null,
  });
}

export async function keepAnswer(trx: Knex.Transaction, invoiceId: string, answer: object): Promise<void> {
  await trx('billing_invoices')
    .where({ id: invoiceId })
    .update({ answer: JSON.stringify(answer) });
}

/** By the provider's name for its payment. */
export async function findInvoiceOf(
  knex: Knex,
  reference: string,
): Promise<{ id: string; userId: string; status: InvoiceRow['status']; offer: Offer } | undefined> {
  const row = await knex('billing_invoices').where({ provider_reference: reference }).first();
  if (!row) return undefined;
  const { id, user_id: userId, status, kind, item, period, credits, amount_cents: cents, description } = row;
  return { id, userId, status, offer: { kind, item, period, credits, cents, description } };
}

/** False when it was not pending any more. */
export async function markSettled(trx: Knex.Transaction, id: string, status: 'paid' | 'failed'): Promise<boolean> {
  const changes = { status, settled_at: trx.raw('clock_timestamp()') };
  return (await trx('billing_invoices').where({ id, status: 'pending' }).update(changes)) > 0;
}

/** What was bought under a key, and how that was answered. */
export async function findPurchase(
  knex: Knex,
  userId: string,
  key: string,
): Promise<(Pick<Offer, 'kind' | 'item' | 'period'> & { answer: unknown }) | undefined> {
  return knex('billing_invoices')
    .where({ user_id: userId, idempotency_key: key })
    .first('kind', 'item', 'period', 'answer');
}

export async function findInvoices(
  knex: Knex,
  userId: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<InvoiceRow[]> {
  return knex('billing_invoices')
    .where({ user_id: userId })
    .orderBy('number', 'desc')
    .limit(limit)
    .offset(offset)
    .select('id', 'amount_cents', 'currency', 'status', 'description', 'created_at');
}

export async function countInvoices(knex: Knex, userId: string): Promise<number> {
  const [row] = await knex('billing_invoices').where({ user_id: userId }).count<{ count: number }[]>();
  return Number(row?.count);
}
