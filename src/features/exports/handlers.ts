import { AppError, invalid, notFound } from '../../errors.ts';
import type { FilterValues } from '../../http/bodyFilters.ts';
import type { Contract } from '../../http/contract.ts';
import { readRequestKey } from '../../http/idempotencyKey.ts';
import { type FileReply, replyWithFile } from '../../http/storedFile.ts';
import type { Handlers, Request } from '../../http/types.ts';
import { FileMissing } from '../../storage/storage.ts';
import { requireUser } from '../auth/requireUser.ts';
import type { ExportType } from './columns.ts';
import { createExport, removeExport } from './create.ts';
import type { ExportJobDeps } from './export.job.ts';
import { isExpired, toCompanyExport, toContactExport, toExportDetail, toExportListItem } from './mapping.ts';
import { createOrderReader } from './order.ts';
import { type ExportFormat, type ExportRow, findExport, listExports, releaseFiles } from './queries.ts';
import { createDownloadTokens } from './token.ts';

export interface ExportDeps extends ExportJobDeps {
  contract: Contract;
  jwtSecret: string;
}

interface CreateBody {
  uuids: string[] | undefined;
  filters: FilterValues | undefined;
  format: ExportFormat | undefined;
}

const maxListed = 1000;
const root = '/api/v2/exports';
const mediaTypes = { csv: 'text/csv; charset=utf-8', ndjson: 'application/x-ndjson' };

export function createExportHandlers(deps: ExportDeps) {
  const { knex, storage } = deps;
  const tokens = createDownloadTokens(deps.jwtSecret);
  const readOrder = createOrderReader(deps.contract);
  const toUrl = (base: string) => (id: string) => `${base}${root}/${id}/download?token=${tokens.sign(id)}`;

  type CreateRequest = Pick<Request<'createContactExport' | 'createCompanyExport'>, 'user' | 'headers' | 'signal'>;
  const create = (type: ExportType, request: CreateRequest, { format = 'csv', ...body }: CreateBody) => {
    const order = readOrder(type, body);
    const wanted = { ...order, type, format };
    const requestKey = readRequestKey(request.headers, wanted);
    return createExport(deps, { ...wanted, userId: requireUser(request.user).id, requestKey }, request.signal);
  };
  const location = (base: string, row: ExportRow) => ({ Location: `${base}${root}/${row.export_id}` });

  /** Other people's exports are no exports. */
  const getOwn = async ({ path, user }: Pick<Request<'getExport'>, 'path' | 'user'>): Promise<ExportRow> => {
    const row = await findExport(knex, path.export_id);
    if (row?.user_id !== requireUser(user).id) throw notFound(`export ${path.export_id}`);
    return row as ExportRow;
  };

  return {
    createContactExport: async ({ body, url, ...request }) => {
      const { contact_uuids: uuids, filters, format } = body;
      const row = await create('contacts', request, { uuids, filters, format });
      return { status: 201, body: toContactExport(row, toUrl(url.base)), headers: location(url.base, row) };
    },

    createCompanyExport: async ({ body, url, ...request }) => {
      const { company_uuids: uuids, filters, format } = body;
      const row = await create('companies', request, { uuids, filters, format });
      return { status: 201, body: toCompanyExport(row, toUrl(url.base)), headers: location(url.base, row) };
    },

    listExports: async ({ query: { limit = 100, offset = 0 }, user, url }) => {
      const { exports, total } = await listExports(knex, requireUser(user).id, Math.min(limit, maxListed), offset);
      return { status: 200, body: { exports: exports.map((row) => toExportListItem(row, toUrl(url.base))), total } };
    },

    getExport: async (request) => ({
      status: 200,
      body: toExportDetail(await getOwn(request), toUrl(request.url.base)),
    }),

    deleteExport: async (request) => {
      const { export_id: exportId } = await getOwn(request);
      await removeExport(deps, exportId);
      return { status: 204, body: undefined };
    },

    getExportFile: async ({ path, query, user, method, headers }) => {
      const row = await findExport(knex, path.export_id);
      if (!row) throw notFound(`export ${path.export_id}`);
      if (query.token === undefined) throw missingToken();
      const isTheirs = row.user_id === requireUser(user).id && tokens.verify(row.export_id, query.token);
      if (!isTheirs) throw new AppError('forbidden', 'The token is not that of an export of yours.');
      return reply(row, { method, headers });
    },

    deleteExportFiles: async () => {
      const keys = await releaseFiles(knex, 'all');
      for (const key of keys) await storage.remove(key);
      return { status: 200, body: { message: 'CSV files deleted successfully', deleted_count: keys.length } };
    },
  } satisfies Pick<Handlers, ExportOperation>;

  async function reply(row: ExportRow, request: Parameters<typeof replyWithFile>[2]): Promise<FileReply> {
    if (row.status !== 'completed') throw notReady(row);
    if (row.file_key === null || isExpired(row)) throw expired(row);
    return replyWithFile(storage, row.file_key, request, {
      type: mediaTypes[row.format],
      headers: {
        'Content-Disposition': `attachment; filename="${row.file_name}"`,
        'Cache-Control': 'private, no-cache',
      },
    }).catch((error) => {
      throw error instanceof FileMissing ? expired(row) : error;
    });
  }
}

type ExportOperation =
  | 'createContactExport'
  | 'createCompanyExport'
  | 'listExports'
  | 'getExport'
  | 'deleteExport'
  | 'getExportFile'
  | 'deleteExportFiles';

function notReady({ status, message, processed_rows: done, total_rows: total }: ExportRow): AppError {
  if (status === 'failed') return new AppError('export_not_ready', `The export failed. ${message ?? ''}`.trim());
  const detail = `The export is not finished yet (${done} of ${total} rows). Try again when its status is completed.`;
  return new AppError('export_not_ready', detail, { headers: { 'Retry-After': '2' } });
}

function expired({ expires_at: at }: ExportRow): AppError {
  const when = at.getTime() <= Date.now() ? ` on ${at.toISOString()}` : '';
  return new AppError('export_expired', `The file of this export was removed${when}. Make a new export.`);
}

function missingToken(): AppError {
  const detail = 'is required: use the download_url of the export as it is';
  return invalid([{ in: 'query', pointer: 'token', detail, code: 'required' }]);
}
