/** npm run check-index: compares the search index with the tables and says what differs; then the exit code is 1. */
import { loadConfig } from '../src/config.ts';
import { openDatabase } from '../src/db/database.ts';
import { createLog } from '../src/log.ts';
import { checkSearch } from '../src/search/indexing/check.ts';
import { withConnection } from '../src/search/indexing/connection.ts';

const database = await openDatabase({ ...loadConfig(), poolMax: 1 }, createLog('warn'));
try {
  const findings = await withConnection(database.connection, checkSearch);
  for (const finding of findings) console.log(finding);
  if (findings.length === 0) console.log('The search index is as the tables say.');
  else console.log('npm run reindex builds it anew.');
  process.exitCode = findings.length === 0 ? 0 : 1;
} finally {
  await database.close();
}
