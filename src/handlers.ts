import { createAiChatHandlers } from './features/ai-chats/handlers.ts';
import { createApolloHandlers } from './features/apollo/handlers.ts';
import { createAuthHandlers } from './features/auth/handlers.ts';
import { createBillingHandlers } from './features/billing/handlers.ts';
import { createCompanyHandlers } from './features/companies/handlers.ts';
import { createCompanyContactHandlers } from './features/company-contacts/handlers.ts';
import { createContactAttributeHandlers } from './features/contacts/attributes.ts';
import { createContactHandlers } from './features/contacts/handlers.ts';
import { createExportHandlers } from './features/exports/handlers.ts';
import { createImportHandlers } from './features/imports/handlers.ts';
import { createSystemHandlers } from './features/system/handlers.ts';
import { createUsageHandlers } from './features/usage/handlers.ts';
import { createAvatarHandlers } from './features/users/avatarHandlers.ts';
import { createUserHandlers } from './features/users/handlers.ts';
import type { Handlers } from './http/types.ts';
import type { Services } from './services.ts';

/** One handler for each operation of the contract. */
export function createHandlers(services: Services): Handlers {
  const { config, log, database, contract, metadata, search, searching, cursors, storage } = services;
  const { knex } = database;
  return {
    ...createSystemHandlers({ knex, environment: config.environment, metadata, searching }),
    ...createAuthHandlers({ knex, ...config }),
    ...createUserHandlers({ ...config, knex, storage, log }),
    ...createAvatarHandlers({ knex, storage, log }),
    ...createBillingHandlers({ ...services, knex, paymentReturnUrl: config.paymentReturnUrl }),
    ...createUsageHandlers({ knex }),
    ...createContactHandlers({ knex, search, cursors, maxPageSize: config.maxPageSize }),
    ...createContactAttributeHandlers(search),
    ...createCompanyHandlers({ knex, search, cursors, maxPageSize: config.maxPageSize }),
    ...createCompanyContactHandlers({ knex, search, cursors, maxPageSize: config.maxPageSize }),
    ...createApolloHandlers({ knex, search, cursors, maxPageSize: config.maxPageSize }),
    ...createAiChatHandlers({ ...services, knex, chatsPerMinute: config.chatsPerMinute }),
    ...createImportHandlers({ knex, storage, maxUploadBytes: config.maxUploadBytes }),
    ...createExportHandlers({ knex, search, storage, log, contract, jwtSecret: config.jwtSecret }),
  };
}
