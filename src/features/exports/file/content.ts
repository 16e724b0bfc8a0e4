/**
 * What an export file has in it, as a stream. Promises: rows come in the order of the uuids, all as they were at one
 * moment; a uuid without a row is counted as missing; memory does not grow with the number of rows.
 */
import type { Knex } from 'knex';
import { poolOf } from '../../../db/connect.ts';
import { ahead } from '../../../jobs/ahead.ts';
import { type ExportType, sources } from '../columns.ts';
import type { ExportFormat } from '../queries.ts';
import { createCsvRewriter, headingsOf, type Rewrite } from './csv.ts';
import { beginSnapshot, copyRows, findMissing } from './queries.ts';

export interface Tally {
  rows: number;
  missing: number;
  /** The first of the missing ones. */
  missingUuids: string[];
}

export interface Content {
  type: ExportType;
  format: ExportFormat;
  uuids: AsyncIterable<string[]> | Iterable<string[]>;
}

/** Uuids for one statement: few enough to be sorted in memory, enough that planning costs little. */
const batchSize = 2000;
const missingShown = 100;
const lineFeed = 10;

/** Adds to the tally as it goes. */
export async function* writeContent(
  knex: Knex,
  { type, format, uuids }: Content,
  tally: Tally,
): AsyncGenerator<Buffer> {
  const source = sources[type];
  const rewrite = format === 'csv' ? createCsvRewriter(source.columns) : (rows: Buffer) => rows;
  if (format === 'csv') yield Buffer.from(headingsOf(source.columns));
  const pool = poolOf(knex);
  const client = await pool.acquireConnection();
  try {
    await beginSnapshot(client);
    const copy = (batch: string[]) => copyRows(client, source, format, batch);
    for await (const { batch, pieces } of ahead(readBatches(uuids, copy))) {
      const before = tally.rows;
      yield* rewriteRows(pieces, rewrite, tally);
      if (tally.rows - before < batch.length) note(tally, await findMissing(client, source, batch));
    }
  } finally {
    // On a lost connection there is nothing to end; the pool finds out by itself.
    await client.query('rollback').catch(() => {});
    await pool.releaseConnection(client);
  }
}

/** Postgres sorts a batch before the first row of it comes: it does the next one while this one is rewritten. */
async function* readBatches(
  uuids: Content['uuids'],
  copy: (batch: string[]) => AsyncIterable<Buffer>,
): AsyncGenerator<{ batch: string[]; pieces: Buffer[] }> {
  for await (const batch of ahead(regroup(uuids))) yield { batch, pieces: await collect(copy(batch)) };
}

export async function collect<T>(items: AsyncIterable<T> | Iterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function* regroup(batches: Content['uuids']): AsyncGenerator<string[]> {
  let group: string[] = [];
  for await (const batch of batches) {
    for (let at = 0; at < batch.length; at += batchSize) {
      group = group.concat(batch.slice(at, at + batchSize));
      if (group.length < batchSize) continue;
      yield group.slice(0, batchSize);
      group = group.slice(batchSize);
    }
  }
  if (group.length > 0) yield group;
}

function* rewriteRows(pieces: Buffer[], rewrite: Rewrite, tally: Tally): Generator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for (const piece of pieces) {
    const whole = piece.lastIndexOf(lineFeed) + 1;
    const start = piece.subarray(0, whole);
    const rows = rest.length > 0 ? Buffer.concat([rest, start]) : start;
    rest = whole > 0 ? piece.subarray(whole) : Buffer.concat([rest, piece]);
    if (whole === 0) continue;
    tally.rows += countRows(rows);
    yield rewrite(rows);
  }
}

/** Line feeds stand at the ends of rows only. */
function countRows(rows: Buffer): number {
  let count = 0;
  for (let at = rows.indexOf(lineFeed); at >= 0; at = rows.indexOf(lineFeed, at + 1)) count += 1;
  return count;
}

function note(tally: Tally, missing: string[]): void {
  tally.missing += missing.length;
  tally.missingUuids.push(...missing.slice(0, missingShown - tally.missingUuids.length));
}
