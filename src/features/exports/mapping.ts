import type { components } from '../../../generated/types.ts';
import type { ExportRow } from './queries.ts';

type Schemas = components['schemas'];

/** Gives the address of a download by the export's id. */
export type ToDownloadUrl = (exportId: string) => string;

export function toExportListItem(row: ExportRow, toUrl: ToDownloadUrl): Schemas['ExportListItem'] {
  const isOver = row.status === 'failed' || (row.status === 'completed' && isExpired(row));
  return {
    export_id: row.export_id,
    export_type: row.export_type,
    format: row.format,
    status: row.status,
    contact_count: rowsOf(row, 'contacts'),
    company_count: rowsOf(row, 'companies'),
    total_rows: row.total_rows,
    processed_rows: row.processed_rows,
    file_name: row.file_name,
    message: row.message,
    created_at: row.created_at.toISOString(),
    expires_at: row.expires_at.toISOString(),
    download_url: isOver ? null : toUrl(row.export_id),
  };
}

export function toExportDetail(row: ExportRow, toUrl: ToDownloadUrl): Schemas['ExportDetail'] {
  return { ...toExportListItem(row, toUrl), missing_count: row.missing_count, missing_uuids: row.missing_uuids };
}

export function toContactExport(row: ExportRow, toUrl: ToDownloadUrl): Schemas['ContactExportResponse'] {
  return { ...toResponse(row, toUrl), contact_count: rowsOf(row, 'contacts') };
}

export function toCompanyExport(row: ExportRow, toUrl: ToDownloadUrl): Schemas['CompanyExportResponse'] {
  return { ...toResponse(row, toUrl), company_count: rowsOf(row, 'companies') };
}

function toResponse(row: ExportRow, toUrl: ToDownloadUrl) {
  return {
    export_id: row.export_id,
    download_url: toUrl(row.export_id),
    expires_at: row.expires_at.toISOString(),
    status: row.status,
    missing_count: row.missing_count,
    missing_uuids: row.missing_uuids,
  };
}

/** Also when its file was removed before its time. */
export const isExpired = (row: ExportRow): boolean => row.file_key === null || row.expires_at.getTime() <= Date.now();

const rowsOf = (row: ExportRow, type: ExportRow['export_type']): number =>
  row.status === 'completed' && row.export_type === type ? row.processed_rows : 0;
