/**
 * The field catalogue: every name that a filter tree, an ordering or an attribute list may use, and where its values
 * are stored. A contact's company's fields have the same names as in the companies index, after `company.`.
 *
 * A value is absent when it is null, when nothing is left of it after normalize(), when it is an empty array or one of
 * absent elements, or when the contact has no company. A website (Facebook, Twitter URL) that is shown as the
 * contact's own, else the company's, is two fields to filter by and one, `shown...`, to order by.
 */
export type IndexName = 'contacts' | 'companies';
export type Table = 'contacts' | 'contacts_metadata' | 'companies' | 'companies_metadata';
export type Column = `${Table}.${string}`;

/** In which form text is compared: normalize(), technologyUid() or urlDomain(). */
export type TextForm = 'text' | 'technologyUid' | 'domain';

export type Field =
  | { kind: 'text'; column: Column; array: boolean; form: TextForm }
  /** The present ones of the columns, joined by one space. */
  | { kind: 'joined'; columns: Column[] }
  /** The first of the columns that is present. */
  | { kind: 'firstOf'; columns: Column[] }
  | { kind: 'number'; column: Column }
  /** Stored in milliseconds; never null. */
  | { kind: 'date'; column: Column }
  | { kind: 'id'; column: Column };

const text = (column: Column): Field => ({ kind: 'text', column, array: false, form: 'text' });
const texts = (column: Column): Field => ({ kind: 'text', column, array: true, form: 'text' });

const contactText = {
  firstName: text('contacts.first_name'),
  lastName: text('contacts.last_name'),
  fullName: { kind: 'joined', columns: ['contacts.first_name', 'contacts.last_name'] },
  email: text('contacts.email'),
  title: text('contacts.title'),
  departments: texts('contacts.departments'),
  mobilePhone: text('contacts.mobile_phone'),
  emailStatus: text('contacts.email_status'),
  seniority: text('contacts.seniority'),
  textSearch: text('contacts.text_search'),
  linkedinUrl: text('contacts_metadata.linkedin_url'),
  facebookUrl: text('contacts_metadata.facebook_url'),
  twitterUrl: text('contacts_metadata.twitter_url'),
  website: text('contacts_metadata.website'),
  workDirectPhone: text('contacts_metadata.work_direct_phone'),
  homePhone: text('contacts_metadata.home_phone'),
  otherPhone: text('contacts_metadata.other_phone'),
  city: text('contacts_metadata.city'),
  state: text('contacts_metadata.state'),
  country: text('contacts_metadata.country'),
  stage: text('contacts_metadata.stage'),
} satisfies Record<string, Field>;

const contactDates = {
  createdAt: { kind: 'date', column: 'contacts.created_at' },
  updatedAt: { kind: 'date', column: 'contacts.updated_at' },
} satisfies Record<string, Field>;

const contactIds = {
  uuid: { kind: 'id', column: 'contacts.uuid' },
  companyId: { kind: 'id', column: 'contacts.company_id' },
} satisfies Record<string, Field>;

/** Only to order by. */
const contactShown = {
  shownWebsite: { kind: 'firstOf', columns: ['contacts_metadata.website', 'companies_metadata.website'] },
  shownFacebookUrl: { kind: 'firstOf', columns: ['contacts_metadata.facebook_url', 'companies_metadata.facebook_url'] },
  shownTwitterUrl: { kind: 'firstOf', columns: ['contacts_metadata.twitter_url', 'companies_metadata.twitter_url'] },
} satisfies Record<string, Field>;

const companyText = {
  name: text('companies.name'),
  industries: texts('companies.industries'),
  keywords: texts('companies.keywords'),
  technologies: texts('companies.technologies'),
  technologyUids: { kind: 'text', column: 'companies.technologies', array: true, form: 'technologyUid' },
  address: text('companies.address'),
  textSearch: text('companies.text_search'),
  linkedinUrl: text('companies_metadata.linkedin_url'),
  facebookUrl: text('companies_metadata.facebook_url'),
  twitterUrl: text('companies_metadata.twitter_url'),
  website: text('companies_metadata.website'),
  domain: { kind: 'text', column: 'companies_metadata.website', array: false, form: 'domain' },
  nameForEmails: text('companies_metadata.company_name_for_emails'),
  phoneNumber: text('companies_metadata.phone_number'),
  latestFunding: text('companies_metadata.latest_funding'),
  lastRaisedAt: text('companies_metadata.last_raised_at'),
  city: text('companies_metadata.city'),
  state: text('companies_metadata.state'),
  country: text('companies_metadata.country'),
} satisfies Record<string, Field>;

const companyNumbers = {
  employeesCount: { kind: 'number', column: 'companies.employees_count' },
  annualRevenue: { kind: 'number', column: 'companies.annual_revenue' },
  totalFunding: { kind: 'number', column: 'companies.total_funding' },
  latestFundingAmount: { kind: 'number', column: 'companies_metadata.latest_funding_amount' },
} satisfies Record<string, Field>;

const companyDates = {
  createdAt: { kind: 'date', column: 'companies.created_at' },
  updatedAt: { kind: 'date', column: 'companies.updated_at' },
} satisfies Record<string, Field>;

const companyIds = { uuid: { kind: 'id', column: 'companies.uuid' } } satisfies Record<string, Field>;

type OfCompany<Names> = Names extends string ? `company.${Names}` : never;

export type CompanyTextField = keyof typeof companyText;
export type ContactTextField = keyof typeof contactText | OfCompany<CompanyTextField>;
export type TextField = ContactTextField | CompanyTextField;
export type NumberField = keyof typeof companyNumbers | OfCompany<keyof typeof companyNumbers>;
export type DateField = keyof typeof contactDates | keyof typeof companyDates;
export type IdField = keyof typeof contactIds | keyof typeof companyIds;

/** The orderings and attribute lists that are offered; a contact's own fields, then its company's. */
export const contactOrderFields = [
  ...['createdAt', 'updatedAt', 'firstName', 'lastName', 'title', 'email', 'emailStatus', 'seniority', 'departments'],
  ...['mobilePhone', 'workDirectPhone', 'homePhone', 'otherPhone', 'stage', 'linkedinUrl', 'city', 'state', 'country'],
  ...['shownWebsite', 'shownFacebookUrl', 'shownTwitterUrl', 'company.name', 'company.employeesCount'],
  ...['company.annualRevenue', 'company.totalFunding', 'company.latestFundingAmount', 'company.industries'],
  ...['company.keywords', 'company.technologies', 'company.address', 'company.nameForEmails', 'company.phoneNumber'],
  ...['company.city', 'company.state', 'company.country', 'company.linkedinUrl', 'company.latestFunding'],
  'company.lastRaisedAt',
] as const;

export const companyOrderFields = [
  ...['createdAt', 'updatedAt', 'name', 'employeesCount', 'annualRevenue', 'totalFunding', 'latestFundingAmount'],
  ...['industries', 'keywords', 'technologies', 'city', 'state', 'country'],
] as const;

export const contactAttributeFields = [
  ...['firstName', 'lastName', 'title', 'emailStatus', 'seniority', 'departments', 'textSearch'],
  ...['city', 'state', 'country', 'company.name', 'company.industries'],
  ...['company.keywords', 'company.technologies', 'company.address', 'company.city', 'company.state'],
  'company.country',
] as const;

export const companyAttributeFields = [
  ...['name', 'industries', 'keywords', 'technologies', 'address', 'city', 'state', 'country'],
] as const;

export type OrderField = (typeof contactOrderFields)[number] | (typeof companyOrderFields)[number];
export type AttributeField = (typeof contactAttributeFields)[number] | (typeof companyAttributeFields)[number];

const company = { ...companyText, ...companyNumbers, ...companyDates, ...companyIds };

export const fields: Record<IndexName, ReadonlyMap<string, Field>> = {
  contacts: new Map<string, Field>([
    ...Object.entries({ ...contactText, ...contactDates, ...contactIds, ...contactShown }),
    ...Object.entries(company).map(([name, field]): [string, Field] => [`company.${name}`, field]),
  ]),
  companies: new Map<string, Field>(Object.entries(company)),
};

export function getField(index: IndexName, name: string): Field {
  const field = fields[index].get(name);
  if (!field) throw new Error(`The ${index} index has no field ${name}`);
  return field;
}

/** Whether a field of a contact is its company's; false in the companies index. */
export const isOfCompany = (name: string): boolean => name.startsWith('company.');
