import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table users (
      id uuid primary key default gen_random_uuid(),
      email text not null,
      name text not null,
      password_hash text not null,
      role text not null default 'Member' check (role in ('Member', 'Admin')),
      is_active boolean not null default true,
      avatar_url text,
      job_title text,
      bio text,
      timezone text not null default 'UTC',
      notifications jsonb not null default '{"weeklyReports": true, "newLeadAlerts": true}',
      last_sign_in_at timestamptz(3),
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now()
    );
    -- E-mail addresses are stored in lower case; the check keeps the unique index honest.
    create unique index users_email_key on users (email);
    alter table users add constraint users_email_lower check (email = lower(email));

    -- One row per sign-in: the family of its refresh tokens. Only the newest token's id is kept, so any other
    -- token of the family that still verifies has been used before.
    create table sessions (
      id uuid primary key default gen_random_uuid(),
      user_id uuid not null references users (id) on delete cascade,
      refresh_token_id uuid not null,
      created_at timestamptz(3) not null default now(),
      expires_at timestamptz(3) not null,
      revoked_at timestamptz(3)
    );
    create index sessions_user_id_idx on sessions (user_id);
    create index sessions_expires_at_idx on sessions (expires_at);

    -- Counted attempts, as rate-limiter-flexible wants them (it inserts by position). A crash may empty it.
    create unlogged table rate_limits (
      key varchar(255) primary key,
      points integer not null default 0,
      expire bigint
    );
    create index rate_limits_expire_idx on rate_limits (expire);
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop table rate_limits; drop table sessions; drop table users;');
}
