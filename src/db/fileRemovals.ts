/**
 * Files of the storage that are to go. A file cannot be written or removed in a transaction, so the intention is: it is
 * announced before it is stored, kept by the transaction that refers to it, and given up by the one that no longer does.
 * Killed anywhere in between, a request leaves a row that `removeDueFiles` carries out later, never a file for ever.
 */
import type { Knex } from 'knex';

/** Longer than it takes from storing a file to committing what refers to it. */
const graceSeconds = 60 * 60;
/** Longer than it takes to remove so many; a file that cannot be removed is tried again after that. */
const leaseSeconds = 10 * 60;
const filesAtOnce = 20;

export interface AnnouncedFile {
  key: string;
  /** As Postgres writes it, since a Date has no microseconds. */
  dueAt: string;
}

/** Before the file is stored: unless it is kept in time, it is removed. */
export async function announceFile(knex: Knex, key: string): Promise<AnnouncedFile> {
  const { rows } = await knex.raw<{ rows: [{ due_at: string }] }>(
    `insert into file_removals (key, due_at) values (?, now() + make_interval(secs => ?)) returning due_at::text`,
    [key, graceSeconds],
  );
  return { key, dueAt: rows[0].due_at };
}

/**
 * In the transaction that refers to it. False when that comes too late: the file is gone or going, since whoever removes
 * it has moved its time on.
 */
export async function keepFile(trx: Knex, { key, dueAt }: AnnouncedFile): Promise<boolean> {
  return (await trx('file_removals').where({ key, due_at: dueAt }).delete()) === 1;
}

/** In the transaction that refers to it no more. */
export async function giveUpFile(trx: Knex, key: string): Promise<void> {
  await trx.raw('insert into file_removals (key, due_at) values (?, now())', [key]);
}

type Remove = (key: string) => Promise<void>;

/** One that is given up, without waiting for its turn. */
export async function removeFile(knex: Knex, key: string, remove: Remove): Promise<void> {
  await remove(key);
  await knex('file_removals').where({ key }).delete();
}

/**
 * Any number of processes may do so at once; removing a file twice is nothing. Those that cannot be removed keep nobody
 * from the others; why is thrown at the end.
 */
export async function removeDueFiles(knex: Knex, remove: Remove): Promise<void> {
  const errors: unknown[] = [];
  for (;;) {
    const before = errors.length;
    const due = await takeDue(knex);
    for (const key of due) await removeFile(knex, key, remove).catch((error) => errors.push(error));
    // When none of them can be removed, it is the storage.
    if (due.length < filesAtOnce || errors.length - before === due.length) break;
  }
  if (errors.length > 0) throw errors[0];
}

/** Nobody else takes them before the lease is over. */
async function takeDue(knex: Knex): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: { key: string }[] }>(
    `update file_removals set due_at = now() + make_interval(secs => ?) where key in (
       select key from file_removals where due_at <= now() order by due_at limit ? for update skip locked
     ) returning key`,
    [leaseSeconds, filesAtOnce],
  );
  return rows.map((row) => row.key);
}
