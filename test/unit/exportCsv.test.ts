import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CellKind, ExportColumn } from '../../src/features/exports/columns.ts';
import { createCsvRewriter, headingsOf, neutralise } from '../../src/features/exports/file/csv.ts';
import { createRecordParser } from '../../src/features/imports/csv/records.ts';
import { cleanCell } from '../../src/features/imports/values.ts';

const columnsOf = (...kinds: CellKind[]): ExportColumn[] =>
  kinds.map((kind, index) => ({ name: `column_${index}`, sql: '', kind }));

/** As COPY writes rows in text format. */
function copyText(rows: (string | null)[][]): Buffer {
  const escapes: Record<string, string> = {
    '\\': '\\\\',
    '\t': '\\t',
    '\n': '\\n',
    '\r': '\\r',
    '\b': '\\b',
    '\f': '\\f',
    '\v': '\\v',
  };
  const toField = (value: string | null) =>
    value === null ? '\\N' : value.replace(/[\\\t\n\r\b\f\v]/g, (char) => escapes[char] as string);
  return Buffer.from(rows.map((row) => `${row.map(toField).join('\t')}\n`).join(''));
}

const rewrite = (rows: (string | null)[][], ...kinds: CellKind[]) =>
  createCsvRewriter(columnsOf(...kinds))(copyText(rows)).toString();

describe('an export as CSV', () => {
  it('has its columns as headings, and ends every line by CRLF', () => {
    assert.equal(headingsOf(columnsOf('text', 'plain')), 'column_0,column_1\r\n');
    assert.equal(
      rewrite(
        [
          ['a', '1'],
          ['b', '2'],
        ],
        'text',
        'plain',
      ),
      'a,1\r\nb,2\r\n',
    );
  });

  it('leaves a cell without a value empty', () => {
    assert.equal(
      rewrite(
        [
          [null, null, null, ''],
          ['N', '\\N', null, null],
        ],
        'text',
        'text',
        'time',
        'list',
      ),
      ',,,\r\nN,\\N,,\r\n',
    );
  });

  it('quotes commas, quotes and line breaks, and nothing else', () => {
    assert.equal(
      rewrite(
        [['a, b', 'say "hi"', 'two\nlines', 'cr\rlf', "it's; |ok \\ \t."]],
        'text',
        'text',
        'list',
        'text',
        'text',
      ),
      '"a, b","say ""hi""","two\nlines","cr\rlf",it\'s; |ok \\ \t.\r\n',
    );
  });

  it('writes times as ISO 8601 in UTC with milliseconds', () => {
    const times = [
      '2026-01-31 12:00:00+00',
      '2026-01-31 12:00:00.5+00',
      '2026-01-31 12:00:00.05+00',
      '2026-01-31 12:00:00.123+00',
    ];
    assert.equal(
      rewrite([times], 'time', 'time', 'time', 'time'),
      '2026-01-31T12:00:00.000Z,2026-01-31T12:00:00.500Z,2026-01-31T12:00:00.050Z,2026-01-31T12:00:00.123Z\r\n',
    );
  });

  it('neutralises what a spreadsheet would run, and leaves numbers and phone numbers alone', () => {
    const formulas = [
      '=1+1',
      '=HYPERLINK("x")',
      '@SUM(A1)',
      '+cmd|x',
      '-2+3+cmd',
      '+',
      '-',
      '--1a',
      '\tx',
      '\rx',
      '-1 ext. 2',
    ];
    for (const text of formulas) assert.equal(neutralise(text), `'${text}`, text);
    const others = [
      '',
      'a=b',
      '1=1',
      "'quoted'",
      '+1 415-555-0187',
      '+49 (0) 30/123.456',
      '-5',
      '+5',
      '-1.5',
      "O'Neil",
      '"=1"',
      ' =1',
    ];
    for (const text of others) assert.equal(neutralise(text), text, text);
  });

  it('neutralises also what looks neutralised already, so that an import gives it back as it was', () => {
    for (const text of ["'=1", "''=1", "'+1 415", "'@x"]) {
      assert.equal(neutralise(text), `'${text}`);
      assert.equal(cleanCell(neutralise(text)), text);
    }
  });

  it('comes back from the parser of imports as it was, whatever is in it', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        "'",
        '"',
        ',',
        '\n',
        '\r',
        '\t',
        '\\',
        '\\N',
        ' ',
        '1',
        '555',
        '(',
        'é',
        '𝒳',
        'a',
      ),
      fc.string({ maxLength: 4 }),
    );
    const text = fc.array(part, { maxLength: 8 }).map((parts) => parts.join('').replaceAll('\0', '').trim());
    const row = fc.tuple(fc.constant('x'), text, text, fc.oneof(text, fc.constant(null)), fc.constant('y'));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const csv = rewrite(rows, 'plain', 'text', 'list', 'text', 'plain');
        const parser = createRecordParser(',');
        const records = [...parser.write(csv), ...parser.end()];
        assert.deepEqual(
          records.map((record) => record.map((cell) => cleanCell(cell))),
          rows.map((cells) => cells.map((cell) => cell ?? '')),
        );
        // Nothing that a spreadsheet would run is at the beginning of a cell.
        for (const cell of records.flat()) assert.ok(!/^[=@\t\r]/.test(cell), cell);
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same however long the cells are', () => {
    for (const length of [1, 199, 200, 201, 5000, 200_000]) {
      const text = `"${'é,'.repeat(length)}`;
      assert.equal(
        rewrite([[text, 'b'.repeat(length)]], 'text', 'text'),
        `"${text.replaceAll('"', '""')}",${'b'.repeat(length)}\r\n`,
      );
    }
  });
});
