/** Imports without HTTP: a database, a storage, and the task called directly. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Knex } from 'knex';
import { pino } from 'pino';
import { createImportChores } from '../../src/features/imports/chores.ts';
import { createImportTask, enqueueImport, type ImportJobDeps } from '../../src/features/imports/import.job.ts';
import { findImport, type ImportJobRow } from '../../src/features/imports/queries.ts';
import type { TaskContext } from '../../src/jobs/worker.ts';
import { openLocalStorage } from '../../src/storage/localDisk.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

/** So that files of the tests have several chunks. */
export const chunkRows = 1000;
export const silent = pino({ level: 'silent' });

export interface ImportHarness {
  database: TestDatabase;
  knex: Knex;
  folder: string;
  storage: Storage;
  deps: ImportJobDeps;
  /** A stored file with its job, not yet enqueued. */
  store(content: string | Buffer, dryRun?: boolean): Promise<string>;
  /** Also puts it into the queue; the harness must have been made with one. */
  enqueue(content: string | Buffer): Promise<string>;
  run(jobId: string, deps?: Partial<ImportJobDeps>, context?: Partial<TaskContext>): Promise<ImportJobRow>;
  /** Stores and runs: what the job says afterwards. */
  import(content: string | Buffer): Promise<ImportJobRow>;
  find(jobId: string): Promise<ImportJobRow>;
  /** Looks until the job is as wanted. */
  until(jobId: string, reached: (job: ImportJobRow) => boolean): Promise<ImportJobRow>;
  errors(jobId: string): Promise<{ row_number: number; error_message: string; payload: object }[]>;
  /** Repairs, as a worker does them every minute. */
  doChores(): Promise<void>;
  drop(): Promise<void>;
}

export async function createImportHarness(): Promise<ImportHarness> {
  const database = await createTestDatabase();
  const { knex } = database;
  const folder = await mkdtemp(path.join(tmpdir(), 'contact360-imports-'));
  const storage = await openLocalStorage(path.join(folder, 'files'));

  const store = async (content: string | Buffer, dryRun = false) => {
    const jobId = randomUUID();
    const key = `imports/${jobId}.csv`;
    const source = path.join(folder, jobId);
    await writeFile(source, content);
    await storage.put(key, source);
    await knex('import_jobs').insert({ job_id: jobId, file_name: 'people.csv', file_key: key, dry_run: dryRun });
    return jobId;
  };
  const deps = { knex, connection: database.connection, storage, log: silent, chunkRows };
  const find = async (jobId: string) => (await findImport(knex, jobId)) as ImportJobRow;
  const run: ImportHarness['run'] = async (jobId, others = {}, context = {}) => {
    const task = createImportTask({ ...deps, ...others });
    await task({ job_id: jobId }, { signal: new AbortController().signal, lastAttempt: false, ...context });
    return find(jobId);
  };
  return {
    database,
    knex,
    folder,
    storage,
    deps,
    store,
    enqueue: async (content) => {
      const jobId = await store(content);
      await enqueueImport(knex, jobId);
      return jobId;
    },
    run,
    import: async (content) => run(await store(content)),
    find,
    until: async (jobId, reached) => {
      for (;;) {
        const job = await find(jobId);
        if (reached(job)) return job;
        await sleep(10);
      }
    },
    errors: (jobId) =>
      knex('import_errors')
        .where({ job_id: jobId })
        .orderBy('row_number')
        .select('row_number', 'error_message', 'payload'),
    doChores: async () => {
      for (const chore of createImportChores(deps)) await chore(new AbortController().signal);
    },
    drop: async () => {
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Has the connection lost at the end of the so-many-th chunk, once. */
export async function cutOffChunk(knex: Knex, number: number): Promise<void> {
  await knex.raw(
    `create sequence chunks;
     create function cut_off() returns trigger language plpgsql as $f$ begin
       if nextval('chunks') = ${number} then perform pg_terminate_backend(pg_backend_pid()); end if;
       return null;
     end $f$;
     create trigger cut_off after update of created_count on import_jobs
       for each row when (new.status = 'processing') execute function cut_off();`,
  );
}

/** The counts, error records and rows of the harness, which has done nothing else. */
export async function assertLikeCleanRun(harness: ImportHarness, jobId: string, content: string): Promise<void> {
  const clean = await createImportHarness();
  try {
    const expected = await clean.import(content);
    const job = await harness.find(jobId);
    const counts = ({ total_rows, created_count, updated_count, error_count }: ImportJobRow) => [
      total_rows,
      created_count,
      updated_count,
      error_count,
    ];
    assert.deepEqual(counts(job), counts(expected));
    assert.deepEqual(await harness.errors(jobId), await clean.errors(expected.job_id));
    const [found, wanted] = [await readTables(harness.knex), await readTables(clean.knex)];
    assert.deepEqual(found.companies, wanted.companies);
    assert.deepEqual(found.contacts, wanted.contacts);
  } finally {
    await clean.drop();
  }
}

/** Contacts of a quarter as many companies; every fifth row repeats an earlier person, every hundredth is broken. */
export function makeFile(rows: number): string {
  const lines = ['email,first_name,last_name,title,company,website,keywords,employees,city,country'];
  for (let index = 0; index < rows; index++) {
    const person = index % 5 === 4 ? index - 4 : index;
    const company = Math.floor(person / 4);
    const email = index % 100 === 99 ? 'broken@' : `p${person}@c${company}.com`;
    lines.push(
      `${email},José ${index},Müller,VP ${index},Company ${company},c${company}.com,"a, b${index % 7}",${index},Lyon,France`,
    );
  }
  return `${lines.join('\n')}\n`;
}

/** Companies and contacts with all their columns but identifiers and times; each contact with its company's name. */
export async function readTables(knex: Knex): Promise<{ companies: object[]; contacts: object[] }> {
  const { rows: companies } = await knex.raw(
    `select to_jsonb(c) - '{id,uuid,created_at,updated_at}'::text[] || to_jsonb(m) - 'uuid' as row
     from companies c left join companies_metadata m using (uuid) order by c.id`,
  );
  const { rows: contacts } = await knex.raw(
    `select to_jsonb(p) - '{id,uuid,company_id,created_at,updated_at}'::text[] || (to_jsonb(m) - 'uuid')
       || jsonb_build_object('company', c.name, 'company_website', d.website) as row
     from contacts p left join contacts_metadata m using (uuid)
     left join companies c on c.uuid = p.company_id left join companies_metadata d on d.uuid = c.uuid order by p.id`,
  );
  const bare = (rows: { row: object }[]) => rows.map(({ row }) => row);
  return { companies: bare(companies), contacts: bare(contacts) };
}
