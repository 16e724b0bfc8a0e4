/** What people ask for, one request at a time, each measured in turn with the obvious SQL and the floor's page. */
import { count, median, milliseconds, quantile, ratio } from '../numbers.ts';
import { prepareObvious, timeCount, timePage } from '../obvious.ts';
import { type Asked, listQuestions } from '../questions.ts';
import { request } from '../request.ts';
import type { Bench, Scenario } from '../scenario.ts';

const repeats = 20;
/** A statement that takes seconds is run less often, yet often enough for a median. */
const maxMilliseconds = 20_000;
const minRepeats = 5;

const everybody = { where: 'true' };

interface Query {
  label: string;
  path: string;
  obvious: () => Promise<number>;
  isCount: boolean;
}

export const contactQueries: Scenario = {
  name: 'contact-queries',
  async run(bench) {
    await prepareObvious(bench.knex);
    const rows: string[][] = [];
    const missed: string[] = [];
    for (const query of await listQueries(bench)) {
      const { row, times, obvious } = await measure(bench, query);
      rows.push(row);
      if (query.isCount && obvious >= 150 && times * 3 > obvious)
        missed.push(`${query.label} is not three times as fast as the obvious SQL.`);
    }
    return {
      title: `Contact queries over ${count(bench.contacts)} contacts, medians of ${repeats}`,
      columns: ['', 'answer', 'p50', 'p95', 'x floor page', 'obvious SQL', 'times as fast'],
      rows,
      notes: ['The obvious SQL is timed alone: without HTTP, accounts, accents or JSON.'],
      missed,
    };
  },
};

async function listQueries(bench: Bench): Promise<Query[]> {
  const { knex } = bench;
  const half = Math.floor(bench.contacts / 2);
  const newest = { path: '/api/v1/contacts/', isCount: false };
  const atHalf = () => timePage(knex, { ...everybody, offset: half });
  return [
    { ...newest, label: 'page: newest first', obvious: () => timePage(knex, everybody) },
    ...(await listQuestions(knex)).flatMap((asked) => toQueries(bench, asked)),
    { ...newest, label: `page: Q8 offset ${count(half)}`, path: `${newest.path}?offset=${half}`, obvious: atHalf },
    {
      ...newest,
      label: 'page: Q8 cursor there',
      path: `${newest.path}?cursor=${await findCursor(bench, half)}`,
      obvious: atHalf,
    },
  ];
}

function toQueries({ knex }: Bench, { label, query, sql }: Asked): Query[] {
  const [page, total] = [`/api/v1/contacts/?${query}`, `/api/v1/contacts/count/?${query}`];
  return [
    { label: `page: ${label}`, path: page, isCount: false, obvious: () => timePage(knex, sql) },
    { label: `count: ${label}`, path: total, isCount: true, obvious: () => timeCount(knex, sql) },
  ];
}

/** Pages by cursor do not jump, so it is walked to. */
async function findCursor({ service, headers }: Bench, rows: number): Promise<string> {
  const limit = Math.min(1000, rows);
  let url = `${service.url}/api/v1/contacts/?limit=${limit}`;
  for (let passed = 0; passed < rows; passed += limit) url = (await request(url, headers)).body.next;
  return new URL(url).searchParams.get('cursor') ?? '';
}

async function measure({ service, floor, headers }: Bench, { label, path, obvious }: Query) {
  const { body } = await request(service.url + path, headers);
  await obvious();
  const times: number[] = [];
  const floorTimes: number[] = [];
  const obviousTimes: number[] = [];
  let spent = 0;
  for (let i = 0; i < repeats; i++) {
    times.push((await request(service.url + path, headers)).milliseconds);
    floorTimes.push((await request(`${floor.url}/contacts`)).milliseconds);
    if (i >= minRepeats && spent > maxMilliseconds) continue;
    const taken = await obvious();
    obviousTimes.push(taken);
    spent += taken;
  }
  const [typical, typicalObvious] = [median(times), median(obviousTimes)];
  const row = [
    label,
    body.count === undefined ? `${body.results.length} rows` : count(body.count),
    milliseconds(typical),
    milliseconds(quantile(times, 0.95)),
    ratio(typical / median(floorTimes)),
    milliseconds(typicalObvious),
    ratio(typicalObvious / typical),
  ];
  return { row, times: typical, obvious: typicalObvious };
}
