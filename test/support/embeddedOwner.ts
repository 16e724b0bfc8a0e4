import pg from 'pg';
import { pino } from 'pino';
import { startEmbeddedPostgres } from '../../src/db/embedded/embedded.ts';

/**
 * A program that owns the embedded database in argv[2] until it is killed, for tests of what is left behind then. It
 * inserts rows without end and prints each number once its commit is acknowledged; with `idle` it only prints `ready`.
 */

const [dataDir, mode] = process.argv.slice(2);
if (!dataDir) throw new Error('usage: embeddedOwner.ts <data directory> [idle]');
const { connection } = await startEmbeddedPostgres({ dataDir, log: pino({ level: 'silent' }) });
const client = new pg.Client(connection);
await client.connect();
process.stdout.write('ready\n');
if (mode === 'idle') setInterval(() => {}, 1000);
else await insertForever();

async function insertForever(): Promise<void> {
  await client.query('create table acknowledged (number integer)');
  for (let number = 1; ; number++) {
    await client.query('insert into acknowledged values ($1)', [number]);
    process.stdout.write(`${number}\n`);
  }
}
