/** The service under test, on a database of the benchmark's, and an Admin of it. */
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { Knex } from 'knex';
import type { Database } from '../../src/db/database.ts';
import { createCursors } from '../../src/http/cursor.ts';
import { post } from './request.ts';
import { startTarget, type Target } from './target.ts';

export const poolSize = '10';
const writeKey = randomBytes(24).toString('base64url');

/** Of all services, so that whoever signs in to one is known to the others. */
const jwtSecret = randomBytes(48).toString('base64');
export const cursors = createCursors(jwtSecret);

const mainScript = new URL('../../src/main.ts', import.meta.url);

/** Without a worker, unless the environment says otherwise. */
export const startService = (
  database: Database,
  folder: string,
  environment: Record<string, string> = {},
  script = mainScript,
): Promise<Target> =>
  startTarget(script, {
    ENVIRONMENT: 'production',
    HOST: '127.0.0.1',
    PORT: '0',
    PUBLIC_URL: '',
    DATABASE_URL: database.url,
    DATABASE_POOL: poolSize,
    DATA_DIR: path.join(folder, 'service'),
    JWT_SECRET: jwtSecret,
    ACCESS_TOKEN_MINUTES: '1440',
    RATE_LIMIT_REGISTER_PER_HOUR: '1000000',
    LOG_LEVEL: 'warn',
    MAX_UPLOAD_MB: '4096',
    WORKER: 'off',
    CONTACTS_WRITE_KEY: writeKey,
    COMPANIES_WRITE_KEY: writeKey,
    ...environment,
  });

/** A new account each time, made an Admin behind the service's back, for it to write. */
export async function signIn({ url }: Target, knex: Knex): Promise<Record<string, string>> {
  const email = `bench-${randomBytes(6).toString('hex')}@bench.example`;
  const account = { name: 'Benchmark', email, password: randomBytes(12).toString('base64url') };
  const { body } = await post(`${url}/api/v1/auth/register/`, account, {});
  await knex('users').where({ email }).update({ role: 'Admin' });
  return {
    Authorization: `Bearer ${body.access_token}`,
    'X-Contacts-Write-Key': writeKey,
    'X-Companies-Write-Key': writeKey,
  };
}
