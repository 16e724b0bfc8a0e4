/**
 * For databases whose search index is of the present layout, but was made before its functions looked terms up faster,
 * before writers of many rows chose how many texts wait (indexing/merge.ts), and before terms had room for their counts
 * to change. Another layout is rebuilt anyway.
 */
import type { Knex } from 'knex';
import { layoutVersion } from '../../search/indexing/layout.ts';
import { createFunctions } from '../../search/indexing/upkeep.ts';

export async function up(knex: Knex): Promise<void> {
  const { rows } = await knex.raw('select from indexing.state where version = ?', [layoutVersion]);
  if (rows.length === 0) return;
  await knex.raw(createFunctions().replaceAll('?', '\\?'));
  await knex.raw(`
    alter table if exists search.terms set (fillfactor = 45);
    alter index if exists search.contacts_text_idx reset (gin_pending_list_limit);
    alter index if exists search.companies_text_idx reset (gin_pending_list_limit);`);
}

export async function down(): Promise<void> {}
