import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { deflateRawSync, gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { createRecordParser } from '../../src/features/imports/csv/records.ts';
import { createImportHarness, type ImportHarness, readTables } from './importHarness.ts';

/** The same people in every form in which such a file may come. */
describe('the members of Congress as a file', () => {
  let harness: ImportHarness;
  let plain: string;
  let records: string[][];
  let expected: Awaited<ReturnType<typeof readTables>>;

  before(async () => {
    harness = await createImportHarness();
    plain = await readFile(new URL('../../data/congress.csv', import.meta.url), 'utf8');
    const parser = createRecordParser(',');
    records = [...parser.write(plain), ...parser.end()];
    await harness.import(plain);
    expected = await readTables(harness.knex);
    assert.equal(expected.contacts.length, 537);
  });
  after(() => harness.drop());
  beforeEach(() => harness.knex.raw('truncate contacts, companies cascade'));

  const write = (rows: string[][], { separator = ',', end = '\n' } = {}) =>
    rows.map((row) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join(separator) + end).join('');
  /** With columns that no import knows. */
  const widen = (fields: (row: number) => string[]) => records.map((record, index) => [...record, ...fields(index)]);
  const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

  const forms: [name: string, read: RegExp, content: () => string | Buffer][] = [
    ['with a byte order mark', /UTF-8, separated by commas/, () => `\ufeff${plain}`],
    ['in UTF-16 LE', /UTF-16 \(little-endian\)/, () => Buffer.from(`\ufeff${plain}`, 'utf16le')],
    ['in UTF-16 BE', /UTF-16 \(big-endian\)/, () => utf16be(`\ufeff${plain}`)],
    ['in UTF-16 LE without a mark', /UTF-16 \(little-endian\)/, () => Buffer.from(plain, 'utf16le')],
    ['in Windows-1252', /Windows-1252/, () => iconv.encode(plain, 'windows-1252')],
    ['with semicolons', /semicolons/, () => write(records, { separator: ';' })],
    ['with tabs', /tabs/, () => write(records, { separator: '\t' })],
    [
      'with CRLF, tabs and UTF-16, as Excel writes "Unicode text"',
      /UTF-16.*tabs/,
      () => Buffer.from(`\ufeff${write(records, { separator: '\t', end: '\r\n' })}`, 'utf16le'),
    ],
    [
      'with quoted line breaks, quotes and separators',
      /commas.*left out: Notes/,
      () => write(widen((row) => [row === 0 ? 'Notes' : `first "line",\nsecond;\r\n\r\n"${row}`])),
    ],
    [
      'with 200 columns',
      /left out: Column 1,/,
      () =>
        write(
          widen((row) =>
            Array.from({ length: 200 - (records[0]?.length ?? 0) }, (_, index) =>
              row === 0 ? `Column ${index + 1}` : `${index}`,
            ),
          ),
        ),
    ],
    ['with its columns the other way round', /commas/, () => write(records.map((record) => [...record].reverse()))],
  ];

  for (const [name, read, content] of forms) {
    it(`gives the same rows ${name}`, async () => {
      const job = await harness.import(content());
      assert.deepEqual([job.status, job.total_rows, job.created_count, job.error_count], ['completed', 537, 537, 0]);
      assert.match(job.message ?? '', read);
      assert.deepEqual(await readTables(harness.knex), expected);
    });
  }

  it('gives the same rows but the ragged ones, which become error records', async () => {
    const ragged = records.map((record, index) => {
      if (index === 100) return record.slice(0, -1);
      return index === 200 ? [...record, 'one too many'] : record;
    });
    const job = await harness.import(write(ragged));
    assert.deepEqual([job.status, job.created_count, job.error_count], ['completed', 535, 2]);
    const errors = await harness.errors(job.job_id);
    assert.deepEqual(
      errors.map((error) => error.row_number),
      [100, 200],
    );
    const count = records[0]?.length ?? 0;
    assert.match(errors[0]?.error_message ?? '', new RegExp(`\\b${count - 1}\\b.*\\b${count}\\b`));
    assert.match(errors[1]?.error_message ?? '', new RegExp(`\\b${count + 1}\\b.*\\b${count}\\b`));
    const found = await readTables(harness.knex);
    assert.deepEqual(
      found.contacts,
      expected.contacts.filter((_, index) => index !== 99 && index !== 199),
    );
  });

  it('gives no rows when there are only headings', async () => {
    const job = await harness.import(plain.slice(0, plain.indexOf('\n') + 1));
    assert.deepEqual([job.status, job.total_rows], ['completed', 0]);
    assert.match(job.message ?? '', /no rows below the headings/);
  });

  const refused: [name: string, why: RegExp, content: () => string | Buffer][] = [
    ['empty', /The file is empty/, () => ''],
    ['with nothing but blank lines', /The file is empty/, () => '\ufeff\r\n\r\n'],
    [
      'in a ZIP archive',
      /ZIP archive.*export it as CSV/,
      () => Buffer.concat([Buffer.from('PK\x03\x04'), deflateRawSync(plain)]),
    ],
    ['compressed by gzip', /gzip archive.*export it as CSV/, () => gzipSync(plain)],
    ['without headings', /None of the columns is known/, () => plain.slice(plain.indexOf('\n') + 1)],
    ['cut off inside a quote', /never closed.*Nothing was imported/, () => `${plain}"Doe`],
  ];

  for (const [name, why, content] of refused) {
    it(`is refused ${name}, with why, and nothing of it is imported`, async () => {
      const job = await harness.import(content());
      assert.equal(job.status, 'failed');
      assert.match(job.message ?? '', why);
      assert.deepEqual(await harness.knex('contacts').pluck('uuid'), []);
    });
  }
});
