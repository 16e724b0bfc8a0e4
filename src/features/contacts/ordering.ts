import type { components } from '../../../generated/types.ts';
import type { OrderKey } from '../../search/engine.ts';
import type { OrderField } from '../../search/fields.ts';
import { toOrder } from '../../search/ordering.ts';

type Ordering = components['parameters']['contactOrdering.ordering'];
type OrderingKey = Exclude<Ordering[number], `-${string}`>;

const orderFields: Record<OrderingKey, OrderField> = {
  created_at: 'createdAt',
  updated_at: 'updatedAt',
  first_name: 'firstName',
  last_name: 'lastName',
  title: 'title',
  email: 'email',
  email_status: 'emailStatus',
  seniority: 'seniority',
  departments: 'departments',
  mobile_phone: 'mobilePhone',
  work_direct_phone: 'workDirectPhone',
  home_phone: 'homePhone',
  other_phone: 'otherPhone',
  stage: 'stage',
  person_linkedin_url: 'linkedinUrl',
  website: 'shownWebsite',
  facebook_url: 'shownFacebookUrl',
  twitter_url: 'shownTwitterUrl',
  city: 'city',
  state: 'state',
  country: 'country',
  company: 'company.name',
  company_name_for_emails: 'company.nameForEmails',
  employees: 'company.employeesCount',
  annual_revenue: 'company.annualRevenue',
  total_funding: 'company.totalFunding',
  latest_funding: 'company.latestFunding',
  latest_funding_amount: 'company.latestFundingAmount',
  last_raised_at: 'company.lastRaisedAt',
  industry: 'company.industries',
  keywords: 'company.keywords',
  technologies: 'company.technologies',
  company_address: 'company.address',
  company_city: 'company.city',
  company_state: 'company.state',
  company_country: 'company.country',
  corporate_phone: 'company.phoneNumber',
  company_phone: 'company.phoneNumber',
  company_linkedin_url: 'company.linkedinUrl',
};

/** Newest first unless told. Also of the contacts of one company, whose keys are some of these. */
export const toContactOrder = (ordering: Ordering | undefined): OrderKey[] => toOrder(orderFields, ordering);
