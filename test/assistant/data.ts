/** People for the assistant to find: a few of everything it looks up. */
import type { Knex } from 'knex';

interface Person {
  name: string;
  title: string;
  place: [city: string | null, state: string | null, country: string];
  company?: string;
  departments?: string[];
  seniority?: string;
  status?: string;
}

const companies = [
  {
    name: 'Kassa',
    industries: ['financial services'],
    keywords: ['fintech', 'payments'],
    technologies: ['PostgreSQL', 'React', 'Node.js'],
    employees: 120,
    revenue: 12_000_000,
    funding: 8_000_000,
    website: 'https://www.kassa.example',
    place: ['Berlin', 'Berlin', 'Germany'],
  },
  {
    name: 'Globex',
    industries: ['hospital & health care'],
    keywords: ['healthcare', 'Democrat'],
    technologies: ['Salesforce', 'Java', 'JavaScript'],
    employees: 3000,
    revenue: 900_000_000,
    funding: null,
    website: 'https://globex.example',
    place: ['Austin', 'Texas', 'United States'],
  },
] as const;

const people: Person[] = [
  { name: 'Zoë Okafor', title: 'CTO', place: ['Berlin', 'Berlin', 'Germany'], company: 'Kassa', status: 'verified' },
  { name: 'Ida Director', title: 'Director of Sales', place: ['München', 'Bayern', 'Germany'], company: 'Kassa' },
  {
    name: 'Ann Lee',
    title: 'VP of Sales',
    place: ['Austin', 'Texas', 'United States'],
    company: 'Globex',
    status: 'verified',
  },
  {
    name: 'Sam Poe',
    title: 'Sales Intern',
    place: ['Dallas', 'Texas', 'United States'],
    company: 'Globex',
    status: 'unverified',
  },
  {
    name: 'Maria Cantwell',
    title: 'U.S. Senator for WA',
    place: ['Everett', 'WA', 'United States'],
    departments: ['Committee on the Judiciary'],
  },
  { name: 'Dorothy Gale', title: 'Plumber', place: ['Wichita', 'Kansas', 'United States'], seniority: 'owner' },
  {
    name: 'Bill Rock',
    title: 'Senior Software Engineer',
    place: ['Little Rock', 'Arkansas', 'United States'],
    seniority: 'senior',
  },
  { name: 'Abdou Issa', title: 'Marketing Manager', place: ['Niamey', null, 'Niger'], departments: ['marketing'] },
  { name: 'Chidi Eze', title: 'Marketing Manager', place: ['Lagos', null, 'Nigeria'], departments: ['marketing'] },
  { name: 'Lisa Simpson', title: 'Quantum Physicist', place: ['Springfield', null, 'United States'] },
];

export async function insertData(knex: Knex): Promise<void> {
  const uuids = new Map<string, string>();
  for (const { employees, revenue, funding, website, place, ...company } of companies) {
    const [city, state, country] = place;
    const row = {
      ...company,
      employees_count: employees,
      annual_revenue: revenue,
      total_funding: funding,
      text_search: place.join(', '),
    };
    const [{ uuid }] = await knex('companies').insert(row).returning('uuid');
    await knex('companies_metadata').insert({ uuid, website, city, state, country });
    uuids.set(company.name, uuid);
  }
  for (const [index, { name, title, place, company, departments, seniority, status }] of people.entries()) {
    const [first_name, last_name] = name.split(' ');
    const [city, state, country] = place;
    const [{ uuid }] = await knex('contacts')
      .insert({
        first_name,
        last_name,
        title,
        departments: departments ?? [],
        seniority,
        email: status && `${first_name}@example.com`,
        email_status: status,
        company_id: company && uuids.get(company),
        text_search: place.filter(Boolean).join(', '),
        created_at: new Date(Date.UTC(2024, 0, 1 + index)),
      })
      .returning('uuid');
    await knex('contacts_metadata').insert({ uuid, city, state, country });
  }
}
