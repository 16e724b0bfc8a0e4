import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table companies (
      id bigint generated always as identity primary key,
      uuid uuid not null default gen_random_uuid() constraint companies_uuid_key unique,
      name text,
      employees_count integer check (employees_count >= 0),
      industries text[] not null default '{}',
      keywords text[] not null default '{}',
      technologies text[] not null default '{}',
      address text,
      annual_revenue bigint check (annual_revenue >= 0),
      total_funding bigint check (total_funding >= 0),
      text_search text,
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now()
    );
    create index companies_newest_idx on companies (created_at desc, uuid desc);

    create table companies_metadata (
      uuid uuid primary key references companies (uuid) on delete cascade,
      linkedin_url text,
      facebook_url text,
      twitter_url text,
      website text,
      company_name_for_emails text,
      phone_number text,
      latest_funding text,
      latest_funding_amount bigint check (latest_funding_amount >= 0),
      last_raised_at text,
      city text,
      state text,
      country text
    );

    create table contacts (
      id bigint generated always as identity primary key,
      uuid uuid not null default gen_random_uuid() constraint contacts_uuid_key unique,
      first_name text,
      last_name text,
      company_id uuid constraint contacts_company_id_fkey references companies (uuid) on delete set null,
      email text,
      title text,
      departments text[] not null default '{}',
      mobile_phone text,
      email_status text,
      seniority text,
      text_search text,
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now()
    );
    create index contacts_company_id_idx on contacts (company_id);
    create index contacts_newest_idx on contacts (created_at desc, uuid desc);

    create table contacts_metadata (
      uuid uuid primary key references contacts (uuid) on delete cascade,
      linkedin_url text,
      facebook_url text,
      twitter_url text,
      website text,
      work_direct_phone text,
      home_phone text,
      other_phone text,
      city text,
      state text,
      country text,
      stage text
    );
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(
    'drop table contacts_metadata; drop table contacts; drop table companies_metadata; drop table companies;',
  );
}
