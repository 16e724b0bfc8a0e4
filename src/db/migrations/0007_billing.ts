import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    -- Whoever writes any of these holds the account's row in users. Money records outlive everything: no cascades.
    create table billing_invoices (
      id uuid primary key,
      -- The order of their making, within an account.
      number bigint generated always as identity,
      user_id uuid not null references users (id),
      kind text not null check (kind in ('plan', 'addon')),
      item text not null,
      period text check (period in ('monthly', 'quarterly', 'yearly')),
      credits bigint not null check (credits > 0),
      amount_cents integer not null check (amount_cents >= 0),
      currency text not null default 'USD' check (currency = 'USD'),
      description text not null,
      status text not null check (status in ('pending', 'paid', 'failed')),
      provider text not null,
      -- The provider's name for the payment.
      provider_reference text unique,
      -- What makes the purchase safe to repeat, and how it was answered.
      idempotency_key text,
      answer json,
      created_at timestamptz(3) not null default clock_timestamp(),
      settled_at timestamptz(3),
      unique (user_id, idempotency_key),
      check ((kind = 'plan') = (period is not null)),
      check ((status = 'pending') = (settled_at is null))
    );
    create index billing_invoices_user_idx on billing_invoices (user_id, number);

    -- Every movement of credits; what an account has is the sum. A grant adds credits, every other entry takes some of
    -- one grant. actor_id is null for what happens by itself.
    create table credit_entries (
      id bigint generated always as identity primary key,
      user_id uuid not null references users (id),
      reason text not null check (reason in ('free', 'plan', 'addon', 'spent', 'replaced', 'expired')),
      amount bigint not null,
      grant_id bigint references credit_entries (id),
      invoice_id uuid references billing_invoices (id),
      actor_id uuid references users (id),
      created_at timestamptz(3) not null default clock_timestamp(),
      check (case when reason in ('free', 'plan', 'addon') then amount > 0 and grant_id is null
             else amount <= 0 and grant_id is not null end)
    );
    create index credit_entries_user_idx on credit_entries (user_id, id);
    create index credit_entries_grant_idx on credit_entries (grant_id);
    -- An invoice grants once, and a grant ends once.
    create unique index credit_entries_granted_key on credit_entries (invoice_id) where reason in ('plan', 'addon');
    create unique index credit_entries_ended_key on credit_entries (grant_id) where reason in ('replaced', 'expired');

    create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'rows of % are only ever added', tg_table_name;
      end $$;
    create trigger credit_entries_append_only before update or delete or truncate on credit_entries
      execute function refuse_change();

    create table billing_subscriptions (
      -- Of the plan's credits.
      grant_id bigint primary key references credit_entries (id),
      user_id uuid not null references users (id),
      tier text not null,
      period text not null check (period in ('monthly', 'quarterly', 'yearly')),
      started_at timestamptz(3) not null,
      ends_at timestamptz(3) not null,
      cancelled_at timestamptz(3),
      -- Replaced then, or expired.
      ended_at timestamptz(3)
    );
    create index billing_subscriptions_user_idx on billing_subscriptions (user_id, grant_id);
    create unique index billing_subscriptions_running_key on billing_subscriptions (user_id) where ended_at is null;
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop table billing_subscriptions;
    drop table credit_entries;
    drop function refuse_change();
    drop table billing_invoices;
  `);
}
