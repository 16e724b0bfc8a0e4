/** A process whose worker takes a job and never ends it: `node --import tsx stuckWorker.ts <connection as JSON>`. */
import { pino } from 'pino';
import { startWorker } from '../../src/jobs/worker.ts';

await startWorker({
  connection: JSON.parse(process.argv[2] as string),
  concurrency: 1,
  log: pino({ level: 'silent' }),
  tasks: {
    work: () => {
      process.send?.('working');
      return new Promise(() => {});
    },
  },
});
