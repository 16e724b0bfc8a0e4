/** npm run import: a CSV file into a running API, with progress. */
import { stat } from 'node:fs/promises';
import { runCommand, sharedUsage } from './transfer/command.ts';
import { Failure } from './transfer/failure.ts';
import { cancelImport, importFile, watchImport } from './transfer/importFile.ts';
import { requireId } from './transfer/job.ts';
import type { LocalFile } from './transfer/upload.ts';

const usage = `npm run import -- FILE [--dry-run] [--url URL] [--wait SECONDS]
npm run import -- --resume ID | --cancel ID

Imports a CSV file of contacts and companies into a running API. Importing a file twice changes nothing.

  --dry-run       tell what would happen, and change nothing
${sharedUsage}`;

async function describeFile(path: string): Promise<LocalFile> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new Failure(`There is no file ${path}.`, 'usage');
  if (!found.isFile()) throw new Failure(`${path} is no file.`, 'usage');
  if (found.size === 0) throw new Failure(`${path} is empty.`);
  return { path, size: found.size };
}

await runCommand({
  name: 'import',
  usage,
  flags: { 'dry-run': { type: 'boolean' } },
  async prepare({ values, positionals }) {
    const [path] = positionals;
    const { resume, cancel } = values;
    if (positionals.length + Number(resume !== undefined) + Number(cancel !== undefined) !== 1) {
      throw new Failure('Name one file, or a job with --resume or --cancel.', 'usage');
    }
    if (path !== undefined) {
      const file = await describeFile(path);
      return (session) => importFile(session, file, values['dry-run'] === true);
    }
    const id = requireId(String(resume ?? cancel));
    return (session) => (resume === undefined ? cancelImport : watchImport)(session, id);
  },
});
