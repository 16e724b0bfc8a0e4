import type { components } from '../../../generated/types.ts';
import type { CompanyDetailRow, CompanyRow } from './queries.ts';

type Schemas = components['schemas'];
export type CompanySummary = Schemas['CompanySummary'];

export type CompanySummaryRow = Pick<
  CompanyRow,
  | ('uuid' | 'name' | 'employees' | 'annualRevenue' | 'totalFunding' | 'industries' | 'technologies')
  | ('city' | 'state' | 'country' | 'website' | 'linkedinUrl' | 'phoneNumber')
>;

export function toCompanySummary(row: CompanySummaryRow): CompanySummary {
  return {
    uuid: row.uuid,
    name: row.name,
    employees_count: row.employees,
    annual_revenue: row.annualRevenue,
    total_funding: row.totalFunding,
    industries: row.industries,
    technologies: row.technologies,
    city: row.city,
    state: row.state,
    country: row.country,
    website: row.website,
    linkedin_url: row.linkedinUrl,
    phone_number: row.phoneNumber,
  };
}

export function toCompanyListItem(row: CompanyRow): Schemas['CompanyListItem'] {
  return {
    ...toCompanySummary(row),
    keywords: row.keywords,
    address: row.address,
    text_search: row.textSearch,
    facebook_url: row.facebookUrl,
    twitter_url: row.twitterUrl,
    company_name_for_emails: row.nameForEmails,
    latest_funding: row.latestFunding,
    latest_funding_amount: row.latestFundingAmount,
    last_raised_at: row.lastRaisedAt,
    created_at: row.createdAt,
    updated_at: row.updatedAt,
  };
}

export function toCompanyDetail(row: CompanyDetailRow): Schemas['CompanyDetail'] {
  return { ...toCompanyListItem(row), contact_count: row.contactCount };
}
