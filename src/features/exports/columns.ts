/** The columns of an export file, in their order: names, where they come from, and what their cells are. */

/** `plain` cells need no quoting and are no formulas: uuids and numbers. */
export type CellKind = 'plain' | 'text' | 'list' | 'time';

export interface ExportColumn {
  name: string;
  sql: string;
  kind: CellKind;
}

export interface ExportSource {
  columns: ExportColumn[];
  table: string;
  /** The uuid to look for. */
  key: string;
  joins: string;
}

export type ExportType = 'contacts' | 'companies';

function named(prefix: string, table: string, columns: Record<string, CellKind>): ExportColumn[] {
  return Object.entries(columns).map(([name, kind]) => ({ name: `${prefix}_${name}`, sql: `${table}.${name}`, kind }));
}

const contactColumns = named('contact', 'c', {
  uuid: 'plain',
  first_name: 'text',
  last_name: 'text',
  company_id: 'plain',
  email: 'text',
  title: 'text',
  departments: 'list',
  mobile_phone: 'text',
  email_status: 'text',
  text_search: 'text',
  seniority: 'text',
  created_at: 'time',
  updated_at: 'time',
});

const contactMetadataColumns = named('contact_metadata', 'm', {
  linkedin_url: 'text',
  facebook_url: 'text',
  twitter_url: 'text',
  website: 'text',
  work_direct_phone: 'text',
  home_phone: 'text',
  city: 'text',
  state: 'text',
  country: 'text',
  other_phone: 'text',
  stage: 'text',
});

const companyColumns = [
  ...named('company', 'k', {
    uuid: 'plain',
    name: 'text',
    employees_count: 'plain',
    industries: 'list',
    keywords: 'list',
    address: 'text',
    annual_revenue: 'plain',
    total_funding: 'plain',
    technologies: 'list',
    text_search: 'text',
    created_at: 'time',
    updated_at: 'time',
  }),
  ...named('company_metadata', 'km', {
    linkedin_url: 'text',
    facebook_url: 'text',
    twitter_url: 'text',
    website: 'text',
    company_name_for_emails: 'text',
    phone_number: 'text',
    latest_funding: 'text',
    latest_funding_amount: 'plain',
    last_raised_at: 'text',
    city: 'text',
    state: 'text',
    country: 'text',
  }),
];

export const sources: Record<ExportType, ExportSource> = {
  contacts: {
    columns: [...contactColumns, ...contactMetadataColumns, ...companyColumns],
    table: 'contacts c',
    key: 'c.uuid',
    joins: `left join contacts_metadata m on m.uuid = c.uuid
      left join companies k on k.uuid = c.company_id
      left join companies_metadata km on km.uuid = c.company_id`,
  },
  companies: {
    columns: companyColumns,
    table: 'companies k',
    key: 'k.uuid',
    joins: 'left join companies_metadata km on km.uuid = k.uuid',
  },
};
