/** What is sold, in whole cents. A quarter costs three months less 10 %, a year twelve less 20 %, in whole dollars. */
import type { components } from '../../../generated/types.ts';

type Schemas = components['schemas'];
export type Tier = Schemas['Tier'];
export type Period = Schemas['Period'];
export type PackageId = Schemas['PackageId'];

export interface Plan {
  tier: Tier;
  category: Schemas['SubscriptionPlan']['category'];
  monthlyCredits: number;
  cents: Record<Period, number>;
}

export interface Addon {
  id: PackageId;
  name: string;
  credits: number;
  cents: number;
}

/** One thing that can be bought, as its invoice has it. */
export interface Offer {
  kind: 'plan' | 'addon';
  item: Tier | PackageId;
  period: Period | null;
  credits: number;
  cents: number;
  description: string;
}

export const freeCredits = 50;
export const months: Record<Period, number> = { monthly: 1, quarterly: 3, yearly: 12 };

const plan = (
  tier: Tier,
  category: Plan['category'],
  monthlyCredits: number,
  dollars: [number, number, number],
): Plan => {
  const [monthly, quarterly, yearly] = dollars.map((price) => price * 100) as [number, number, number];
  return { tier, category, monthlyCredits, cents: { monthly, quarterly, yearly } };
};

export const plans: Plan[] = [
  plan('5k', 'STARTER', 5_000, [10, 27, 96]),
  plan('25k', 'STARTER', 25_000, [30, 81, 288]),
  plan('100k', 'PROFESSIONAL', 100_000, [99, 267, 950]),
  plan('500k', 'PROFESSIONAL', 500_000, [199, 537, 1910]),
  plan('1M', 'BUSINESS', 1_000_000, [299, 807, 2870]),
  plan('5M', 'BUSINESS', 5_000_000, [999, 2697, 9590]),
  plan('10M', 'ENTERPRISE', 10_000_000, [1599, 4317, 15_350]),
];

const names: [PackageId, string][] = [
  ['small', 'Small'],
  ['basic', 'Basic'],
  ['standard', 'Standard'],
  ['plus', 'Plus'],
  ['pro', 'Pro'],
  ['advanced', 'Advanced'],
  ['premium', 'Premium'],
];

/** A package is a month of the plan of the same place in the list. */
export const addons: Addon[] = names.map(([id, name], index) => {
  const { monthlyCredits: credits, cents } = plans[index] as Plan;
  return { id, name, credits, cents: cents.monthly };
});

export function toPlanOffer({ tier, period }: { tier: Tier; period: Period }): Offer {
  const { monthlyCredits, cents } = plans.find((one) => one.tier === tier) as Plan;
  const credits = monthlyCredits * months[period];
  const description = `Plan ${tier}, ${period}: ${toWords(credits)}`;
  return { kind: 'plan', item: tier, period, credits, cents: cents[period], description };
}

export function toAddonOffer(id: PackageId): Offer {
  const { name, credits, cents } = addons.find((one) => one.id === id) as Addon;
  return { kind: 'addon', item: id, period: null, credits, cents, description: `Add-on ${name}: ${toWords(credits)}` };
}

export const toWords = (credits: number): string => `${credits.toLocaleString('en-US')} credits`;
