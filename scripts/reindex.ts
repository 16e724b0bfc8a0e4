/** npm run reindex: the search index built anew from the tables, while the service goes on reading and writing. */
import { loadConfig } from '../src/config.ts';
import { openDatabase } from '../src/db/database.ts';
import { createLog } from '../src/log.ts';
import { withConnection } from '../src/search/indexing/connection.ts';
import { requestRebuild } from '../src/search/indexing/followed.ts';
import { rebuildSearch } from '../src/search/indexing/rebuild.ts';

async function main(): Promise<void> {
  const database = await openDatabase({ ...loadConfig(), poolMax: 1, besideService: true }, createLog('warn'));
  try {
    const started = performance.now();
    const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
    const onStep = (name: string) => console.log(`${seconds().padStart(6)} s  ${name}`);
    await withConnection(database.connection, (client) => rebuildSearch(client, { onStep }));
    console.log(`The search index was built in ${seconds()} s.`);
    if (await requestRebuild(database.knex)) {
      console.log('Meilisearch gets new indexes beside its old ones from the running service, or from its next start.');
    }
  } finally {
    await database.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
