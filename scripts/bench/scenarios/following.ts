/**
 * How far Meilisearch is behind after single writes and after an import, and how long lists take meanwhile. What was
 * written is removed.
 */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Knex } from 'knex';
import { startBoth, untilCurrent } from '../both.ts';
import { timeLists } from '../bulk/listTimes.ts';
import { writePeopleFile } from '../bulk/peopleFile.ts';
import { importFile, type Service } from '../bulk/transfer.ts';
import { count, milliseconds, quantile } from '../numbers.ts';
import { post } from '../request.ts';
import type { Scenario } from '../scenario.ts';

const writes = 60;
const imported = 100_000;
const limits = { p50: 1000, p95: 3000, import: 40_000 };
const pollMs = 20;

export const following: Scenario = {
  name: 'following',
  async run(bench) {
    const { knex, folder, headers, contacts } = bench;
    const both = await startBoth(bench);
    const service = { url: both.url, headers };
    const {
      rows: [{ now: started }],
    } = await knex.raw('select clock_timestamp() as now');
    try {
      const single = await timeSingleWrites(knex, service);
      const [p50, p95] = [0.5, 0.95].map((share) => quantile(single, share)) as [number, number];
      const { lag, lists } = await timeImport(knex, service, folder);
      const missed = [];
      if (p50 > limits.p50 || p95 > limits.p95)
        missed.push('a single write is to be followed in 1 s, or 3 s in 95 of 100');
      if (lag > limits.import) missed.push(`an import of ${count(imported)} is to be followed in 40 s`);
      return {
        title: `Meilisearch following, ${count(contacts)} contacts`,
        columns: ['from the end of', 'p50', 'p95'],
        rows: [
          [`a contact created, ${writes} in turn`, milliseconds(p50), milliseconds(p95)],
          [`an import of ${count(imported)} people`, milliseconds(lag), ''],
          ['a list asked for meanwhile', ...[0.5, 0.95].map((share) => milliseconds(quantile(lists, share)))],
        ],
        notes: ['Until then Postgres answers, so that nobody sees less than was committed.'],
        missed,
      };
    } finally {
      for (const table of ['contacts', 'companies']) await knex(table).where('created_at', '>=', started).delete();
      await untilCurrent(knex, 1000);
      await knex.raw('vacuum (analyze)');
    }
  },
};

async function timeSingleWrites(knex: Knex, { url, headers }: Service): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < writes; n++) {
    await post(
      `${url}/api/v1/contacts/`,
      { first_name: 'Bench', last_name: `Followed ${n}`, title: `Level ${n}` },
      headers,
    );
    times.push(await timeUntilCurrent(knex));
  }
  return times;
}

async function timeImport(knex: Knex, service: Service, folder: string) {
  const file = path.join(folder, 'followed.csv');
  await writePeopleFile(file, { contacts: imported, companies: imported / 10, seed: 4242 });
  let isOver = false;
  const lists = timeLists(service, () => isOver);
  await importFile(service, file, () => {});
  const lag = await timeUntilCurrent(knex);
  isOver = true;
  await rm(file);
  return { lag, lists: await lists };
}

async function timeUntilCurrent(knex: Knex): Promise<number> {
  const started = performance.now();
  await untilCurrent(knex, pollMs);
  return performance.now() - started;
}
