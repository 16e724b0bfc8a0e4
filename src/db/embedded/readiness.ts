import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from 'pino';
import type { ConnectionSettings } from '../connect.ts';
import type { Home } from './home.ts';
import { SUPERUSER } from './initialise.ts';
import { waitUntilVacant } from './occupant.ts';
import type { Server } from './supervisor.ts';

/** Waits until a started Postgres answers and has our database. */

const DATABASE = 'contact360';

export function toConnection(socketDirectory: string): ConnectionSettings {
  return { host: socketDirectory, port: 5432, user: SUPERUSER, database: DATABASE, ssl: false };
}

/** Its main process was killed, and others of it have not noticed: they end with the statement that they are at. */
export class StillInUse extends Error {}

/** There is no time limit: recovery after a crash takes what it takes, and a server that gives up exits. */
export async function waitUntilReady(
  server: Server,
  connection: ConnectionSettings,
  home: Home,
  log: Logger,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    if (server.hasExited()) {
      // The likely reason: another service started on the same directory at the same moment and was first.
      await waitUntilVacant(home.data, log);
      const tail = await server.logTail();
      const isInUse = tail.includes('pre-existing shared memory block');
      throw new (isInUse ? StillInUse : Error)(`Postgres did not start, see ${home.logFile}:\n${tail}`);
    }
    if (await isReady(connection)) return;
    if (attempt % 250 === 0) log.info('waiting for Postgres, which is recovering from a crash');
    await sleep(20);
  }
}

async function isReady(connection: ConnectionSettings): Promise<boolean> {
  const client = new pg.Client({ ...connection, database: 'postgres' });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
    return true;
  } catch (error) {
    if (isNotReady(error)) return false;
    throw error;
  } finally {
    await client.end().catch(() => {});
  }
}

function isNotReady(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  // 57P03: starting up. The rest: no socket yet, or gone again.
  return code === '57P03' || code === 'ENOENT' || code === 'ECONNREFUSED' || code === 'ECONNRESET';
}
