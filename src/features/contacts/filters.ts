/**
 * Query parameters of contacts as a filter tree. One row for each parameter of the contract's groups, which the
 * compiler checks; everything that takes these parameters goes through here, so that no two operations disagree.
 */
import { invalid } from '../../errors.ts';
import { canonicalUuid } from '../../http/parameters.ts';
import type { ParameterGroup } from '../../http/types.ts';
import {
  atLeast,
  atMost,
  type Conditions,
  contains,
  containsAll,
  containsUid,
  excludes,
  hasDomain,
  hasWords,
  isExactly,
  isOneOf,
  since,
  toFilters,
  until,
} from '../../search/conditions.ts';
import type { ContactTextField } from '../../search/fields.ts';
import { and, type Filter } from '../../search/filter.ts';

/** Of the contact alone. */
export type ContactQuery = ParameterGroup<'contactFilters'>;
type CompanyQuery = ParameterGroup<'contactCompanyFilters'>;
export type ContactsQuery = ContactQuery & CompanyQuery;

export const toContactFilter = (query: ContactsQuery): Filter =>
  and([...toFilters(allConditions, query), ...toFilters(companyConditions, query)]);

/** Without the conditions on the company, and with a `search` that leaves the company out. */
export const toCompanyContactFilter = (query: ContactQuery, company: string): Filter =>
  and([{ op: 'in', field: 'companyId', uuids: [company] }, ...toFilters(contactConditions, query)]);

export const contactSearchFields: ContactTextField[] = [
  ...(['firstName', 'lastName', 'fullName', 'email', 'title', 'seniority', 'textSearch'] as const),
  ...(['city', 'state', 'country', 'linkedinUrl'] as const),
];
const companySearchFields: ContactTextField[] = ['company.name', 'company.industries', 'company.keywords'];

/** What `search` looks into. */
export const searchFields: ContactTextField[] = [...contactSearchFields, ...companySearchFields];

const emailStatus = contains('emailStatus');
const title = contains('title');
const titleWords = hasWords('title');
const seniority = contains('seniority');
const departments = contains('departments');
const location = contains('textSearch');

const contactConditions: Conditions<ContactQuery, ContactQuery> = {
  first_name: contains('firstName'),
  last_name: contains('lastName'),
  email: contains('email'),
  email_status: emailStatus,
  title,
  title_words: titleWords,
  seniority,
  department: (texts, query) => departments([...texts, ...(query.departments ?? [])], query),
  departments: (texts, query) => (query.department ? undefined : departments(texts, query)),
  stage: contains('stage'),
  contact_location: location,
  city: contains('city'),
  state: contains('state'),
  country: contains('country'),
  mobile_phone: contains('mobilePhone'),
  work_direct_phone: contains('workDirectPhone'),
  home_phone: contains('homePhone'),
  other_phone: contains('otherPhone'),
  person_linkedin_url: contains('linkedinUrl'),
  website: contains('website', 'company.website'),
  facebook_url: contains('facebookUrl', 'company.facebookUrl'),
  twitter_url: contains('twitterUrl', 'company.twitterUrl'),
  search: contains(...contactSearchFields),
  exclude_email_statuses: excludes(emailStatus),
  exclude_titles: excludes(title),
  exclude_title_words: excludes(titleWords),
  exclude_seniorities: excludes(seniority),
  exclude_departments: excludes(departments),
  exclude_contact_locations: excludes(location),
  created_at_after: since('createdAt'),
  created_at_before: until('createdAt'),
  updated_at_after: since('updatedAt'),
  updated_at_before: until('updatedAt'),
};

const allConditions: typeof contactConditions = { ...contactConditions, search: contains(...searchFields) };

const companyName = contains('company.name');
const companyLocation = contains('company.textSearch');
const companyPhone = contains('company.phoneNumber');
const industries = contains('company.industries');
const technologies = contains('company.technologies');
const domain = hasDomain('company.domain');
const companyId = isOneOf('companyId');

const companyConditions: Conditions<CompanyQuery, CompanyQuery> = {
  company: companyName,
  include_company_name: companyName,
  exclude_company_name: excludes(companyName),
  exclude_company_ids: excludes((uuids, query) => companyId(uuids.map(canonicalUuid), query)),
  company_name_for_emails: contains('company.nameForEmails'),
  company_location: companyLocation,
  company_address: companyLocation,
  exclude_company_locations: excludes(companyLocation),
  company_city: contains('company.city'),
  company_state: contains('company.state'),
  company_country: contains('company.country'),
  company_phone: companyPhone,
  corporate_phone: companyPhone,
  company_linkedin_url: contains('company.linkedinUrl'),
  include_domain_list: domain,
  exclude_domain_list: excludes(domain),
  industries,
  exclude_industries: excludes(industries),
  technologies,
  technologies_uids: containsUid('company.technologyUids'),
  exclude_technologies: excludes(technologies),
  keywords: (texts, query) => contains(...toKeywordFields(query))(texts, query),
  keywords_and: (texts, query) => containsAll(...toKeywordFields(query))(texts, query),
  exclude_keywords: excludes(contains('company.keywords')),
  keyword_search_fields: checkKeywordFields,
  keyword_exclude_fields: checkKeywordFields,
  employees_count: isExactly('company.employeesCount'),
  employees_min: atLeast('company.employeesCount'),
  employees_max: atMost('company.employeesCount'),
  annual_revenue: isExactly('company.annualRevenue'),
  annual_revenue_min: atLeast('company.annualRevenue'),
  annual_revenue_max: atMost('company.annualRevenue'),
  total_funding: isExactly('company.totalFunding'),
  total_funding_min: atLeast('company.totalFunding'),
  total_funding_max: atMost('company.totalFunding'),
  latest_funding_amount_min: atLeast('company.latestFundingAmount'),
  latest_funding_amount_max: atMost('company.latestFundingAmount'),
};

export const contactFilterNames: string[] = [...Object.keys(contactConditions), ...Object.keys(companyConditions)];

const keywordFields = {
  company: 'company.name',
  industries: 'company.industries',
  keywords: 'company.keywords',
} satisfies Record<string, ContactTextField>;

function toKeywordFields(query: CompanyQuery): ContactTextField[] {
  const { keyword_search_fields: searched = ['keywords'], keyword_exclude_fields: excluded = [] } = query;
  const left = [...new Set(searched)].filter((name) => !excluded.includes(name)).sort();
  if (left.length > 0) return left.map((name) => keywordFields[name]);
  const detail = `leaves nothing of ${searched.join(', ')} for the keywords to look into`;
  throw invalid([{ in: 'query', pointer: 'keyword_exclude_fields', detail, code: 'nothing_left' }]);
}

function checkKeywordFields(_fields: unknown, query: CompanyQuery): undefined {
  toKeywordFields(query);
}
