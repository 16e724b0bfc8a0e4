/** A handful of contacts and companies, between them one of everything: accents, nulls, blanks of every kind, no company. */
import type { Knex } from 'knex';

const numbered = (number: number, kind: string) => `00000000-0000-4000-8000-${kind}${String(number).padStart(11, '0')}`;
const company = (number: number) => numbered(number, 'c');
const contact = (number: number) => numbered(number, 'a');

export const companyIds = { acme: company(1), globex: company(2), initech: company(3), nameless: company(4) };

const companies = [
  {
    uuid: companyIds.acme,
    name: 'Acme, Inc.',
    employees_count: 50,
    industries: ['Computer Software', 'Internet'],
    keywords: ['machine learning', 'SaaS'],
    technologies: ['Google Cloud Hosting', '.NET'],
    address: '500 Market Street',
    annual_revenue: 1_000_000,
    total_funding: 500_000,
    text_search: 'San Francisco, California, United States',
    metadata: {
      linkedin_url: 'https://www.linkedin.com/company/acme',
      facebook_url: 'https://facebook.com/acme',
      twitter_url: 'https://twitter.com/acme',
      website: 'https://www.Acme.com:443/about',
      company_name_for_emails: 'Acme',
      phone_number: '+1 415-555-0100',
      latest_funding: 'Series A',
      latest_funding_amount: 250_000,
      last_raised_at: '2021-05-01',
      city: 'San Francisco',
      state: 'California',
      country: 'United States',
    },
  },
  {
    uuid: companyIds.globex,
    name: 'Globex München GmbH',
    employees_count: 200,
    industries: ['Machinery'],
    keywords: ['software robots', 'analytics'],
    technologies: ['SAP', 'PostgreSQL'],
    address: 'Marienplatz 1',
    annual_revenue: 9_007_199_254_740_991,
    text_search: 'München, Bavaria, Germany',
    metadata: {
      linkedin_url: 'https://www.linkedin.com/company/globex',
      website: 'http://globex.de',
      company_name_for_emails: 'Globex',
      phone_number: '+49 89 1234',
      latest_funding: 'Seed',
      latest_funding_amount: 0,
      last_raised_at: '2019',
      city: 'München',
      state: 'Bavaria',
      country: 'Germany',
    },
  },
  {
    uuid: companyIds.initech,
    name: 'initech software',
    employees_count: 0,
    keywords: ['100%_pure', 'internet'],
    total_funding: 700_000,
    metadata: { website: 'acme.com.example', city: 'Zürich' },
  },
  { uuid: companyIds.nameless },
];

const contacts = [
  {
    uuid: contact(1),
    first_name: 'Ada',
    last_name: 'Lovelace',
    company_id: companyIds.acme,
    email: 'ada@acme.com',
    title: 'Vice President, Sales',
    departments: ['Sales', 'Business Development'],
    mobile_phone: '+1 415-555-0001',
    email_status: 'verified',
    seniority: 'vp',
    text_search: 'Oakland, California',
    created_at: '2024-01-01T00:00:00.000Z',
    updated_at: '2024-06-01T00:00:00.000Z',
    metadata: {
      linkedin_url: 'https://www.linkedin.com/in/ada',
      website: 'https://ada.example',
      twitter_url: 'https://twitter.com/countess',
      work_direct_phone: '+1 415-555-1001',
      home_phone: '+1 415-555-2001',
      other_phone: '+1 415-555-3001',
      city: 'Oakland',
      state: 'California',
      country: 'United States',
      stage: 'approaching',
    },
  },
  {
    uuid: contact(2),
    first_name: 'José',
    last_name: 'Núñez',
    company_id: companyIds.acme,
    email: 'jose@acme.com',
    title: 'Sales Intern',
    departments: ['Sales Operations'],
    email_status: 'unverified',
    seniority: 'intern',
    text_search: 'São Paulo, Brazil',
    created_at: '2024-01-02T00:00:00.000Z',
    updated_at: '2024-05-02T00:00:00.123Z',
    metadata: { city: 'São Paulo', country: 'Brazil', stage: 'cold', other_phone: '+55 11 3001' },
  },
  {
    uuid: contact(3),
    first_name: 'Zoë',
    last_name: 'Okafor',
    company_id: companyIds.globex,
    email: 'zoe@globex.de',
    title: 'CTO',
    departments: ['Engineering'],
    mobile_phone: '+49 151 0003',
    email_status: 'verified',
    seniority: 'c_suite',
    text_search: 'Berlin, Germany',
    created_at: '2024-01-03T00:00:00.000Z',
    updated_at: '2024-05-03T00:00:00.000Z',
    metadata: {
      linkedin_url: 'https://www.linkedin.com/in/zoe',
      facebook_url: 'https://facebook.com/zoe',
      work_direct_phone: '+49 30 1003',
      home_phone: '+49 30 2003',
      city: 'Berlin',
      country: 'Germany',
    },
  },
  {
    uuid: contact(4),
    first_name: 'Grace',
    last_name: 'Hopper',
    email: 'grace@navy.example',
    title: 'Rear Admiral',
    seniority: 'director',
    created_at: '2024-01-03T00:00:00.000Z',
    updated_at: '2024-05-04T00:00:00.000Z',
    metadata: { website: 'https://www.navy.example', state: 'Virginia', country: 'United States' },
  },
  {
    uuid: contact(5),
    first_name: 'Bob',
    company_id: companyIds.initech,
    title: String.raw`100% remote_work \ Internal Sales`,
    departments: ['Sales'],
    created_at: '2024-01-05T00:00:00.000Z',
    updated_at: '2024-05-05T00:00:00.000Z',
  },
  {
    uuid: contact(6),
    first_name: 'ΣΟΦΊΑ',
    company_id: companyIds.nameless,
    title: 'cto',
    created_at: '2024-01-06T00:00:00.000Z',
    updated_at: '2024-05-06T00:00:00.000Z',
    metadata: {},
  },
  { uuid: contact(7), created_at: '2024-01-07T00:00:00.000Z', updated_at: '2024-01-07T00:00:00.000Z' },
];

/** Newest first. The last one in the table has no name; it goes by `nobody`. */
export const everybody = ['nobody', 'Sofia', 'Bob', 'Grace', 'Zoë', 'José', 'Ada'];

/** The short names of contacts of a reply. */
export function namesOf(results: { uuid: string }[]): string[] {
  return results.map(({ uuid }) => everybody[everybody.length - Number(uuid.slice(-2))] ?? uuid);
}

export const uuidOf = (name: string): string => contact(everybody.length - everybody.indexOf(name));

export async function insertPeople(knex: Knex): Promise<void> {
  await insertWithMetadata(knex, 'companies', companies);
  await insertWithMetadata(knex, 'contacts', contacts);
}

type Rows = ({ uuid: string; metadata?: object } & Record<string, unknown>)[];

async function insertWithMetadata(knex: Knex, table: 'companies' | 'contacts', rows: Rows): Promise<void> {
  for (const { metadata, ...row } of rows) {
    await knex(table).insert(row);
    if (metadata) await knex(`${table}_metadata`).insert({ uuid: row.uuid, ...metadata });
  }
}
