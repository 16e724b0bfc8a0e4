/**
 * The rows of a file, chunk by chunk. Promises: each chunk is one transaction with the job's counts and error records,
 * and begins where the committed ones end; memory does not grow with the file.
 *
 * Deriving the search index takes most of the time of an import, and takes a fifth of that when it is done for all rows
 * at once. So the new rows of a file that makes the tables a good deal larger are left for its end.
 *
 * Chunks exclude each other by an advisory lock, so that two workers that believe to have the same job cannot make a
 * contact twice. A dry run is one transaction that writes nothing but shadows (merge/shadow.ts), beside which the
 * counts are committed; it begins anew when it is interrupted.
 */
import type { Knex } from 'knex';
import { locks } from '../../db/locks.ts';
import { ahead } from '../../jobs/ahead.ts';
import { isBehind } from '../../search/indexing/catchUp.ts';
import { createTextMerger, letTextsWait } from '../../search/indexing/merge.ts';
import { type MergeTarget, mergeChunk } from './merge/chunk.ts';
import { createShadows } from './merge/shadow.ts';
import { advanceImport, analyzeTables, countContacts, countRows, type ImportJobRow } from './queries.ts';
import type { createRowReader, ImportRow, RowError } from './rows.ts';
import { isError } from './rows.ts';

export interface Run {
  knex: Knex;
  job: ImportJobRow;
  /** Of the file, those included that are done. */
  rows: number;
  target: MergeTarget;
  /** Records of the file, from the first that is not done on. */
  records: AsyncIterable<string[][]>;
  readRow: ReturnType<typeof createRowReader>;
  signal: AbortSignal;
  chunkRows: number;
  /** Rows from which on a file may be a large one. */
  largeRows: number;
}

/** The job is no longer where this run left it: another worker has it, or it was cancelled. */
export class Superseded extends Error {}

type Row = ImportRow | RowError;
type Counts = Awaited<ReturnType<typeof mergeChunk>>;

/** Characters of a chunk, separators included; with rows of usual length a chunk is full of rows before. */
const chunkSize = 2 * 1024 * 1024;
/** Of the contacts there are. Deriving a row by itself takes five times as long as in a rebuild, of all of them. */
const largeShare = 0.3;
/** Serialization failure and deadlock: the transaction has only to be repeated. */
const passing = new Set(['40001', '40P01']);

export async function importRows(run: Run): Promise<void> {
  const planner = await watchGrowth(run.knex);
  const texts = createTextMerger(run.knex);
  const upkeep = (await isLarge(run)) ? 'later' : 'on';
  let done = run.job.processed_rows;
  try {
    for await (const rows of ahead(chunks(run, done))) {
      run.signal.throwIfAborted();
      const { created } = await importChunk(run, upkeep, done, rows);
      texts.start();
      await planner.grew(created);
      done += rows.length;
    }
  } finally {
    await texts.finish();
  }
}

export async function tryRows(run: Run): Promise<void> {
  await run.knex.transaction(async (trx) => {
    await createShadows(trx);
    let done = 0;
    for await (const rows of ahead(chunks(run, done))) {
      run.signal.throwIfAborted();
      const counts = await mergeChunk(trx, run.target, rows.filter(isGood));
      await run.knex.transaction((outer) => count(outer, run, done, rows, counts));
      done += rows.length;
    }
  });
}

/** Also when an interrupted one has left rows: they have to be derived anyway. */
async function isLarge({ knex, rows, largeRows }: Run): Promise<boolean> {
  if (rows >= largeRows && rows >= largeShare * (await countContacts(knex))) return true;
  return isBehind(knex);
}

async function importChunk(run: Run, upkeep: 'on' | 'later', from: number, rows: Row[]): Promise<Counts> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run.knex.transaction(async (trx) => {
        // Statements here are for thousands of rows and may wait for other writers.
        await trx.raw(`set local statement_timeout = '2min'; set local search.upkeep = ${upkeep}; ${letTextsWait}`);
        await trx.raw('select pg_advisory_xact_lock(?)', [locks.importChunk]);
        const counts = await mergeChunk(trx, run.target, rows.filter(isGood));
        await count(trx, run, from, rows, counts);
        return counts;
      });
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (attempt === 5 || !passing.has(code)) throw error;
    }
  }
}

async function count(trx: Knex.Transaction, { job }: Run, from: number, rows: Row[], counts: Counts): Promise<void> {
  if (!(await advanceImport(trx, job.job_id, from, rows.length))) throw new Superseded();
  await countRows(trx, job.job_id, counts, rows.filter(isError));
}

const isGood = (row: Row): row is ImportRow => !isError(row);

async function* chunks({ records, readRow, chunkRows }: Run, from: number): AsyncGenerator<Row[]> {
  let chunk: Row[] = [];
  let size = 0;
  let number = from;
  for await (const batch of records) {
    for (const fields of batch) {
      number += 1;
      chunk.push(readRow(fields, number));
      // One more each: a blank field of a row that is left out takes room, too.
      for (const field of fields) size += field.length + 1;
      if (chunk.length < chunkRows && size < chunkSize) continue;
      yield chunk;
      chunk = [];
      size = 0;
    }
  }
  if (chunk.length > 0) yield chunk;
}

/**
 * Tells the planner when the tables have become several times as large: left to autovacuum, the first minute of an
 * import into empty tables is ten times slower; on a million rows it takes seconds each time.
 */
async function watchGrowth(knex: Knex): Promise<{ grew(rows: number): Promise<void> }> {
  let known = await countContacts(knex);
  let now = known;
  return {
    async grew(rows) {
      now += rows;
      if (now < 4 * Math.max(known, 100)) return;
      await analyzeTables(knex);
      known = now;
    },
  };
}
