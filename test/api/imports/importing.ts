/** A service whose uploads are worked on as a worker does it, but only when a test says so. */
import { pino } from 'pino';
import type { Config } from '../../../src/config.ts';
import { createImportTask } from '../../../src/features/imports/import.job.ts';
import { prepareJobs } from '../../../src/jobs/queue.ts';
import { type Account, startService, type TestService } from '../../support/service.ts';

export interface ImportService extends TestService {
  admin: Account;
  member: Account;
  upload(content: string | Buffer, name?: string): ReturnType<TestService['call']>;
  /** Does the job of an upload. */
  work(jobId: string): Promise<void>;
  /** Uploads and imports: the job's id. */
  import(content: string | Buffer): Promise<string>;
}

export async function startImportService(overrides: Partial<Config> = {}): Promise<ImportService> {
  const service = await startService(overrides);
  const log = pino({ level: 'silent' });
  const { database, storage } = service.services;
  await prepareJobs(database.connection, log);
  const admin = await service.signIn('Admin');
  const task = createImportTask({ knex: service.knex, connection: database.connection, storage, log });
  const work = (jobId: string) => task({ job_id: jobId }, { signal: new AbortController().signal, lastAttempt: true });
  const upload: ImportService['upload'] = (content, name = 'people.csv') =>
    service.call('createImport', { token: admin.token, file: { field: 'file', name, content } });
  return {
    ...service,
    admin,
    member: await service.signIn('Member'),
    upload,
    work,
    import: async (content) => {
      const { job_id } = (await upload(content)).body;
      await work(job_id);
      return job_id;
    },
  };
}

/** An import with so many error records of a million characters each. */
export async function importLongErrors({ knex, ...service }: ImportService, count: number): Promise<string> {
  const jobId = await service.import('email\na@b.co\n');
  await knex.raw(
    `insert into import_errors select ?::uuid, n, 'long', jsonb_build_object('email', repeat('x', 1000000))
     from generate_series(1, ?) as n`,
    [jobId, count],
  );
  await knex('import_jobs').where({ job_id: jobId }).update({ error_count: count });
  return jobId;
}
