/** npm run check-index: compares the search indexes with the tables and says what differs; then the exit code is 1. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Config, loadConfig } from '../src/config.ts';
import { type Database, openDatabase } from '../src/db/database.ts';
import { createLog } from '../src/log.ts';
import { checkSearch } from '../src/search/indexing/check.ts';
import { compareIndexes } from '../src/search/indexing/compare.ts';
import { withConnection } from '../src/search/indexing/connection.ts';
import { createClient, describe } from '../src/search/meilisearch/client.ts';
import { startEmbeddedMeilisearch } from '../src/search/meilisearch/embedded/embedded.ts';
import { createTarget } from '../src/search/meilisearch/target.ts';

/** For a server of our own to start. */
const patienceMs = 30_000;
const log = createLog('warn');

/** Its differences, or why there is no saying. */
async function checkMeilisearch({ meilisearch, dataDir }: Config, { knex, connection }: Database): Promise<string[]> {
  if (!meilisearch) return [];
  const { place, stop } =
    'url' in meilisearch
      ? { place: () => meilisearch, stop: async () => {} }
      : await startEmbeddedMeilisearch({ binary: meilisearch.binary, dataDir, connection, log });
  try {
    for (let waited = 0; !place() && waited < patienceMs; waited += 100) await sleep(100);
    const target = createTarget(createClient({ place, timeout: 60_000 }));
    return await withConnection(connection, (client) => compareIndexes({ knex, client, target }));
  } catch (error) {
    return [`${describe(error)}. Check again when it runs`];
  } finally {
    await stop();
  }
}

async function main(): Promise<void> {
  const config = loadConfig();
  const database = await openDatabase({ ...config, poolMax: 1, besideService: true }, log);
  try {
    const derived = await withConnection(database.connection, checkSearch);
    const meilisearch = await checkMeilisearch(config, database);
    for (const finding of [...derived, ...meilisearch]) console.log(finding);
    if (derived.length === 0) console.log('The search index of Postgres is as the tables say.');
    if (meilisearch.length === 0 && config.meilisearch) console.log('Those of Meilisearch are, too.');
    const isWell = derived.length + meilisearch.length === 0;
    if (!isWell) console.log('npm run reindex builds what differs anew, while the service goes on.');
    process.exitCode = isWell ? 0 : 1;
  } finally {
    await database.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
