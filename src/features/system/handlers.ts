import type { Knex } from 'knex';
import type { Environment } from '../../config.ts';
import type { Handlers } from '../../http/types.ts';
import type { Search } from '../../search/search.ts';

export interface ApiMetadata {
  name: string;
  version: string;
  docs: string;
}

export interface SystemDeps {
  knex: Knex;
  environment: Environment;
  metadata: ApiMetadata;
  searching: Search;
}

export function createSystemHandlers({ knex, environment, metadata, searching }: SystemDeps) {
  return {
    getApiMetadata: () => ({ status: 200, body: metadata }),

    getHealth: async () => {
      await knex.raw('select 1');
      return { status: 200, body: { status: 'healthy', environment } };
    },

    getVqlHealth: async () => ({ status: 200, body: await searching.readHealth() }),

    getVqlStats: async () => ({ status: 200, body: await searching.readStatistics() }),
  } satisfies Pick<Handlers, 'getApiMetadata' | 'getHealth' | 'getVqlHealth' | 'getVqlStats'>;
}
