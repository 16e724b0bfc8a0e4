import type { components } from '../../../generated/types.ts';
import type { BegunPayment } from '../../payments/provider.ts';
import { runningPlan } from './account.ts';
import { type Addon, months, type Offer, type PackageId, type Period, type Plan, toWords } from './catalogue.ts';
import type { Account, InvoiceRow, Subscription } from './queries.ts';

type Schemas = components['schemas'];

export function toBillingInfo(account: Account): Schemas['BillingInfo'] {
  const { credits, used, plan } = account;
  const running = runningPlan(account);
  const limit = credits + used;
  return {
    credits,
    credits_used: used,
    credits_limit: limit,
    subscription_plan: running?.tier ?? 'free',
    subscription_period: running?.period ?? null,
    subscription_status: toStatus(plan),
    subscription_started_at: plan?.started_at.toISOString() ?? null,
    subscription_ends_at: plan?.ends_at.toISOString() ?? null,
    usage_percentage: Math.round((used / limit) * 10_000) / 100,
  };
}

function toStatus(plan: Subscription | undefined): Schemas['BillingInfo']['subscription_status'] {
  if (plan?.ended_at) return 'expired';
  return plan?.cancelled_at ? 'cancelled' : 'active';
}

export function toSubscriptionPlan(plan: Plan): Schemas['SubscriptionPlan'] {
  const { tier, category } = plan;
  const periods = {
    monthly: toPeriod(plan, 'monthly'),
    quarterly: toPeriod(plan, 'quarterly'),
    yearly: toPeriod(plan, 'yearly'),
  };
  return { tier, name: `${tier} Credits`, category, periods };
}

function toPeriod({ monthlyCredits, cents }: Plan, period: Period): Schemas['PlanPeriod'] {
  const credits = monthlyCredits * months[period];
  const full = cents.monthly * months[period];
  const saved = full - cents[period];
  return {
    period,
    credits,
    rate_per_credit: toRate(cents[period], credits),
    price: toDollars(cents[period]),
    savings: saved === 0 ? null : { amount: toDollars(saved), percentage: Math.round((saved / full) * 100) },
  };
}

export function toAddonPackage({ id, name, credits, cents }: Addon): Schemas['AddonPackage'] {
  return { id, name, credits, rate_per_credit: toRate(cents, credits), price: toDollars(cents) };
}

export function toSubscriptionResponse(account: Account): Schemas['SubscriptionResponse'] {
  const { tier, period, ends_at } = account.plan as Subscription;
  return {
    message: `You are on the ${tier} plan until ${toDay(ends_at)}.`,
    subscription_plan: tier,
    subscription_period: period,
    credits: account.credits,
    subscription_ends_at: ends_at.toISOString(),
  };
}

export function toAddonPurchaseResponse({ item, credits }: Offer, account: Account): Schemas['AddonPurchaseResponse'] {
  return {
    message: `${toWords(credits)} were added.`,
    package: item as PackageId,
    credits_added: credits,
    total_credits: account.credits,
  };
}

export function toPendingPurchase(
  invoiceId: string,
  { checkoutUrl, expiresAt }: Extract<BegunPayment, { status: 'pending' }>,
): Schemas['PendingPurchase'] {
  return {
    message: 'Pay at checkout_url; the credits come with the payment.',
    invoice_id: invoiceId,
    checkout_url: checkoutUrl,
    expires_at: expiresAt.toISOString(),
  };
}

export function toCancellation({ tier, ends_at }: Subscription): Schemas['CancellationResponse'] {
  const message = `Your ${tier} plan is cancelled. You can use it until ${toDay(ends_at)}.`;
  return { message, subscription_status: 'cancelled' };
}

export function toInvoice(row: InvoiceRow): Schemas['Invoice'] {
  const { id, amount_cents, currency, status, description, created_at } = row;
  return { id, amount: toDollars(amount_cents), currency, status, description, created_at: created_at.toISOString() };
}

const toDollars = (cents: number): number => cents / 100;
const toRate = (cents: number, credits: number): number => Number((cents / 100 / credits).toFixed(8));
const toDay = (time: Date): string => time.toISOString().slice(0, 10);
