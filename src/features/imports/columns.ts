/**
 * The columns of an import file: their names, the other headings they go by (Apollo's, LinkedIn's and this API's own
 * exports), and which value of a company or a contact they fill. Case, spaces and punctuation of headings are ignored.
 */
import { normalize } from '../../search/normalize.ts';
import type { CompanyColumn, ContactColumn } from './entities.ts';

export type Kind = 'text' | 'url' | 'place' | 'email' | 'list' | 'shortList' | 'count' | 'money';

export interface ImportColumn {
  /** The heading that the documentation names. */
  name: string;
  kind: Kind;
  /** Both when it belongs to the company if the row has one, else to the contact. */
  company?: CompanyColumn;
  contact?: ContactColumn;
  aliases: string[];
}

const company = (name: string, column: CompanyColumn, kind: Kind, ...aliases: string[]): ImportColumn => ({
  name,
  kind,
  company: column,
  aliases,
});
const contact = (name: string, column: ContactColumn, kind: Kind, ...aliases: string[]): ImportColumn => ({
  name,
  kind,
  contact: column,
  aliases,
});

export const columns: ImportColumn[] = [
  company(
    'company',
    'name',
    'text',
    'company name',
    'organization',
    'organization name',
    'account',
    'account name',
    'employer',
    'current company',
  ),
  company('company_name_for_emails', 'company_name_for_emails', 'text', 'company metadata company name for emails'),
  company(
    'company_linkedin_url',
    'linkedin_url',
    'url',
    'company linkedin',
    'company linkedin profile',
    'organization linkedin url',
    'company metadata linkedin url',
  ),
  company('industry', 'industries', 'list', 'industries', 'company industry', 'company industries'),
  company('keywords', 'keywords', 'list', 'company keywords'),
  company('technologies', 'technologies', 'list', 'technology', 'company technologies'),
  company(
    'employees',
    'employees_count',
    'count',
    'employees count',
    'employee count',
    'number of employees',
    'num employees',
    'no of employees',
    'company employees',
    'company employees count',
    'headcount',
  ),
  company('annual_revenue', 'annual_revenue', 'money', 'revenue', 'company annual revenue', 'company revenue'),
  company('total_funding', 'total_funding', 'money', 'company total funding'),
  company('company_address', 'address', 'text', 'organization address'),
  company('company_city', 'city', 'text', 'organization city', 'company metadata city'),
  company('company_state', 'state', 'text', 'organization state', 'company metadata state'),
  company('company_country', 'country', 'text', 'organization country', 'company metadata country'),
  company(
    'company_phone',
    'phone_number',
    'text',
    'corporate phone',
    'company phone number',
    'company phone numbers',
    'organization phone',
    'company metadata phone number',
  ),
  { name: 'website', kind: 'url', company: 'website', contact: 'website', aliases: ['website url', 'web site'] },
  { name: 'facebook_url', kind: 'url', company: 'facebook_url', contact: 'facebook_url', aliases: ['facebook'] },
  { name: 'twitter_url', kind: 'url', company: 'twitter_url', contact: 'twitter_url', aliases: ['twitter', 'x url'] },
  company(
    'latest_funding',
    'latest_funding',
    'text',
    'latest funding stage',
    'latest funding round',
    'company metadata latest funding',
  ),
  company('latest_funding_amount', 'latest_funding_amount', 'money', 'company metadata latest funding amount'),
  company('last_raised_at', 'last_raised_at', 'text', 'last raised', 'company metadata last raised at'),
  contact('first_name', 'first_name', 'text', 'given name', 'contact first name'),
  contact('last_name', 'last_name', 'text', 'surname', 'family name', 'contact last name'),
  contact('full_name', 'full_name', 'text', 'contact name', 'contact full name', 'person name'),
  contact('email', 'email', 'email', 'email address', 'work email', 'business email', 'primary email', 'contact email'),
  contact('title', 'title', 'text', 'job title', 'position', 'contact title'),
  contact('departments', 'departments', 'shortList', 'department', 'contact departments'),
  contact('mobile_phone', 'mobile_phone', 'text', 'mobile', 'mobile number', 'cell phone', 'contact mobile phone'),
  contact('email_status', 'email_status', 'text', 'contact email status'),
  contact('seniority', 'seniority', 'text', 'contact seniority'),
  contact('text_search', 'text_search', 'place', 'contact text search'),
  contact(
    'person_linkedin_url',
    'linkedin_url',
    'url',
    'person linkedin',
    'linkedin',
    'linkedin url',
    'linkedin profile',
    'linkedin profile url',
    'contact linkedin url',
    'contact metadata linkedin url',
  ),
  contact(
    'work_direct_phone',
    'work_direct_phone',
    'text',
    'work phone',
    'direct phone',
    'direct dial',
    'contact metadata work direct phone',
  ),
  contact('home_phone', 'home_phone', 'text', 'contact metadata home phone'),
  contact('other_phone', 'other_phone', 'text', 'contact metadata other phone'),
  contact('city', 'city', 'text', 'person city', 'contact city', 'contact metadata city'),
  contact('state', 'state', 'text', 'person state', 'contact state', 'contact metadata state'),
  contact('country', 'country', 'text', 'person country', 'contact country', 'contact metadata country'),
  contact('stage', 'stage', 'text', 'contact stage', 'contact metadata stage'),
  // These say whose they are, so that an export of this API comes back as it was.
  company(
    'company_website',
    'website',
    'url',
    'company website url',
    'company domain',
    'domain',
    'company metadata website',
  ),
  company('company_facebook_url', 'facebook_url', 'url', 'company facebook', 'company metadata facebook url'),
  company('company_twitter_url', 'twitter_url', 'url', 'company twitter', 'company metadata twitter url'),
  company('company_text_search', 'text_search', 'place'),
  contact('contact_website', 'website', 'url', 'contact metadata website'),
  contact('contact_facebook_url', 'facebook_url', 'url', 'contact metadata facebook url'),
  contact('contact_twitter_url', 'twitter_url', 'url', 'contact metadata twitter url'),
];

const reduce = (heading: string): string => normalize(heading).replace(/[^\p{L}\p{N}]/gu, '');

const byHeading = new Map(
  columns.flatMap((column) => [column.name, ...column.aliases].map((name) => [reduce(name), column] as const)),
);

export const isKnownHeading = (heading: string): boolean => byHeading.has(reduce(heading));

/** What a person and a company both have: the other headings of the file tell whose it is. */
const ofEither: Record<string, { contact: string; company: string }> = {
  name: { contact: 'full_name', company: 'company' },
  phone: { contact: 'other_phone', company: 'company_phone' },
  phonenumber: { contact: 'other_phone', company: 'company_phone' },
};

/** Lists of companies have an e-mail address and a city, too. */
const personal = new Set(['first_name', 'last_name', 'full_name', 'title', 'departments', 'seniority', 'mobile_phone']);

type Found = ImportColumn | undefined;

function ownerOf(found: Found[]): 'contact' | 'company' | undefined {
  const known = found.filter((column) => column !== undefined);
  if (known.length === 0) return undefined;
  if (known.some(({ name }) => personal.has(name)) || known.every(({ company }) => !company)) return 'contact';
  return known.every(({ company }) => company) ? 'company' : undefined;
}

function findColumns(headings: string[]): Found[] {
  const keys = headings.map(reduce);
  // LinkedIn's list of connections calls the person's profile just "URL".
  const isConnections = keys.includes('connectedon');
  const found: Found[] = keys.map((key) => byHeading.get(isConnections && key === 'url' ? 'linkedinurl' : key));
  const hasCompany = found.some((column) => column?.name === 'company');
  const place = (owner: 'contact' | 'company' | undefined, isMeant: (key: string) => boolean) =>
    keys.forEach((key, index) => {
      const name = owner && isMeant(key) && ofEither[key]?.[owner];
      if (name) found[index] = byHeading.get(reduce(name));
    });
  place(hasCompany ? 'contact' : ownerOf(found), (key) => key === 'name');
  // By now the name may tell.
  place(ownerOf(found), (key) => key !== 'name');
  return found;
}

export interface HeadingMap {
  /** For each field of a record its column, or undefined when it is not read. */
  columns: Found[];
  unknown: string[];
  /** Headings of columns whose value another one gives too: in each row the first that is not blank counts. */
  repeated: string[];
}

export function mapHeadings(headings: string[]): HeadingMap {
  const taken = new Set<ImportColumn>();
  const map: HeadingMap = { columns: findColumns(headings), unknown: [], repeated: [] };
  map.columns.forEach((column, index) => {
    const heading = headings[index] as string;
    if (column && taken.has(column)) map.repeated.push(heading);
    else if (column) taken.add(column);
    else if (heading !== '') map.unknown.push(heading);
  });
  return map;
}
