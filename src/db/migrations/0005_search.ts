/** The derived tables of the Postgres search engine. They have versions of their own: see search/indexing/layout.ts. */
import type { Knex } from 'knex';
import { createSearchSchema, dropSearchSchema } from '../../search/indexing/schema.ts';

export async function up(knex: Knex): Promise<void> {
  await createSearchSchema(knex);
}

export async function down(knex: Knex): Promise<void> {
  await dropSearchSchema(knex);
}
