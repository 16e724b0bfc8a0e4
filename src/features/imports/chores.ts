/** Repairs after crashes: imports that nobody will go on with, what they left undone, and files that no import will read. */
import type { Knex } from 'knex';
import { findLiveKeys, removeJobs } from '../../jobs/queue.ts';
import type { Chore } from '../../jobs/worker.ts';
import { catchUp } from '../../search/indexing/catchUp.ts';
import type { Storage } from '../../storage/storage.ts';
import { type ImportJobDeps, importJobKey } from './import.job.ts';
import { describeAbandoned } from './message.ts';
import { finishImport, listUnfinished } from './queries.ts';

export const importFolder = 'imports';
/** Longer than it takes from storing an upload to committing its job. */
const youngMs = 60 * 60 * 1000;

export function createImportChores(deps: ImportJobDeps): Chore[] {
  const { knex, storage } = deps;
  return [() => settleAbandoned(knex), (signal) => completeIndex(deps, signal), () => removeOrphans(knex, storage)];
}

/** An import that is going to be worked on does it at its end. */
async function completeIndex(deps: ImportJobDeps, signal: AbortSignal): Promise<void> {
  if ((await listUnfinished(deps.knex)).length === 0) await catchUp(deps, signal);
}

/** A job whose last attempt was killed runs no more; its import must not look as if it did. */
async function settleAbandoned(knex: Knex): Promise<void> {
  const jobs = await listUnfinished(knex);
  // In this order: an import that ends meanwhile is finished before its job leaves the queue.
  const live = await findLiveKeys(
    knex,
    jobs.map((job) => importJobKey(job.job_id)),
  );
  const abandoned = jobs.filter((job) => !live.has(importJobKey(job.job_id)));
  for (const job of abandoned) await finishImport(knex, job.job_id, 'failed', describeAbandoned(job));
  if (abandoned.length > 0) {
    await removeJobs(
      knex,
      abandoned.map((job) => importJobKey(job.job_id)),
    );
  }
}

async function removeOrphans(knex: Knex, storage: Storage): Promise<void> {
  const now = Date.now();
  const needed = new Set((await listUnfinished(knex)).map((job) => job.file_key));
  for await (const file of storage.list(importFolder)) {
    if (!needed.has(file.key) && now - file.modifiedAt.getTime() > youngMs) await storage.remove(file.key);
  }
}
