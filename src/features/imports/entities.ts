/**
 * Companies and contacts as an import sees them: flat values over a table and its metadata table, and the keys by
 * which a row finds the one that is there already.
 */
import { normalize } from '../../search/normalize.ts';
import { urlDomain } from '../../search/urlDomain.ts';
import { divideName, wholeName } from './names.ts';

export type Value = string | number | string[] | null;

const companyTypes = {
  name: 'text',
  employees_count: 'integer',
  industries: 'text[]',
  keywords: 'text[]',
  technologies: 'text[]',
  address: 'text',
  annual_revenue: 'bigint',
  total_funding: 'bigint',
  text_search: 'text',
} as const;

const companyMetadataTypes = {
  linkedin_url: 'text',
  facebook_url: 'text',
  twitter_url: 'text',
  website: 'text',
  company_name_for_emails: 'text',
  phone_number: 'text',
  latest_funding: 'text',
  latest_funding_amount: 'bigint',
  last_raised_at: 'text',
  city: 'text',
  state: 'text',
  country: 'text',
} as const;

const contactTypes = {
  first_name: 'text',
  last_name: 'text',
  company_id: 'uuid',
  email: 'text',
  title: 'text',
  departments: 'text[]',
  mobile_phone: 'text',
  email_status: 'text',
  seniority: 'text',
  text_search: 'text',
} as const;

const contactMetadataTypes = {
  linkedin_url: 'text',
  facebook_url: 'text',
  twitter_url: 'text',
  website: 'text',
  work_direct_phone: 'text',
  home_phone: 'text',
  other_phone: 'text',
  city: 'text',
  state: 'text',
  country: 'text',
  stage: 'text',
} as const;

export type CompanyColumn = keyof typeof companyTypes | keyof typeof companyMetadataTypes;
/** `full_name` is in no table: see names.ts. */
export type ContactColumn = keyof typeof contactTypes | keyof typeof contactMetadataTypes | 'full_name';
/** What a row says; an absent column says nothing. */
export type Patch = Record<string, Exclude<Value, null>>;
export type Values = Record<string, Value>;

export interface EntityKind {
  table: 'companies' | 'contacts';
  /** Columns of the table and of `<table>_metadata` with their SQL types. */
  main: Record<string, string>;
  metadata: Record<string, string>;
  /** All keys under which the values can be found; the first one is the one that decides for a row with such values. */
  keysOf(values: Values): string[];
  /** What a patch says of the values that were found for it, or of a new one's. */
  fit(patch: Patch, values: Values): Patch;
  /** What the keys are made of. */
  keyColumns: string[];
  /** The text_search of values that have none of their own. */
  location: string[];
}

export const companyKind: EntityKind = {
  table: 'companies',
  main: companyTypes,
  metadata: companyMetadataTypes,
  keyColumns: ['website', 'linkedin_url', 'name'],
  location: ['address', 'city', 'state', 'country'],
  keysOf(values) {
    const keys: string[] = [];
    addKey(keys, 'domain', domainOf(values.website));
    addKey(keys, 'linkedin', pageOf(values.linkedin_url));
    addKey(keys, 'name', nameOf(values.name));
    return keys;
  },
  fit: (patch) => patch,
};

export const contactKind: EntityKind = {
  table: 'contacts',
  main: contactTypes,
  metadata: contactMetadataTypes,
  keyColumns: ['email', 'linkedin_url', 'first_name', 'last_name', 'company_id'],
  location: ['city', 'state', 'country'],
  keysOf(values) {
    const keys: string[] = [];
    const { email, linkedin_url: url } = values;
    if (typeof email === 'string') addKey(keys, 'email', normalize(email));
    if (typeof url === 'string') addKey(keys, 'linkedin', linkedinKey(url));
    addKey(keys, `name ${values.company_id ?? ''}`, wholeName(values));
    return keys;
  },
  fit: divideName,
};

/** Without the columns that neither the file has nor an import looks at: what is left is read and written for each row. */
export function narrow(kind: EntityKind, used: Iterable<string>): EntityKind {
  const kept = new Set([...used, ...kind.keyColumns, ...kind.location, 'text_search']);
  const pick = (columns: Record<string, string>) =>
    Object.fromEntries(Object.entries(columns).filter(([name]) => kept.has(name)));
  return { ...kind, main: pick(kind.main), metadata: pick(kind.metadata) };
}

/** The keys of a contact whose company is known by now: that of its name is of this company alone. */
export const inCompany = (keys: string[], companyId: string): string[] =>
  keys.map((key) => (key.startsWith(nameOfNobody) ? `name ${companyId}:${key.slice(nameOfNobody.length)}` : key));

const nameOfNobody = 'name :';

/** As linkedin_key(linkedin_url) in SQL: the page, however it is addressed. */
export function linkedinKey(url: string): string {
  return normalize(url)
    .replace(/[?#].*$/, '')
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/\/+$/, '');
}

const domainOf = remember((url) => urlDomain(url) ?? '');
const pageOf = remember(linkedinKey);
const nameOf = remember(normalize);

function addKey(keys: string[], type: string, key: string): void {
  if (key !== '') keys.push(`${type}:${key}`);
}

/** Rows that are near each other often have the same company. */
function remember(compute: (text: string) => string): (value: Value | undefined) => string {
  const known = new Map<string, string>();
  return (value) => {
    if (typeof value !== 'string') return '';
    let result = known.get(value);
    if (result === undefined) {
      if (known.size >= 3000) known.clear();
      result = compute(value);
      known.set(value, result);
    }
    return result;
  };
}
