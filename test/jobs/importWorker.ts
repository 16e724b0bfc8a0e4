/** A process that works on imports: `node --import tsx importWorker.ts <connection as JSON> <folder of files>`. */

import { connect } from '../../src/db/connect.ts';
import { createImportTask, importTask } from '../../src/features/imports/import.job.ts';
import { startWorker } from '../../src/jobs/worker.ts';
import { openLocalStorage } from '../../src/storage/localDisk.ts';
import { chunkRows, silent } from './importHarness.ts';

const connection = JSON.parse(process.argv[2] as string);
await startWorker({
  connection,
  concurrency: 1,
  log: silent,
  tasks: {
    [importTask]: createImportTask({
      connection,
      knex: connect(connection, { poolMax: 2 }),
      storage: await openLocalStorage(process.argv[3] as string),
      log: silent,
      chunkRows,
    }),
  },
});
process.send?.('started');
