/**
 * Bodies about companies as they are stored. A text that says where a company is (text_search) is made of its address,
 * city, state and country until somebody writes another one, in an import as here.
 */
import type { components } from '../../../generated/types.ts';
import { invalid } from '../../errors.ts';
import { toText, toTexts } from '../../http/bodyText.ts';
import { canonicalUuid } from '../../http/parameters.ts';

type CompanyCreate = components['schemas']['CompanyCreate'];
type CompanyUpdate = components['schemas']['CompanyUpdate'];

export type NewCompany = ReturnType<typeof toNewCompany>;
/** Of both tables; what is absent stays as it is. */
export type CompanyChanges = ReturnType<typeof toCompanyChanges>;

export interface Place {
  address?: string | null;
  city?: string | null;
  state?: string | null;
  country?: string | null;
}

export function toNewCompany(body: CompanyCreate) {
  const { company, metadata } = toColumns(body);
  const textSearch = company.textSearch ?? toLocation({ ...company, ...metadata });
  return { company: { ...company, textSearch, ...(body.uuid && { uuid: canonicalUuid(body.uuid) }) }, metadata };
}

/** Throws a 422 for another uuid than the company's. */
export function toCompanyChanges(body: CompanyUpdate, uuid: string) {
  if (body.uuid !== undefined && canonicalUuid(body.uuid) !== uuid) {
    const detail = 'cannot change: it must be that of the path, or absent';
    throw invalid([{ in: 'body', pointer: '/uuid', detail, code: 'cannot_change' }]);
  }
  return toColumns(body);
}

export function toLocation({ address, city, state, country }: Place): string | null {
  return [address, city, state, country].filter(Boolean).join(', ') || null;
}

/** Only what is in the body. */
function toColumns(body: CompanyUpdate | CompanyCreate) {
  return {
    company: {
      ...(body.name !== undefined && { name: toText(body.name) }),
      ...(body.employees_count !== undefined && { employeesCount: body.employees_count }),
      ...(body.annual_revenue !== undefined && { annualRevenue: body.annual_revenue }),
      ...(body.total_funding !== undefined && { totalFunding: body.total_funding }),
      ...(body.industries !== undefined && { industries: toTexts(body.industries) }),
      ...(body.keywords !== undefined && { keywords: toTexts(body.keywords) }),
      ...(body.technologies !== undefined && { technologies: toTexts(body.technologies) }),
      ...(body.address !== undefined && { address: toText(body.address) }),
      ...(body.text_search !== undefined && { textSearch: toText(body.text_search) }),
    },
    metadata: {
      ...(body.city !== undefined && { city: toText(body.city) }),
      ...(body.state !== undefined && { state: toText(body.state) }),
      ...(body.country !== undefined && { country: toText(body.country) }),
      ...(body.website !== undefined && { website: toText(body.website) }),
      ...(body.linkedin_url !== undefined && { linkedinUrl: toText(body.linkedin_url) }),
      ...(body.facebook_url !== undefined && { facebookUrl: toText(body.facebook_url) }),
      ...(body.twitter_url !== undefined && { twitterUrl: toText(body.twitter_url) }),
      ...(body.phone_number !== undefined && { phoneNumber: toText(body.phone_number) }),
      ...(body.company_name_for_emails !== undefined && { companyNameForEmails: toText(body.company_name_for_emails) }),
      ...(body.latest_funding !== undefined && { latestFunding: toText(body.latest_funding) }),
      ...(body.latest_funding_amount !== undefined && { latestFundingAmount: body.latest_funding_amount }),
      ...(body.last_raised_at !== undefined && { lastRaisedAt: toText(body.last_raised_at) }),
    },
  };
}
