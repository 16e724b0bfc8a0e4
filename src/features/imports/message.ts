/** What the message of a job says, for the person who uploaded the file. */
import { FileMissing } from '../../storage/storage.ts';
import type { HeadingMap } from './columns.ts';
import type { FileFound } from './csv/file.ts';
import { delimiterNames } from './csv/layout.ts';
import type { ImportJobRow } from './queries.ts';

const encodingNames = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (little-endian)',
  'utf-16be': 'UTF-16 (big-endian)',
  'windows-1252': 'Windows-1252',
} as const;

export function describeFile(file: FileFound, map: HeadingMap, dryRun: boolean): string {
  const { unknown, repeated } = map;
  const parts = [`Read as ${encodingNames[file.encoding]}, separated by ${delimiterNames[file.delimiter]}.`];
  if (dryRun) parts.unshift('This was a dry run: nothing was changed; the counts say what an import would do.');
  if (file.damaged) parts.push('Some characters are damaged in the file and became \ufffd.');
  if (file.rows === 0) parts.push('There are no rows below the headings.');
  if (unknown.length > 0) parts.push(`Not known, so left out: ${enumerate(unknown)}.`);
  if (repeated.length > 0) {
    parts.push(`Read only where an earlier column for the same value is blank: ${enumerate(repeated)}.`);
  }
  return parts.join(' ');
}

function enumerate(headings: string[]): string {
  const shown = headings.slice(0, 30).map((heading) => (heading.length > 60 ? `${heading.slice(0, 60)}…` : heading));
  const more = headings.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

export function describeInterruption(job: ImportJobRow): string {
  return `Interrupted after ${job.processed_rows} rows; it goes on by itself.`;
}

export const describeCatchingUp = 'All rows are read; those that are new will be listed in a moment.';

export function describeFailure(job: ImportJobRow, error: unknown): string {
  const reason =
    error instanceof FileMissing ? 'because its file is no longer in the storage' : 'by a fault on our side';
  return `The import was stopped ${reason}, also after several tries. ${kept(job)}`;
}

export function describeAbandoned(job: ImportJobRow): string {
  return `The import was interrupted too often and was given up. ${kept(job)}`;
}

export function describeCancellation(job: ImportJobRow): string {
  return job.dry_run ? 'Cancelled; it was a dry run, nothing was changed.' : `Cancelled. ${kept(job)}`;
}

function kept({ processed_rows: done, dry_run: dryRun }: ImportJobRow): string {
  if (dryRun) return 'It was a dry run; nothing was changed.';
  if (done === 0) return 'Nothing was imported; upload the file again.';
  return `The first ${done} rows are imported; upload the file again for the others, those rows will be recognised.`;
}
