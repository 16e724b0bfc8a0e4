import type { Knex } from 'knex';
import type { RequestKey } from '../../http/idempotencyKey.ts';
import { derivedTables } from '../../search/indexing/layout.ts';
import type { RowError } from './rows.ts';

export type ImportStatus = 'pending' | 'processing' | 'completed' | 'failed';

export interface ImportJobRow {
  job_id: string;
  file_name: string;
  file_key: string;
  status: ImportStatus;
  dry_run: boolean;
  total_rows: number;
  processed_rows: number;
  created_count: number;
  updated_count: number;
  error_count: number;
  message: string | null;
  created_at: Date;
  updated_at: Date;
  completed_at: Date | null;
  request_digest: string | null;
}

export interface ImportErrorRow {
  row_number: number;
  error_message: string;
  payload: Record<string, string>;
}

export interface NewImport {
  jobId: string;
  userId: string;
  fileName: string;
  fileKey: string;
  dryRun: boolean;
  requestKey: RequestKey | undefined;
}

/** Of the rows in one reply; the last of them may exceed it. */
const maxBytes = 8 * 1024 * 1024;

export const isFinished = ({ status }: ImportJobRow): boolean => status === 'completed' || status === 'failed';

/** Undefined when the user has one with that key already. */
export async function insertImport(knex: Knex, job: NewImport): Promise<ImportJobRow | undefined> {
  const { jobId, userId, fileName, fileKey, dryRun, requestKey } = job;
  const row = { job_id: jobId, user_id: userId, file_name: fileName, file_key: fileKey, dry_run: dryRun };
  const [inserted] = await knex('import_jobs')
    .insert({ ...row, idempotency_key: requestKey?.key ?? null, request_digest: requestKey?.digest ?? null })
    .onConflict(['user_id', 'idempotency_key'])
    .ignore()
    .returning<ImportJobRow[]>('*');
  return inserted;
}

export function findImportOfKey(knex: Knex, userId: string, key: string): Promise<ImportJobRow | undefined> {
  return knex('import_jobs').where({ user_id: userId, idempotency_key: key }).first<ImportJobRow | undefined>();
}

export function findImport(knex: Knex, jobId: string): Promise<ImportJobRow | undefined> {
  return knex<ImportJobRow>('import_jobs').where({ job_id: jobId }).first();
}

/**
 * The records from the offset on, in the order of the file: as many as the limit says, but none after so many bytes of
 * rows. Read one after the other, because nobody knows before how long they are, and 10,000 may be of 1 MiB each.
 */
export async function listErrors(knex: Knex, jobId: string, limit: number, offset: number): Promise<ImportErrorRow[]> {
  const next = (where: string, end: string) =>
    `select * from import_errors where job_id = :jobId ${where} order by row_number ${end}`;
  const { rows } = await knex.raw<{ rows: ImportErrorRow[] }>(
    `with recursive page as (
       select row_number, error_message, payload, 1 as count, octet_length(payload::text) as bytes
       from (${next('', 'limit 1 offset :offset')}) first
       union all
       select e.row_number, e.error_message, e.payload, count + 1, bytes + octet_length(e.payload::text)
       from page cross join lateral (${next('and row_number > page.row_number', 'limit 1')}) e
       where count < :limit and bytes < :maxBytes
     )
     select row_number, error_message, payload from page order by row_number`,
    { jobId, limit, offset, maxBytes },
  );
  return rows;
}

/** False when it is finished already. A dry run begins anew each time. */
export async function beginImport(knex: Knex, { job_id: jobId, dry_run: dryRun }: ImportJobRow, totalRows: number) {
  const fresh = { processed_rows: 0, created_count: 0, updated_count: 0, error_count: 0 };
  return knex.transaction(async (trx) => {
    const count = await unfinished(trx, jobId).update({
      status: 'processing',
      total_rows: totalRows,
      message: null,
      updated_at: trx.fn.now(),
      ...(dryRun && fresh),
    });
    if (dryRun) await trx('import_errors').where({ job_id: jobId }).delete();
    return count === 1;
  });
}

/** Moves the job on; false when it is not where the chunk begins. */
export async function advanceImport(
  trx: Knex.Transaction,
  jobId: string,
  from: number,
  rows: number,
): Promise<boolean> {
  const count = await unfinished(trx, jobId)
    .where({ processed_rows: from, status: 'processing' })
    .update({ processed_rows: from + rows, updated_at: trx.fn.now() });
  return count === 1;
}

export async function countRows(
  trx: Knex.Transaction,
  jobId: string,
  counts: { created: number; updated: number },
  errors: RowError[],
): Promise<void> {
  await trx('import_jobs')
    .where({ job_id: jobId })
    .increment({ created_count: counts.created, updated_count: counts.updated, error_count: errors.length });
  if (errors.length === 0) return;
  await trx.raw(
    `insert into import_errors (job_id, row_number, error_message, payload)
     select ?::uuid, number, message, payload from json_to_recordset(?::json) as r (number integer, message text, payload jsonb)`,
    [jobId, JSON.stringify(errors)],
  );
}

export async function finishImport(
  knex: Knex,
  jobId: string,
  status: 'completed' | 'failed',
  message: string,
): Promise<void> {
  await unfinished(knex, jobId).update({
    status,
    message,
    updated_at: knex.fn.now(),
    completed_at: knex.fn.now(),
  });
}

/** Ends an unfinished import; undefined when there is none. A chunk that is under way is waited for. */
export async function cancelImport(
  knex: Knex,
  jobId: string,
  describe: (job: ImportJobRow) => string,
): Promise<ImportJobRow | undefined> {
  return knex.transaction(async (trx) => {
    const job: ImportJobRow | undefined = await unfinished(trx, jobId).forUpdate().first();
    if (!job) return undefined;
    await finishImport(trx, jobId, 'failed', describe(job));
    return findImport(trx, jobId);
  });
}

export async function noteImport(knex: Knex, jobId: string, message: string): Promise<void> {
  await unfinished(knex, jobId).update({ message, updated_at: knex.fn.now() });
}

export function listUnfinished(knex: Knex): Promise<ImportJobRow[]> {
  return knex<ImportJobRow>('import_jobs').whereIn('status', ['pending', 'processing']);
}

function unfinished(knex: Knex, jobId: string) {
  return knex('import_jobs').where({ job_id: jobId }).whereIn('status', ['pending', 'processing']);
}

/** As many as the planner knows of. */
export async function countContacts(knex: Knex): Promise<number> {
  const { rows } = await knex.raw<{ rows: { count: number }[] }>(
    `select greatest(reltuples, 0)::bigint as count from pg_class where oid = 'contacts'::regclass`,
  );
  return rows[0]?.count ?? 0;
}

export async function analyzeTables(knex: Knex): Promise<void> {
  const derived = derivedTables.map((table) => `search.${table}`).join(', ');
  // From a fifth of the usual sample: enough for a plan, in a fifth of the time. Autovacuum takes the whole one.
  await knex.transaction(async (trx) => {
    await trx.raw(`set local default_statistics_target = 20; set local statement_timeout = '2min'`);
    await trx.raw(`analyze contacts, contacts_metadata, companies, companies_metadata, ${derived}`);
  });
}
