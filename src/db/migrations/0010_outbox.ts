/** For databases whose 0005_search.ts was run before there was an outbox. It belongs to that schema and goes with it. */
import type { Knex } from 'knex';
import { createOutbox } from '../../search/indexing/outbox.ts';
import { createNoting } from '../../search/indexing/upkeep.ts';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`${createOutbox()} ${createNoting()}`);
}

export async function down(): Promise<void> {}
