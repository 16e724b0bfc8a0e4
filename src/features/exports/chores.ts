/** Files whose time is over, and repairs after crashes: exports nobody will go on with, files no export refers to. */
import type { Knex } from 'knex';
import { findLiveKeys, removeJobs } from '../../jobs/queue.ts';
import type { Storage } from '../../storage/storage.ts';
import { exportFolder, exportJobKey } from './export.job.ts';
import { failExport, findUsedKeys, listUnfinished, releaseFiles } from './queries.ts';

/** Longer than from the removal of a reference to that of its file. */
const youngMs = 60 * 60 * 1000;

export function createExportChores(knex: Knex, storage: Storage): (() => Promise<void>)[] {
  return [() => removeExpired(knex, storage), () => settleAbandoned(knex, storage), () => removeOrphans(knex, storage)];
}

async function removeExpired(knex: Knex, storage: Storage): Promise<void> {
  for (const key of await releaseFiles(knex, 'expired')) await storage.remove(key);
}

/** A job whose last try was killed runs no more; its export must not look as if it did. */
async function settleAbandoned(knex: Knex, storage: Storage): Promise<void> {
  const ids = await listUnfinished(knex);
  // In this order: an export that ends meanwhile is finished before its job leaves the queue.
  const live = await findLiveKeys(knex, ids.map(exportJobKey));
  for (const id of ids) {
    if (live.has(exportJobKey(id))) continue;
    const key = await failExport(knex, id, 'The export was interrupted too often and was given up. Ask for it again.');
    await removeJobs(knex, [exportJobKey(id)]);
    if (key !== null) await storage.remove(key);
  }
}

async function removeOrphans(knex: Knex, storage: Storage): Promise<void> {
  const old: string[] = [];
  for await (const file of storage.list(exportFolder)) {
    if (Date.now() - file.modifiedAt.getTime() > youngMs) old.push(file.key);
  }
  const used = await findUsedKeys(knex, old);
  for (const key of old) if (!used.has(key)) await storage.remove(key);
}
