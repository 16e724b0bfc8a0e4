/**
 * The background job that imports a file. Promises: a job which is killed, restarted or even run twice at once ends
 * with the rows of one clean run (run.ts); it always ends as completed or failed, also when it is cancelled.
 *
 * Imports run one at a time, in the order of their upload (a queue). However one ends, the search index is complete
 * before its job leaves the queue (run.ts).
 */
import { addAbortSignal } from 'node:stream';
import type { Knex } from 'knex';
import { enqueue } from '../../jobs/queue.ts';
import type { Task, TaskContext } from '../../jobs/worker.ts';
import { type CatchUpOptions, catchUp, isBehind } from '../../search/indexing/catchUp.ts';
import type { Storage } from '../../storage/storage.ts';
import { isKnownHeading, mapHeadings } from './columns.ts';
import { ImportFault } from './csv/fault.ts';
import { inspectFile, type OpenFile, readRows } from './csv/file.ts';
import { toTarget } from './merge/chunk.ts';
import { describeCatchingUp, describeFailure, describeFile, describeInterruption } from './message.ts';
import { beginImport, findImport, finishImport, type ImportJobRow, isFinished, noteImport } from './queries.ts';
import { createRowReader } from './rows.ts';
import { importRows, Superseded, tryRows } from './run.ts';

export interface ImportJobDeps extends CatchUpOptions {
  storage: Storage;
  /** Of one transaction; fewer where rows are long. */
  chunkRows?: number;
  /** See run.ts. */
  largeRows?: number;
}

export const importTask = 'import';
export const importJobKey = (jobId: string): string => `import:${jobId}`;

const chunkRows = 1000;
const largeRows = 10_000;
const maxAttempts = 8;

/** In the transaction that writes the job's row. */
export function enqueueImport(trx: Knex, jobId: string): Promise<void> {
  return enqueue(trx, importTask, { job_id: jobId }, { jobKey: importJobKey(jobId), queue: 'imports', maxAttempts });
}

export function createImportTask(deps: ImportJobDeps): Task {
  const { knex, storage, log } = deps;
  return async (payload, context) => {
    const { job_id: jobId } = payload as { job_id: string };
    const job = await findImport(knex, jobId);
    if (!job) return;
    try {
      // Looking at a large file takes long, and nothing in it asks whether to stop.
      const open = async () => addAbortSignal(context.signal, await storage.open(job.file_key));
      if (!isFinished(job)) await importFile(deps, job, open, context.signal);
    } catch (error) {
      await handleFailure(deps, jobId, error, context);
    }
    await catchUp(deps, context.signal);
    await storage.remove(job.file_key).catch((error) => log.warn({ err: error }, 'an imported file is still there'));
  };
}

async function importFile(deps: ImportJobDeps, job: ImportJobRow, open: OpenFile, signal: AbortSignal): Promise<void> {
  const { knex } = deps;
  const file = await inspectFile(open, isKnownHeading);
  signal.throwIfAborted();
  if (!(await beginImport(knex, job, file.rows))) return;
  const map = mapHeadings(file.headings);
  const run = {
    knex,
    job,
    rows: file.rows,
    target: toTarget(map.columns, job.dry_run ? 'shadowed' : 'stored'),
    records: readRows(open, file, job.dry_run ? 0 : job.processed_rows),
    readRow: createRowReader(file.headings, map),
    signal,
    chunkRows: deps.chunkRows ?? chunkRows,
    largeRows: deps.largeRows ?? largeRows,
  };
  await (job.dry_run ? tryRows(run) : importRows(run));
  if (await isBehind(knex)) {
    await noteImport(knex, job.job_id, describeCatchingUp);
    await catchUp(deps, signal);
  }
  await finishImport(knex, job.job_id, 'completed', describeFile(file, map, job.dry_run));
}

/** Returns when that was the end of the job, and throws what makes it run again. */
async function handleFailure(
  { knex, log }: ImportJobDeps,
  jobId: string,
  error: unknown,
  { signal, lastAttempt }: TaskContext,
): Promise<void> {
  if (error instanceof ImportFault) return finishImport(knex, jobId, 'failed', error.message);
  if (signal.aborted) throw error;
  const job = await findImport(knex, jobId).catch(() => undefined);
  if (error instanceof Superseded && job && isFinished(job)) return;
  log.error({ err: error, import: jobId }, 'an import was interrupted');
  if (job && lastAttempt) return finishImport(knex, jobId, 'failed', describeFailure(job, error));
  if (job) await noteImport(knex, jobId, describeInterruption(job)).catch(() => {});
  throw error;
}
