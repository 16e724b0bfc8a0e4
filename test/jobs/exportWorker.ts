/** A process that works on exports: `node --import tsx exportWorker.ts <connection as JSON> <folder of files>`. */
import { pino } from 'pino';
import { connect } from '../../src/db/connect.ts';
import { createExportTask, exportTask } from '../../src/features/exports/export.job.ts';
import { startWorker } from '../../src/jobs/worker.ts';
import { createPostgresEngine } from '../../src/search/postgres/engine.ts';
import { openLocalStorage } from '../../src/storage/localDisk.ts';

const connection = JSON.parse(process.argv[2] as string);
const log = pino({ level: 'silent' });
const knex = connect(connection, { poolMax: 5 });
await startWorker({
  connection,
  concurrency: 1,
  log,
  tasks: {
    [exportTask]: createExportTask({
      knex,
      log,
      search: createPostgresEngine(knex),
      storage: await openLocalStorage(process.argv[3] as string),
    }),
  },
});
process.send?.('started');
