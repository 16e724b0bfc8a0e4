/** Rows as the reference reads them: one flat object each, named as in the field catalogue, and their way into the tables. */
import type { Knex } from 'knex';

type Text = string | null;
type Texts = (string | null)[];

export interface CompanyRow {
  uuid: string;
  createdAt: number;
  updatedAt: number;
  name: Text;
  industries: Texts;
  keywords: Texts;
  technologies: Texts;
  address: Text;
  textSearch: Text;
  employeesCount: number | null;
  annualRevenue: number | bigint | null;
  totalFunding: number | bigint | null;
  /** Null: there is no row in companies_metadata. */
  metadata: CompanyMetadata | null;
}

export interface CompanyMetadata {
  linkedinUrl: Text;
  facebookUrl: Text;
  twitterUrl: Text;
  website: Text;
  nameForEmails: Text;
  phoneNumber: Text;
  latestFunding: Text;
  latestFundingAmount: number | bigint | null;
  lastRaisedAt: Text;
  city: Text;
  state: Text;
  country: Text;
}

export interface ContactRow {
  uuid: string;
  createdAt: number;
  updatedAt: number;
  companyId: string | null;
  firstName: Text;
  lastName: Text;
  email: Text;
  title: Text;
  departments: Texts;
  mobilePhone: Text;
  emailStatus: Text;
  seniority: Text;
  textSearch: Text;
  /** Null: there is no row in contacts_metadata. */
  metadata: ContactMetadata | null;
}

export interface ContactMetadata {
  linkedinUrl: Text;
  facebookUrl: Text;
  twitterUrl: Text;
  website: Text;
  workDirectPhone: Text;
  homePhone: Text;
  otherPhone: Text;
  city: Text;
  state: Text;
  country: Text;
  stage: Text;
}

export interface Rows {
  contacts: ContactRow[];
  companies: CompanyRow[];
}

export async function insertRows(knex: Knex, { contacts, companies }: Rows): Promise<void> {
  await knex.batchInsert('companies', companies.map(toCompany), 200);
  await knex.batchInsert('companies_metadata', companies.flatMap(toCompanyMetadata), 200);
  await knex.batchInsert('contacts', contacts.map(toContact), 200);
  await knex.batchInsert('contacts_metadata', contacts.flatMap(toContactMetadata), 200);
}

const toCompany = (row: CompanyRow) => ({
  uuid: row.uuid,
  created_at: new Date(row.createdAt),
  updated_at: new Date(row.updatedAt),
  name: row.name,
  industries: row.industries,
  keywords: row.keywords,
  technologies: row.technologies,
  address: row.address,
  text_search: row.textSearch,
  employees_count: row.employeesCount,
  annual_revenue: row.annualRevenue?.toString() ?? null,
  total_funding: row.totalFunding?.toString() ?? null,
});

const toCompanyMetadata = ({ uuid, metadata }: CompanyRow) =>
  metadata === null
    ? []
    : {
        uuid,
        linkedin_url: metadata.linkedinUrl,
        facebook_url: metadata.facebookUrl,
        twitter_url: metadata.twitterUrl,
        website: metadata.website,
        company_name_for_emails: metadata.nameForEmails,
        phone_number: metadata.phoneNumber,
        latest_funding: metadata.latestFunding,
        latest_funding_amount: metadata.latestFundingAmount?.toString() ?? null,
        last_raised_at: metadata.lastRaisedAt,
        city: metadata.city,
        state: metadata.state,
        country: metadata.country,
      };

const toContact = (row: ContactRow) => ({
  uuid: row.uuid,
  created_at: new Date(row.createdAt),
  updated_at: new Date(row.updatedAt),
  company_id: row.companyId,
  first_name: row.firstName,
  last_name: row.lastName,
  email: row.email,
  title: row.title,
  departments: row.departments,
  mobile_phone: row.mobilePhone,
  email_status: row.emailStatus,
  seniority: row.seniority,
  text_search: row.textSearch,
});

const toContactMetadata = ({ uuid, metadata }: ContactRow) =>
  metadata === null
    ? []
    : {
        uuid,
        linkedin_url: metadata.linkedinUrl,
        facebook_url: metadata.facebookUrl,
        twitter_url: metadata.twitterUrl,
        website: metadata.website,
        work_direct_phone: metadata.workDirectPhone,
        home_phone: metadata.homePhone,
        other_phone: metadata.otherPhone,
        city: metadata.city,
        state: metadata.state,
        country: metadata.country,
        stage: metadata.stage,
      };
