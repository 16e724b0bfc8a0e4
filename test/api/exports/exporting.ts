/** A service with some people in it, whose larger exports are written when a test says so. */
import type { Config } from '../../../src/config.ts';
import { createExportTask } from '../../../src/features/exports/export.job.ts';
import { createRecordParser } from '../../../src/features/imports/csv/records.ts';
import { prepareJobs } from '../../../src/jobs/queue.ts';
import type { TaskContext } from '../../../src/jobs/worker.ts';
import type { Reply } from '../../support/contract.ts';
import { type Account, type CallOptions, startService, type TestService } from '../../support/service.ts';

export interface ExportService extends TestService {
  admin: Account;
  member: Account;
  exportContacts(json: object, account?: Account): Promise<Reply>;
  exportCompanies(json: object, account?: Account): Promise<Reply>;
  /** Does the job of an export that was not small. */
  work(exportId: string, context?: Partial<TaskContext>): Promise<void>;
  download(url: string, options?: CallOptions): Promise<Reply>;
  storedKeys(): Promise<string[]>;
}

export async function startExportService(overrides: Partial<Config> = {}): Promise<ExportService> {
  const service = await startService(overrides);
  const { database, storage, search, log } = service.services;
  await prepareJobs(database.connection, log);
  const admin = await service.signIn('Admin');
  const member = await service.signIn('Member');
  const task = createExportTask({ knex: service.knex, search, storage, log });
  return {
    ...service,
    admin,
    member,
    exportContacts: (json, account = member) => service.call('createContactExport', { token: account.token, json }),
    exportCompanies: (json, account = member) => service.call('createCompanyExport', { token: account.token, json }),
    work: (exportId, context = {}) =>
      task({ export_id: exportId }, { signal: new AbortController().signal, lastAttempt: false, ...context }),
    download: (url, options = {}) => {
      const [, exportId = ''] = /exports\/([^/]+)\/download/.exec(url) ?? [];
      const query = new URL(url).search.slice(1);
      return service.call('getExportFile', { token: member.token, path: { export_id: exportId }, query, ...options });
    },
    storedKeys: async () => {
      const keys: string[] = [];
      for await (const { key } of storage.list('exports')) keys.push(key);
      return keys;
    },
  };
}

/** Rows of a CSV file as objects. */
export function readCsv(text: string): Record<string, string>[] {
  const parser = createRecordParser(',');
  const [headings = [], ...rows] = [...parser.write(text), ...parser.end()];
  return rows.map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? ''])));
}

export interface Person {
  first_name: string;
  title?: string;
}

/** Contacts in the order given, the first the oldest; gives their uuids. */
export async function insertPeople(service: TestService, people: Person[], companyId?: string): Promise<string[]> {
  const first = Date.now() - people.length;
  const rows = people.map((person, index) => ({
    ...person,
    company_id: companyId ?? null,
    created_at: new Date(first + index),
  }));
  const uuids: string[] = [];
  for (let at = 0; at < rows.length; at += 1000) {
    const inserted = await service
      .knex('contacts')
      .insert(rows.slice(at, at + 1000))
      .returning('uuid');
    uuids.push(...inserted.map(({ uuid }: { uuid: string }) => uuid));
  }
  return uuids;
}

/** So many that they are no small export. */
export const crowd = (count = 2500): Person[] =>
  Array.from({ length: count }, (_, index) => ({ first_name: `P${index}`, title: index % 2 ? 'Odd' : 'Even' }));
