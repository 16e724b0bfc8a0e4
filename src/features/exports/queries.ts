import type { Knex } from 'knex';
import type { RequestKey } from '../../http/idempotencyKey.ts';
import type { Values } from '../../http/parameters.ts';
import type { ExportType } from './columns.ts';
import type { Tally } from './file/content.ts';

export type ExportFormat = 'csv' | 'ndjson';
export type ExportStatus = 'pending' | 'processing' | 'completed' | 'failed';

export interface ExportRow {
  export_id: string;
  user_id: string;
  export_type: ExportType;
  format: ExportFormat;
  status: ExportStatus;
  file_name: string;
  file_key: string | null;
  total_rows: number;
  processed_rows: number;
  missing_count: number;
  missing_uuids: string[];
  message: string | null;
  created_at: Date;
  expires_at: Date;
  request_digest: string | null;
}

/** What is to be exported, as the row keeps it until it is done. */
export interface ExportOrder {
  uuids: string[] | null;
  filters: Values | null;
}

export interface NewExport extends ExportOrder {
  userId: string;
  type: ExportType;
  format: ExportFormat;
  fileName: string;
  totalRows: number;
  requestKey: RequestKey | undefined;
}

const columns = [
  ...['export_id', 'user_id', 'export_type', 'format', 'status', 'file_name', 'file_key', 'total_rows'],
  ...['processed_rows', 'missing_count', 'missing_uuids', 'message', 'created_at', 'expires_at', 'request_digest'],
];

/** Undefined when the user has one with that key already. */
export async function insertExport(trx: Knex, order: NewExport): Promise<ExportRow | undefined> {
  const [row] = await trx('exports')
    .insert({
      user_id: order.userId,
      export_type: order.type,
      format: order.format,
      uuids: order.uuids,
      filters: order.filters && JSON.stringify(order.filters),
      file_name: order.fileName,
      total_rows: order.totalRows,
      idempotency_key: order.requestKey?.key ?? null,
      request_digest: order.requestKey?.digest ?? null,
    })
    .onConflict(['user_id', 'idempotency_key'])
    .ignore()
    .returning<ExportRow[]>(columns);
  return row;
}

export function findExportOfKey(knex: Knex, userId: string, key: string): Promise<ExportRow | undefined> {
  return knex('exports').where({ user_id: userId, idempotency_key: key }).first<ExportRow | undefined>(columns);
}

export function findExport(knex: Knex, exportId: string): Promise<ExportRow | undefined> {
  return knex('exports').where({ export_id: exportId }).first<ExportRow | undefined>(columns);
}

export async function listExports(knex: Knex, userId: string, limit: number, offset: number) {
  const [exports, [counted]] = await Promise.all([
    knex('exports')
      .where({ user_id: userId })
      .orderBy([
        { column: 'created_at', order: 'desc' },
        { column: 'export_id', order: 'desc' },
      ])
      .limit(limit)
      .offset(offset)
      .select<ExportRow[]>(columns),
    knex('exports').where({ user_id: userId }).count<{ count: number }[]>(),
  ]);
  return { exports, total: Number(counted?.count) };
}

/**
 * Takes an unfinished export for a new try, which writes to the key: whoever had it before cannot finish it any more.
 * Undefined when there is nothing left to do; `leftKey` is where the try before may have left something.
 */
export async function beginExport(knex: Knex, exportId: string, fileKey: string) {
  const { rows } = await knex.raw<{ rows: (ExportRow & ExportOrder & { left_key: string | null })[] }>(
    `with taken as (
       select export_id, file_key from exports where export_id = ? and status in ('pending', 'processing') for update
     )
     update exports set status = 'processing', file_key = ?, processed_rows = 0, message = null, updated_at = now()
     from taken where exports.export_id = taken.export_id returning exports.*, taken.file_key as left_key`,
    [exportId, fileKey],
  );
  return rows[0];
}

/** False when the export is another's by now, or gone: see beginExport. */
export async function noteProgress(knex: Knex, exportId: string, fileKey: string, rows: number): Promise<boolean> {
  const count = await knex('exports')
    .where({ export_id: exportId, file_key: fileKey, status: 'processing' })
    .update({ processed_rows: rows, updated_at: knex.fn.now() });
  return count === 1;
}

/** Likewise. The file is kept for a day from now on. */
export async function completeExport(knex: Knex, exportId: string, fileKey: string, tally: Tally): Promise<boolean> {
  const count = await knex('exports')
    .where({ export_id: exportId, file_key: fileKey, status: 'processing' })
    .update({
      status: 'completed',
      processed_rows: tally.rows,
      missing_count: tally.missing,
      missing_uuids: tally.missingUuids,
      uuids: null,
      filters: null,
      updated_at: knex.fn.now(),
      expires_at: knex.raw(`now() + interval '1 day'`),
    });
  return count === 1;
}

export async function noteInterruption(knex: Knex, exportId: string, message: string): Promise<void> {
  await knex('exports')
    .where({ export_id: exportId, status: 'processing' })
    .update({ message, updated_at: knex.fn.now() });
}

/** Ends an unfinished export; gives the key under which its last try may have left something. */
export async function failExport(knex: Knex, exportId: string, message: string): Promise<string | null> {
  const { rows } = await knex.raw<{ rows: { file_key: string | null }[] }>(
    `with failed as (
       select export_id, file_key from exports where export_id = ? and status in ('pending', 'processing') for update
     )
     update exports set status = 'failed', message = ?, file_key = null, uuids = null, filters = null, updated_at = now()
     from failed where exports.export_id = failed.export_id returning failed.file_key`,
    [exportId, message],
  );
  return rows[0]?.file_key ?? null;
}

/** Gives the key of its file, if it had one. */
export async function deleteExport(knex: Knex, exportId: string): Promise<string | null> {
  const [row] = await knex('exports')
    .where({ export_id: exportId })
    .delete()
    .returning<{ file_key: string | null }[]>('file_key');
  return row?.file_key ?? null;
}

export function listUnfinished(knex: Knex): Promise<string[]> {
  return knex('exports').whereIn('status', ['pending', 'processing']).pluck('export_id');
}

/** Lets go of finished files, all or those whose time is over; gives their keys. */
export async function releaseFiles(knex: Knex, which: 'all' | 'expired'): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: { file_key: string }[] }>(
    `with released as (
       select export_id, file_key from exports
       where file_key is not null and status = 'completed' ${which === 'expired' ? 'and expires_at < now()' : ''}
       for update
     )
     update exports set file_key = null, expires_at = least(expires_at, now()), updated_at = now()
     from released where exports.export_id = released.export_id returning released.file_key`,
  );
  return rows.map((row) => row.file_key);
}

/** Of these keys, those that an export refers to. */
export async function findUsedKeys(knex: Knex, keys: string[]): Promise<Set<string>> {
  return new Set(await knex('exports').whereRaw('file_key = any(?)', [keys]).pluck<string[]>('file_key'));
}
