/**
 * Tables for a dry run: temporary ones of the same names, which stand before the stored ones wherever no schema is
 * named. What an import writes lands in them; of a stored row that it would change, a copy is made first. Nobody waits
 * for a lock, and nothing is left when the transaction ends.
 */
import type { Knex } from 'knex';
import type { EntityKind } from '../entities.ts';

const tables = ['companies', 'companies_metadata', 'contacts', 'contacts_metadata'];

export async function createShadows(trx: Knex.Transaction): Promise<void> {
  for (const table of tables) {
    await trx.raw(
      `create temporary table ${table} (like public.${table} including defaults including identity including indexes)
       on commit drop`,
    );
  }
  // Copies keep their ids, so new rows must have others: younger ones than any that is stored.
  for (const table of ['companies', 'contacts']) {
    await trx.raw(`alter table pg_temp.${table} alter column id restart with ${2 ** 52}`);
  }
}

/** Copies the rows of these uuids that have no copy yet. */
export async function shadow(trx: Knex.Transaction, table: EntityKind['table'], uuids: string[]): Promise<void> {
  for (const name of [table, `${table}_metadata`]) {
    await trx.raw(
      `insert into pg_temp.${name} overriding system value select * from public.${name} where uuid = any(?)
       on conflict do nothing`,
      [uuids],
    );
  }
}
