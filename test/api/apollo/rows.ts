/** Contacts and companies drawn from the words that the Apollo URLs of the tests ask for; always the same ones. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { CompanyRow, ContactRow, Rows } from '../../search/rows.ts';

/** URLs found in the wild. */
export const wildUrls = readFileSync(new URL('../../data/apollo-urls.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '');

const one = fc.constantFrom;
const maybe = <T>(...values: T[]) => fc.option(one(...values), { freq: 8 });
const some = (...values: string[]) => fc.subarray(values, { maxLength: 3 });
const places = (...more: string[]) =>
  maybe(
    'California',
    'San Francisco, California, United States',
    'Paris, France',
    'Madrid, Spain',
    'Berlin, Germany',
    ...more,
  );

const company = fc.record<CompanyRow>({
  uuid: fc.uuid(),
  createdAt: fc.constant(Date.UTC(2024, 0, 1)),
  updatedAt: fc.constant(Date.UTC(2024, 0, 1)),
  name: maybe('Avenue Living', 'Acme, Inc.', 'Retail Marketing Group', 'Globex GmbH', 'Müller & Söhne', 'Name of Tags'),
  industries: some('retail', 'Computer Software', 'Banking', 'human resources', 'Investment Banking', 'accounting'),
  keywords: some('marketing', 'Content Marketing', 'retail', 'SaaS', 'b2b', 'real estate'),
  technologies: some('WooCommerce', 'Woo Commerce', 'Google Analytics', 'Google Analytics 4', '.NET', 'SAP'),
  address: fc.constant(null),
  textSearch: places('Boston, Massachusetts', 'Boston, Lincolnshire'),
  employeesCount: maybe(0, 10, 11, 20, 21, 50, 51, 100, 200, 350, 501, 1000, 1500, 2000, 3000, 10_000, 10_001, 50_000),
  annualRevenue: maybe(0, 999_999, 1_000_000, 5_000_000, 10_000_001),
  totalFunding: maybe(0, 1_000_000, 50_000_000),
  metadata: fc.record({
    ...{ linkedinUrl: maybe('https://linkedin.com/company/x'), facebookUrl: fc.constant(null) },
    ...{ twitterUrl: fc.constant(null), nameForEmails: fc.constant(null), phoneNumber: maybe('+1 415') },
    ...{ website: maybe('https://www.acme.com/about', 'globex.de', 'n/a', 'http://shop.acme.com') },
    ...{ latestFunding: fc.constant(null), latestFundingAmount: fc.constant(null), lastRaisedAt: fc.constant(null) },
    ...{ city: maybe('Paris'), state: fc.constant(null), country: maybe('France', 'Spain') },
  }),
});

const titles = [
  ...['CEO', 'ceo & founder', 'Deputy CEO', 'Ceolist', 'Director', 'Director, Procurement', 'Director of Procurement'],
  ...['Managing Director', 'Manager', 'Travel Manager', 'Manager, Global Travel', 'Head of Travel', 'T&E Manager'],
  ...['Payroll and Benefits Manager', 'HR-Manager', 'Human Resources', 'Importer', 'Angel Investor', 'VC', 'seed'],
  ...['Sales Manager', 'Manager of Sales', 'Salesmanager', 'Vice President, Sales', 'Intern', 'CTO', 'C++ Engineer'],
];

const contact = (companies: string[]) =>
  fc.record<ContactRow>({
    uuid: fc.uuid(),
    createdAt: fc.integer({ min: 0, max: 40 }).map((day) => Date.UTC(2024, 0, 1 + day)),
    updatedAt: fc.constant(Date.UTC(2024, 3, 1)),
    companyId: fc.option(one(...companies), { freq: 12 }),
    firstName: maybe('Zoë', 'Ada', 'José', 'Avenue'),
    lastName: maybe('Okafor', 'Lovelace', 'Núñez'),
    email: maybe('zoe@acme.com', 'ada@example.com'),
    title: maybe(...titles),
    departments: some(
      'Sales',
      'master_sales',
      'Software Development',
      'C-Suite',
      'Engineering & Technical',
      'Marketing',
    ),
    mobilePhone: maybe('+1 415-555-0101'),
    emailStatus: maybe('verified', 'verified', 'Verified', 'verified ', 'unverified', 'likely to engage'),
    seniority: maybe(
      'c_suite',
      'C suite',
      'C-Level',
      'owner',
      'founder',
      'vp',
      'head',
      'Director',
      'manager',
      'intern',
    ),
    textSearch: places(
      'Sydney, Australia',
      'Cairo, Egypt',
      'Singapore',
      'USA',
      'Massachusetts, Boston',
      'New Boston, Ohio',
    ),
    metadata: fc.record({
      ...{
        linkedinUrl: maybe('https://linkedin.com/in/x'),
        facebookUrl: fc.constant(null),
        website: fc.constant(null),
      },
      ...{ twitterUrl: fc.constant(null), workDirectPhone: fc.constant(null), homePhone: fc.constant(null) },
      ...{ otherPhone: fc.constant(null), city: maybe('Paris'), state: maybe('Ohio'), country: maybe('France') },
      ...{ stage: fc.constant(null) },
    }),
  });

/** People whom the narrowest of the wild URLs ask for, whatever is drawn. */
function written(drawn: Rows): Rows {
  const [shop, tower] = drawn.companies as [CompanyRow, CompanyRow];
  const [first, second] = drawn.contacts as [ContactRow, ContactRow];
  Object.assign(shop, { employeesCount: 11, industries: ['Retail'] });
  Object.assign(tower, { employeesCount: 51, metadata: { ...tower.metadata, website: 'https://tower.example' } });
  const wanted = { emailStatus: 'verified', seniority: 'manager' };
  Object.assign(first, { ...wanted, companyId: shop.uuid, title: 'HR & Payroll Manager', textSearch: 'Lyon, France' });
  Object.assign(second, { ...wanted, companyId: tower.uuid, title: 'CEO', textSearch: 'Singapore' });
  return drawn;
}

export function makeApolloRows(): Rows {
  const companies = fc.sample(company, { seed: 2024, numRuns: 150 });
  const ids = companies.map(({ uuid }) => uuid);
  return written({ companies, contacts: fc.sample(contact(ids), { seed: 2025, numRuns: 1200 }) });
}
