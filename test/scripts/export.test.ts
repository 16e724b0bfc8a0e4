import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BadLine, startBadLine } from '../support/badLine.ts';
import { type Place, startPlace } from './transferring.ts';

const people = 3000;

describe('npm run export', function () {
  this.timeout(120_000);
  let place: Place;
  let line: BadLine;

  before(async () => {
    place = await startPlace();
    line = await startBadLine(place.port);
    await place.database.knex.raw(
      `insert into contacts (first_name, title, seniority, created_at)
       select 'P' || n, case n % 3 when 0 then 'VP, Sales' when 1 then 'VP' else 'CEO' end, repeat('x', 200),
         now() - n * interval '1 second'
       from generate_series(1, ?) as n`,
      [people],
    );
    await place.database.knex('companies').insert([{ name: 'Acme' }, { name: 'Bolt' }]);
  });
  after(async () => {
    await line?.close();
    await place?.stop();
  });

  const read = async (name: string) => readFile(path.join(place.folder, name), 'utf8');
  const names = (csv: string) =>
    csv
      .split('\r\n')
      .slice(1, -1)
      .map((row) => row.split(',')[1]);
  const parts = async () => (await readdir(place.folder)).filter((name) => name.endsWith('.part'));

  // The first one, when there is no worker yet.
  it('can be gone on with by another run after Ctrl-C, and stopped', async () => {
    const running = place.begin('export', []);
    await running.says('Waiting for its turn');
    running.child.kill('SIGINT');
    const { code, err } = await running.ended;
    assert.equal(code, 130);
    const [, id = ''] = /^Interrupted\.\nThe export goes on.* --resume (\S+)\n.* --cancel \1\n$/.exec(err) ?? [];
    await place.work();
    await place.run('export', ['--output', 'whole.csv']);
    // What an earlier run has left of the download.
    const expected = await read('whole.csv');
    await writeFile(path.join(place.folder, `${id}.part`), expected.slice(0, 300_000));
    const resumed = await place.run('export', ['--resume', id, '--output', 'resumed.csv']);
    assert.equal(resumed.code, 0, resumed.err);
    assert.doesNotMatch(resumed.out, /Downloading: 10 %/);
    assert.equal(await read('resumed.csv'), expected);
    for (const left of [expected, `${expected}and more`]) {
      await writeFile(path.join(place.folder, `${id}.part`), left);
      assert.equal((await place.run('export', ['--resume', id, '--output', 'resumed.csv', '--force'])).code, 0);
      assert.equal(await read('resumed.csv'), expected);
    }
    const cancelled = await place.run('export', ['--cancel', id]);
    assert.deepEqual([cancelled.code, cancelled.out], [0, 'The export is removed.\n']);
    const gone = await place.run('export', ['--resume', id]);
    assert.deepEqual([gone.code, gone.err], [1, `There is no export ${id}.\n`]);
  });

  it('writes everything to a new file, and tells how far it is in plain lines', async () => {
    const { code, out, err } = await place.run('export', []);
    assert.deepEqual([code, err], [0, '']);
    const [, name = ''] = /\n3,000 contacts in (contacts-[\d-]+\.csv) \(1\.\d MB\)\.\n$/.exec(out) ?? [];
    assert.match(out, /^Asking for contacts …\n/);
    assert.match(out, /\nExporting: 100 % \(3,000 rows of 3,000 rows\)\n/);
    assert.match(out, /\nDownloading: 100 % \(1\.\d MB of 1\.\d MB\)\n/);
    assert.deepEqual(
      names(await read(name)),
      Array.from({ length: people }, (_, index) => `P${index + 1}`),
    );
    const again = await place.run('export', ['limit=2']);
    assert.match(again.out, new RegExp(`2 contacts in ${name.replace('.csv', '-2\\.csv')} `));
    assert.equal(names(await read(name)).length, people);
  });

  it('takes the filters of the list as the list takes them', async () => {
    const query = 'title=VP, Sales&title=ceo&exclude_titles=vp\\, sales,nobody&exclude_titles=cfo&limit=10';
    const { code, err } = await place.run('export', [`?${query}`, '--output', 'some.csv']);
    assert.equal(code, 0, err);
    const reply = await fetch(`${place.url}/api/v1/contacts/?${query}`, {
      headers: { Authorization: `Bearer ${await place.token()}` },
    });
    const { results } = (await reply.json()) as { results: { first_name: string }[] };
    assert.equal(results.length, 10);
    assert.deepEqual(
      names(await read('some.csv')),
      results.map((contact) => contact.first_name),
    );
  });

  it('writes companies, and NDJSON', async () => {
    const { out } = await place.run('export', [
      '--companies',
      'name=acme',
      '--format',
      'ndjson',
      '--output',
      'c.ndjson',
    ]);
    assert.match(out, /1 companies in c\.ndjson/);
    assert.equal(JSON.parse(await read('c.ndjson')).company_name, 'Acme');
  });

  it('exits with 1 for filters that there are not, and leaves no file', async () => {
    const { code, err } = await place.run('export', ['titel=ceo', '--output', 'none.csv']);
    assert.deepEqual([code, err], [1, '/filters/titel is not a known field, did you mean title?\n']);
    await assert.rejects(read('none.csv'), /ENOENT/);
  });

  it('exits with 2 when it is used wrongly, and replaces a file only when told', async () => {
    await writeFile(path.join(place.folder, 'there.csv'), 'mine');
    for (const [args, expected] of [
      [['--output', 'there.csv'], /there\.csv is there already; --force replaces it/],
      [['--output', 'no/such/folder.csv'], /There is no folder no\/such/],
      [['--format', 'xlsx'], /csv or ndjson/],
      [['title=a', 'state=b'], /as one text, in quotes/],
    ] as const) {
      const { code, err } = await place.run('export', [...args]);
      assert.equal(code, 2);
      assert.match(err, expected);
    }
    assert.equal(await read('there.csv'), 'mine');
    assert.equal((await place.run('export', ['limit=1', '--output', 'there.csv', '--force'])).code, 0);
    assert.deepEqual(names(await read('there.csv')), ['P1']);
  });

  it('goes on with a download where the line broke, and ends with the same bytes', async () => {
    const cuts = line.cuts();
    const running = place.begin('export', ['--url', line.url, '--output', 'broken.csv']);
    line.cutAfter(600_000, 'down');
    const { code, out, err } = await running.ended;
    assert.deepEqual([code, err, line.cuts() - cuts], [0, '', 1], out);
    assert.match(out, /The API does not answer \(.*\); trying again …/);
    assert.doesNotMatch(out.slice(out.indexOf('trying again')), /Downloading: [1-4]0 %/);
    assert.equal(await read('broken.csv'), await read('whole.csv'));
    assert.deepEqual(await parts(), []);
  });
});
