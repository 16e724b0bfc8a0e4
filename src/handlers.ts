import { createAuthHandlers } from './features/auth/handlers.ts';
import { createContactHandlers } from './features/contacts/handlers.ts';
import { createSystemHandlers } from './features/system/handlers.ts';
import { createUserHandlers } from './features/users/handlers.ts';
import type { Handlers } from './http/types.ts';
import type { Services } from './services.ts';

/** One handler for each operation of the contract. */
export function createHandlers({ config, database, metadata, search, cursors }: Services): Handlers {
  const { knex } = database;
  return {
    ...createSystemHandlers({ knex, environment: config.environment, metadata }),
    ...createAuthHandlers({ knex, ...config }),
    ...createUserHandlers({ knex, ...config }),
    ...createContactHandlers({ knex, search, cursors, maxPageSize: config.maxPageSize }),
  } as never;
}
