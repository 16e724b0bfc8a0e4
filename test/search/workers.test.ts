/** Of several workers one writes the indexes; killed, it is followed by another. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Filter } from '../../src/search/filter.ts';
import { readFollowedHealth } from '../../src/search/indexing/followed.ts';
import { createTestDatabase, type TestDatabase, toUrl } from '../support/database.ts';
import { compareWithTables, describeMeilisearch, findPlace, type Read, readDatabase } from '../support/meilisearch.ts';
import { makeTemporaryDirectory } from '../support/temporary.ts';

interface Worker {
  process: ChildProcess;
  /** What it says of the search indexes. */
  said: string[];
}

describeMeilisearch('two workers', () => {
  let database: TestDatabase;
  let directory: string;
  let followed: Read;
  let workers: Worker[] = [];

  before(async function () {
    this.timeout(180_000);
    const place = await findPlace();
    directory = await makeTemporaryDirectory();
    database = await createTestDatabase();
    await database.knex.raw(`insert into companies (name) select 'Acme ' || n from generate_series(1, 100) as n`);
    // More than are built in one go.
    await database.knex.raw(`insert into contacts (title, company_id)
      select 'Director', companies.uuid from companies, generate_series(1, 205)`);
    followed = readDatabase(database, () => place);
    const start = () => startWorker(database, directory, place);
    workers = [start(), start()];
  });
  after(async () => {
    for (const { process } of workers) {
      process.kill('SIGKILL');
      if (process.exitCode === null && process.signalCode === null) await once(process, 'exit');
    }
    await followed?.stop();
    await database?.drop();
    await rm(directory, { recursive: true, force: true });
  });

  it('never write at the same time, and the second goes on when the first is killed in the middle of a build', async function () {
    this.timeout(180_000);
    const isBuilding = ({ said }: Worker) => said.some((line) => line.includes('building the index of contacts'));
    const built = async () =>
      (await readFollowedHealth(database.knex)).find(({ name }) => name === 'contacts')?.built ?? 0;
    while (Number(await built()) === 0) await sleep(20);
    const [owner, other] = isBuilding(workers[0] as Worker) ? workers : workers.toReversed();
    await database.knex('companies').where({ id: 7 }).update({ name: 'Renamed' });
    assert.deepEqual(other?.said, []);
    owner?.process.kill('SIGKILL');
    await database.knex('contacts').where('id', '<=', 100).del();
    await followed.caughtUp();
    assert.ok(other && isBuilding(other));
    const renamed: Filter = { op: 'equals', field: 'company.name', values: ['Renamed'] };
    assert.ok((await followed.engine.contacts.count(renamed)) > 100);
    assert.deepEqual(await compareWithTables(database, followed), []);
  });

  it('leave neither an index nor a task behind that is of no use', async () => {
    const server = followed.client.server(5000);
    const made = await database.knex('indexing.made').pluck<string[]>('uid');
    const used = await database.knex('indexing.followed').pluck<string[]>('uid');
    const { results } = await server.getRawIndexes({ limit: 1000 });
    const there = results.map(({ uid }) => uid).filter((uid) => made.includes(uid));
    assert.deepEqual(there.sort(), used.sort());
    assert.ok(made.length > used.length, 'that of the first worker was made, and is gone');
    const tasks = await server.tasks.getTasks({ indexUids: made, statuses: ['enqueued', 'processing'] });
    assert.deepEqual(tasks.results, []);
  });
});

function startWorker(
  database: TestDatabase,
  directory: string,
  place: { url: string; key: string | undefined },
): Worker {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: {
      PATH: '/usr/local/bin:/usr/bin:/bin',
      ...{ DATABASE_URL: toUrl(database.connection), DATA_DIR: directory, WORKER: 'only', LOG_LEVEL: 'info' },
      ...{ MEILI_URL: place.url, MEILI_API_KEY: place.key ?? '', ENVIRONMENT: 'test' },
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.push(...text.split('\n').filter((line) => line.includes('"search: ')));
  });
  return { process: child, said };
}
