import type { Knex } from 'knex';
import { type Column, createRowReader, number, type Row, required, text, texts, time } from '../../db/rows.ts';

const from = 'companies c left join companies_metadata m on m.uuid = c.uuid';

const listColumns = {
  uuid: required('c.uuid'),
  name: text('c.name'),
  employees: number('c.employees_count'),
  annualRevenue: number('c.annual_revenue'),
  totalFunding: number('c.total_funding'),
  industries: texts('c.industries'),
  keywords: texts('c.keywords'),
  technologies: texts('c.technologies'),
  address: text('c.address'),
  textSearch: text('c.text_search'),
  city: text('m.city'),
  state: text('m.state'),
  country: text('m.country'),
  website: text('m.website'),
  linkedinUrl: text('m.linkedin_url'),
  facebookUrl: text('m.facebook_url'),
  twitterUrl: text('m.twitter_url'),
  phoneNumber: text('m.phone_number'),
  nameForEmails: text('m.company_name_for_emails'),
  latestFunding: text('m.latest_funding'),
  latestFundingAmount: number('m.latest_funding_amount'),
  lastRaisedAt: text('m.last_raised_at'),
  createdAt: time('c.created_at'),
  updatedAt: time('c.updated_at'),
};

const contactCount: Column<number> = {
  sql: '(select count(*) from contacts where contacts.company_id = c.uuid)',
  read: Number,
};

const detailColumns = { ...listColumns, contactCount };

export type CompanyRow = Row<typeof listColumns>;
export type CompanyDetailRow = Row<typeof detailColumns>;

export const findCompanies = createRowReader({ name: 'companies_list', columns: listColumns, from });
export const findCompanyDetails = createRowReader({ name: 'companies_detail', columns: detailColumns, from });

export async function hasCompany(knex: Knex, uuid: string): Promise<boolean> {
  const row = await knex('companies').where({ uuid }).first('uuid');
  return row !== undefined;
}
