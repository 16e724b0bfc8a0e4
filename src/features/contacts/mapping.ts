import type { components } from '../../../generated/types.ts';
import { normalize } from '../../search/normalize.ts';
import { urlDomain } from '../../search/urlDomain.ts';
import { toCompanySummary } from '../companies/mapping.ts';
import type { ContactDetailRow, ContactRow, SimpleContactRow } from './queries.ts';

type Schemas = components['schemas'];

export function toContactListItem(row: ContactRow): Schemas['ContactListItem'] {
  return {
    uuid: row.uuid,
    first_name: row.firstName,
    last_name: row.lastName,
    title: row.title,
    company: row.company,
    company_id: row.companyId,
    company_name_for_emails: row.companyNameForEmails,
    email: row.email,
    email_status: row.emailStatus,
    seniority: row.seniority,
    departments: row.departments,
    work_direct_phone: row.workDirectPhone,
    home_phone: row.homePhone,
    mobile_phone: row.mobilePhone,
    corporate_phone: row.companyPhone,
    other_phone: row.otherPhone,
    stage: row.stage,
    employees: row.employees,
    industries: row.industries,
    keywords: row.keywords,
    technologies: row.technologies,
    person_linkedin_url: row.linkedinUrl,
    website: firstPresent(row.website, row.companyWebsite),
    company_linkedin_url: row.companyLinkedinUrl,
    facebook_url: firstPresent(row.facebookUrl, row.companyFacebookUrl),
    twitter_url: firstPresent(row.twitterUrl, row.companyTwitterUrl),
    city: row.city,
    state: row.state,
    country: row.country,
    company_address: row.companyAddress,
    company_city: row.companyCity,
    company_state: row.companyState,
    company_country: row.companyCountry,
    company_phone: row.companyPhone,
    annual_revenue: row.annualRevenue,
    total_funding: row.totalFunding,
    latest_funding: row.latestFunding,
    latest_funding_amount: row.latestFundingAmount,
    last_raised_at: row.lastRaisedAt,
    created_at: row.createdAt,
    updated_at: row.updatedAt,
  };
}

/** As the ordering has it: what is blank once normalized is not there. */
function firstPresent(own: string | null, ofCompany: string | null): string | null {
  return own !== null && normalize(own) !== '' ? own : ofCompany;
}

export function toContactSimpleItem(row: SimpleContactRow): Schemas['ContactSimpleItem'] {
  const { city, state, country } = row;
  return {
    uuid: row.uuid,
    first_name: row.firstName,
    last_name: row.lastName,
    title: row.title,
    location: city === null && state === null && country === null ? null : { city, state, country },
    company_name: row.company,
    person_linkedin_url: row.linkedinUrl,
    company_domain: row.companyWebsite === null ? null : urlDomain(row.companyWebsite),
  };
}

export function toContactDetail(row: ContactDetailRow): Schemas['ContactDetail'] {
  return { ...toContactListItem(row), text_search: row.textSearch, company_detail: toCompanyDetail(row) };
}

function toCompanyDetail(row: ContactDetailRow): Schemas['CompanySummary'] | null {
  if (row.companyId === null) return null;
  return toCompanySummary({
    uuid: row.companyId,
    name: row.company,
    employees: row.employees,
    annualRevenue: row.annualRevenue,
    totalFunding: row.totalFunding,
    industries: row.industries,
    technologies: row.technologies,
    city: row.companyCity,
    state: row.companyState,
    country: row.companyCountry,
    website: row.companyWebsite,
    linkedinUrl: row.companyLinkedinUrl,
    phoneNumber: row.companyPhone,
  });
}
