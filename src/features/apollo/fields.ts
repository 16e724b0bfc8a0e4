/** Apollo's names of fields, as `existFields[]` and `sortByField` use them, and what they are here. */
import type { components } from '../../../generated/types.ts';
import type { ContactTextField, NumberField } from '../../search/fields.ts';

type Ordering = components['parameters']['contactOrdering.ordering'][number];
/** A key of `ordering`, ascending. */
export type OrderingKey = Exclude<Ordering, `-${string}`>;

interface ApolloField {
  field: ContactTextField | NumberField | 'companyId';
  ordering?: OrderingKey[];
}

export const apolloFields: ReadonlyMap<string, ApolloField> = new Map<string, ApolloField>([
  ['person_name', { field: 'fullName', ordering: ['first_name', 'last_name'] }],
  ['person_name.raw', { field: 'fullName', ordering: ['first_name', 'last_name'] }],
  ['person_first_name_unanalyzed', { field: 'firstName', ordering: ['first_name'] }],
  ['person_last_name_unanalyzed', { field: 'lastName', ordering: ['last_name'] }],
  ['person_title', { field: 'title', ordering: ['title'] }],
  ['person_title_normalized', { field: 'title', ordering: ['title'] }],
  ['person_seniority', { field: 'seniority', ordering: ['seniority'] }],
  ['person_email', { field: 'email', ordering: ['email'] }],
  ['person_email_status_cd', { field: 'emailStatus', ordering: ['email_status'] }],
  ['person_phone', { field: 'mobilePhone', ordering: ['mobile_phone'] }],
  ['person_linkedin_url', { field: 'linkedinUrl', ordering: ['person_linkedin_url'] }],
  ['person_location_city', { field: 'city', ordering: ['city'] }],
  ['person_location_state', { field: 'state', ordering: ['state'] }],
  ['person_location_country', { field: 'country', ordering: ['country'] }],
  ['organization_id', { field: 'companyId' }],
  ['organization_name', { field: 'company.name', ordering: ['company'] }],
  ['sanitized_organization_name_unanalyzed', { field: 'company.name', ordering: ['company'] }],
  ['organization_domain', { field: 'company.domain' }],
  ['organization_website_url', { field: 'company.website' }],
  ['organization_linkedin_url', { field: 'company.linkedinUrl', ordering: ['company_linkedin_url'] }],
  ['organization_phone', { field: 'company.phoneNumber', ordering: ['company_phone'] }],
  ['organization_industries', { field: 'company.industries', ordering: ['industry'] }],
  ['organization_linkedin_industry_tag_ids', { field: 'company.industries', ordering: ['industry'] }],
  ['organization_relevant_keywords', { field: 'company.keywords', ordering: ['keywords'] }],
  ['organization_estimated_number_employees', { field: 'company.employeesCount', ordering: ['employees'] }],
  ['organization_num_current_employees', { field: 'company.employeesCount', ordering: ['employees'] }],
  ['organization_revenue_in_thousands_int', { field: 'company.annualRevenue', ordering: ['annual_revenue'] }],
  ['organization_total_funding_long', { field: 'company.totalFunding', ordering: ['total_funding'] }],
  ['organization_latest_funding_stage_cd', { field: 'company.latestFunding', ordering: ['latest_funding'] }],
  ['organization_hq_location_city', { field: 'company.city', ordering: ['company_city'] }],
  ['organization_hq_location_state', { field: 'company.state', ordering: ['company_state'] }],
  ['organization_hq_location_country', { field: 'company.country', ordering: ['company_country'] }],
]);
