import type { components } from '../../../generated/types.ts';
import type { ImportErrorRow, ImportJobRow } from './queries.ts';

type ImportJobDetail = components['schemas']['ImportJobDetail'];
type ImportErrorRecord = components['schemas']['ImportErrorRecord'];

export function toImportJobDetail(row: ImportJobRow): ImportJobDetail {
  return {
    job_id: row.job_id,
    file_name: row.file_name,
    status: row.status,
    dry_run: row.dry_run,
    total_rows: row.total_rows,
    processed_rows: row.processed_rows,
    created_count: row.created_count,
    updated_count: row.updated_count,
    error_count: row.error_count,
    message: row.message,
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
    completed_at: row.completed_at?.toISOString() ?? null,
  };
}

export function toImportErrorRecord({ row_number, error_message, payload }: ImportErrorRow): ImportErrorRecord {
  return { row_number, error_message, payload };
}
