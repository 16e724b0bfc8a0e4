import type { Knex } from 'knex';

/** What makes asking for an import or an export safe to repeat. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    alter table import_jobs
      add column idempotency_key text, add column request_digest text, add unique (user_id, idempotency_key);
    alter table exports
      add column idempotency_key text, add column request_digest text, add unique (user_id, idempotency_key);
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    alter table import_jobs drop column idempotency_key, drop column request_digest;
    alter table exports drop column idempotency_key, drop column request_digest;
  `);
}
