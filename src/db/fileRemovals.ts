/**
 * Files of the storage that are to go. A file cannot be written or removed in a transaction, so the intention is: it is
 * announced before it is stored, kept by the transaction that refers to it, and given up by the one that no longer does.
 * Killed anywhere in between, a request leaves a row that `removeDueFiles` carries out later, never a file for ever.
 */
import type { Knex } from 'knex';

/** Longer than it takes from storing a file to committing what refers to it. */
const graceSeconds = 60 * 60;
const filesAtOnce = 20;

/** Before the file is stored: unless it is kept in time, it is removed. */
export async function announceFile(knex: Knex, key: string): Promise<void> {
  await knex.raw('insert into file_removals (key, due_at) values (?, now() + make_interval(secs => ?))', [
    key,
    graceSeconds,
  ]);
}

/** In the transaction that refers to it. False when that comes too late: the file is gone or going. */
export async function keepFile(trx: Knex, key: string): Promise<boolean> {
  return (await trx('file_removals').where({ key }).delete()) === 1;
}

/** In the transaction that refers to it no more. */
export async function giveUpFile(trx: Knex, key: string): Promise<void> {
  await trx.raw('insert into file_removals (key, due_at) values (?, now())', [key]);
}

/** Any number of processes may do so at once; removing a file twice is nothing. */
export async function removeDueFiles(knex: Knex, remove: (key: string) => Promise<void>): Promise<void> {
  let removed: number;
  do removed = await knex.transaction((trx) => removeSome(trx, remove));
  while (removed === filesAtOnce);
}

async function removeSome(trx: Knex.Transaction, remove: (key: string) => Promise<void>): Promise<number> {
  const due: string[] = await trx('file_removals')
    .whereRaw('due_at <= now()')
    .orderBy('due_at')
    .limit(filesAtOnce)
    .forUpdate()
    .skipLocked()
    .pluck('key');
  for (const key of due) await remove(key);
  return due.length === 0 ? 0 : trx('file_removals').whereIn('key', due).delete();
}
