import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createImportTask } from '../../../src/features/imports/import.job.ts';
import { type ExportService, readCsv, startExportService } from './exporting.ts';

/** What spreadsheets, CSV and imports might each take for something else. */
const odd = [
  'email,first_name,last_name,title,mobile_phone,company,website,keywords,employees,text_search,facebook_url',
  'a@x.com,=1+1,@sum,"-2+3, ""x""",+1 415-555-0187,"=Acme, Inc.",acme.com,"=a,+b,@c",5,"two\nlines",fb.com/acme',
  "b@x.com,''=quoted,O'Neil,-,'+49 30 1234,'@Bolt,bolt.io,x,,+cmd|' /C calc'!A0,",
  'c@x.com,Zoë,\\N,\\. and \\t,(415) 555,Ünïted — “Co”,,,"1,234",;|\t,',
].join('\r\n');

describe('an export that is imported again', () => {
  let service: ExportService;
  let fresh: ExportService;

  before(async () => {
    service = await startExportService();
    fresh = await startExportService();
    await importInto(service, await readFile(new URL('../../../data/congress.csv', import.meta.url), 'utf8'));
    await importInto(service, odd);
  });
  after(async () => {
    await service.stop();
    await fresh.stop();
  });

  const importInto = async ({ call, admin, knex, services }: ExportService, content: string) => {
    const { body } = await call('createImport', {
      token: admin.token,
      file: { field: 'file', name: 'people.csv', content },
    });
    const task = createImportTask({ ...services, knex, connection: services.database.connection });
    await task({ job_id: body.job_id }, { signal: new AbortController().signal, lastAttempt: true });
    const job = await call('getImport', { token: admin.token, path: { job_id: body.job_id } });
    assert.deepEqual([job.body.status, job.body.error_count], ['completed', 0], job.text);
    return job.body;
  };
  const exportFrom = async (from: ExportService) => {
    const { body } = await from.exportContacts({ filters: {} });
    assert.equal(body.status, 'completed');
    return (await from.download(body.download_url, { token: from.member.token })).text;
  };

  it('changes nothing, and gives the same bytes again', async () => {
    const before = await exportFrom(service);
    assert.ok(before.includes("'=1+1") && before.includes("'@sum") && before.includes("'''=quoted") === false);
    const job = await importInto(service, before);
    assert.deepEqual([job.created_count, job.updated_count], [0, 540]);
    assert.equal(await exportFrom(service), before);
  });

  it('makes the same people elsewhere: only uuids and times are others', async () => {
    const before = await exportFrom(service);
    const job = await importInto(fresh, before);
    assert.deepEqual([job.created_count, job.error_count], [540, 0]);
    const own = (row: Record<string, string>) =>
      Object.fromEntries(
        Object.entries(row).filter(([name]) => !/_uuid$|_id$|_at$/.test(name) || /raised_at$/.test(name)),
      );
    // The newest come first, and what stands first in a file is the oldest.
    assert.deepEqual(
      readCsv(await exportFrom(fresh))
        .reverse()
        .map(own),
      readCsv(before).map(own),
    );
  });
});
