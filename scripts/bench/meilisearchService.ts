/** The service with Meilisearch alone behind the search port: what it cannot answer exactly is an error. */
import { loadConfig } from '../../src/config.ts';
import { openDatabase } from '../../src/db/database.ts';
import { listen } from '../../src/http/server.ts';
import { createLog } from '../../src/log.ts';
import { readFollowed } from '../../src/search/indexing/followed.ts';
import { createClient } from '../../src/search/meilisearch/client.ts';
import { createMeilisearchEngine } from '../../src/search/meilisearch/engine.ts';
import { createApplication, createServices } from '../../src/services.ts';

const { meilisearch, ...config } = loadConfig();
if (!meilisearch || !('url' in meilisearch)) throw new Error('MEILI_URL is needed');
const log = createLog('silent');
const database = await openDatabase({ ...config, poolMax: config.databasePool }, log);
const services = await createServices({ ...config, meilisearch: undefined }, database, log);
const search = createMeilisearchEngine({
  client: createClient({ place: () => meilisearch, timeout: 60_000 }),
  readFollowed: (index) => readFollowed(database.knex, index),
});
const server = await listen(await createApplication({ ...services, search }), config.host, config.port);
process.stdout.write(`listening on http://${config.host}:${server.port}\n`);
process.once('SIGTERM', () => process.exit());
