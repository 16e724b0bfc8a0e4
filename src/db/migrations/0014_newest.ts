import type { Knex } from 'knex';

/** Lists walk the index of the derived tables (search/indexing/tables.ts); nobody read these, and every write kept them. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw('drop index contacts_newest_idx; drop index companies_newest_idx');
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    create index companies_newest_idx on companies (created_at desc, uuid desc);
    create index contacts_newest_idx on contacts (created_at desc, uuid desc)`);
}
