import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { deflateRawSync } from 'node:zlib';
import { isKnownHeading } from '../../src/features/imports/columns.ts';
import { ImportFault } from '../../src/features/imports/csv/fault.ts';
import { inspectFile, readRows } from '../../src/features/imports/csv/file.ts';

/** A file that comes in chunks of a given size, as from a disk or a network. */
const opener = (bytes: Buffer, chunkSize = 65_536) => {
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += chunkSize) chunks.push(bytes.subarray(at, at + chunkSize));
  return async () => Readable.from(chunks, { objectMode: true });
};

async function read(content: string | Buffer, chunkSize?: number) {
  const open = opener(Buffer.from(content as string), chunkSize);
  const file = await inspectFile(open, isKnownHeading);
  const rows: string[][] = [];
  for await (const batch of readRows(open, file)) rows.push(...batch);
  return { ...file, read: rows };
}

const fault = (pattern: RegExp) => (error: unknown) => {
  assert.ok(error instanceof ImportFault);
  assert.match(error.message, pattern);
  return true;
};

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const windows1252 = (text: string) => Buffer.from(text.replace('€', '\x80').replace('“', '\x93'), 'latin1');
const text = 'first_name,last_name,city\nJosé,Müller,Łódź\n';

describe('the encoding of a CSV file', () => {
  const cases: [name: string, bytes: Buffer, encoding: string][] = [
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
    ['UTF-16 LE with a byte order mark', Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 BE with a byte order mark', utf16be(`\ufeff${text}`), 'utf-16be'],
    ['UTF-16 LE without one', Buffer.from(text, 'utf16le'), 'utf-16le'],
    ['UTF-16 BE without one', utf16be(text), 'utf-16be'],
  ];
  for (const [name, bytes, encoding] of cases) {
    for (const chunkSize of [65_536, 7, 1]) {
      // One byte is not enough to see UTF-16 by its zero bytes; storages give more.
      if (chunkSize < 65_536 && name.startsWith('UTF-16')) continue;
      it(`is recognised: ${name}, in chunks of ${chunkSize}`, async () => {
        const found = await read(bytes, chunkSize);
        assert.equal(found.encoding, encoding);
        assert.equal(found.damaged, false);
        assert.deepEqual(found.headings, ['first_name', 'last_name', 'city']);
        assert.deepEqual(found.read, [['José', 'Müller', 'Łódź']]);
      });
    }
  }

  it('is recognised: Windows-1252, also when its first letter beyond ASCII comes after 100 KB', async () => {
    const many = 'Ann,Smith\n'.repeat(10_000);
    const found = await read(windows1252(`first_name,last_name\n${many}José,“Müller €\n`));
    assert.equal(found.encoding, 'windows-1252');
    assert.deepEqual(found.read.at(-1), ['José', '“Müller €']);
    assert.equal(found.rows, 10_001);
  });

  it('stays UTF-8 when a letter is cut between two chunks, wherever that is', async () => {
    const bytes = Buffer.from('first_name\nŁ€𝒳é\n');
    for (let size = 1; size <= bytes.length; size++) {
      const found = await read(bytes, size);
      assert.deepEqual([found.encoding, found.damaged, found.read], ['utf-8', false, [['Ł€𝒳é']]]);
    }
  });

  it('stays UTF-8, reported as damaged, when a few of many letters are broken', async () => {
    const bytes = Buffer.concat([Buffer.from('first_name\nJosé\nZoë\nMü'), Buffer.from([0xc3]), Buffer.from('\n')]);
    const found = await read(bytes);
    assert.deepEqual([found.encoding, found.damaged], ['utf-8', true]);
    assert.deepEqual(found.read, [['José'], ['Zoë'], ['Mü\ufffd']]);
  });

  it('is refused when the bytes are no text, with what they are', async () => {
    const zip = Buffer.concat([Buffer.from('PK\x03\x04'), deflateRawSync(Buffer.alloc(100))]);
    await assert.rejects(read(zip), fault(/Excel workbook \(\.xlsx\).*export it as CSV/));
    await assert.rejects(read(Buffer.from('89504e470d0a1a0a0000000d', 'hex')), fault(/a PNG image/));
    await assert.rejects(read('%PDF-1.7\n%âãÏÓ'), fault(/a PDF document/));
    await assert.rejects(read(Buffer.from(`first_name\n${'a\n'.repeat(40_000)}\0`)), fault(/a binary file/));
  });

  it('leaves nothing that Postgres cannot hold', async () => {
    const found = await read(Buffer.from('\ufefffirst_name,last_name\na\0b,\ud800c\n', 'utf16le'));
    assert.deepEqual(found.read, [['ab', '\ufffdc']]);
  });
});

describe('the separator and the headings of a CSV file', () => {
  for (const separator of [',', ';', '\t', '|']) {
    it(`are recognised: ${JSON.stringify(separator)}`, async () => {
      const lines = [
        ['First Name', '"Company, Inc; | Name"', 'E-Mail'],
        ['Ann', '"a, b; c | d"', 'ann@example.com'],
      ];
      const found = await read(lines.map((line) => line.join(separator)).join('\n'));
      assert.equal(found.delimiter, separator);
      assert.deepEqual(found.headings, ['First Name', 'Company, Inc; | Name', 'E-Mail']);
      assert.deepEqual(found.read, [['Ann', 'a, b; c | d', 'ann@example.com']]);
    });
  }

  it('may be a single column', async () => {
    assert.deepEqual((await read('email\nann@example.com')).read, [['ann@example.com']]);
  });

  it('may be 200 columns wide', async () => {
    const headings = Array.from({ length: 200 }, (_, index) => (index === 150 ? 'email' : `column ${index}`));
    const found = await read(`${headings.join(';')}\n${headings.join(';')}\n`);
    assert.equal(found.headings.length, 200);
    assert.deepEqual(found.read, [headings]);
  });

  it('are found below the notes of a LinkedIn export and below the hint of Excel', async () => {
    const linkedIn =
      'Notes:\n"When exporting your connections, some, e-mail addresses are missing."\n\nFirst Name,Last Name,URL\nA,B,C\n';
    assert.deepEqual((await read(linkedIn)).read, [['A', 'B', 'C']]);
    const excel = await read('sep=;\nfirst_name;Foo\na;b\n');
    assert.deepEqual([excel.delimiter, excel.headings, excel.read], [';', ['first_name', 'Foo'], [['a', 'b']]]);
  });

  it('are missed, with what stands there instead', async () => {
    await assert.rejects(read('Ann;Smith\nBob;Jones\n'), fault(/None of the columns is known.*"Ann", "Smith"/));
    await assert.rejects(read('\n\n'), fault(/empty/));
    await assert.rejects(read('\ufeff'), fault(/empty/));
  });
});

describe('the rows of a CSV file', () => {
  it('may be none', async () => {
    const found = await read('first_name,last_name');
    assert.deepEqual([found.rows, found.read], [0, []]);
  });

  it('have quoted separators, line breaks and quotes in their fields, in chunks of any size', async () => {
    const bytes = Buffer.from('first_name,city\r\n"a ""b"" c","x,\r\ny"\r\n"""","" \r\n""""""  ,z');
    for (let size = 1; size <= bytes.length; size++) {
      const found = await read(bytes, size);
      assert.deepEqual(
        found.read,
        [
          ['a "b" c', 'x,\r\ny'],
          ['"', ''],
          ['""', 'z'],
        ],
        `chunks of ${size}`,
      );
    }
  });

  it('end with CRLF, LF or CR, also mixed', async () => {
    assert.deepEqual((await read('first_name\r\na\nb\rc\r\n')).read, [['a'], ['b'], ['c']]);
  });

  it('keep quotes that stand in the middle of a field, and what stands behind a closing one', async () => {
    const found = await read('first_name,city\nNick "The Man",6" x\n"a"b, "c, d"\n');
    assert.deepEqual(found.read, [
      ['Nick "The Man"', '6" x'],
      ['ab', 'c, d'],
    ]);
  });

  it('are left out when all their fields are blank, and keep their own number of fields', async () => {
    const found = await read('first_name,city\n\n,,\n  , \na\nb,c,d\n\n');
    assert.deepEqual(found.read, [['a'], ['b', 'c', 'd']]);
    assert.equal(found.rows, 2);
  });

  it('can be read from any of them on', async () => {
    const open = opener(Buffer.from('Notes:\nfirst_name,city\na,1\nb,2\nc,3\n'), 5);
    const file = await inspectFile(open, isKnownHeading);
    for (const [from, expected] of [
      [0, ['a', 'b', 'c']],
      [2, ['c']],
      [3, []],
    ] as const) {
      const names: unknown[] = [];
      for await (const batch of readRows(open, file, from)) names.push(...batch.map((row) => row[0]));
      assert.deepEqual(names, expected);
    }
  });

  it('are refused as a whole when a quote is never closed, with the row it opens in', async () => {
    await assert.rejects(
      read('first_name,city\na,b\n"c,d\ne,f\n'),
      fault(/opens in the row that follows row 1 is never closed/),
    );
    await assert.rejects(read('first_name,city\n"c,d\n'), fault(/the row that follows the headings/));
    await assert.rejects(read(`first_name,city\na,"${'b'.repeat(1_100_000)}\n`), fault(/longer than 1 MiB/));
  });
});
