/**
 * A Meilisearch of our own, in DATA_DIR. Promises: it is reachable on this machine only, with a random key that only
 * this user can read; it ends with the service, `kill -9` included, and is started again when it ends by itself; one
 * data directory is used by one server; nothing is sent to anybody. Since all it holds is built from the tables, what
 * another version has left there is thrown away.
 *
 * Processes that share DATA_DIR and database share the server: the one that holds the advisory lock runs it.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from 'pino';
import { type Connection, toClientConfig } from '../../../db/connect.ts';
import { locks } from '../../../db/locks.ts';
import type { Place } from '../client.ts';
import { type Home, openHome, readAddress, writeAddress } from './home.ts';
import { runServer, stopOrphan } from './supervisor.ts';

export interface EmbeddedOptions {
  binary: string;
  dataDir: string;
  connection: Connection;
  log: Logger;
}

export interface EmbeddedMeilisearch {
  /** Undefined until it answers, and while it is started again. */
  place(): Place | undefined;
  /** Of the server process; undefined when another process of ours runs it. */
  pid(): number | undefined;
  stop(): Promise<void>;
}

export async function startEmbeddedMeilisearch(options: EmbeddedOptions): Promise<EmbeddedMeilisearch> {
  const { log, connection } = options;
  const home = await openHome(options.dataDir, options.binary);
  const stopping = new AbortController();
  let place: Place | undefined;
  let pid: number | undefined;

  async function run(client: pg.Client): Promise<void> {
    await stopOrphan(home);
    const server = await runServer(home, options.binary);
    const lost = new Promise<void>((resolve) => client.once('end', () => resolve()));
    const stop = once(stopping.signal);
    try {
      await Promise.race([server.ready, stop.aborted]);
      pid = server.pid();
      place = { url: server.url, key: home.key };
      await writeAddress(home, server.url);
      await Promise.race([server.exited, lost, stop.aborted]);
      if (!stopping.signal.aborted) log.warn(`Meilisearch has stopped, see ${home.logFile}`);
    } finally {
      place = undefined;
      pid = undefined;
      await server.stop();
    }
  }

  /** Also when the database is away for a while: then nobody may run the server. */
  async function keep(): Promise<void> {
    let failures = 0;
    while (!stopping.signal.aborted) {
      const client = new pg.Client({ ...toClientConfig(connection), application_name: 'contact360 meilisearch' });
      client.on('error', () => {});
      try {
        await client.connect();
        if (await tryLock(client, home)) {
          const started = performance.now();
          await run(client);
          if (performance.now() - started > 60_000) failures = 0;
        } else {
          const url = await readAddress(home);
          place = url === undefined ? undefined : { url, key: home.key };
        }
      } catch (error) {
        failures += 1;
        log.warn({ err: error }, `Meilisearch does not start, see ${home.logFile}`);
      } finally {
        await client.end().catch(() => {});
      }
      await sleep(Math.min(10_000, 500 * 2 ** failures), undefined, { signal: stopping.signal }).catch(() => {});
    }
  }
  const keeping = keep();

  return {
    place: () => place,
    pid: () => pid,
    async stop() {
      stopping.abort();
      await keeping;
    },
  };
}

async function tryLock(client: pg.Client, home: Home): Promise<boolean> {
  const { rows } = await client.query<{ locked: boolean }>('select pg_try_advisory_lock($1, hashtext($2)) as locked', [
    locks.meilisearchServer,
    home.directory,
  ]);
  return rows[0]?.locked === true;
}

const once = (signal: AbortSignal) => ({
  aborted: new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  }),
});
