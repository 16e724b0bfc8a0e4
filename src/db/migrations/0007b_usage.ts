import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table usage_counters (
      user_id uuid not null references users (id) on delete cascade,
      -- Its first day, in UTC.
      month date not null,
      feature text not null,
      used bigint not null check (used >= 0),
      primary key (user_id, month, feature)
    );
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop table usage_counters');
}
