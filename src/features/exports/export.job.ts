/**
 * Writes the file of an export. Promises: a file is whole or not there; a job that is killed begins again, so that it
 * ends with the file of one clean run; of two that have the same job, one finishes it and the other leaves nothing;
 * memory does not grow with the file; it always ends as completed or failed.
 *
 * Each try writes to a key of its own, which the export's row names before the first byte is stored: whoever takes the
 * export over removes what the try before has left, and a try whose key the row names no more has lost.
 */
import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Knex } from 'knex';
import type { Logger } from 'pino';
import { AppError } from '../../errors.ts';
import type { Values } from '../../http/parameters.ts';
import { enqueue } from '../../jobs/queue.ts';
import type { Task, TaskContext } from '../../jobs/worker.ts';
import type { SearchEngine } from '../../search/engine.ts';
import type { Filter } from '../../search/filter.ts';
import type { Storage } from '../../storage/storage.ts';
import { type CompaniesQuery, toCompanyFilter } from '../companies/filters.ts';
import { type ContactsQuery, toContactFilter } from '../contacts/filters.ts';
import type { ExportType } from './columns.ts';
import { collect, type Tally, writeContent } from './file/content.ts';
import {
  beginExport,
  completeExport,
  type ExportOrder,
  failExport,
  noteInterruption,
  noteProgress,
} from './queries.ts';

export interface ExportJobDeps {
  knex: Knex;
  search: SearchEngine;
  storage: Storage;
  log: Logger;
}

export const exportTask = 'export';
export const exportFolder = 'exports';
export const exportJobKey = (exportId: string): string => `export:${exportId}`;

/** So many rows are written while the client waits. */
export const smallExport = 1000;

const maxAttempts = 8;
const progressMs = 1000;

/** In the transaction that writes the export's row. A user's exports are written one after the other. */
export function enqueueExport(trx: Knex, exportId: string, userId: string, delaySeconds = 0): Promise<void> {
  const options = { jobKey: exportJobKey(exportId), queue: `exports:${userId}`, maxAttempts, delaySeconds };
  return enqueue(trx, exportTask, { export_id: exportId }, options);
}

export function createExportTask(deps: ExportJobDeps): Task {
  return async (payload, context) => {
    const { export_id: exportId } = payload as { export_id: string };
    try {
      await runExport(deps, exportId, context.signal);
    } catch (error) {
      await handleFailure(deps, exportId, error, context);
    }
  };
}

/** Returns when that was the end of the export, and throws what makes it run again. */
async function handleFailure(
  { knex, storage, log }: ExportJobDeps,
  exportId: string,
  error: unknown,
  { signal, lastAttempt }: TaskContext,
): Promise<void> {
  if (signal.aborted) throw error;
  log.error({ err: error, export: exportId }, 'an export was interrupted');
  const isRefused = error instanceof AppError && error.status < 500;
  if (!isRefused && !lastAttempt) {
    await noteInterruption(knex, exportId, 'Interrupted; it begins again by itself.').catch(() => {});
    throw error;
  }
  const reason = 'The export was stopped by a fault on our side, also after several tries. Ask for it again.';
  const key = await failExport(knex, exportId, isRefused ? error.message : reason);
  if (key !== null) await storage.remove(key);
}

/** Writes the file; false when that was done already or another does it. */
export async function runExport(deps: ExportJobDeps, exportId: string, signal: AbortSignal): Promise<boolean> {
  const { knex, storage } = deps;
  const key = `${exportFolder}/${exportId}.${randomBytes(6).toString('hex')}`;
  const order = await beginExport(knex, exportId, key);
  if (!order) return false;
  if (order.left_key !== null) await storage.remove(order.left_key);

  const { export_type: type, format } = order;
  const isSmall = order.total_rows <= smallExport;
  const tally: Tally = { rows: 0, missing: 0, missingUuids: [] };
  const found = order.uuids ? [order.uuids] : findUuids(deps.search, type, order, signal);
  // Of a small one at once, so that its request never holds two connections of the pool.
  const uuids = isSmall ? await collect(found) : found;
  const keep = () => (isSmall ? Promise.resolve(true) : noteProgress(knex, exportId, key, tally.rows));
  const content = watch(writeContent(knex, { type, format, uuids }, tally), keep, signal);
  try {
    await storage.put(key, Readable.from(content, { objectMode: false }));
    // What a filter has found and is gone by now is not missed by anybody.
    if (!order.uuids) Object.assign(tally, { missing: 0, missingUuids: [] });
    if (!(await completeExport(knex, exportId, key, tally))) throw new Lost();
    return true;
  } catch (error) {
    // Before the next statement, so that this never holds two connections of the pool.
    await content.return(undefined);
    // Whoever takes an export over removes what this one is writing, which then fails in any way.
    const isOurs = () => noteProgress(knex, exportId, key, tally.rows).catch(() => true);
    if (!(error instanceof Lost) && (await isOurs())) throw error;
    await storage.remove(key);
    return false;
  } finally {
    // A stream that is destroyed does not wait for its connection to be given back.
    await content.return(undefined);
  }
}

/** Another has taken the export over, or it was deleted. */
class Lost extends Error {}

async function* watch(
  pieces: AsyncIterable<Buffer>,
  keep: () => Promise<boolean>,
  signal: AbortSignal,
): AsyncGenerator<Buffer> {
  let kept = Date.now();
  for await (const piece of pieces) {
    signal.throwIfAborted();
    if (Date.now() - kept >= progressMs) {
      if (!(await keep())) throw new Lost();
      kept = Date.now();
    }
    yield piece;
  }
}

function findUuids(search: SearchEngine, type: ExportType, { filters }: ExportOrder, signal: AbortSignal) {
  const { limit, ...query } = (filters ?? {}) as { limit?: number };
  return search[type].uuids(toFilter(type, query), limit, signal);
}

export const toFilter = (type: ExportType, query: Values): Filter =>
  type === 'contacts' ? toContactFilter(query as ContactsQuery) : toCompanyFilter(query as CompaniesQuery);
