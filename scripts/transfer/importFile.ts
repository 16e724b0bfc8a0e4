/** `npm run import` with its arguments read: a file goes up, its job is watched, what became of it is told. */
import { toText } from '../progress.ts';
import type { Client, Result } from './client.ts';
import type { Session } from './command.ts';
import { exitCodes, Failure, plain } from './failure.ts';
import { watchJob } from './job.ts';
import { type LocalFile, upload } from './upload.ts';

type Job = Result<'createImport'>;

const errorsShown = 10;

export async function importFile(session: Session, file: LocalFile, dryRun: boolean): Promise<number> {
  return watchImport(session, (await upload(session, file, dryRun)).job_id);
}

export async function watchImport(session: Session, jobId: string): Promise<number> {
  const { client, progress, ifItEnds } = session;
  ifItEnds(
    `The import goes on without this. Watch it:  npm run import -- --resume ${jobId}\n` +
      `                                 Stop it:   npm run import -- --cancel ${jobId}`,
  );
  const read = () => client.call('getImport', { path: { job_id: jobId } });
  const job = await watchJob(session, read, 'Importing');
  await report(client, job, progress.say);
  if (job.status === 'failed') throw new Failure(plain(job.message ?? 'The import failed.'));
  return job.error_count > 0 ? exitCodes.rowsLeftOut : exitCodes.done;
}

export async function cancelImport({ client, progress }: Session, jobId: string): Promise<number> {
  const job = await client.call('cancelImport', { path: { job_id: jobId } });
  progress.say(plain(job.message ?? ''));
  return exitCodes.done;
}

async function report(client: Client, job: Job, say: (text: string) => void): Promise<void> {
  const [rows, created, updated, leftOut] = [
    job.processed_rows,
    job.created_count,
    job.updated_count,
    job.error_count,
  ].map(toText);
  say(`${rows} rows: ${created} created, ${updated} updated, ${leftOut} left out.`);
  if (job.status === 'completed' && job.message) say(plain(job.message));
  if (job.error_count === 0) return;
  const path = { job_id: job.job_id };
  const errors = await client.call('listImportErrors', { path, query: { limit: errorsShown } });
  for (const { row_number, error_message } of errors) say(`  row ${toText(row_number)}: ${plain(error_message)}`);
  const more = job.error_count - errors.length;
  const address = `${client.base}/api/v1/contacts/import/${job.job_id}/errors/`;
  say(
    more > 0
      ? `  and ${toText(more)} more; all of them, with their fields: ${address}`
      : `  Their fields are at ${address}`,
  );
}
