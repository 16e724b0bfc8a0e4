/** `npm run export` with its arguments read: an export is asked for, its job is watched, its file comes down. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { components } from '../../generated/types.ts';
import type { Contract } from '../../src/http/contract.ts';
import { inUnit, toText } from '../progress.ts';
import type { Session } from './command.ts';
import { download } from './download.ts';
import { exitCodes, Failure, plain } from './failure.ts';
import { watchJob } from './job.ts';

type Filters = Record<string, string | string[]>;

export interface ExportOrder {
  type: 'contacts' | 'companies';
  /** As the query of the list. */
  query: string;
  format: components['schemas']['ExportFormat'];
}

export async function exportFile(session: Session, { type, query, format }: ExportOrder, output?: string) {
  const { client, progress, ifItEnds } = session;
  const filters = readFilters(client.contract, type, query);
  const call = { json: { filters, format }, headers: { 'Idempotency-Key': randomUUID() } };
  ifItEnds('Should the export have begun: what nobody downloads is removed after a day.');
  progress.say(`Asking for ${type} …`);
  const { export_id: exportId } = await (type === 'contacts'
    ? client.call('createContactExport', call)
    : client.call('createCompanyExport', call));
  return watchExport(session, exportId, output);
}

export async function watchExport(session: Session, exportId: string, output?: string): Promise<number> {
  const { client, progress, ifItEnds } = session;
  ifItEnds(
    `The export goes on without this. Have its file:  npm run export -- --resume ${exportId}\n` +
      `                                 Stop it:        npm run export -- --cancel ${exportId}`,
  );
  const read = () => client.call('getExport', { path: { export_id: exportId } });
  const job = await watchJob(session, read, 'Exporting');
  if (job.status === 'failed') throw new Failure(plain(job.message ?? 'The export failed.'));
  ifItEnds(`What has come is kept; the rest comes with:  npm run export -- --resume ${exportId}`);
  const target = output ?? toFreeName(job.file_name);
  const size = await download(session, job, target);
  progress.say(`${toText(job.processed_rows)} ${job.export_type} in ${plain(target)} (${inUnit(size, 'bytes')}).`);
  return exitCodes.done;
}

export async function cancelExport({ client, progress }: Session, exportId: string): Promise<number> {
  await client.call('deleteExport', { path: { export_id: exportId } });
  progress.say('The export is removed.');
  return exitCodes.done;
}

/** As filters of a body, in which several values of a text parameter are an array and a list may be one text. */
function readFilters(contract: Contract, type: ExportOrder['type'], query: string): Filters {
  const id = type === 'contacts' ? 'listContacts' : 'listCompanies';
  const kinds = contract.operations.find((operation) => operation.id === id)?.query;
  const given = new URLSearchParams(query);
  return Object.fromEntries(
    [...new Set(given.keys())].map((name) => {
      const values = given.getAll(name);
      return [name, values.length === 1 || kinds?.get(name) === 'list' ? values.join(',') : values];
    }),
  );
}

/** In the current folder, beside what is there already; whatever the API says, a plain name. */
function toFreeName(suggested: string): string {
  const { name, ext } = path.parse(suggested.replace(/[^\w.-]/g, '_'));
  for (let number = 1; ; number++) {
    const free = `${name}${number === 1 ? '' : `-${number}`}${ext}`;
    if (!existsSync(free)) return free;
  }
}
