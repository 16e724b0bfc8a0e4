import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { toCompanyChanges } from '../../src/features/companies/body.ts';
import { updateCompany } from '../../src/features/companies/write.ts';
import { linkedinKey } from '../../src/features/imports/entities.ts';
import { createImportHarness, type ImportHarness, readTables } from './importHarness.ts';

type Row = Record<string, string>;

/** Rows as a file with the headings that occur in them. */
function toCsv(rows: Row[]): string {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))]
    .map((fields) => fields.map(quote).join(','))
    .join('\n');
}

function add(sum: number[], more: number[]): void {
  more.forEach((count, index) => {
    sum[index] = (sum[index] ?? 0) + count;
  });
}

async function isBlocked(knex: Knex): Promise<boolean> {
  const { rowCount } = await knex.raw(
    `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
  );
  return rowCount > 0;
}

describe('what an import makes of its rows', () => {
  let harness: ImportHarness;

  beforeEach(async () => {
    harness = await createImportHarness();
  });

  afterEach(() => harness.drop());

  const importRows = (...rows: Row[]) => harness.import(toCsv(rows));
  const companies = async (...columns: string[]) =>
    (await readTables(harness.knex)).companies.map((row) => columns.map((column) => (row as Row)[column]));
  const contacts = async (...columns: string[]) =>
    (await readTables(harness.knex)).contacts.map((row) => columns.map((column) => (row as Row)[column]));
  const counts = (job: { created_count: number; updated_count: number; error_count: number }) => [
    job.created_count,
    job.updated_count,
    job.error_count,
  ];

  /** The same rows in one file and in a file each must do the same. */
  const inBothWays = (name: string, test: (run: (...rows: Row[]) => Promise<number[]>) => Promise<void>) => {
    it(`${name} (in one file)`, () => test(async (...rows) => counts(await importRows(...rows))));
    it(`${name} (in a file each)`, () =>
      test(async (...rows) => {
        const sum = [0, 0, 0];
        for (const row of rows) add(sum, counts(await importRows(row)));
        return sum;
      }));
  };

  describe('companies', () => {
    inBothWays('are the same by domain, whatever they are called', async (run) => {
      const acme = { company: 'Acme', website: 'https://www.acme.com/about' };
      assert.deepEqual(await run(acme, { company: 'ACME Inc.', website: 'acme.com' }), [1, 1, 0]);
      assert.deepEqual(await companies('name', 'website'), [['ACME Inc.', 'acme.com']]);
    });

    inBothWays('with a domain are not those of the same name without it', async (run) => {
      assert.deepEqual(await run({ company: 'Acme' }, { company: 'Acme', website: 'acme.com' }), [2, 0, 0]);
      assert.deepEqual(await companies('name', 'website'), [
        ['Acme', null],
        ['Acme', 'acme.com'],
      ]);
    });

    inBothWays('are the same by LinkedIn URL when the row has no domain', async (run) => {
      const first = { company: 'Acme', company_linkedin_url: 'http://www.linkedin.com/company/acme' };
      const again = {
        company: 'Acme 2',
        company_linkedin_url: 'https://LinkedIn.com/company/acme/?trk=x',
        website: 'n/a',
      };
      assert.deepEqual(await run(first, again), [1, 1, 0]);
      assert.equal((await companies('name'))[0]?.[0], 'Acme 2');
    });

    inBothWays('are the oldest of their name when the row has nothing else, also one with a domain', async (run) => {
      const rows = [
        { company: 'Acme', website: 'acme.com' },
        { company: 'Acme', website: 'acme.org' },
        { company: ' ÁCME ', employees: '7' },
      ];
      assert.deepEqual(await run(...rows), [2, 1, 0]);
      assert.deepEqual(await companies('name', 'employees_count', 'website'), [
        ['ÁCME', 7, 'acme.com'],
        ['Acme', null, 'acme.org'],
      ]);
    });

    inBothWays('are found by what an earlier row has made of them, and no more by what they were', async (run) => {
      const rows = [
        { company: 'Old', website: 'acme.com' },
        { company: 'New', website: 'acme.com' },
        { company: 'New', employees: '1' },
        { company: 'Old', employees: '2' },
      ];
      assert.deepEqual(await run(...rows), [2, 2, 0]);
      assert.deepEqual(await companies('name', 'employees_count'), [
        ['New', 1],
        ['Old', 2],
      ]);
    });
  });

  describe('names', () => {
    const drift = { first_name: 'Drift', last_name: 'Lee', company: 'DriftCo', title: 'a' };
    const inOne = { first_name: 'Drift Lee', company: 'DriftCo', title: 'b' };

    inBothWays('that stand in one column are those that are the same in two', async (run) => {
      assert.deepEqual(await run(drift, inOne), [1, 1, 0]);
      assert.deepEqual(await run(drift, inOne), [0, 2, 0]);
      assert.deepEqual(await contacts('first_name', 'last_name', 'title'), [['Drift', 'Lee', 'b']]);
      assert.deepEqual(await run({ last_name: 'DRIFT  LÉE', company: 'DriftCo' }, drift, inOne), [0, 3, 0]);
      assert.deepEqual(await contacts('first_name', 'last_name', 'title'), [['Drift', 'Lee', 'b']]);
    });

    inBothWays('are divided as soon as a row does it', async (run) => {
      assert.deepEqual(await run(inOne, drift), [1, 1, 0]);
      assert.deepEqual(await run(inOne, drift), [0, 2, 0]);
      assert.deepEqual(await contacts('first_name', 'last_name', 'title'), [['Drift', 'Lee', 'a']]);
    });

    inBothWays('in one column are written as the later row has them, divided as they were', async (run) => {
      const divided = { first_name: 'Zoe  Marie', last_name: 'van der Lee' };
      assert.deepEqual(await run(divided, { first_name: 'Zoë Marie Van Der LEE' }), [1, 1, 0]);
      assert.deepEqual(await contacts('first_name', 'last_name'), [['Zoë Marie', 'Van Der LEE']]);
      assert.deepEqual(await run({ last_name: 'Kim' }, { first_name: 'KIM' }), [1, 1, 0]);
      assert.deepEqual((await contacts('first_name', 'last_name'))[1], [null, 'KIM']);
    });

    inBothWays('in full are divided at the last space, or as they were', async (run) => {
      const rows = [
        { name: 'Ada  King Lovelace', email: '' },
        { name: 'Cher', email: '' },
        { name: 'Ada King', email: 'a@b.co' },
      ];
      assert.deepEqual(await run(...rows), [3, 0, 0]);
      const divided = [
        ['Ada King', 'Lovelace'],
        ['Cher', null],
        ['Ada', 'King'],
      ];
      assert.deepEqual(await contacts('first_name', 'last_name'), divided);
      const halves = { first_name: 'Ludwig', last_name: 'van Beethoven', name: 'Somebody Else' };
      assert.deepEqual(await run(halves), [1, 0, 0]);
      assert.deepEqual(await run({ name: 'LUDWIG VAN BEETHOVEN', email: '' }, ...rows), [0, 4, 0]);
      assert.deepEqual(await contacts('first_name', 'last_name'), [...divided, ['LUDWIG', 'VAN BEETHOVEN']]);
      assert.deepEqual(await run({ name: 'Ada Byron', email: 'a@b.co' }), [0, 1, 0]);
      assert.deepEqual((await contacts('first_name', 'last_name'))[2], ['Ada', 'Byron']);
    });

    inBothWays('are changed by half where the e-mail address or the LinkedIn URL says whose they are', async (run) => {
      const ann = { email: 'a@b.co', first_name: 'Ann', last_name: 'Lee' };
      const url = { person_linkedin_url: 'linkedin.com/in/bob' };
      await run(ann, { email: 'a@b.co', first_name: 'Anna' });
      await run({ ...url, first_name: 'Bob', last_name: 'Lee' }, { ...url, last_name: 'Kim' });
      assert.deepEqual(await contacts('first_name', 'last_name'), [
        ['Anna', 'Lee'],
        ['Bob', 'Kim'],
      ]);
      await run({ email: 'a@b.co', first_name: 'ANNA LEE' });
      assert.deepEqual((await contacts('first_name', 'last_name'))[0], ['ANNA', 'LEE']);
    });

    it('stay those of one contact however often any of them are imported', async () => {
      const row = (names: string[], companies: string[], emails: string[]) =>
        fc
          .tuple(...[names, companies, emails, ['', 'a', 'b']].map((values) => fc.constantFrom(...values)))
          .map(([name = '', company = '', email = '', title = '']) => {
            const [first_name = '', last_name = ''] = name.split('|');
            return { first_name, last_name, company, email, title };
          });
      const rows = fc.array(
        fc.oneof(
          row(['Drift|Lee', 'Drift Lee|', '|DRIFT  LÉE', 'Drift|', '|Drift', 'Drift|Lee Kim'], ['', 'DriftCo'], ['']),
          // Whom an address identifies may have another name in each row, but has one.
          row(['Drift|Lee', 'Drift Lee|Kim'], ['DriftCo', 'Bolt'], ['a@b.co', 'c@d.co']),
        ),
        { minLength: 2, maxLength: 10 },
      );
      await fc.assert(
        fc.asyncProperty(rows, async (rows) => {
          await harness.knex.raw('truncate companies, contacts cascade');
          await importRows(...rows);
          const first = await readTables(harness.knex);
          assert.equal((await importRows(...rows)).created_count, 0);
          assert.deepEqual(await readTables(harness.knex), first);
        }),
        { numRuns: 25, seed: 20260131 },
      );
    }).timeout(120_000);
  });

  describe('contacts', () => {
    inBothWays('are the same by e-mail address, whatever else', async (run) => {
      const first = { email: 'Ann@Example.com', first_name: 'Ann', company: 'Acme' };
      const again = { email: 'ann@example.com', first_name: 'Anna', company: 'Bolt' };
      assert.deepEqual(await run(first, again), [1, 1, 0]);
      assert.deepEqual(await contacts('first_name', 'email', 'company'), [['Anna', 'ann@example.com', 'Bolt']]);
    });

    inBothWays('with an e-mail address are not those of the same name without it', async (run) => {
      const name = { first_name: 'Ann', last_name: 'Lee', company: 'Acme' };
      assert.deepEqual(await run(name, { ...name, email: 'ann@acme.com' }), [2, 0, 0]);
    });

    inBothWays('are the same by LinkedIn URL when the row has no e-mail address', async (run) => {
      const first = { email: 'a@b.co', person_linkedin_url: 'linkedin.com/in/ann' };
      const again = { person_linkedin_url: 'https://www.linkedin.com/in/ann/', title: 'VP' };
      assert.deepEqual(await run(first, again), [1, 1, 0]);
      assert.deepEqual(await contacts('email', 'title'), [['a@b.co', 'VP']]);
    });

    inBothWays('are the same by name and company when the row has nothing else', async (run) => {
      const rows = [
        { first_name: 'Zoë', last_name: 'Lee', company: 'Acme', title: '1' },
        { first_name: 'Zoe ', last_name: ' LEE', company: 'ACME', title: '2' },
        { first_name: 'Zoe', last_name: 'Lee', company: 'Bolt', title: '3' },
        { first_name: 'Zoe', last_name: 'Lee', title: '4' },
        { first_name: 'zoe', last_name: 'lee', title: '5' },
      ];
      assert.deepEqual(await run(...rows), [3, 2, 0]);
      assert.deepEqual(await contacts('title', 'company'), [
        ['2', 'ACME'],
        ['3', 'Bolt'],
        ['5', null],
      ]);
    });

    inBothWays('keep what a later row leaves blank', async (run) => {
      const full = {
        email: 'a@b.co',
        title: 'VP',
        departments: 'Sales,IT',
        company: 'Acme',
        employees: '5',
        keywords: 'x',
      };
      assert.deepEqual(await run(full, { email: 'a@b.co', title: ' ', departments: ' , ', stage: 'Cold' }), [1, 1, 0]);
      assert.deepEqual(await contacts('title', 'departments', 'company', 'stage'), [
        ['VP', ['Sales', 'IT'], 'Acme', 'Cold'],
      ]);
    });

    inBothWays('have a location made of city, state and country until they are given one', async (run) => {
      const at = (email: string, more: Row) => ({ email, ...more });
      await run(
        at('a@b.co', { city: 'Paris', country: 'France' }),
        at('a@b.co', { city: 'Lyon' }),
        at('c@d.co', { city: 'Rome', text_search: 'the eternal city' }),
        at('c@d.co', { city: 'Milan' }),
      );
      assert.deepEqual(await contacts('text_search'), [['Lyon, France'], ['the eternal city']]);
    });
  });

  it('counts a row by its contact, or by its company when it has no contact', async () => {
    const job = await importRows(
      { company: 'Acme', email: 'a@acme.com' },
      { company: 'Acme', email: 'b@acme.com' },
      { company: 'Acme', email: 'b@acme.com' },
      { company: 'Acme', email: 'b@' },
      { company: 'Acme' },
      { company: 'Bolt' },
    );
    assert.deepEqual(counts(job), [3, 2, 1]);
    assert.deepEqual([job.total_rows, job.processed_rows], [6, 6]);
    assert.deepEqual(await harness.errors(job.job_id), [
      {
        row_number: 4,
        error_message: 'email "b@" is not an e-mail address.',
        payload: { company: 'Acme', email: 'b@' },
      },
    ]);
  });

  it('finds what was stored otherwise, also without a metadata row', async () => {
    await harness.knex('companies').insert({ name: 'Acme' });
    await harness.knex('contacts').insert({ email: 'a@b.co' });
    const job = await importRows({ company: 'acme', company_city: 'Rome', email: 'A@B.co', city: 'Oslo' });
    assert.deepEqual(counts(job), [0, 1, 0]);
    assert.deepEqual(await companies('name', 'city'), [['acme', 'Rome']]);
    assert.deepEqual(await contacts('email', 'city', 'company'), [['A@B.co', 'Oslo', 'acme']]);
  });

  it('stores any text as it is', async () => {
    const text = 'tab\there, "quoted" \\N \\. {a,b} \'x\' é€𝒳\r\nnext line; --';
    await importRows({ company: text, technologies: '"a" b,\\N,{c},NULL,d\\', first_name: text, last_name: '\\.' });
    assert.deepEqual(await companies('name', 'technologies'), [[text, ['"a" b', '\\N', '{c}', 'NULL', 'd\\']]]);
    assert.deepEqual(await contacts('first_name', 'last_name'), [[text, '\\.']]);
  });

  it('takes texts whose normalized form is longer than an index entry may be', async () => {
    const long = Array.from({ length: 500 }, (_, index) =>
      String.fromCodePoint(index % 2 ? 0xfdfa : 0x4e00 + index),
    ).join('');
    const rows = { company: long, first_name: long, last_name: long };
    assert.deepEqual(counts(await importRows(rows, rows)), [1, 1, 0]);
  });

  it('does not touch what a row does not change', async () => {
    const rows = [
      { company: 'Acme', email: 'a@acme.com', keywords: 'x,y' },
      { company: 'Bolt', email: 'b@bolt.com' },
    ];
    await importRows(...rows);
    const read = () =>
      harness.knex.raw(
        'select uuid, updated_at, xmin::text from companies union all select uuid, updated_at, xmin::text from contacts order by 1',
      );
    const { rows: before } = await read();
    await importRows(...rows);
    assert.deepEqual((await read()).rows, before);
    await importRows({ email: 'b@bolt.com', title: 'VP' });
    const { rows: after } = await read();
    assert.equal(
      after.filter((row: object, index: number) => JSON.stringify(row) !== JSON.stringify(before[index])).length,
      1,
    );
  });

  it('keeps what a change that it has to wait for has written, and matches by it', async () => {
    const { knex } = harness;
    const at = (name: string) => ({ company: name, website: `${name}.com`, company_city: 'Old' });
    await importRows(at('acme'), at('bolt'));
    const uuids: string[] = await knex('companies').orderBy('id').pluck('uuid');
    const change = async (trx: Knex.Transaction, index: number, changes: object) =>
      updateCompany(trx, uuids[index] as string, toCompanyChanges(changes, uuids[index] as string));
    let importing: Promise<object> | undefined;
    await knex.transaction(async (trx) => {
      await change(trx, 0, { city: 'New', linkedin_url: 'https://linkedin.com/company/acme' });
      await change(trx, 1, { website: 'bolt.io' });
      importing = importRows({ website: 'acme.com', employees: '7' }, { website: 'bolt.com', employees: '8' });
      while (!(await isBlocked(knex))) await sleep(5);
    });
    await importing;
    assert.deepEqual(await companies('name', 'website', 'city', 'linkedin_url', 'text_search', 'employees_count'), [
      ['acme', 'acme.com', 'New', 'https://linkedin.com/company/acme', 'New', 7],
      ['bolt', 'bolt.io', 'Old', null, 'Old', null],
      [null, 'bolt.com', null, null, null, 8],
    ]);
  });

  it('does not touch what its rows change and change back', async () => {
    const rows = [
      { company: 'Acme', website: 'acme.com', email: 'a@acme.com', title: 'A', city: 'Rome', departments: 'IT' },
      { company: 'Bolt', website: 'acme.com', email: 'a@acme.com', title: 'B', city: 'Oslo', departments: 'HR' },
    ];
    await importRows(...rows);
    const read = () =>
      harness.knex.raw(
        `select xmin::text, updated_at from companies union all select xmin::text, updated_at from contacts
         union all select xmin::text, null from contacts_metadata`,
      );
    const { rows: before } = await read();
    await importRows(...rows);
    assert.deepEqual((await read()).rows, before);
    await importRows(...rows, { email: 'a@acme.com', title: 'C' });
    assert.notDeepEqual((await read()).rows, before);
    assert.deepEqual(await contacts('title', 'text_search', 'departments', 'company'), [['C', 'Oslo', ['HR'], 'Bolt']]);
  });

  it('lists rows newest first in the reverse order of the file', async () => {
    const emails = Array.from({ length: 2500 }, (_, index) => `p${index}@example.com`);
    await importRows(...emails.map((email) => ({ email })));
    const listed = await harness
      .knex('contacts')
      .orderBy([
        { column: 'created_at', order: 'desc' },
        { column: 'uuid', order: 'desc' },
      ])
      .pluck('email');
    assert.deepEqual(listed, emails.reverse());
  });

  it('is the same for any rows in one file as in a file each', async () => {
    const pick = (...values: string[]) => fc.constantFrom('', ...values);
    const row = fc.record({
      company: pick('Acme', 'ACME', 'Bolt'),
      website: pick('acme.com', 'www.acme.com', 'bolt.io', 'n/a'),
      company_linkedin_url: pick('linkedin.com/company/acme', 'https://linkedin.com/company/bolt'),
      company_city: pick('Rome', 'Oslo'),
      keywords: pick('a,b', 'b'),
      first_name: pick('Ann', 'Bob'),
      last_name: pick('Lee'),
      email: pick('ann@acme.com', 'bob@bolt.io', 'broken'),
      person_linkedin_url: pick('linkedin.com/in/ann', 'linkedin.com/in/bob'),
      city: pick('Paris', 'Lyon'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 2, maxLength: 12 }), async (rows) => {
        const empty = () => harness.knex.raw('truncate companies, contacts cascade');
        await empty();
        const sum = [0, 0, 0];
        for (const one of rows) add(sum, counts(await importRows(one)));
        const expected = await readTables(harness.knex);
        await empty();
        assert.deepEqual(counts(await importRows(...rows)), sum);
        assert.deepEqual(await readTables(harness.knex), expected);
      }),
      { numRuns: 25, seed: 20260131 },
    );
  }).timeout(120_000);
});

describe('the members of the United States Congress', () => {
  it('all arrive with their accents, and change nothing when they come again', async () => {
    const harness = await createImportHarness();
    try {
      const file = await readFile(new URL('../../data/congress.csv', import.meta.url));
      const first = await harness.import(file);
      assert.deepEqual(
        [first.status, first.total_rows, first.created_count, first.error_count],
        ['completed', 537, 537, 0],
      );
      assert.equal(first.message, 'Read as UTF-8, separated by commas.');
      const read = async () =>
        Promise.all(
          ['companies', 'companies_metadata', 'contacts', 'contacts_metadata'].map((table) =>
            harness.knex(table).orderBy('uuid'),
          ),
        );
      const before = await read();
      assert.deepEqual(
        before.map((rows) => rows.length),
        [537, 537, 537, 537],
      );
      const names = await harness.knex('contacts').pluck('last_name');
      for (const name of ['Luján', 'Velázquez', 'Sánchez', 'Barragán']) assert.ok(names.includes(name), name);
      const again = await harness.import(file);
      assert.deepEqual([again.created_count, again.updated_count, again.error_count], [0, 537, 0]);
      assert.deepEqual(await read(), before);
    } finally {
      await harness.drop();
    }
  });
});

describe('linkedin_key', () => {
  it('is the same in SQL and in TypeScript', async () => {
    const harness = await createImportHarness();
    try {
      const urls = [
        'https://www.linkedin.com/in/ann/',
        'HTTP://LinkedIn.com/in/Ann?trk=x#y',
        'linkedin.com/in/ann//',
        'www.linkedin.com/in/ann',
        'https://uk.linkedin.com/in/zoë',
        'https://',
        '?',
        'a b\tc/',
      ];
      const { rows } = await harness.knex.raw(
        'select linkedin_key(url) as key from unnest(?::text[]) with ordinality as t (url, at) order by at',
        [urls],
      );
      assert.deepEqual(
        rows.map((row: { key: string }) => row.key),
        urls.map(linkedinKey),
      );
    } finally {
      await harness.drop();
    }
  });
});
