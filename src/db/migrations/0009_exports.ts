import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table exports (
      export_id uuid primary key default gen_random_uuid(),
      user_id uuid not null references users (id) on delete cascade,
      export_type text not null check (export_type in ('contacts', 'companies')),
      format text not null check (format in ('csv', 'ndjson')),
      status text not null default 'pending' check (status in ('pending', 'processing', 'completed', 'failed')),
      -- What was asked for, until it is done: one of the two.
      uuids uuid[],
      filters jsonb,
      file_name text not null,
      -- Of the try that runs, or of the finished file; null before the first try and when the file is gone.
      file_key text,
      total_rows bigint not null,
      processed_rows bigint not null default 0,
      missing_count integer not null default 0,
      missing_uuids uuid[] not null default '{}',
      message text,
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now(),
      expires_at timestamptz(3) not null default now() + interval '1 day'
    );
    create index exports_user_id_idx on exports (user_id, created_at desc, export_id desc);
    create index exports_unfinished_idx on exports (created_at) where status in ('pending', 'processing');
    create index exports_file_key_idx on exports (expires_at) where file_key is not null;
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop table exports;');
}
