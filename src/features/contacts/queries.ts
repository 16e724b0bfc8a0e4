import { createRowReader, number, type Row, required, text, texts, time } from '../../db/rows.ts';

const from = `contacts c
  left join contacts_metadata m on m.uuid = c.uuid
  left join companies k on k.uuid = c.company_id
  left join companies_metadata km on km.uuid = c.company_id`;

const listColumns = {
  uuid: required('c.uuid'),
  firstName: text('c.first_name'),
  lastName: text('c.last_name'),
  title: text('c.title'),
  company: text('k.name'),
  companyId: text('c.company_id'),
  companyNameForEmails: text('km.company_name_for_emails'),
  email: text('c.email'),
  emailStatus: text('c.email_status'),
  seniority: text('c.seniority'),
  departments: texts('c.departments'),
  workDirectPhone: text('m.work_direct_phone'),
  homePhone: text('m.home_phone'),
  mobilePhone: text('c.mobile_phone'),
  companyPhone: text('km.phone_number'),
  otherPhone: text('m.other_phone'),
  stage: text('m.stage'),
  employees: number('k.employees_count'),
  industries: texts('k.industries'),
  keywords: texts('k.keywords'),
  technologies: texts('k.technologies'),
  linkedinUrl: text('m.linkedin_url'),
  website: text('m.website'),
  companyWebsite: text('km.website'),
  companyLinkedinUrl: text('km.linkedin_url'),
  facebookUrl: text('m.facebook_url'),
  companyFacebookUrl: text('km.facebook_url'),
  twitterUrl: text('m.twitter_url'),
  companyTwitterUrl: text('km.twitter_url'),
  city: text('m.city'),
  state: text('m.state'),
  country: text('m.country'),
  companyAddress: text('k.address'),
  companyCity: text('km.city'),
  companyState: text('km.state'),
  companyCountry: text('km.country'),
  annualRevenue: number('k.annual_revenue'),
  totalFunding: number('k.total_funding'),
  latestFunding: text('km.latest_funding'),
  latestFundingAmount: number('km.latest_funding_amount'),
  lastRaisedAt: text('km.last_raised_at'),
  createdAt: time('c.created_at'),
  updatedAt: time('c.updated_at'),
};

const simpleColumns = {
  uuid: listColumns.uuid,
  firstName: listColumns.firstName,
  lastName: listColumns.lastName,
  title: listColumns.title,
  city: listColumns.city,
  state: listColumns.state,
  country: listColumns.country,
  company: listColumns.company,
  linkedinUrl: listColumns.linkedinUrl,
  companyWebsite: listColumns.companyWebsite,
};

const detailColumns = { ...listColumns, textSearch: text('c.text_search') };

export type ContactRow = Row<typeof listColumns>;
export type SimpleContactRow = Row<typeof simpleColumns>;
export type ContactDetailRow = Row<typeof detailColumns>;

export const findContacts = createRowReader({ name: 'contacts_list', columns: listColumns, from });
export const findSimpleContacts = createRowReader({ name: 'contacts_simple', columns: simpleColumns, from });
export const findContactDetails = createRowReader({ name: 'contacts_detail', columns: detailColumns, from });
