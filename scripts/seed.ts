/** npm run seed: a database full of made-up contacts and companies, as many as wanted. */
import { loadConfig } from '../src/config.ts';
import { openDatabase } from '../src/db/database.ts';
import { createLog } from '../src/log.ts';
import { readSeedOptions, UsageError, usage } from './seed/options.ts';
import { seedDatabase } from './seed/seedDatabase.ts';

async function main(): Promise<void> {
  const options = readSeedOptions(process.argv.slice(2));
  if (options.help) return console.log(usage);
  const database = await openDatabase({ ...loadConfig(), poolMax: 2 }, createLog('warn'));
  try {
    console.log(await seedDatabase(database, options));
  } finally {
    await database.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof UsageError) console.error('npm run seed -- --help shows how it is used.');
  process.exitCode = 1;
});
