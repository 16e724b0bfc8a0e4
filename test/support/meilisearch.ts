/**
 * The real server that tests of Meilisearch ask: the one of MEILI_URL, else one of `meilisearch` on the PATH (or
 * MEILI_BIN), started once for the run. Without either those tests are left out, and one line says so.
 */
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Logger, pino } from 'pino';
import type { IndexName } from '../../src/search/fields.ts';
import { compareIndexes } from '../../src/search/indexing/compare.ts';
import { withConnection } from '../../src/search/indexing/connection.ts';
import { type Following, startFollowing } from '../../src/search/indexing/follow.ts';
import { readFollowed } from '../../src/search/indexing/followed.ts';
import type { Target } from '../../src/search/indexing/target.ts';
import { version } from '../../src/search/meilisearch/attributes.ts';
import { type Client, createClient, type Place } from '../../src/search/meilisearch/client.ts';
import { findBinary, type Home, openHome } from '../../src/search/meilisearch/embedded/home.ts';
import { type RunningServer, runServer } from '../../src/search/meilisearch/embedded/supervisor.ts';
import { createMeilisearchEngine, type MeilisearchEngine } from '../../src/search/meilisearch/engine.ts';
import { createTarget } from '../../src/search/meilisearch/target.ts';
import type { TestDatabase } from './database.ts';
import { makeTemporaryDirectory } from './temporary.ts';

const url = process.env.MEILI_URL;
export const binary = findBinary(process.env.MEILI_BIN, process.env.PATH ?? '');

/** With `ofOurOwn` only where a server can be killed. */
export function describeMeilisearch(
  title: string,
  tests: (this: Mocha.Suite) => void,
  { ofOurOwn = false } = {},
): void {
  if (binary || (url && !ofOurOwn)) describe(title, tests);
  else describe.skip(`${title} (there is no meilisearch on the PATH)`, tests);
}

const absence = url ? 'only that of MEILI_URL, which is not killed' : 'none, its tests are left out';
if (!binary) process.stdout.write(`Meilisearch: ${absence}.\n`);

let shared: Promise<Place> | undefined;

export function findPlace(): Promise<Place> {
  if (url) return Promise.resolve({ url, key: process.env.MEILI_API_KEY });
  shared ??= startServer().then(({ server, home }) => ({ url: server.url, key: home.key }));
  return shared;
}

export interface OwnServer {
  server: RunningServer;
  home: Home;
}

/** It ends with the run, and its files do. */
export async function startServer(directory?: string, port?: string): Promise<OwnServer> {
  const place = directory ?? (await makeTemporaryDirectory());
  if (!directory)
    process.once('exit', () => rmSync(place, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 }));
  const home = await openHome(place, binary as string);
  const server = await runServer(home, binary as string, Number(port ?? 0));
  await server.ready;
  return { server, home };
}

/** A database of tests, or a service's. */
type Tables = Pick<TestDatabase, 'knex' | 'connection'>;

export interface Read {
  client: Client;
  engine: MeilisearchEngine;
  /** Resolves when all that is committed can be found, or after some milliseconds. */
  caughtUp(limit?: number): Promise<void>;
  /** Removes the indexes, too. */
  stop(): Promise<void>;
}

export interface Followed extends Read {
  following: Following;
}

export interface FollowTestOptions {
  wrap?: (target: Target) => Target;
  pieceSize?: number;
  log?: Logger;
}

/** An engine over a database, kept in step. */
export function followDatabase(
  database: Tables,
  place: () => Place | undefined,
  { wrap = (target) => target, ...options }: FollowTestOptions = {},
): Followed {
  const reader = readDatabase(database, place);
  const log = pino({ level: process.env.LOG_LEVEL ?? 'silent' });
  const target = wrap(createTarget(reader.client));
  const following = startFollowing({ connection: database.connection, target, log, ...options });
  return {
    ...reader,
    following,
    async stop() {
      await following.stop();
      await reader.stop();
    },
  };
}

/** An engine over a database that somebody else keeps in step. */
export function readDatabase(database: Tables, place: () => Place | undefined): Read {
  const client = createClient({ place, timeout: 5000 });
  const read = (index: IndexName) => readFollowed(database.knex, index);
  const isCurrent = async (index: IndexName) => {
    const state = await read(index);
    return !!state?.uid && state.version === version && !state.isBehind;
  };
  return {
    client,
    engine: createMeilisearchEngine({ client, readFollowed: read }),
    async caughtUp(limit = Number.POSITIVE_INFINITY) {
      const until = performance.now() + limit;
      while (performance.now() < until && !((await isCurrent('contacts')) && (await isCurrent('companies'))))
        await sleep(20);
    },
    async stop() {
      client.stop();
      const uids = await database.knex('indexing.made').pluck<string[]>('uid');
      for (const uid of uids) await client.server(5000).deleteIndex(uid);
    },
  };
}

/** What differs, document by document. */
export const compareWithTables = ({ connection, knex }: Tables, { client }: Pick<Read, 'client'>): Promise<string[]> =>
  withConnection(connection, (reading) => compareIndexes({ knex, client: reading, target: createTarget(client) }));
