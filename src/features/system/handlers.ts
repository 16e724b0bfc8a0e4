import type { Knex } from 'knex';
import type { Environment } from '../../config.ts';
import type { Handlers } from '../../http/types.ts';

export interface ApiMetadata {
  name: string;
  version: string;
  docs: string;
}

export interface SystemDeps {
  knex: Knex;
  environment: Environment;
  metadata: ApiMetadata;
}

export function createSystemHandlers({ knex, environment, metadata }: SystemDeps) {
  return {
    getApiMetadata: () => ({ status: 200, body: metadata }),

    getHealth: async () => {
      await knex.raw('select 1');
      return { status: 200, body: { status: 'healthy', environment } };
    },
  } satisfies Pick<Handlers, 'getApiMetadata' | 'getHealth'>;
}
