/** Query parameters of companies as a filter tree: one row for each parameter of the contract's group. */
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
  isExactly,
  since,
  toFilters,
  until,
} from '../../search/conditions.ts';
import type { CompanyTextField } from '../../search/fields.ts';
import { and, type Filter } from '../../search/filter.ts';

export type CompaniesQuery = ParameterGroup<'companyFilters'>;

export const toCompanyFilter = (query: CompaniesQuery): Filter => and(toFilters(conditions, query));

/** What `search` looks into. */
const searchFields: CompanyTextField[] = [
  ...(['name', 'address', 'textSearch', 'industries', 'keywords', 'technologies'] as const),
  ...(['city', 'state', 'country', 'phoneNumber', 'website', 'linkedinUrl'] as const),
];

const industries = contains('industries');
const keywords = contains('keywords');
const technologies = contains('technologies');
const location = contains('textSearch');
const domain = hasDomain('domain');

const conditions: Conditions<CompaniesQuery, CompaniesQuery> = {
  name: contains('name'),
  industries,
  exclude_industries: excludes(industries),
  keywords,
  keywords_and: containsAll('keywords'),
  exclude_keywords: excludes(keywords),
  technologies,
  technologies_uids: containsUid('technologyUids'),
  exclude_technologies: excludes(technologies),
  address: contains('address'),
  company_location: location,
  exclude_locations: excludes(location),
  city: contains('city'),
  state: contains('state'),
  country: contains('country'),
  phone_number: contains('phoneNumber'),
  website: contains('website'),
  linkedin_url: contains('linkedinUrl'),
  facebook_url: contains('facebookUrl'),
  twitter_url: contains('twitterUrl'),
  include_domain_list: domain,
  exclude_domain_list: excludes(domain),
  latest_funding: contains('latestFunding'),
  latest_funding_amount_min: atLeast('latestFundingAmount'),
  latest_funding_amount_max: atMost('latestFundingAmount'),
  employees_count: isExactly('employeesCount'),
  employees_min: atLeast('employeesCount'),
  employees_max: atMost('employeesCount'),
  annual_revenue: isExactly('annualRevenue'),
  annual_revenue_min: atLeast('annualRevenue'),
  annual_revenue_max: atMost('annualRevenue'),
  total_funding: isExactly('totalFunding'),
  total_funding_min: atLeast('totalFunding'),
  total_funding_max: atMost('totalFunding'),
  search: contains(...searchFields),
  created_at_after: since('createdAt'),
  created_at_before: until('createdAt'),
  updated_at_after: since('updatedAt'),
  updated_at_before: until('updatedAt'),
};
