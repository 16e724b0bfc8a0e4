/** A handful of companies, between them one of everything: accents, nulls, blanks of every kind, no metadata. */
import type { Knex } from 'knex';

const numbered = (number: number) => `00000000-0000-4000-8000-f${String(number).padStart(11, '0')}`;

const firms = [
  {
    uuid: numbered(1),
    name: 'Acme, Inc.',
    employees_count: 50,
    industries: ['Computer Software', 'Internet'],
    keywords: ['machine learning', 'SaaS'],
    technologies: ['Google Cloud Hosting', '.NET'],
    address: '500 Market Street',
    annual_revenue: 1_000_000,
    total_funding: 500_000,
    text_search: 'San Francisco, California, United States',
    created_at: '2024-01-01T00:00:00.000Z',
    updated_at: '2024-06-01T00:00:00.000Z',
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
    uuid: numbered(2),
    name: 'Globex München GmbH',
    employees_count: 200,
    industries: ['Machinery', 'internet'],
    keywords: ['software robots', 'saas'],
    technologies: ['SAP', 'PostgreSQL'],
    address: 'Marienplatz 1',
    annual_revenue: 9_007_199_254_740_991,
    text_search: 'München, Bavaria, Germany',
    created_at: '2024-01-02T00:00:00.000Z',
    updated_at: '2024-05-02T00:00:00.123Z',
    metadata: {
      linkedin_url: 'https://www.linkedin.com/company/globex',
      website: 'http://globex.de',
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
    uuid: numbered(3),
    name: 'initech software',
    employees_count: 0,
    keywords: ['100%_pure', 'SaaS'],
    technologies: ['.net'],
    total_funding: 700_000,
    created_at: '2024-01-03T00:00:00.000Z',
    updated_at: '2024-05-03T00:00:00.000Z',
    metadata: { website: 'acme.com.example', city: 'MUNCHEN', country: 'germany' },
  },
  {
    uuid: numbered(4),
    name: ' ',
    industries: ['', ' ', null],
    keywords: [' \u00a0', null],
    address: '',
    text_search: '\u0301',
    created_at: '2024-01-03T00:00:00.000Z',
    updated_at: '2024-05-04T00:00:00.000Z',
    metadata: { city: '  ', state: '', country: '\u3000' },
  },
  { uuid: numbered(5), created_at: '2024-01-05T00:00:00.000Z', updated_at: '2024-01-05T00:00:00.000Z' },
];

/** Newest first. */
export const allFirms = ['none', 'blank', 'initech', 'Globex', 'Acme'];

export const firmId = (name: string): string => numbered(allFirms.length - allFirms.indexOf(name));

/** The short names of companies of a reply. */
export function firmsOf(results: { uuid: string }[]): string[] {
  return results.map(({ uuid }) => allFirms[allFirms.length - Number(uuid.slice(-2))] ?? uuid);
}

export async function insertFirms(knex: Knex): Promise<void> {
  for (const { metadata, ...row } of firms) {
    await knex('companies').insert(row);
    if (metadata) await knex('companies_metadata').insert({ uuid: row.uuid, ...metadata });
  }
}
