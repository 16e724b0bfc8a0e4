/** Companies: a few large ones that most people work for and many small ones, mostly in the United States. */
import { type Columns, firstDay, lastDay, type SeedPlan, type SeedRow, streams, toTextSearch } from './plan.ts';
import {
  chance,
  createRandom,
  fraction,
  integer,
  normal,
  pick,
  type Random,
  uuid as randomUuid,
  zipf,
} from './random.ts';
import { type CompanyName, companyNameOf } from './vocabulary/companyNames.ts';
import { industries } from './vocabulary/industries.ts';
import { keywordCount, keywordOf } from './vocabulary/keywords.ts';
import { type Country, type Place, pickCountry, pickPlace } from './vocabulary/places.ts';
import { technologyCount, technologyOf } from './vocabulary/technologies.ts';

/** What its contacts need to know of a company. */
export interface CompanyIdentity {
  uuid: string;
  name: CompanyName;
  country: Country;
  place: Place;
}

const rounds = ['Seed', 'Series A', 'Series B', 'Series C', 'Venture (Round not Specified)', 'Private Equity'];
const laterRounds = ['Series D', 'Debt Financing', 'Other', 'Merger / Acquisition', 'IPO'];
const streets = ['Main Street', 'Market Street', 'Park Avenue', 'High Street', 'Station Road', 'Broadway', 'Mill Lane'];

export function* generateCompanies(plan: SeedPlan): Generator<SeedRow> {
  for (let index = 0; index < plan.companies; index++) yield generateCompany(plan, index);
}

export function identifyCompany(plan: SeedPlan, index: number): CompanyIdentity {
  return toIdentity(plan, index, createRandom(plan.seed, streams.company, index));
}

export function generateCompany(plan: SeedPlan, index: number): SeedRow {
  const random = createRandom(plan.seed, streams.company, index);
  const identity = toIdentity(plan, index, random);
  const { uuid, name, place } = identity;
  const employees = toEmployees(random, plan, index);
  const address = chance(random, 0.75) ? `${1 + integer(random, 2500)} ${pick(random, streets)}` : null;
  const createdAt = firstDay + Math.floor((lastDay - firstDay) * fraction(random) ** 0.7);
  const locatedAt = chance(random, 0.97) ? place : { city: null, state: null, country: null };
  return {
    main: {
      uuid,
      name: name.full,
      employees_count: chance(random, 0.96) ? employees : null,
      industries: chance(random, 0.97) ? pickDistinct(chance(random, 0.15) ? 2 : 1, () => pickIndustry(random)) : [],
      keywords: pickDistinct(howMany(random, 8, 40), () => keywordOf(zipf(random, keywordCount))),
      technologies: pickDistinct(howMany(random, 9, 40), () => technologyOf(zipf(random, technologyCount))),
      address,
      annual_revenue: chance(random, 0.7) ? roundTo(employees * 150_000 * Math.exp(normal(random) * 0.8), 1000) : null,
      ...toFundingTotal(random),
      text_search: toTextSearch(address, locatedAt.city, locatedAt.state, locatedAt.country),
      created_at: new Date(createdAt),
      updated_at: new Date(createdAt + Math.floor((lastDay - createdAt) * fraction(random) ** 3)),
    },
    metadata: { uuid, ...toLinks(random, identity), ...toLatestFunding(random), ...locatedAt },
  };
}

function toIdentity(plan: SeedPlan, index: number, random: Random): CompanyIdentity {
  const uuid = randomUuid(random);
  const country = pickCountry(random);
  const place = pickPlace(random, country);
  // Each seed names its companies from another place in the list, so that two seeds in one database hardly meet.
  const number = index + (plan.seed % 1000) * 503;
  return { uuid, country, place, name: companyNameOf(number, country.name, integer(random, 60)) };
}

/** Log-normal, around the number of its contacts in a plan of ten contacts a company. */
function toEmployees(random: Random, plan: SeedPlan, index: number): number {
  const contacts = 5 * Math.sqrt(plan.companies / (index + 1));
  return Math.max(1, Math.round(contacts * 3 * Math.exp(normal(random) * 1.4)));
}

const pickIndustry = (random: Random) => industries[zipf(random, industries.length)] as string;

/** One in twelve has none, the others many or few around a mean. */
function howMany(random: Random, mean: number, most: number): number {
  if (chance(random, 1 / 12)) return 0;
  return 1 + Math.min(most - 1, Math.floor(-Math.log(1 - fraction(random)) * mean));
}

function pickDistinct(count: number, pick: () => string): string[] {
  const found = new Set<string>();
  for (let i = 0; i < count; i++) found.add(pick());
  return [...found];
}

function toFundingTotal(random: Random): Columns {
  return { total_funding: chance(random, 0.2) ? toAmount(random) : null };
}

function toLatestFunding(random: Random): Columns {
  if (!chance(random, 0.18)) return { latest_funding: null, latest_funding_amount: null, last_raised_at: null };
  const raisedAt = new Date(firstDay + integer(random, 2500) * 86_400_000);
  return {
    latest_funding: pick(random, chance(random, 0.8) ? rounds : laterRounds),
    latest_funding_amount: chance(random, 0.85) ? toAmount(random) : null,
    last_raised_at: raisedAt.toISOString().slice(0, 10),
  };
}

function toLinks(random: Random, { name, country }: CompanyIdentity): Columns {
  const handle = name.domain.replace('.example', '');
  return {
    linkedin_url: chance(random, 0.9) ? `http://www.linkedin.com/company/${handle}` : null,
    facebook_url: chance(random, 0.45) ? `https://www.facebook.com/${handle.replaceAll('-', '')}` : null,
    twitter_url: chance(random, 0.45) ? `https://twitter.com/${handle.replaceAll('-', '_')}` : null,
    website: chance(random, 0.93) ? `${chance(random, 0.6) ? 'https://www.' : 'http://'}${name.domain}` : null,
    company_name_for_emails: chance(random, 0.9) ? name.short : null,
    phone_number: chance(random, 0.7) ? toPhone(random, country) : null,
  };
}

/** With 555 in it, as made-up numbers have. */
export function toPhone(random: Random, { dialCode }: Country): string {
  return `+${dialCode} ${200 + integer(random, 800)}-555-${String(integer(random, 10_000)).padStart(4, '0')}`;
}

const toAmount = (random: Random) => roundTo(4_000_000 * Math.exp(normal(random) * 1.7), 10_000);
const roundTo = (amount: number, step: number) => Math.max(step, Math.round(amount / step) * step);
