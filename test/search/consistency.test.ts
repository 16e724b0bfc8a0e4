/**
 * The pair of engines under random writes, while the server is killed, paused and restarted and the service that keeps
 * it in step is killed too: every answer is one of Postgres' for a moment between question and answer, and in the end
 * the indexes are as the tables say, document by document. It takes minutes, so it runs when asked for:
 * CONSISTENCY_WRITES=300 or more.
 */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Knex } from 'knex';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import type { PageRequest, SearchEngine } from '../../src/search/engine.ts';
import { everything, type Filter, not } from '../../src/search/filter.ts';
import { readFollowed } from '../../src/search/indexing/followed.ts';
import { type Client, createClient, type Place } from '../../src/search/meilisearch/client.ts';
import { type Home, openHome, readAddress } from '../../src/search/meilisearch/embedded/home.ts';
import { createMeilisearchEngine } from '../../src/search/meilisearch/engine.ts';
import { createSearchMonitor } from '../../src/search/monitor.ts';
import { createPostgresEngine } from '../../src/search/postgres/engine.ts';
import { createRouter } from '../../src/search/router.ts';
import { createTestDatabase, type TestDatabase, toUrl } from '../support/database.ts';
import { binary, compareWithTables, describeMeilisearch } from '../support/meilisearch.ts';
import { makeTemporaryDirectory } from '../support/temporary.ts';
import { makeRows } from './fixtures.ts';
import { insertRows } from './rows.ts';

// biome-ignore lint/style/noProcessEnv: how long it may take is for the caller to say
const writes = Number(process.env.CONSISTENCY_WRITES ?? 0);

const managers: Filter = { op: 'contains', field: 'title', needle: 'manager' };
const filters: Filter[] = [
  managers,
  not({ op: 'contains', field: 'company.name', needle: 'acme' }),
  { op: 'exists', field: 'companyId' },
  everything,
];
const firstManagers: PageRequest = {
  filter: managers,
  order: [{ field: 'title', descending: false }],
  limit: 10,
  start: { at: 'offset', offset: 0 },
};

/** What is asked, each time a number or a text. */
const questions: ((engine: SearchEngine) => Promise<number | string>)[] = [
  ...filters.map((filter) => (engine: SearchEngine) => engine.contacts.count(filter)),
  async (engine) => (await engine.contacts.page(firstManagers)).uuids.join(' '),
];

if (writes > 0) {
  describeMeilisearch('Meilisearch and Postgres under random writes', () => consistency(), { ofOurOwn: true });
}

function consistency(): void {
  let database: TestDatabase;
  let directory: string;
  let home: Home;
  let service: ChildProcess;
  let client: Client;
  let place: Place | undefined;
  let finding: NodeJS.Timeout;
  let postgres: SearchEngine;
  let pair: SearchEngine;
  const registry = new Registry();

  before(async () => {
    directory = await makeTemporaryDirectory();
    home = await openHome(directory, binary as string);
    database = await createTestDatabase({ poolMax: 8 });
    await insertRows(database.knex, makeRows());
    postgres = createPostgresEngine(database.knex);
    client = createClient({ place: () => place, timeout: 1000 });
    const meilisearch = createMeilisearchEngine({
      client,
      readFollowed: (index) => readFollowed(database.knex, index),
    });
    const monitor = createSearchMonitor(registry);
    pair = createRouter({ postgres, meilisearch, monitor, log: pino({ level: 'silent' }) });
    finding = setInterval(async () => {
      const url = await readAddress(home);
      place = url === undefined ? undefined : { url, key: home.key };
    }, 100);
    service = await startService(directory, database);
  });
  after(async () => {
    clearInterval(finding);
    service?.kill('SIGKILL');
    client?.stop();
    await database?.drop();
    await rm(directory, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 });
  });

  it(`answers for a moment of the history throughout ${writes} writes, and ends in step`, async function () {
    this.timeout(900_000 + writes * 300);
    const started = performance.now();
    const events: string[] = [];
    const note = (event: string) =>
      events.push(`${((performance.now() - started) / 1000).toFixed(1)} s, write ${history.length - 1}: ${event}`);
    const history: (number | string)[][] = [await answerAll(postgres)];
    const faults = { kill: 0, pause: 0, restart: 0, service: 0 };
    let committing = 0;
    let phase = 'writing' as 'writing' | 'settling' | 'over';

    const isOver = () => phase === 'over';
    const read = async () => {
      while (!isOver()) {
        const number = randomInt(questions.length);
        const from = history.length - 1;
        const answer = await questions[number]?.(pair);
        const upTo = committing;
        while (history.length <= upTo && !isOver()) await sleep(1);
        const possible = history.slice(from, upTo + 1).map((answers) => answers[number]);
        assert.ok(
          possible.includes(answer),
          `question ${number} gave ${answer}, Postgres ${possible} from write ${from} to ${upTo}\n${events.slice(-30).join('\n')}`,
        );
        await sleep(randomInt(30));
      }
    };

    const harm = async () => {
      while (phase === 'writing') {
        for (const fault of shuffle(['kill', 'pause', 'restart', 'service', 'pause'] as const)) {
          // Mostly when all is well again, sometimes in the middle of that.
          if (randomInt(4) > 0) await caughtUp(database, 30_000);
          await sleep(randomInt(1000, 5000));
          note(fault);
          faults[fault] += 1;
          if (fault === 'service') {
            service.kill('SIGKILL');
            await sleep(randomInt(1000));
            service = await startService(directory, database);
          } else if (fault === 'pause') {
            await signalServer(home, 'SIGSTOP');
            await sleep(randomInt(3000));
            await signalServer(home, 'SIGCONT');
          } else await signalServer(home, fault === 'kill' ? 'SIGKILL' : 'SIGTERM');
          note(`${fault} is over`);
        }
      }
    };

    const write = async () => {
      for (let i = 0, quiet = 0; i < writes; i++) {
        committing = history.length;
        await drawWrite(i)(database.knex);
        history.push(await answerAll(postgres));
        if (i < quiet) continue;
        quiet = i + randomInt(Math.min(250, writes / 10));
        // The indexes get the time to catch up now and then, or nobody would ask them.
        await caughtUp(database, 20_000);
        await sleep(randomInt(500));
      }
      phase = 'settling';
    };

    const work = async () => {
      await Promise.all([write(), harm()]);
      await caughtUp(database);
      await sleep(1000);
    };
    try {
      await Promise.race([work(), Promise.all([read(), read()])]);
    } finally {
      phase = 'over';
    }

    await caughtUp(database);
    const answered = await countAnswers(registry);
    // biome-ignore lint/suspicious/noConsole: what a long run has seen
    console.log(
      `      ${writes} writes in ${Math.round((performance.now() - started) / 1000)} s; server killed ${faults.kill} times, restarted ${faults.restart}, ` +
        `paused ${faults.pause}; service killed ${faults.service}; ${answered.meilisearch} answers by Meilisearch, ${answered.postgres} by Postgres`,
    );
    assert.ok(answered.meilisearch > 0 && answered.postgres > 0);
    assert.equal(answered.error, 0);
    assert.deepEqual(await compareWithTables(database, { client }), [], events.slice(-30).join('\n'));
    const { results } = await client.server(10_000).getRawIndexes({ limit: 1000 });
    const made = await database.knex('indexing.made').pluck<string[]>('uid');
    for (const { uid } of results) assert.ok(made.includes(uid), `${uid} belongs to nobody`);
  });
}

const answerAll = (engine: SearchEngine) => Promise.all(questions.map((ask) => ask(engine)));

async function startService(directory: string, database: TestDatabase): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: {
      PATH: '/usr/local/bin:/usr/bin:/bin',
      ...{ DATABASE_URL: toUrl(database.connection), DATA_DIR: directory, PORT: '0', SEARCH_ENGINE: 'meilisearch' },
      ...{ MEILI_BIN: binary, MEILI_URL: '', ENVIRONMENT: 'test', LOG_LEVEL: 'error' },
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The service ended with ${code}`);
  });
  ended.catch(() => {});
  await Promise.race([once(child.stdout as NodeJS.ReadableStream, 'data'), ended]);
  return child;
}

/** None may run at the moment. */
async function signalServer({ pidFile }: Home, signal: NodeJS.Signals): Promise<void> {
  const pid = Number.parseInt(await readFile(pidFile, 'utf8').catch(() => ''), 10);
  try {
    if (!Number.isNaN(pid)) process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function caughtUp({ knex }: TestDatabase, limit = Number.POSITIVE_INFINITY): Promise<void> {
  for (const until = performance.now() + limit; performance.now() < until; ) {
    const states = await Promise.all([readFollowed(knex, 'contacts'), readFollowed(knex, 'companies')]);
    if (states.every((state) => state?.uid && !state.isBehind)) return;
    await sleep(50);
  }
}

async function countAnswers(registry: Registry) {
  const text = await registry.metrics();
  const counts = { meilisearch: 0, postgres: 0, error: 0 };
  for (const [, engine, count] of text.matchAll(/^search_duration_seconds_count\{.*engine="(\w+)"\} (\d+)$/gm)) {
    counts[engine as keyof typeof counts] += Number(count);
  }
  return counts;
}

type Write = (knex: Knex) => Promise<unknown>;

const titles = ['Sales Manager', 'manager', 'VP', 'Intern', null, 'Müller %_\\'];
const names = ['Acme', 'acme inc', 'Other', null];
const pick = <T>(list: readonly T[]): T => list[randomInt(list.length)] as T;

function shuffle<T>(list: readonly T[]): T[] {
  return list
    .map((one) => ({ one, at: randomInt(1_000_000) }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

function drawWrite(i: number): Write {
  const some = (knex: Knex, table: string) =>
    knex(table).orderByRaw('hashtext(uuid::text || ?)', [i]).limit(1).select('uuid');
  return pick<Write>([
    (knex) => knex('contacts').insert({ title: pick(titles), company_id: some(knex, 'companies') }),
    (knex) =>
      knex('contacts')
        .whereIn('uuid', some(knex, 'contacts'))
        .update({ title: pick(titles) }),
    (knex) =>
      knex('contacts')
        .whereIn('uuid', some(knex, 'contacts'))
        .update({ company_id: some(knex, 'companies') }),
    (knex) => knex('contacts').whereIn('uuid', some(knex, 'contacts')).del(),
    (knex) =>
      knex('companies')
        .whereIn('uuid', some(knex, 'companies'))
        .update({ name: pick(names) }),
    (knex) =>
      i % 5 === 0
        ? knex('companies').whereIn('uuid', some(knex, 'companies')).del()
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
