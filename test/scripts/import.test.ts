import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { type BadLine, startBadLine } from '../support/badLine.ts';
import { admin, bareEnvironment, findFreePort, tsx } from '../support/serviceProcess.ts';
import { type Place, signedIn, startPlace } from './transferring.ts';

const people = (count: number) =>
  `email,first_name\n${Array.from({ length: count }, (_, index) => `p${index}@example.com,P${index}\n`).join('')}`;

describe('npm run import', function () {
  this.timeout(120_000);
  let place: Place;
  let line: BadLine;

  before(async () => {
    place = await startPlace();
    line = await startBadLine(place.port);
  });
  after(async () => {
    await line?.close();
    await place?.stop();
  });
  beforeEach(() => place.database.knex('contacts').delete());

  const write = async (name: string, content: string | Buffer) => {
    await writeFile(path.join(place.folder, name), content);
    return name;
  };
  const emails = () => place.database.knex('contacts').pluck('email');
  const countJobs = async () => (await place.database.knex('import_jobs').pluck('job_id')).length;

  // The first ones, when there is no worker yet.
  it('says on Ctrl-C that the job goes on, and how to watch and to cancel it', async () => {
    const running = place.begin('import', [await write('a.csv', people(10))]);
    await running.says('Waiting for its turn');
    running.child.kill('SIGINT');
    const { code, err } = await running.ended;
    assert.equal(code, 130);
    const [, id = ''] = /^Interrupted\.\nThe import goes on.* --resume (\S+)\n.* --cancel \1\n$/.exec(err) ?? [];
    const cancelled = await place.run('import', ['--cancel', id]);
    assert.deepEqual([cancelled.code, cancelled.out], [0, 'Cancelled. Nothing was imported; upload the file again.\n']);
    const again = await place.run('import', ['--cancel', id]);
    assert.deepEqual([again.code, again.err], [1, 'The import has ended already; there is nothing to cancel.\n']);
    const watched = await place.run('import', ['--resume', id]);
    assert.deepEqual([watched.code, watched.err], [1, 'Cancelled. Nothing was imported; upload the file again.\n']);
  });

  it('gives up after --wait, says that the job goes on, and exits with 4', async () => {
    const other = await startBadLine(place.port);
    const args = ['--wait', '1', '--url', other.url, await write('a.csv', people(10))];
    const running = place.begin('import', args);
    await running.says('Waiting for its turn');
    await other.close();
    const { code, err } = await running.ended;
    assert.equal(code, 4);
    const [, id = ''] =
      /The API has not answered for 1 s.*\n.*goes on.* --resume (\S+)\n.* --cancel \1\n/.exec(err) ?? [];
    assert.match(id, /^[\da-f-]{36}$/);
  });

  it('watches on, and signs in again when its session has ended meanwhile', async () => {
    const running = place.begin('import', ['--url', line.url, await write('a.csv', people(10))]);
    await running.says('Waiting for its turn');
    line.cutAfter(1, 'down');
    await running.says('It answers again.');
    await place.database.knex('sessions').update({ revoked_at: new Date() });
    await place.work();
    const { code, out, err } = await running.ended;
    assert.deepEqual([code, err], [0, ''], out);
    assert.match(out, /\n10 rows: .* 0 left out\./);
  });

  it('imports a file and tells how far it is in plain lines', async () => {
    const { code, out, err } = await place.run('import', [await write('a.csv', people(30))]);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^Sending: 100 % \(1 kB of 1 kB\)\n/);
    assert.match(out, /\nImporting: 100 % \(30 rows of 30 rows\)\n/);
    assert.match(out, /\n30 rows: 30 created, 0 updated, 0 left out\.\nRead as UTF-8, separated by commas\.\n$/);
    assert.equal((await emails()).length, 30);
  });

  it('ends the session that it began', async () => {
    const open = () => place.database.knex('sessions').whereNull('revoked_at').pluck('id');
    const before = await open();
    await place.run('import', [await write('a.csv', people(1))]);
    assert.deepEqual(await open(), before);
  });

  it('shows the rows that were left out, where the rest is, and exits with 3', async () => {
    const rows = Array.from({ length: 12 }, (_, index) => `bro\u001b[31mken ${index}\n`).join('');
    const { code, out } = await place.run('import', [await write('bad.csv', `email\n${rows}a@b.co\n`)]);
    assert.equal(code, 3);
    assert.match(out, /13 rows: 1 created, 0 updated, 12 left out\./);
    assert.match(out, /\n {2}row 10: email "bro \[31mken 9" is not an e-mail address\.\n {2}and 2 more; all of them/);
    const [address = ''] = /http\S+errors\//.exec(out) ?? [];
    const reply = await fetch(address, { headers: { Authorization: `Bearer ${await place.token()}` } });
    assert.equal(((await reply.json()) as unknown[]).length, 12);
  });

  it('changes nothing with --dry-run', async () => {
    const { code, out } = await place.run('import', ['--dry-run', await write('a.csv', people(5))]);
    assert.equal(code, 0);
    assert.match(out, /5 rows: 5 created, 0 updated, 0 left out\.\nThis was a dry run: nothing was changed/);
    assert.deepEqual(await emails(), []);
  });

  it('exits with 1 when the file is none, with why', async () => {
    const pdf = await place.run('import', [await write('a.pdf', '%PDF-1.7 and more')]);
    assert.equal(pdf.code, 1);
    assert.match(pdf.err, /^The file is a PDF document, not a CSV file\..*\n$/);
    const colours = await place.run('import', [await write('colours.csv', 'colour\nblue\n')]);
    assert.equal(colours.code, 1);
    assert.match(colours.err, /None of the columns is known/);
    const empty = await place.run('import', [await write('empty.csv', '')]);
    assert.deepEqual([empty.code, empty.err], [1, 'empty.csv is empty.\n']);
  });

  it('exits with 1 when the account may not', async () => {
    const member = { email: 'member@example.com', password: 'correct horse battery' };
    await fetch(`${place.url}/api/v2/auth/register/`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...member, name: 'M' }),
    });
    const file = await write('a.csv', people(1));
    const refused = await place.run('import', [file], { API_TOKEN: await place.token(member) });
    assert.equal(refused.code, 1, refused.err);
    assert.match(refused.err, /Admin/);
    const unknown = await place.run('import', [file], { ...signedIn, API_PASSWORD: 'not this one' });
    assert.deepEqual([unknown.code, unknown.err], [1, 'The e-mail address or the password is wrong.\n']);
    assert.doesNotMatch(unknown.out, /not this one/);
  });

  it('exits with 2 when it is used wrongly, before anything is done', async () => {
    const before = await countJobs();
    for (const [args, expected] of [
      [[], /Name one file, or a job/],
      [['a.csv', 'b.csv'], /Name one file/],
      [['there-is-no-such.csv'], /There is no file there-is-no-such\.csv/],
      [['--dryrun', 'a.csv'], /Unknown option '--dryrun'/],
      [['--resume', '17'], /"17" is not the id of a job/],
      [['a.csv', '--url', 'ftp://example.com'], /like https:\/\/api\.example\.com/],
      [['a.csv', '--wait', 'long'], /number of seconds/],
    ] as const) {
      const { code, err } = await place.run('import', [...args]);
      assert.equal(code, 2, args.join(' '));
      assert.match(err, expected);
      assert.match(err, /npm run import -- --help shows how it is used\.\n$/);
    }
    const nobody = await place.run('import', [await write('a.csv', people(1))], {});
    assert.equal(nobody.code, 2);
    assert.match(nobody.err, /set API_TOKEN, or API_EMAIL and API_PASSWORD/);
    assert.equal(await countJobs(), before);
  });

  it('exits with 4 at once where there is no API', async () => {
    const nowhere = `http://127.0.0.1:${await findFreePort()}`;
    const { code, err } = await place.run('import', ['--url', nowhere, await write('a.csv', people(1))]);
    assert.equal(code, 4);
    assert.match(err, /^There is no API at http:\/\/127\.0\.0\.1:\d+ \(ECONNREFUSED\)/);
  });

  describe('over a line that breaks', () => {
    it('sends the file again from its beginning', async () => {
      const [before, cuts] = [await countJobs(), line.cuts()];
      line.cutAfter(500_000, 'up');
      const file = await write('long.csv', `${people(10)}${'\n'.repeat(1_500_000)}`);
      const { code, out } = await place.run('import', ['--url', line.url, file]);
      assert.deepEqual([code, line.cuts() - cuts], [0, 1], out);
      assert.match(out, /The API does not answer \(E\w+\); trying again …\n/);
      assert.match(out, /It answers again\./);
      assert.equal((await emails()).length, 10);
      assert.equal(await countJobs(), before + 1);
    });

    it('makes one job when the file had arrived and only the answer was lost', async () => {
      const [jobs, cuts] = [await countJobs(), line.cuts()];
      const token = await place.token();
      line.cutAfter(100, 'down');
      const file = await write('a.csv', people(10));
      const { code, out } = await place.run('import', ['--url', line.url, file], { API_TOKEN: token });
      assert.deepEqual([code, line.cuts() - cuts, await countJobs()], [0, 1, jobs + 1], out);
    });
  });

  /** util-linux' `script` gives a program a terminal. */
  const onTerminal = process.platform === 'linux' && existsSync('/usr/bin/script') ? it : it.skip;

  onTerminal('shows a bar on a terminal, and asks for the password without showing it', async () => {
    const program = fileURLToPath(new URL('../../scripts/import.ts', import.meta.url));
    const command = `${process.execPath} --import ${tsx} ${program} ${await write('a.csv', people(10))}`;
    const child = spawn('/usr/bin/script', ['-qefc', command, path.join(place.folder, 'typescript')], {
      cwd: place.folder,
      env: { ...bareEnvironment, TERM: 'xterm', API_URL: place.url, API_EMAIL: admin.email },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const exited = once(child, 'exit');
    const shown = text(child.stdout);
    const asked = async () =>
      (await readFile(path.join(place.folder, 'typescript'), 'utf8').catch(() => '')).includes('Password');
    while (!(await asked()) && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 20));
    child.stdin.write(`${admin.password}\r`);
    assert.deepEqual(await exited, [0, null]);
    const output = await shown;
    assert.match(output, /Sending.*█+.* 100 %/);
    assert.match(output, /10 rows: 10 created/);
    assert.ok(!output.includes(admin.password));
  });
});
