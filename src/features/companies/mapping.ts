import type { components } from '../../../generated/types.ts';

export type CompanySummary = components['schemas']['CompanySummary'];

export interface CompanySummaryRow {
  uuid: string;
  name: string | null;
  employees: number | null;
  annualRevenue: number | null;
  totalFunding: number | null;
  industries: string[];
  technologies: string[];
  city: string | null;
  state: string | null;
  country: string | null;
  website: string | null;
  linkedinUrl: string | null;
  phoneNumber: string | null;
}

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
