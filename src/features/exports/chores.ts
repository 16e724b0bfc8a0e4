/** Files whose time is over, and repairs after crashes: exports nobody will go on with, files no export refers to. */
import type { Knex } from 'knex';
import { findLiveKeys, removeJobs } from '../../jobs/queue.ts';
import type { Chore } from '../../jobs/worker.ts';
import type { Storage } from '../../storage/storage.ts';
import { exportFolder, exportJobKey } from './export.job.ts';
import { failExport, findUsedKeys, listUnfinished, releaseFiles } from './queries.ts';

/** Longer than from the removal of a reference to that of its file. */
const youngMs = 60 * 60 * 1000;
/** Files that are looked up at a time. */
const batchSize = 1000;

export function createExportChores(knex: Knex, storage: Storage): Chore[] {
  return [
    (signal) => removeExpired(knex, storage, signal),
    () => settleAbandoned(knex, storage),
    (signal) => removeOrphans(knex, storage, signal),
  ];
}

/** What is not removed any more has no export that refers to it. */
async function removeExpired(knex: Knex, storage: Storage, signal: AbortSignal): Promise<void> {
  await removeAll(storage, await releaseFiles(knex, 'expired'), signal);
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

async function removeOrphans(knex: Knex, storage: Storage, signal: AbortSignal): Promise<void> {
  let old: string[] = [];
  const removeUnused = async () => {
    const used = await findUsedKeys(knex, old);
    await removeAll(
      storage,
      old.filter((key) => !used.has(key)),
      signal,
    );
    old = [];
  };
  for await (const file of storage.list(exportFolder)) {
    if (signal.aborted) return;
    if (Date.now() - file.modifiedAt.getTime() > youngMs) old.push(file.key);
    if (old.length === batchSize) await removeUnused();
  }
  await removeUnused();
}

async function removeAll(storage: Storage, keys: string[], signal: AbortSignal): Promise<void> {
  for (const key of keys) {
    if (signal.aborted) return;
    await storage.remove(key);
  }
}
