/** Contacts, oldest first: people of the companies of the same plan, and a few without one. */
import { type CompanyIdentity, identifyCompany, toPhone } from './companies.ts';
import { type Columns, firstDay, lastDay, type SeedPlan, type SeedRow, streams, toTextSearch } from './plan.ts';
import {
  chance,
  createRandom,
  fraction,
  hex,
  integer,
  type Random,
  uuid as randomUuid,
  skewed,
  zipf,
} from './random.ts';
import { type PersonName, pickName } from './vocabulary/names.ts';
import { type Country, pickCountry, pickPlace } from './vocabulary/places.ts';
import { type Title, titleCount, titleOf } from './vocabulary/titles.ts';

const stages = ['Cold', 'Approaching', 'Replied', 'Interested', 'Unresponsive', 'Not Interested', 'Do Not Contact'];
const untitled: Title = { title: '', seniority: 'entry', departments: [] };

export function* generateContacts(plan: SeedPlan): Generator<SeedRow> {
  for (let index = 0; index < plan.contacts; index++) yield generateContact(plan, index);
}

export function generateContact(plan: SeedPlan, index: number): SeedRow {
  const random = createRandom(plan.seed, streams.contact, index);
  const uuid = randomUuid(random);
  const company = plan.companies > 0 && chance(random, 0.95) ? pickCompany(random, plan) : undefined;
  // Most people live where their company is.
  const isLocal = company !== undefined && chance(random, 0.8);
  const country = isLocal ? company.country : pickCountry(random);
  const place = isLocal && chance(random, 0.7) ? company.place : pickPlace(random, country);
  const located = chance(random, 0.95)
    ? place
    : { city: null, state: null, country: chance(random, 0.5) ? country.name : null };
  const name = pickName(random, country.language);
  const title = chance(random, 0.97) ? titleOf(zipf(random, titleCount)) : untitled;
  const createdAt = toCreatedAt(random, plan, index);
  return {
    main: {
      uuid,
      first_name: chance(random, 0.995) ? name.first : null,
      last_name: chance(random, 0.985) ? name.last : null,
      company_id: company?.uuid ?? null,
      ...toEmail(random, name, company),
      title: title.title || null,
      departments: toDepartments(random, title),
      mobile_phone: chance(random, 0.3) ? toPhone(random, country) : null,
      seniority: chance(random, 0.96) ? title.seniority : null,
      text_search: toTextSearch(located.city, located.state, located.country),
      created_at: new Date(createdAt),
      updated_at: new Date(createdAt + Math.floor((lastDay - createdAt) * fraction(random) ** 3)),
    },
    metadata: {
      uuid,
      ...toLinks(random, name),
      ...toPhones(random, country),
      ...located,
      stage: chance(random, 0.7) ? (stages[zipf(random, stages.length)] as string) : null,
    },
  };
}

/** The first companies of the plan have hundreds of contacts, half of all have fewer than eight. */
function pickCompany(random: Random, plan: SeedPlan): CompanyIdentity {
  return identifyCompany(plan, skewed(random, plan.companies));
}

/** Ever more of them as the years pass, in the order in which they are inserted, to the millisecond. */
function toCreatedAt(random: Random, plan: SeedPlan, index: number): number {
  const share = (index + fraction(random)) / plan.contacts;
  return firstDay + Math.floor((lastDay - firstDay) * share ** 0.6);
}

function toEmail(random: Random, name: PersonName, company: CompanyIdentity | undefined): Columns {
  if (chance(random, 0.1)) return { email: null, email_status: chance(random, 0.5) ? 'unavailable' : null };
  const email = `${toMailbox(random, name)}@${company && chance(random, 0.96) ? company.name.domain : 'mail.example'}`;
  if (chance(random, 0.03)) return { email, email_status: null };
  const draw = fraction(random);
  const status = draw < 0.62 ? 'verified' : draw < 0.82 ? 'unverified' : draw < 0.95 ? 'catch_all' : 'likely to engage';
  return { email, email_status: status };
}

/** Near-unique: namesakes in one company are told apart by a number more often than not. */
function toMailbox(random: Random, { latinFirst, latinLast }: PersonName): string {
  const draw = fraction(random);
  if (draw < 0.45) return `${latinFirst}.${latinLast}`;
  if (draw < 0.65) return `${latinFirst.slice(0, 1)}${latinLast}${integer(random, 1000)}`;
  if (draw < 0.8) return `${latinFirst}.${latinLast}${integer(random, 100)}`;
  if (draw < 0.9) return `${latinLast}.${latinFirst}`;
  return `${latinFirst}_${latinLast}${chance(random, 0.5) ? integer(random, 100) : ''}`;
}

function toDepartments(random: Random, { departments, seniority }: Title): string[] {
  if (departments.length === 0 || chance(random, 0.06)) return [];
  const [main = '', ...more] = departments;
  const kept = more.filter(() => chance(random, 0.5));
  const isExecutive = ['c suite', 'founder', 'owner'].includes(seniority) && main !== 'c suite';
  return [main, ...kept, ...(isExecutive ? ['c suite'] : [])];
}

function toLinks(random: Random, { latinFirst, latinLast }: PersonName): Columns {
  const handle = `${latinFirst}-${latinLast}-${hex(random)}`;
  return {
    linkedin_url: chance(random, 0.92) ? `http://www.linkedin.com/in/${handle}` : null,
    facebook_url: chance(random, 0.05) ? `https://www.facebook.com/${handle}` : null,
    twitter_url: chance(random, 0.06) ? `https://twitter.com/${handle.replaceAll('-', '_')}` : null,
    website: chance(random, 0.03) ? `https://${latinFirst}-${latinLast}.example` : null,
  };
}

function toPhones(random: Random, country: Country): Columns {
  return {
    work_direct_phone: chance(random, 0.25) ? toPhone(random, country) : null,
    home_phone: chance(random, 0.04) ? toPhone(random, country) : null,
    other_phone: chance(random, 0.08) ? toPhone(random, country) : null,
  };
}
