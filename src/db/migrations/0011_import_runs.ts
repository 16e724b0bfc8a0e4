import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw('alter table import_jobs add column dry_run boolean not null default false;');
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('alter table import_jobs drop column dry_run;');
}
