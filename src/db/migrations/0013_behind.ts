import type { Knex } from 'knex';
import { createNoting } from '../../search/indexing/upkeep.ts';

/** What tells that rows of a large import are not in the search index yet. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`alter table indexing.state add column behind boolean not null default false; ${createNoting()}`);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('alter table indexing.state drop column behind');
}
