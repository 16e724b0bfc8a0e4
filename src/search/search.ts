/**
 * Search as the service has it: the engines that the configuration names behind one port, what keeps them in step, and
 * how they are. Postgres is always among them and always enough.
 */

import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import type { MeilisearchConfig } from '../config.ts';
import type { Database } from '../db/database.ts';
import type { SearchEngine } from './engine.ts';
import { createHealthReader, type SearchHealth } from './health.ts';
import { withConnection } from './indexing/connection.ts';
import { startFollowing, stopNoting } from './indexing/follow.ts';
import { countSetAside, readFollowed } from './indexing/followed.ts';
import { createClient } from './meilisearch/client.ts';
import { startEmbeddedMeilisearch } from './meilisearch/embedded/embedded.ts';
import { createMeilisearchEngine } from './meilisearch/engine.ts';
import { createTarget } from './meilisearch/target.ts';
import { createSearchMonitor, type SearchStatistics } from './monitor.ts';
import { createPostgresEngine } from './postgres/engine.ts';
import { createRouter } from './router.ts';

export interface Search {
  engine: SearchEngine;
  readHealth(): Promise<SearchHealth>;
  readStatistics(): Promise<Statistics>;
  /** For processes that work on jobs: keeps the indexes in step until the end, or with Postgres alone says that nobody does. */
  follow(): Promise<void>;
  stop(): Promise<void>;
}

interface Statistics extends SearchStatistics {
  /** Rows that Meilisearch refuses; null when nobody can tell. */
  set_aside: number | null;
}

export interface SearchOptions {
  config: { meilisearch: MeilisearchConfig | undefined; dataDir: string; statementTimeoutMs: number };
  database: Database;
  registry: Registry;
  log: Logger;
}

/** Milliseconds; whoever is slower than this is slower than Postgres. */
const patience = 1000;

export async function openSearch({ config, database, registry, log }: SearchOptions): Promise<Search> {
  const { knex, patient, connection } = database;
  const postgres = createPostgresEngine(knex, { timeout: config.statementTimeoutMs, patient });
  const monitor = createSearchMonitor(registry);
  const readStatistics = async () => ({ ...monitor.read(), set_aside: await countSetAside(knex).catch(() => null) });
  const server =
    config.meilisearch && (await findServer(config.meilisearch, { dataDir: config.dataDir, connection, log }));
  if (!server) {
    return {
      engine: createRouter({ postgres, monitor, log }),
      readHealth: createHealthReader({ knex, postgres }),
      readStatistics,
      follow: () => withConnection(connection, stopNoting),
      stop: async () => {},
    };
  }
  const { place, stop: stopServer } = server;
  const client = createClient({ place, timeout: patience });
  const meilisearch = createMeilisearchEngine({ client, readFollowed: (index) => readFollowed(knex, index) });
  let stopFollowing = async () => {};
  return {
    engine: createRouter({ postgres, meilisearch, monitor, log }),
    readHealth: createHealthReader({ knex, postgres, meilisearch: { client, place } }),
    readStatistics,
    follow: async () => {
      stopFollowing = startFollowing({ connection, target: createTarget(client), log }).stop;
    },
    async stop() {
      await stopFollowing();
      client.stop();
      await stopServer();
    },
  };
}

type Rest = Pick<Database, 'connection'> & { dataDir: string; log: Logger };

async function findServer(config: MeilisearchConfig, rest: Rest) {
  if ('url' in config) return { place: () => config, stop: async () => {} };
  try {
    return await startEmbeddedMeilisearch({ binary: config.binary, ...rest });
  } catch (error) {
    if (config.required) throw error;
    rest.log.warn(`Postgres searches alone: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}
