/**
 * Filling empty tables with their indexes and foreign keys taken off and put back as they were, which costs Postgres
 * half the CPU. For use inside a transaction: if that ends early, nothing has changed.
 */
import type pg from 'pg';

interface Part {
  drop: string;
  create: string;
}

/** Primary keys and unique indexes stay: foreign keys need them, and they say at once when a row is there already. */
const indexesOf = `
  select format('drop index %s', indexrelid::regclass) as drop, pg_get_indexdef(indexrelid) as create
  from pg_index where indrelid = any ($1::regclass[]) and not indisunique order by indexrelid`;

const foreignKeysOf = `
  select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
    format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as create
  from pg_constraint where conrelid = any ($1::regclass[]) and contype = 'f' order by oid`;

/** The tables are locked until the transaction ends. */
export async function withoutIndexes(
  client: pg.Client,
  tables: string[],
  work: () => Promise<void>,
  onStep: (name: string) => void,
): Promise<void> {
  const indexes = await client.query<Part>(indexesOf, [tables]);
  const foreignKeys = await client.query<Part>(foreignKeysOf, [tables]);
  const parts = [...indexes.rows, ...foreignKeys.rows];
  for (const part of parts) await client.query(part.drop);
  await work();
  onStep('indexes');
  await client.query(`set local maintenance_work_mem = '256MB'`);
  for (const part of parts) await client.query(part.create);
}
