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

    create table import_errors (
      job_id uuid not null references import_jobs (job_id) on delete cascade,
      row_number integer not null,
      error_message text not null,
      payload jsonb not null,
      primary key (job_id, row_number)
    );
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop table import_errors; drop table import_jobs;');
}
