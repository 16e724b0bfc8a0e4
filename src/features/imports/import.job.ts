/**
 * The background job that imports a file. Promises: each chunk of rows is one transaction with the job's counts and
 * error records, and begins where the committed ones end, so that a job which is killed, restarted or even run twice at
 * once ends with the rows of one clean run; memory does not grow with the file; it always ends as completed or failed.
 *
 * Imports run one at a time, in the order of their upload (a queue); chunks also exclude each other by an advisory
 * lock, so that two workers that believe to have the same job cannot make a contact twice.
 */
import type { Knex } from 'knex';
import type { Logger } from 'pino';
import { enqueue } from '../../jobs/queue.ts';
import type { Task, TaskContext } from '../../jobs/worker.ts';
import type { Storage } from '../../storage/storage.ts';
import { isKnownHeading, mapHeadings } from './columns.ts';
import { ImportFault } from './csv/fault.ts';
import { inspectFile, type OpenFile, readRows } from './csv/file.ts';
import { type ChangedRows, mergeChunk } from './merge/chunk.ts';
import { describeFailure, describeFile, describeInterruption } from './message.ts';
import {
  advanceImport,
  analyzeTables,
  beginImport,
  countRows,
  findImport,
  finishImport,
  type ImportJobRow,
  noteImport,
} from './queries.ts';
import { createRowReader, type ImportRow, isError, type RowError } from './rows.ts';

export interface ImportJobDeps {
  knex: Knex;
  storage: Storage;
  log: Logger;
  /** Called at the end of each chunk, in its transaction: the place to keep derived data in step. */
  onRowsChanged?: (trx: Knex.Transaction, changed: ChangedRows) => Promise<void>;
}

export const importTask = 'import';
export const importJobKey = (jobId: string): string => `import:${jobId}`;

type Row = ImportRow | RowError;
type ReadRow = ReturnType<typeof createRowReader>;

const chunkRows = 1000;
/** Chunks after which the planner is told how the tables have grown; left to autovacuum, the first minute is ten times slower. */
const growthSteps = new Set([0, 4, 20, 100, 500]);
const maxAttempts = 8;
const CHUNK_LOCK = 360_363;
/** Serialization failure and deadlock: the transaction has only to be repeated. */
const passing = new Set(['40001', '40P01']);

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
      const open = () => storage.open(job.file_key);
      if (job.status === 'pending' || job.status === 'processing') await importFile(deps, job, open, context.signal);
    } catch (error) {
      await handleFailure(deps, jobId, error, context);
    }
    await storage.remove(job.file_key).catch((error) => log.warn({ err: error }, 'an imported file is still there'));
  };
}

async function importFile(deps: ImportJobDeps, job: ImportJobRow, open: OpenFile, signal: AbortSignal): Promise<void> {
  const { knex } = deps;
  const jobId = job.job_id;
  const file = await inspectFile(open, isKnownHeading);
  signal.throwIfAborted();
  if (!(await beginImport(knex, jobId, file.rows))) return;
  const map = mapHeadings(file.headings);
  const readRow = createRowReader(file.headings, map);
  let done = job.processed_rows;
  for await (const rows of ahead(chunks(readRows(open, file, done), done, readRow))) {
    signal.throwIfAborted();
    await importChunk(deps, jobId, done, rows);
    if (growthSteps.has(done / chunkRows)) await analyzeTables(knex);
    done += rows.length;
  }
  await finishImport(knex, jobId, 'completed', describeFile(file, map));
}

async function importChunk(deps: ImportJobDeps, jobId: string, from: number, rows: Row[]): Promise<void> {
  const good = rows.filter((row): row is ImportRow => !isError(row));
  const errors = rows.filter(isError);
  for (let attempt = 1; ; attempt++) {
    try {
      await deps.knex.transaction(async (trx) => {
        // Statements here are for a thousand rows and may wait for other writers.
        await trx.raw(`set local statement_timeout = '2min'`);
        if (!(await advanceImport(trx, jobId, from, rows.length))) {
          throw new Error('another worker has taken this import over');
        }
        await trx.raw('select pg_advisory_xact_lock(?)', [CHUNK_LOCK]);
        const result = await mergeChunk(trx, good);
        await countRows(trx, jobId, result, errors);
        await deps.onRowsChanged?.(trx, result.changed);
      });
      return;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (attempt === 5 || !passing.has(code)) throw error;
    }
  }
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
  log.error({ err: error, import: jobId }, 'an import was interrupted');
  const job = await findImport(knex, jobId).catch(() => undefined);
  if (job && lastAttempt) return finishImport(knex, jobId, 'failed', describeFailure(job, error));
  if (job) await noteImport(knex, jobId, describeInterruption(job)).catch(() => {});
  throw error;
}

async function* chunks(batches: AsyncIterable<string[][]>, from: number, readRow: ReadRow): AsyncGenerator<Row[]> {
  let chunk: Row[] = [];
  let number = from;
  for await (const batch of batches) {
    for (const fields of batch) {
      number += 1;
      chunk.push(readRow(fields, number));
      if (chunk.length < chunkRows) continue;
      yield chunk;
      chunk = [];
    }
  }
  if (chunk.length > 0) yield chunk;
}

/** Has the next item made while the last one is worked on; never more than one. */
async function* ahead<T>(items: AsyncGenerator<T>): AsyncGenerator<T> {
  let next = items.next();
  try {
    for (let item = await next; !item.done; item = await next) {
      next = items.next();
      next.catch(() => {});
      yield item.value;
    }
  } finally {
    await items.return(undefined);
  }
}
