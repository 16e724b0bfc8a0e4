/** npm run seed: a database full of made-up contacts and companies, as many as wanted. */
import { ConfigError, loadConfig } from '../src/config.ts';
import { type Database, openDatabase } from '../src/db/database.ts';
import { createLog } from '../src/log.ts';
import { loadPlan } from './seed/load.ts';
import { readSeedOptions, type SeedOptions, toPlan, UsageError, usage } from './seed/options.ts';
import { showProgress } from './seed/progress.ts';

async function main(): Promise<void> {
  const options = readSeedOptions(process.argv.slice(2));
  if (options.help) return console.log(usage);
  const config = loadConfig();
  const database = await openDatabase({ ...config, poolMax: 2 }, createLog('warn'));
  try {
    await seed(database, options);
  } finally {
    await database.close();
  }
}

async function seed(database: Database, options: SeedOptions): Promise<void> {
  const there = await countContacts(database);
  if (there > 0 && !options.append) {
    throw new UsageError(
      `The database has ${there.toLocaleString('en')} contacts already, and nothing was added. ` +
        'Add --append to put more beside them, or set DATA_DIR (or DATABASE_URL) to fill another database.',
    );
  }
  const plan = toPlan(options, there);
  const started = performance.now();
  const progress = showProgress(plan.contacts + plan.companies);
  try {
    await loadPlan(database.connection, plan, progress.update);
  } catch (error) {
    if (!isRepeated(error)) throw error;
    throw new UsageError(`Rows of seed ${plan.seed} are there already, and nothing was added. Take another --seed.`);
  } finally {
    progress.end();
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const [contacts, companies] = [plan.contacts, plan.companies].map((number) => number.toLocaleString('en'));
  console.log(`${contacts} contacts and ${companies} companies in ${seconds} s (seed ${plan.seed}). Next: npm start`);
}

async function countContacts({ knex }: Database): Promise<number> {
  const { rows } = await knex.raw<{ rows: [{ count: number }] }>('select count(*) from contacts');
  return rows[0].count;
}

/** SQLSTATE of a uuid that is taken. */
const isRepeated = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '23505';

main().catch((error: unknown) => {
  const isPlain = error instanceof UsageError || error instanceof ConfigError;
  console.error(isPlain ? error.message : error);
  if (error instanceof UsageError && process.argv.length > 2)
    console.error('npm run seed -- --help shows how it is used.');
  process.exitCode = 1;
});
