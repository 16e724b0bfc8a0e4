/** What people ask for, one request at a time. Each is measured in turn with the floor's page: read the last column. */
import { count, median, milliseconds, quantile, ratio } from '../numbers.ts';
import { request } from '../request.ts';
import type { Bench, Scenario } from '../scenario.ts';

const repeats = 20;

interface Query {
  label: string;
  path: string;
}

const filters: Record<string, string> = {
  'Q1 title~manager, email_status~verified': 'title=manager&email_status=verified',
  'Q2 company_country~united, employees 50..500, title~engineer, technologies~postgres':
    'company_country=united&employees_min=50&employees_max=500&title=engineer&technologies=postgres',
  'Q4 title~vp': 'title=vp',
  'Q5 title~qj (no hit)': 'title=qj',
  'Q6 email~smith': 'email=smith',
  'Q7 seniority~manager, email_status~verified, country~united, technologies~google':
    'seniority=manager&email_status=verified&country=united&technologies=google',
};

export const contactQueries: Scenario = {
  name: 'contact-queries',
  async run(bench) {
    const rows: string[][] = [];
    for (const query of await listQueries(bench)) rows.push(await measure(bench, query));
    return {
      title: `Contact queries over ${count(bench.contacts)} contacts, medians of ${repeats}`,
      columns: ['', 'answer', 'p50', 'p95', 'x floor page'],
      rows,
    };
  },
};

async function listQueries(bench: Bench): Promise<Query[]> {
  const half = Math.floor(bench.contacts / 2);
  return [
    { label: 'page: newest first', path: '/api/v1/contacts/' },
    { label: 'count: all', path: '/api/v1/contacts/count/' },
    ...Object.entries(filters).flatMap(([label, filter]) => [
      { label: `page: ${label}`, path: `/api/v1/contacts/?${filter}` },
      { label: `count: ${label}`, path: `/api/v1/contacts/count/?${filter}` },
    ]),
    { label: `page: Q8 offset ${count(half)}`, path: `/api/v1/contacts/?offset=${half}` },
    { label: 'page: Q8 cursor there', path: `/api/v1/contacts/?cursor=${await findCursor(bench, half)}` },
  ];
}

/** Pages by cursor do not jump, so it is walked to. */
async function findCursor({ service, headers }: Bench, rows: number): Promise<string> {
  const limit = Math.min(1000, rows);
  let url = `${service.url}/api/v1/contacts/?limit=${limit}`;
  for (let passed = 0; passed < rows; passed += limit) url = (await request(url, headers)).body.next;
  return new URL(url).searchParams.get('cursor') ?? '';
}

async function measure({ service, floor, headers }: Bench, { label, path }: Query): Promise<string[]> {
  const { body } = await request(service.url + path, headers);
  const times: number[] = [];
  const floorTimes: number[] = [];
  for (let i = 0; i < repeats; i++) {
    times.push((await request(service.url + path, headers)).milliseconds);
    floorTimes.push((await request(`${floor.url}/contacts`)).milliseconds);
  }
  const typical = median(times);
  const answer = body.count === undefined ? `${body.results.length} rows` : count(body.count);
  return [
    label,
    answer,
    milliseconds(typical),
    milliseconds(quantile(times, 0.95)),
    ratio(typical / median(floorTimes)),
  ];
}
