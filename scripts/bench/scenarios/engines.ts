/**
 * Each question to Postgres alone, to Meilisearch alone and to the service that has both, one after the other, and what
 * the bare Meilisearch server takes for it. The service must not be slower than the better of the two alone.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isFaster } from '../../../src/search/meilisearch/cost.ts';
import { createBareFinder, type FindBare } from '../bareMeilisearch.ts';
import { startBoth } from '../both.ts';
import { type Asked, listAsked } from '../engineQuestions.ts';
import { count, median, milliseconds, ratio } from '../numbers.ts';
import { prepareObvious } from '../obvious.ts';
import { request } from '../request.ts';
import type { Bench, Scenario } from '../scenario.ts';

const repeats = 20;
const maxMilliseconds = 3000;
const minRepeats = 3;
/** Milliseconds that are nothing but the machine's. */
const noise = 1;

export const engines: Scenario = {
  name: 'engines',
  async run(bench) {
    await prepareObvious(bench.knex);
    const both = await startBoth(bench);
    const place = await findPlace(bench);
    const alone = await bench.startAnother(
      { MEILI_URL: place.url, MEILI_API_KEY: place.key },
      new URL('../meilisearchService.ts', import.meta.url),
    );
    const services = { postgres: bench.service.url, meilisearch: alone.url, both: both.url };
    const findBare = createBareFinder(bench.knex, place);
    const rows: string[][] = [];
    const missed: string[] = [];
    for (const asked of await listAsked(bench)) {
      const { row, faults } = await measure(bench, services, findBare, asked);
      rows.push(row);
      missed.push(...faults.map((fault) => `${asked.label} ${fault}`));
    }
    return {
      title: `Engines over ${count(bench.contacts)} contacts, medians of ${repeats}`,
      columns: ['', 'answer', 'obvious SQL', 'Postgres', 'Meilisearch', 'bare', 'both', 'asks', 'both / better'],
      rows,
      notes: [
        'The obvious SQL and the bare Meilisearch server are timed alone: without accounts, rows or JSON.',
        `What takes longer than ${milliseconds(maxMilliseconds / repeats)} is timed less often, ${minRepeats} times at least.`,
      ],
      missed,
    };
  },
};

/** Where the service runs its server, as soon as it does. */
async function findPlace({ folder }: Bench) {
  const read = (name: string) => readFile(path.join(folder, 'meilisearch', name), 'utf8').catch(() => '');
  for (;;) {
    const [url, key] = [await read('address'), await read('master-key')];
    const isThere = await fetch(`${url}/health`)
      .then(({ ok }) => ok)
      .catch(() => false);
    if (isThere) return { url, key };
    await sleep(200);
  }
}

type Contenders = Record<string, (() => Promise<number>) | undefined>;
type Services = Record<'postgres' | 'meilisearch' | 'both', string>;

async function measure({ headers }: Bench, services: Services, findBare: FindBare, asked: Asked) {
  const { question, obvious } = asked;
  const bare = question && (await findBare(question));
  const ask = (url: string) => request(url + asked.path, headers);
  const contenders: Contenders = {
    obvious,
    postgres: async () => (await ask(services.postgres)).milliseconds,
    meilisearch: bare && (async () => (await ask(services.meilisearch)).milliseconds),
    bare,
    both: async () => (await ask(services.both)).milliseconds,
  };
  const { body } = await ask(services.both);
  const times = await timeInTurn(contenders);
  const better = Math.min(times.postgres ?? Number.NaN, times.meilisearch ?? Number.POSITIVE_INFINITY);
  const both = times.both ?? Number.NaN;
  // The rows of a page are read from Postgres afterwards.
  const isCount = question !== undefined && !('order' in question);
  const asksMeilisearch = bare && question && isFaster('contacts', question);
  const faults = [
    ...(both > better * 1.1 + noise ? ['is slower than with one engine.'] : []),
    ...(asksMeilisearch && isCount && both > (times.bare ?? 0) * 1.5 + 3
      ? ['is slower than 1.5x the bare server and 3 ms.']
      : []),
  ];
  const written = (time: number | undefined) => (time === undefined ? '-' : milliseconds(time));
  const answer = body.count ?? (Array.isArray(body) ? body : body.results).length;
  const row = [
    ...[asked.label, count(answer), written(times.obvious), written(times.postgres), written(times.meilisearch)],
    ...[written(times.bare), written(both), asksMeilisearch ? 'Meilisearch' : 'Postgres', ratio(both / better)],
  ];
  return { row, faults };
}

/** Medians. A statement that takes seconds is run less often. */
async function timeInTurn(contenders: Contenders): Promise<Record<string, number | undefined>> {
  const timed = Object.entries(contenders).flatMap(([name, time]) =>
    time ? [{ name, time, times: [] as number[], spent: 0 }] : [],
  );
  for (const { time } of timed) await time();
  for (let i = 0; i < repeats; i++) {
    for (const one of timed) {
      if (one.spent > maxMilliseconds && i >= minRepeats) continue;
      const taken = await one.time();
      one.times.push(taken);
      one.spent += taken;
    }
  }
  return Object.fromEntries(timed.map(({ name, times }) => [name, median(times)]));
}
