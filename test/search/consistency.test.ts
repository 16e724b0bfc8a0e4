/**
 * The pair of engines under random writes, while the server is killed and paused and the service that keeps it in step
 * is killed too: every answer is one of Postgres' for a moment between question and answer, and in the end the indexes
 * are as the tables say, document by document. It takes minutes, so it runs when asked for: CONSISTENCY_WRITES=300 or more.
 */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Knex } from 'knex';
import pg from 'pg';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { toClientConfig } from '../../src/db/connect.ts';
import type { SearchEngine } from '../../src/search/engine.ts';
import type { IndexName } from '../../src/search/fields.ts';
import { everything, type Filter, not } from '../../src/search/filter.ts';
import { readFollowed } from '../../src/search/indexing/followed.ts';
import { readSource } from '../../src/search/indexing/source.ts';
import { indexedFields } from '../../src/search/meilisearch/attributes.ts';
import { type Client, createClient, type Place } from '../../src/search/meilisearch/client.ts';
import { toDocuments } from '../../src/search/meilisearch/documents.ts';
import { openHome, readAddress } from '../../src/search/meilisearch/embedded/home.ts';
import { createMeilisearchEngine } from '../../src/search/meilisearch/engine.ts';
import { createSearchMonitor } from '../../src/search/monitor.ts';
import { createPostgresEngine } from '../../src/search/postgres/engine.ts';
import { createRouter } from '../../src/search/router.ts';
import { createTestDatabase, type TestDatabase, toUrl } from '../support/database.ts';
import { binary, describeMeilisearch } from '../support/meilisearch.ts';
import { makeTemporaryDirectory } from '../support/temporary.ts';
import { makeRows } from './fixtures.ts';
import { insertRows } from './rows.ts';

// biome-ignore lint/style/noProcessEnv: how long it may take is for the caller to say
const writes = Number(process.env.CONSISTENCY_WRITES ?? 0);

const probes: Filter[] = [
  { op: 'contains', field: 'title', needle: 'manager' },
  not({ op: 'contains', field: 'company.name', needle: 'acme' }),
  { op: 'exists', field: 'companyId' },
  everything,
];

if (writes > 0) {
  describeMeilisearch('Meilisearch and Postgres under random writes', () => consistency(), { ofOurOwn: true });
}

function consistency(): void {
  let database: TestDatabase;
  let directory: string;
  let service: ChildProcess;
  let client: Client;
  let place: Place | undefined;
  let postgres: SearchEngine;
  let pair: SearchEngine;
  const monitor = createSearchMonitor(new Registry());

  before(async () => {
    directory = await makeTemporaryDirectory();
    database = await createTestDatabase({ poolMax: 8 });
    await insertRows(database.knex, makeRows());
    postgres = createPostgresEngine(database.knex);
    client = createClient({ place: () => place, timeout: 500 });
    const engine = createMeilisearchEngine({ client, readFollowed: (index) => readFollowed(database.knex, index) });
    pair = createRouter({ postgres, meilisearch: engine, monitor, log: pino({ level: 'silent' }) });
    service = await startService(directory, database);
    place = await findPlace(directory);
  });
  after(async () => {
    service?.kill('SIGKILL');
    client?.stop();
    await database?.drop();
    await rm(directory, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 });
  });

  it(`answers for a moment of the history throughout ${writes} writes or more, and ends in step`, async function () {
    this.timeout(600_000 + writes * 500);
    const history: number[][] = [await countAll(postgres)];
    let committing = 0;
    let working = true;
    let isHarmed = false;
    const faults = { killed: 0, paused: 0, services: 0 };
    const served = { answers: 0 };

    const read = async () => {
      const seen: { probe: number; from: number; upTo: number; answer: number }[] = [];
      while (working) {
        const probe = randomInt(probes.length);
        const from = history.length - 1;
        const answer = await pair.contacts.count(probes[probe] as Filter);
        seen.push({ probe, from, upTo: committing, answer });
        served.answers += 1;
      }
      for (const { probe, from, upTo, answer } of seen) {
        const possible = history.slice(from, upTo + 1).map((counts) => counts[probe]);
        assert.ok(
          possible.includes(answer),
          `probe ${probe} gave ${answer}, Postgres ${possible} from ${from} to ${upTo}`,
        );
      }
    };

    const harm = async () => {
      for (const fault of ['kill', 'pause', 'service', 'pause', 'kill'] as const) {
        await sleep(1500);
        const pid = await readServerPid(directory);
        if (fault === 'service') {
          service.kill('SIGKILL');
          service = await startService(directory, database);
          faults.services += 1;
        } else if (fault === 'kill' && isRunning(pid)) {
          process.kill(pid, 'SIGKILL');
          faults.killed += 1;
        } else if (isRunning(pid)) {
          process.kill(pid, 'SIGSTOP');
          await sleep(1500);
          process.kill(pid, 'SIGCONT');
          faults.paused += 1;
        }
        place = await findPlace(directory);
      }
      isHarmed = true;
    };

    const write = async () => {
      for (let i = 0; i < writes || !isHarmed; i++) {
        committing = history.length;
        await drawWrite(i)(database.knex);
        history.push(await countAll(postgres));
        // The indexes get the time to catch up now and then, or nobody would ask them.
        if (i % 20 === 19) await Promise.race([caughtUp(database).then(() => sleep(100)), sleep(10_000)]);
      }
      await caughtUp(database);
      await sleep(1000);
      working = false;
    };

    await Promise.all([write(), harm(), read(), read()]);
    assert.ok(faults.killed > 0 && faults.paused > 0 && faults.services > 0, JSON.stringify(faults));
    const { queries_total, fallbacks_total } = monitor.read();
    assert.ok(
      fallbacks_total > 0 && fallbacks_total < queries_total,
      `${fallbacks_total} of ${queries_total} fell back`,
    );

    await caughtUp(database);
    for (const index of ['contacts', 'companies'] as const) {
      place = await findPlace(directory);
      await compare(index, database, client);
    }
  });

  async function countAll(engine: SearchEngine): Promise<number[]> {
    return Promise.all(probes.map((probe) => engine.contacts.count(probe)));
  }
}

function startService(directory: string, database: TestDatabase): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: {
      PATH: '/usr/local/bin:/usr/bin:/bin',
      ...{ DATABASE_URL: toUrl(database.connection), DATA_DIR: directory, PORT: '0', SEARCH_ENGINE: 'meilisearch' },
      ...{ MEILI_BIN: binary, MEILI_URL: '', ENVIRONMENT: 'test', LOG_LEVEL: 'error' },
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The service ended with ${code}`)));
    child.stdout?.once('data', () => resolve(child));
  });
}

async function findPlace(directory: string): Promise<Place> {
  const home = await openHome(directory, binary as string);
  for (;;) {
    const url = await readAddress(home);
    const isThere =
      url !== undefined &&
      (await fetch(`${url}/health`).then(
        ({ ok }) => ok,
        () => false,
      ));
    if (isThere) return { url, key: home.key };
    await sleep(100);
  }
}

async function readServerPid(directory: string): Promise<number> {
  const { pidFile } = await openHome(directory, binary as string);
  return Number(await readFile(pidFile, 'utf8'));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function caughtUp({ knex }: TestDatabase): Promise<void> {
  for (;;) {
    const states = await Promise.all([readFollowed(knex, 'contacts'), readFollowed(knex, 'companies')]);
    if (states.every((state) => state?.uid && !state.isBehind)) return;
    await sleep(50);
  }
}

/** Every document of the index is the one that is made of its row, and there is no other. */
async function compare(index: IndexName, database: TestDatabase, client: Client): Promise<void> {
  const state = await readFollowed(database.knex, index);
  const ids = await database.knex(index).pluck<number[]>('id');
  const connection = new pg.Client(toClientConfig(database.connection));
  await connection.connect();
  const expected = toDocuments(index, await readSource(connection, index, ids, indexedFields));
  await connection.end();
  const { results } = await client
    .server(10_000)
    .index(state?.uid as string)
    .getDocuments({ limit: ids.length + 10 });
  const byId = (a: { id?: unknown }, b: { id?: unknown }) => Number(a.id) - Number(b.id);
  assert.deepEqual(results.toSorted(byId), expected.toSorted(byId));
}

type Write = (knex: Knex) => Promise<unknown>;

const titles = ['Sales Manager', 'manager', 'VP', 'Intern', null, 'Müller %_\\'];
const names = ['Acme', 'acme inc', 'Other', null];
const pick = <T>(list: T[]): T => list[randomInt(list.length)] as T;

function drawWrite(i: number): Write {
  const someContact = (knex: Knex) =>
    knex('contacts').orderByRaw('hashtext(uuid::text || ?)', [i]).limit(1).select('uuid');
  const someCompany = (knex: Knex) =>
    knex('companies').orderByRaw('hashtext(uuid::text || ?)', [i]).limit(1).select('uuid');
  return pick<Write>([
    (knex) => knex('contacts').insert({ title: pick(titles), company_id: someCompany(knex) }),
    (knex) =>
      knex('contacts')
        .whereIn('uuid', someContact(knex))
        .update({ title: pick(titles) }),
    (knex) =>
      knex('contacts')
        .whereIn('uuid', someContact(knex))
        .update({ company_id: someCompany(knex) }),
    (knex) => knex('contacts').whereIn('uuid', someContact(knex)).del(),
    (knex) =>
      knex('companies')
        .whereIn('uuid', someCompany(knex))
        .update({ name: pick(names) }),
    (knex) =>
      i % 5 === 0
        ? knex('companies').whereIn('uuid', someCompany(knex)).del()
        : knex('companies').insert({ name: pick(names) }),
    // As an import does: many rows in one transaction.
    (knex) =>
      knex.transaction(async (trx) => {
        if (i % 10 > 0) return;
        const [company] = await trx('companies').insert({ name: pick(names) }, ['uuid']);
        const rows = Array.from({ length: 200 }, (_, n) => ({ title: pick(titles), email: `x${i}.${n}@acme.com` }));
        await trx('contacts').insert(rows.map((row) => ({ ...row, company_id: company.uuid })));
      }),
  ]);
}
