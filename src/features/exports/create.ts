/** Asking for an export: small ones are written while the client waits, others by a job. */
import type { Knex } from 'knex';
import { type RequestKey, requireSameRequest } from '../../http/idempotencyKey.ts';
import { removeJobs } from '../../jobs/queue.ts';
import type { ExportType } from './columns.ts';
import { type ExportJobDeps, enqueueExport, exportJobKey, runExport, smallExport, toFilter } from './export.job.ts';
import {
  deleteExport,
  type ExportFormat,
  type ExportOrder,
  type ExportRow,
  findExport,
  findExportOfKey,
  insertExport,
} from './queries.ts';

export interface WantedExport extends ExportOrder {
  userId: string;
  type: ExportType;
  format: ExportFormat;
  requestKey?: RequestKey | undefined;
}

/** A process that dies while it writes a small one leaves that to the job, which waits so long. */
const takeOverSeconds = 60;

export async function createExport(deps: ExportJobDeps, wanted: WantedExport, signal: AbortSignal): Promise<ExportRow> {
  const { knex } = deps;
  const repeated = await findRepeated(knex, wanted);
  if (repeated) return repeated;
  const totalRows = await countWanted(deps, wanted, signal);
  const isSmall = totalRows <= smallExport;
  const row = await knex.transaction(async (trx) => {
    const order = { ...wanted, requestKey: wanted.requestKey, totalRows, fileName: toFileName(wanted) };
    const inserted = await insertExport(trx, order);
    if (inserted) await enqueueExport(trx, inserted.export_id, wanted.userId, isSmall ? takeOverSeconds : 0);
    return inserted;
  });
  // The same request was faster.
  if (!row) return (await findRepeated(knex, wanted)) as ExportRow;
  if (!isSmall) return row;
  let isDone: boolean;
  try {
    isDone = await runExport(deps, row.export_id, signal);
  } catch (error) {
    await removeExport(deps, row.export_id).catch(() => {});
    throw error;
  }
  // Else the job has it: one that runs must keep its key, by which the chores see that it does.
  if (isDone) await removeJobs(knex, [exportJobKey(row.export_id)]);
  return (await findExport(knex, row.export_id)) ?? row;
}

/** The export that this request has made before. */
async function findRepeated(knex: Knex, { userId, requestKey }: WantedExport): Promise<ExportRow | undefined> {
  if (!requestKey) return undefined;
  return requireSameRequest(await findExportOfKey(knex, userId, requestKey.key), requestKey, 'export');
}

/** With its file; a try that runs notices. */
export async function removeExport({ knex, storage }: ExportJobDeps, exportId: string): Promise<void> {
  const fileKey = await knex.transaction(async (trx: Knex) => {
    await removeJobs(trx, [exportJobKey(exportId)]);
    return deleteExport(trx, exportId);
  });
  if (fileKey !== null) await storage.remove(fileKey);
}

async function countWanted({ search }: ExportJobDeps, { type, uuids, filters }: WantedExport, signal: AbortSignal) {
  if (uuids) return uuids.length;
  const { limit, ...query } = filters as { limit?: number };
  return Math.min(await search[type].count(toFilter(type, query), signal), limit ?? Number.POSITIVE_INFINITY);
}

const toFileName = ({ type, format }: WantedExport): string =>
  `${type}-${new Date().toISOString().slice(0, 10)}.${format}`;
