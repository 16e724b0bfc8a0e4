/**
 * Rows that an engine stumbles over: accents composed and decomposed, the Turkish i, text without word breaks, emoji,
 * LIKE's and arrays' special characters, very long values, blanks, bounds, equal times, companies without contacts
 * and contacts without a company. Some are written out, for the cases; the others are drawn, always the same.
 */
import fc from 'fast-check';
import type { CompanyMetadata, CompanyRow, ContactMetadata, ContactRow, Rows } from './rows.ts';

const long = 'A very long value '.repeat(40);

export const longWords = ['Z'.repeat(250), `${'Z'.repeat(249)}Y`] as const;

export const nastyTexts: (string | null)[] = [
  ...longWords,
  ...[
    null,
    null,
    '',
    '   ',
    '\t\n',
    '\u0301',
    'null',
    'NULL',
    '{}',
    '{a,b}',
    '"quoted"',
    "O'Brien",
    'a, b',
    'Acme, Inc.',
  ],
  ...[
    'acme inc',
    'ACME',
    'Acme',
    'acme',
    '  Acme  ',
    'A\u00a0C\u2003M\u3000E',
    'ＡＣＭＥ',
    'zero\u200bwidth',
    '\ufeffBOM',
  ],
  ...['Café Zürich', 'Cafe\u0301 Zu\u0308rich', 'CAFE ZURICH', 'İstanbul', 'ISTANBUL', 'ıstanbul', 'istanbul', 'Iğdır'],
  ...[
    'ΣΟΦΟΣ',
    'σοφος',
    'Straße',
    'STRASSE',
    'ﬁnance',
    'Ⅳ ½ ²',
    '東京都',
    '東京 株式会社',
    '한국',
    'ｶﾞ',
    'ガ',
    'Ёлка',
    'елка',
  ],
  ...[
    '👩‍💻 Coder',
    '🇩🇪',
    '\u{1f600}',
    '\uff5e',
    '\ue000',
    '\u{10ffff}',
    '𝓕𝓪𝓷𝓬𝔂',
    '100%',
    '100',
    '1_0',
    '1%0',
    '%',
    '_',
    '\\',
    'a\\b',
  ],
  ...[
    'a\\%b',
    'Marketing Intern',
    'Sales Manager',
    'manager, sales',
    'Sales-Manager',
    'Salesmanager',
    'Manager of Sales',
  ],
  ...[
    'VP',
    'vp engineering',
    'C++',
    'C#',
    'C',
    '.NET',
    'Google Cloud Hosting',
    'google_cloud_hosting',
    long,
    `${long}é`,
  ],
];

const nastyUrls: (string | null)[] = [
  ...[
    null,
    null,
    '',
    ' ',
    'n/a',
    'localhost',
    'http://localhost:80',
    'acme.com',
    'https://www.Acme.com/x?y#z',
    'ACME.COM:8080',
  ],
  ...[
    'http://user:p%40w@www.acme.com',
    '//acme.com',
    'www.com',
    'müller.de',
    'http://MÜLLER.de',
    'muller.de',
    'sub.acme.com',
  ],
  ...[
    'http://acme.com.',
    'ftp://acme.com\\x',
    'a b.com',
    'acme..com',
    'https://www.linkedin.com/company/acme',
    '東京.jp',
  ],
];

/** 2024-01-01 and close by; some exactly equal. */
export const times = [0, 1, 999, 1000, 1000, 1000, 60_000, 86_400_000].map((offset) => Date.UTC(2024, 0, 1) + offset);

const maxBigint = 2n ** 63n - 1n;
const amounts = [null, 0, 1, 999, 1000, 1_000_000, 2 ** 53 - 1, 2n ** 53n + 1n, maxBigint - 1n, maxBigint];

const text = fc.constantFrom(...nastyTexts);
const url = fc.constantFrom(...nastyUrls);
const texts = fc.array(text, { maxLength: 4 });
const time = fc.constantFrom(...times);
const amount = fc.constantFrom(...amounts);
const uuid = fc.uuid();

const companyMetadata = fc.record<CompanyMetadata>({
  ...{ linkedinUrl: url, facebookUrl: url, twitterUrl: url, website: url, nameForEmails: text, phoneNumber: text },
  ...{ latestFunding: text, latestFundingAmount: amount, lastRaisedAt: text, city: text, state: text, country: text },
});

const company = fc.record<CompanyRow>({
  ...{ uuid, createdAt: time, updatedAt: time, name: text, industries: texts, keywords: texts, technologies: texts },
  ...{ address: text, textSearch: text, annualRevenue: amount, totalFunding: amount },
  employeesCount: fc.constantFrom(null, 0, 1, 10, 11, 50, 2 ** 31 - 1),
  metadata: fc.option(companyMetadata, { freq: 6 }),
});

const contactMetadata = fc.record<ContactMetadata>({
  ...{ linkedinUrl: url, facebookUrl: url, twitterUrl: url, website: url, workDirectPhone: text, homePhone: text },
  ...{ otherPhone: text, city: text, state: text, country: text, stage: text },
});

const contact = (companyIds: string[]) =>
  fc.record<ContactRow>({
    ...{ uuid, createdAt: time, updatedAt: time, companyId: fc.option(fc.constantFrom(...companyIds), { freq: 5 }) },
    ...{ firstName: text, lastName: text, email: text, title: text, departments: texts, mobilePhone: text },
    ...{ emailStatus: text, seniority: text, textSearch: text, metadata: fc.option(contactMetadata, { freq: 6 }) },
  });

const noCompany: Omit<CompanyRow, 'uuid'> = {
  ...{ createdAt: times[0] as number, updatedAt: times[0] as number, name: null, industries: [], keywords: [] },
  ...{ technologies: [], address: null, textSearch: null, employeesCount: null, annualRevenue: null },
  ...{ totalFunding: null, metadata: null },
};

const noCompanyMetadata: CompanyMetadata = {
  ...{ linkedinUrl: null, facebookUrl: null, twitterUrl: null, website: null, nameForEmails: null, phoneNumber: null },
  ...{ latestFunding: null, latestFundingAmount: null, lastRaisedAt: null, city: null, state: null, country: null },
};

const noContact: Omit<ContactRow, 'uuid'> = {
  ...{ createdAt: times[0] as number, updatedAt: times[0] as number, companyId: null, firstName: null, lastName: null },
  ...{ email: null, title: null, departments: [], mobilePhone: null, emailStatus: null, seniority: null },
  ...{ textSearch: null, metadata: null },
};

const id = (kind: number, n: number) => `00000000-0000-4000-8${kind}00-${n.toString(16).padStart(12, '0')}`;
export const companyId = (n: number) => id(1, n);
export const contactId = (n: number) => id(2, n);

const writtenCompanies: CompanyRow[] = [
  {
    ...{ ...noCompany, uuid: companyId(1), name: 'Acme, Inc.', industries: ['Software', 'Cloud Services'] },
    ...{ keywords: ['saas', 'B2B'], technologies: ['Google Cloud Hosting', '.NET'], employeesCount: 11 },
    ...{ annualRevenue: 5_000_000, textSearch: 'Boston, Massachusetts, United States' },
    metadata: { ...noCompanyMetadata, website: 'https://www.acme.com/about', city: 'Boston', latestFunding: 'Seed' },
  },
  {
    ...{ ...noCompany, uuid: companyId(2), name: 'Müller & Söhne', industries: ['software', 'Cloud', 'Services'] },
    ...{ keywords: ['SaaS', '100%', 'snake_case', 'back\\slash'], technologies: ['google-cloud hosting', 'C++'] },
    ...{ employeesCount: 20, textSearch: 'Köln, Deutschland' },
    metadata: { ...noCompanyMetadata, website: 'http://müller.de', city: 'Köln', latestFundingAmount: 7 },
  },
  {
    ...noCompany,
    uuid: companyId(3),
    name: '',
    keywords: ['', ' ', null],
    metadata: { ...noCompanyMetadata, city: '  ' },
  },
  { ...noCompany, uuid: companyId(4), name: 'No Metadata Ltd', employeesCount: 10_001, keywords: ['saas, b2b'] },
];

const writtenContacts: ContactRow[] = [
  {
    ...{ ...noContact, uuid: contactId(1), companyId: companyId(1), firstName: 'Zoë', lastName: 'Ångström' },
    ...{ title: 'Marketing Intern', emailStatus: 'verified', email: 'zoe@acme.com', seniority: 'C suite' },
    ...{ departments: ['Sales', 'Marketing Operations'], textSearch: 'Massachusetts, Boston' },
  },
  {
    ...{ ...noContact, uuid: contactId(2), companyId: companyId(2), firstName: 'Zoe', lastName: 'Angstrom' },
    ...{ title: 'Internal Sales Manager', emailStatus: 'unverified', departments: ['sales marketing', 'operations'] },
  },
  { ...noContact, uuid: contactId(3), companyId: companyId(3), firstName: 'Zoe', title: 'Manager, Sales & Marketing' },
  {
    ...noContact,
    uuid: contactId(4),
    lastName: 'Nobody',
    title: 'Salesmanager',
    emailStatus: 'Verified',
    createdAt: times[3] as number,
  },
  { ...noContact, uuid: contactId(5), companyId: companyId(4), title: 'İSTANBUL %_\\', createdAt: times[3] as number },
  { ...noContact, uuid: contactId(6), companyId: companyId(2), departments: ['', ' ', null], title: ' \u00a0 ' },
];

export function makeRows(seed = 20240101): Rows {
  const companies = [...writtenCompanies, ...fc.sample(company, { seed, numRuns: 45 })];
  const ids = companies.slice(0, 40).map((row) => row.uuid);
  return { companies, contacts: [...writtenContacts, ...fc.sample(contact(ids), { seed: seed + 1, numRuns: 150 })] };
}
