import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { fromDatabase } from '../../db/errors.ts';
import { AppError, notFound } from '../../errors.ts';
import { readRequestKey, requireSameRequest } from '../../http/idempotencyKey.ts';
import { linkToNext } from '../../http/paging.ts';
import type { Handlers, Request } from '../../http/types.ts';
import type { Storage } from '../../storage/storage.ts';
import { requireUser } from '../auth/requireUser.ts';
import { importFolder } from './chores.ts';
import { enqueueImport } from './import.job.ts';
import { writeInstructions } from './instructions.ts';
import { toImportErrorRecord, toImportJobDetail } from './mapping.ts';
import { describeCancellation } from './message.ts';
import {
  cancelImport,
  findImport,
  findImportOfKey,
  type ImportJobRow,
  insertImport,
  listErrors,
  type NewImport,
} from './queries.ts';
import { requireCsvFile, toFileName } from './upload.ts';

export interface ImportDeps {
  knex: Knex;
  storage: Storage;
  maxUploadBytes: number;
}

type Wanted = Omit<NewImport, 'jobId' | 'fileKey'>;

const errorsInJob = 1000;
const maxErrors = 10_000;

export function createImportHandlers({ knex, storage, maxUploadBytes }: ImportDeps) {
  /** The job that this request has made before. */
  const findRepeated = async ({ userId, requestKey }: Wanted): Promise<ImportJobRow | undefined> => {
    if (!requestKey) return undefined;
    return requireSameRequest(await findImportOfKey(knex, userId, requestKey.key), requestKey, 'import');
  };

  const begin = async (path: string, wanted: Wanted): Promise<ImportJobRow> => {
    const jobId = randomUUID();
    const fileKey = `${importFolder}/${jobId}.csv`;
    // The file first: a job without a file would fail, a file without a job is only swept away.
    await storage.put(fileKey, path);
    try {
      const job = await knex.transaction(async (trx) => {
        const row = await insertImport(trx, { jobId, fileKey, ...wanted });
        if (row) await enqueueImport(trx, jobId);
        return row;
      });
      if (job) return job;
    } catch (error) {
      // When the connection broke, the job may be there all the same.
      if (fromDatabase(error)?.code !== 'database_unavailable') await storage.remove(fileKey).catch(() => {});
      throw error;
    }
    // The same request was faster.
    await storage.remove(fileKey);
    return (await findRepeated(wanted)) as ImportJobRow;
  };

  return {
    getImportInstructions: () => ({ status: 200, body: { message: writeInstructions(maxUploadBytes) } }),

    createImport: async ({ files, body, query, headers, user, url }) => {
      const file = await requireCsvFile(files, body);
      const asked = { fileName: toFileName(file.name), dryRun: query.dry_run === true };
      const requestKey = readRequestKey(headers, { ...asked, size: file.size });
      const wanted = { ...asked, userId: requireUser(user).id, requestKey };
      const job = (await findRepeated(wanted)) ?? (await begin(file.path, wanted));
      return {
        status: 202,
        body: toImportJobDetail(job),
        headers: { Location: `${url.base}${url.path}${job.job_id}/` },
      };
    },

    cancelImport: async ({ path }) => {
      const { job_id: jobId } = await getJob(knex, path.job_id);
      const job = await cancelImport(knex, jobId, describeCancellation);
      if (!job) throw new AppError('conflict', 'The import has ended already; there is nothing to cancel.');
      return { status: 200, body: toImportJobDetail(job) };
    },

    getImport: async ({ path, query, url }) => {
      const job = await getJob(knex, path.job_id);
      if (!query.include_errors) return { status: 200, body: toImportJobDetail(job) };
      const errors = await listErrors(knex, job.job_id, errorsInJob, 0);
      const more = job.error_count > errors.length;
      return {
        status: 200,
        body: { ...toImportJobDetail(job), errors: errors.map(toImportErrorRecord) },
        headers: { ...linkToNext(more ? toWindow(`${url.base}${url.path}errors/`, errorsInJob, errors.length) : null) },
      };
    },

    listImportErrors: async ({ path, query, url }) => {
      const job = await getJob(knex, path.job_id);
      const { limit, offset } = readWindow(query);
      const errors = await listErrors(knex, job.job_id, limit, offset);
      const more = job.error_count > offset + errors.length;
      return {
        status: 200,
        body: errors.map(toImportErrorRecord),
        headers: {
          'X-Total-Count': String(job.error_count),
          ...linkToNext(more ? toWindow(`${url.base}${url.path}`, limit, offset + errors.length) : null),
        },
      };
    },
  } satisfies Pick<
    Handlers,
    'getImportInstructions' | 'createImport' | 'cancelImport' | 'getImport' | 'listImportErrors'
  >;
}

async function getJob(knex: Knex, jobId: string): Promise<ImportJobRow> {
  const job = await findImport(knex, jobId);
  if (!job) throw notFound(`import ${jobId}`);
  return job;
}

function readWindow({ limit = errorsInJob, offset = 0 }: Request<'listImportErrors'>['query']) {
  return { limit: Math.min(limit, maxErrors), offset };
}

const toWindow = (url: string, limit: number, offset: number): string => `${url}?limit=${limit}&offset=${offset}`;
