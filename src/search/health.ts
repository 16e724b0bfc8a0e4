/** How the search engines are, for people. Anybody may ask, so the figures are read again after a second at the earliest. */
import type { Knex } from 'knex';
import type { SearchEngine } from './engine.ts';
import type { IndexName } from './fields.ts';
import { everything } from './filter.ts';
import { type FollowedHealth, readFollowedHealth } from './indexing/followed.ts';
import { type Client, describe, type Place } from './meilisearch/client.ts';

export interface SearchHealth {
  status: 'healthy' | 'degraded' | 'unavailable';
  engine: 'postgres' | 'meilisearch';
  engine_version: string | null;
  base_url: string | null;
  indexes: { name: IndexName; documents: number; lag_seconds: number; building: Progress | null }[];
  error: string | null;
  monitoring_available: boolean;
}

interface Progress {
  built: number;
  total: number;
}

export interface HealthOptions {
  knex: Knex;
  postgres: SearchEngine;
  meilisearch?: { client: Client; place: () => Place | undefined };
}

const lifetime = 1000;
/** Seconds behind that are nothing to speak of. */
const usualLag = 10;

export function createHealthReader(options: HealthOptions): () => Promise<SearchHealth> {
  let reading: Promise<SearchHealth> | undefined;
  return () => {
    if (!reading) {
      reading = options.meilisearch ? readMeilisearch(options, options.meilisearch) : readPostgres(options);
      setTimeout(() => (reading = undefined), lifetime).unref();
    }
    return reading;
  };
}

async function readPostgres({ knex, postgres }: HealthOptions): Promise<SearchHealth> {
  const health = { engine: 'postgres' as const, base_url: null, monitoring_available: true };
  try {
    const { rows } = await knex.raw<{ rows: { server_version: string }[] }>('show server_version');
    const [contacts, companies] = await Promise.all([
      postgres.contacts.count(everything),
      postgres.companies.count(everything),
    ]);
    const indexes = [
      { name: 'contacts' as const, documents: contacts, lag_seconds: 0, building: null },
      { name: 'companies' as const, documents: companies, lag_seconds: 0, building: null },
    ];
    return { ...health, status: 'healthy', engine_version: rows[0]?.server_version ?? null, indexes, error: null };
  } catch {
    return { ...health, ...unavailable };
  }
}

const unavailable = {
  status: 'unavailable' as const,
  engine_version: null,
  indexes: [],
  error: 'The database does not answer, and nothing can be searched without it.',
};

async function readMeilisearch(
  { knex }: HealthOptions,
  { client, place }: NonNullable<HealthOptions['meilisearch']>,
): Promise<SearchHealth> {
  const url = place()?.url;
  const health = {
    engine: 'meilisearch' as const,
    base_url: url === undefined ? null : new URL(url).origin,
    monitoring_available: true,
  };
  let followed: FollowedHealth[];
  try {
    followed = await readFollowedHealth(knex);
  } catch {
    return { ...health, ...unavailable };
  }
  const version = await readVersion(client);
  const error = version.error ?? client.trouble() ?? describeFollowed(followed);
  return {
    ...health,
    status: error ? 'degraded' : 'healthy',
    engine_version: version.number,
    indexes: followed.map(({ name, documents, lagSeconds, isBuilding, built, total }) => ({
      name,
      documents,
      lag_seconds: Math.round(lagSeconds * 1000) / 1000,
      building: isBuilding ? { built, total } : null,
    })),
    error: error ? `${error} Postgres answers instead.` : null,
  };
}

async function readVersion(client: Client): Promise<{ number: string | null; error?: string }> {
  try {
    const { pkgVersion } = await client.server(lifetime).getVersion();
    return { number: pkgVersion };
  } catch (error) {
    return { number: null, error: `${describe(error)}.` };
  }
}

function describeFollowed(followed: FollowedHealth[]): string | undefined {
  if (followed.length === 0)
    return 'No worker keeps the indexes up to date: start a process with WORKER=inline or only.';
  for (const { name, uid, built, total, isBuilding, setAside, lagSeconds, error } of followed) {
    if (error) return `The index of ${name} is not kept up to date: ${error}.`;
    if (uid === null) return `The index of ${name} is being built: ${isBuilding ? built : 0} of ${total} rows.`;
    if (setAside > 0) return `Meilisearch refuses ${setAside} of the ${name}: the log names them and says why.`;
    if (lagSeconds > usualLag) return `The index of ${name} is ${Math.round(lagSeconds)} seconds behind.`;
  }
  return undefined;
}
