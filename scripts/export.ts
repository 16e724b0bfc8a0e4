/** npm run export: contacts or companies of a running API into a file, with progress. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { runCommand, sharedUsage } from './transfer/command.ts';
import { cancelExport, exportFile, watchExport } from './transfer/exportFile.ts';
import { Failure } from './transfer/failure.ts';
import { requireId } from './transfer/job.ts';

const usage = `npm run export -- ['FILTERS'] [--companies] [--format csv|ndjson] [--output FILE] [--force] [--url URL]
npm run export -- --resume ID [--output FILE] | --cancel ID

Exports contacts of a running API to a file. FILTERS are the query of GET /api/v1/contacts/ (or companies/), such as
'title=vice president&employees_min=100&limit=5000'; without them everything is exported.

  --companies     companies instead of contacts
  --format        csv (which can be imported again) or ndjson; csv unless told
  --output FILE   where to; a new file in the current folder unless told
  --force         replace that file
${sharedUsage}`;

await runCommand({
  name: 'export',
  usage,
  flags: {
    companies: { type: 'boolean' },
    format: { type: 'string' },
    output: { type: 'string' },
    force: { type: 'boolean' },
  },
  async prepare({ values, positionals }) {
    const { resume, cancel, companies, format = 'csv' } = values;
    const output = values.output === undefined ? undefined : String(values.output);
    if (format !== 'csv' && format !== 'ndjson') throw new Failure('--format is csv or ndjson.', 'usage');
    if (positionals.length > 1) throw new Failure('Give the filters as one text, in quotes.', 'usage');
    if (output !== undefined && existsSync(output) && !values.force) {
      throw new Failure(`${output} is there already; --force replaces it.`, 'usage');
    }
    if (output !== undefined && !existsSync(path.dirname(path.resolve(output)))) {
      throw new Failure(`There is no folder ${path.dirname(output)}.`, 'usage');
    }
    if (cancel !== undefined) {
      const id = requireId(String(cancel));
      return (session) => cancelExport(session, id);
    }
    if (resume !== undefined) {
      const id = requireId(String(resume));
      return (session) => watchExport(session, id, output);
    }
    const query = (positionals[0] ?? '').replace(/^\?/, '');
    const order = { type: companies ? 'companies' : 'contacts', query, format } as const;
    return (session) => exportFile(session, order, output);
  },
});
