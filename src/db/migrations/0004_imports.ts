import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table import_jobs (
      job_id uuid primary key default gen_random_uuid(),
      user_id uuid references users (id) on delete set null,
      file_name text not null,
      file_key text not null,
      status text not null default 'pending' check (status in ('pending', 'processing', 'completed', 'failed')),
      total_rows integer not null default 0,
      processed_rows integer not null default 0,
      created_count integer not null default 0,
      updated_count integer not null default 0,
      error_count integer not null default 0,
      message text,
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now(),
      completed_at timestamptz(3)
    );

    create index import_jobs_unfinished_idx on import_jobs (created_at) where status in ('pending', 'processing');

    create table import_errors (
      job_id uuid not null references import_jobs (job_id) on delete cascade,
      row_number integer not null,
      error_message text not null,
      payload jsonb not null,
      primary key (job_id, row_number)
    );

    -- The page of a person or company, however it is addressed; linkedinKey() of features/imports/entities.ts is the same.
    create function linkedin_key(url text) returns text language sql immutable parallel safe
    return regexp_replace(
      regexp_replace(regexp_replace(norm(url), '[\\?#].*$', ''), '^(https\\?://)\\?(www[.])\\?', ''), '/+$', '');

    -- The keys by which an import recognises what it has seen before. Hashes, because a b-tree takes no value above
    -- 2.7 kB and normalizing can make a text eighteen times as long; the import compares the values themselves.
    create index companies_domain_idx on companies_metadata (hashtextextended(url_domain(website), 0));
    create index companies_linkedin_idx on companies_metadata (hashtextextended(linkedin_key(linkedin_url), 0));
    create index companies_name_idx on companies (hashtextextended(norm(name), 0));
    create index contacts_email_idx on contacts (hashtextextended(norm(email), 0));
    create index contacts_linkedin_idx on contacts_metadata (hashtextextended(linkedin_key(linkedin_url), 0));
    create index contacts_name_idx on contacts
      (hashtextextended(norm(coalesce(first_name, '') || ' ' || coalesce(last_name, '')), 0), company_id);
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop index contacts_name_idx, contacts_linkedin_idx, contacts_email_idx;
    drop index companies_name_idx, companies_linkedin_idx, companies_domain_idx;
    drop function linkedin_key(text);
    drop table import_errors;
    drop table import_jobs;
  `);
}
