import type { Knex } from 'knex';
import type { Logger } from 'pino';
import { toEmail } from '../auth/filters.ts';
import { hashPassword } from '../auth/passwords.ts';
import { findUserByEmail, insertAdmin } from './queries.ts';

/**
 * Makes the admin of ADMIN_EMAIL when there is no such account. Any number of processes may do so at once. An account
 * that exists is left as it is, password and role included: whoever demoted it meant it.
 */
export async function ensureAdmin(
  { knex, log }: { knex: Knex; log: Logger },
  admin: { email: string; password: string },
): Promise<void> {
  const email = toEmail(admin.email);
  const existing = await findUserByEmail(knex, email);
  if (existing) {
    if (existing.role !== 'Admin') log.warn('the account of ADMIN_EMAIL exists and is a Member; it is left as it is');
    return;
  }
  const passwordHash = await hashPassword(admin.password);
  if (await insertAdmin(knex, { name: 'Administrator', email, passwordHash }))
    log.info('made the admin of ADMIN_EMAIL');
}
