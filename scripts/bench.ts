/**
 * npm run bench: the service against the least that could answer the same, on this machine and in this minute. Read
 * the ratios; the times belong to the machine.
 */
import { type BenchData, openBenchData } from './bench/data.ts';
import { type BenchOptions, readBenchOptions, UsageError } from './bench/options.ts';
import type { Bench, Report, Scenario, ScenarioApart } from './bench/scenario.ts';
import { apolloUrls } from './bench/scenarios/apolloUrls.ts';
import { attributeLists } from './bench/scenarios/attributeLists.ts';
import { bulk } from './bench/scenarios/bulk.ts';
import { contactQueries } from './bench/scenarios/contactQueries.ts';
import { dispatch } from './bench/scenarios/dispatch.ts';
import { engines } from './bench/scenarios/engines.ts';
import { following } from './bench/scenarios/following.ts';
import { listPage } from './bench/scenarios/listPage.ts';
import { overhead } from './bench/scenarios/overhead.ts';
import { writes } from './bench/scenarios/writes.ts';
import { cursors, poolSize, signIn, startService } from './bench/service.ts';
import { toText } from './bench/table.ts';
import { startTarget, type Target } from './bench/target.ts';

const scenarios: Scenario[] = [
  ...[listPage, overhead, dispatch, contactQueries, attributeLists, apolloUrls, writes, engines, following],
];
const apart: ScenarioApart[] = [bulk];

const usage = `npm run bench -- [NAME] [--contacts N] [--seconds N]

  --contacts N   how many the database has, which is made once and kept; 100000 unless told
  --seconds N    of each measurement under load; 5 unless told
  NAME           only this one (--only NAME is the same): ${[...scenarios, ...apart].map(({ name }) => name).join(', ')}`;

async function main(): Promise<void> {
  const options = readBenchOptions(process.argv.slice(2));
  if (options.help) return console.log(usage);
  const isChosen = ({ name }: { name: string }) => options.only === undefined || name === options.only;
  const chosen = scenarios.filter(isChosen);
  const chosenApart = apart.filter(isChosen);
  if (chosen.length + chosenApart.length === 0) throw new UsageError(`There is no scenario ${options.only}.`);
  if (chosen.length > 0) await runTogether(chosen, options);
  for (const scenario of chosenApart) print(await scenario.runApart(options));
}

/** On the same data and the same servers. */
async function runTogether(chosen: Scenario[], { contacts, seconds }: BenchOptions): Promise<void> {
  const data = await openBenchData(contacts);
  const targets: Target[] = [];
  try {
    const start = async (starting: Promise<Target>) => {
      const target = await starting;
      targets.push(target);
      return target;
    };
    const { database, folder } = data;
    const service = await start(startService(database, folder, { SEARCH_ENGINE: 'postgres' }));
    const floor = await start(startFloor(data));
    const startAnother: Bench['startAnother'] = (...settings) => start(startService(database, folder, ...settings));
    const { knex } = database;
    const headers = await signIn(service, knex);
    const bench: Bench = { service, floor, startAnother, folder, contacts, seconds, knex, cursors, headers };
    for (const scenario of chosen) print(await scenario.run(bench));
    const { peakMegabytes } = await service.usage();
    console.log(`\nPeak memory of the service: ${peakMegabytes} MB (floor: ${(await floor.usage()).peakMegabytes} MB)`);
  } finally {
    await Promise.all(targets.map((target) => target.stop()));
    await data.database.close();
  }
}

function print(report: Report): void {
  console.log(toText(report));
  if (report.missed?.length) process.exitCode = 1;
}

const startFloor = ({ database }: BenchData): Promise<Target> =>
  startTarget(new URL('./bench/floorServer.ts', import.meta.url), {
    DATABASE_URL: database.url,
    DATABASE_POOL: poolSize,
  });

main().catch((error: unknown) => {
  console.error(error instanceof UsageError ? `${error.message}\n\n${usage}` : error);
  process.exitCode = 1;
});
