/** npm run check-index: compares the search indexes with the tables and says what differs; then the exit code is 1. */
import type { Config } from '../src/config.ts';
import { loadConfig } from '../src/config.ts';
import { type Database, openDatabase } from '../src/db/database.ts';
import { createLog } from '../src/log.ts';
import { checkSearch } from '../src/search/indexing/check.ts';
import { compareIndexes } from '../src/search/indexing/compare.ts';
import { withConnection } from '../src/search/indexing/connection.ts';
import { createClient, describe } from '../src/search/meilisearch/client.ts';
import { readPlace } from '../src/search/meilisearch/embedded/home.ts';
import { createTarget } from '../src/search/meilisearch/target.ts';

/** Its differences, or why there is no saying. */
async function checkMeilisearch({ meilisearch, dataDir }: Config, { knex, connection }: Database): Promise<string[]> {
  if (!meilisearch) return [];
  const place = 'url' in meilisearch ? meilisearch : await readPlace(dataDir);
  const target = createTarget(createClient({ place: () => place, timeout: 60_000 }));
  try {
    return await withConnection(connection, (client) => compareIndexes({ knex, client, target }));
  } catch (error) {
    return [`${describe(error)}. It can be checked while it runs${'url' in meilisearch ? '' : ': npm start runs it'}`];
  }
}

const config = loadConfig();
const database = await openDatabase({ ...config, poolMax: 1 }, createLog('warn'));
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
