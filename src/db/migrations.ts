import type { Knex } from 'knex';
import * as accounts from './migrations/0001_accounts.ts';
import * as text from './migrations/0002_text.ts';
import * as contacts from './migrations/0003_contacts.ts';
import * as imports from './migrations/0004_imports.ts';
import * as search from './migrations/0005_search.ts';
import * as avatars from './migrations/0006_avatars.ts';
import * as billing from './migrations/0007_billing.ts';
import * as usage from './migrations/0007b_usage.ts';
import * as aiChats from './migrations/0008_ai_chats.ts';
import * as exports from './migrations/0009_exports.ts';
import * as outbox from './migrations/0010_outbox.ts';
import * as importRuns from './migrations/0011_import_runs.ts';
import * as requestKeys from './migrations/0012_request_keys.ts';
import * as behind from './migrations/0013_behind.ts';
import * as newest from './migrations/0014_newest.ts';

/**
 * Every migration in order, by the name the database remembers it under. Imported one by one, not read from the
 * directory, so that a compiled or bundled build has the same list. A name is never changed once released.
 */
export const migrations: ReadonlyMap<string, Knex.Migration> = new Map<string, Knex.Migration>([
  ['0001_accounts', accounts],
  ['0002_text', text],
  ['0003_contacts', contacts],
  ['0004_imports', imports],
  ['0005_search', search],
  ['0006_avatars', avatars],
  ['0007_billing', billing],
  ['0007b_usage', usage],
  ['0008_ai_chats', aiChats],
  ['0009_exports', exports],
  ['0010_outbox', outbox],
  ['0011_import_runs', importRuns],
  ['0012_request_keys', requestKeys],
  ['0013_behind', behind],
  ['0014_newest', newest],
]);
