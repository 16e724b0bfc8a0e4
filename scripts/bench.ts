/**
 * npm run bench: the service against the least that could answer the same, on this machine and in this minute. Read
 * the ratios; the times belong to the machine.
 */
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { Knex } from 'knex';
import { type BenchData, openBenchData } from './bench/data.ts';
import { readBenchOptions, UsageError } from './bench/options.ts';
import { post } from './bench/request.ts';
import type { Bench, Scenario } from './bench/scenario.ts';
import { apolloUrls } from './bench/scenarios/apolloUrls.ts';
import { attributeLists } from './bench/scenarios/attributeLists.ts';
import { contactQueries } from './bench/scenarios/contactQueries.ts';
import { dispatch } from './bench/scenarios/dispatch.ts';
import { listPage } from './bench/scenarios/listPage.ts';
import { overhead } from './bench/scenarios/overhead.ts';
import { writes } from './bench/scenarios/writes.ts';
import { toText } from './bench/table.ts';
import { startTarget, type Target } from './bench/target.ts';

const scenarios: Scenario[] = [listPage, overhead, dispatch, contactQueries, attributeLists, apolloUrls, writes];
const poolSize = '10';
const writeKey = randomBytes(24).toString('base64url');

const usage = `npm run bench -- [--contacts N] [--seconds N] [--only NAME]

  --contacts N   how many the database has, which is made once and kept; 100000 unless told
  --seconds N    of each measurement under load; 5 unless told
  --only NAME    one of ${scenarios.map(({ name }) => name).join(', ')}`;

async function main(): Promise<void> {
  const { contacts, seconds, only, help } = readBenchOptions(process.argv.slice(2));
  if (help) return console.log(usage);
  const chosen = scenarios.filter(({ name }) => only === undefined || name === only);
  if (chosen.length === 0) throw new UsageError(`There is no scenario ${only}.`);

  const data = await openBenchData(contacts);
  const targets: Target[] = [];
  try {
    const service = await startService(data);
    targets.push(service);
    const floor = await startFloor(data);
    targets.push(floor);
    const { knex } = data.database;
    await run(chosen, { service, floor, contacts, seconds, knex, headers: await signIn(service, knex) });
    const { peakMegabytes } = await service.usage();
    console.log(`\nPeak memory of the service: ${peakMegabytes} MB (floor: ${(await floor.usage()).peakMegabytes} MB)`);
  } finally {
    await Promise.all(targets.map((target) => target.stop()));
    await data.database.close();
  }
}

async function run(chosen: Scenario[], bench: Bench): Promise<void> {
  for (const scenario of chosen) {
    const report = await scenario.run(bench);
    console.log(toText(report));
    if (report.missed?.length) process.exitCode = 1;
  }
}

const startService = ({ database, folder }: BenchData): Promise<Target> =>
  startTarget(new URL('../src/main.ts', import.meta.url), {
    ENVIRONMENT: 'production',
    HOST: '127.0.0.1',
    PORT: '0',
    PUBLIC_URL: '',
    DATABASE_URL: database.url,
    DATABASE_POOL: poolSize,
    DATA_DIR: path.join(folder, 'service'),
    JWT_SECRET: randomBytes(48).toString('base64'),
    ACCESS_TOKEN_MINUTES: '1440',
    RATE_LIMIT_REGISTER_PER_HOUR: '1000000',
    LOG_LEVEL: 'warn',
    WORKER: 'off',
    CONTACTS_WRITE_KEY: writeKey,
    COMPANIES_WRITE_KEY: writeKey,
  });

const startFloor = ({ database }: BenchData): Promise<Target> =>
  startTarget(new URL('./bench/floorServer.ts', import.meta.url), {
    DATABASE_URL: database.url,
    DATABASE_POOL: poolSize,
  });

/** A new account each time, made an Admin behind the service's back, for it to write. */
async function signIn({ url }: Target, knex: Knex): Promise<Record<string, string>> {
  const email = `bench-${randomBytes(6).toString('hex')}@bench.example`;
  const account = { name: 'Benchmark', email, password: randomBytes(12).toString('base64url') };
  const { body } = await post(`${url}/api/v1/auth/register/`, account, {});
  await knex('users').where({ email }).update({ role: 'Admin' });
  return {
    Authorization: `Bearer ${body.access_token}`,
    'X-Contacts-Write-Key': writeKey,
    'X-Companies-Write-Key': writeKey,
  };
}

main().catch((error: unknown) => {
  console.error(error instanceof UsageError ? `${error.message}\n\n${usage}` : error);
  process.exitCode = 1;
});
