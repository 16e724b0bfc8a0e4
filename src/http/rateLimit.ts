/**
 * How often something may be done: counted in Postgres and so for all processes together, or in memory while the
 * database is down.
 */
import type { Knex } from 'knex';
import { RateLimiterMemory, RateLimiterPostgres, type RateLimiterRes } from 'rate-limiter-flexible';
import { AppError } from '../errors.ts';

/** `name` is unique; so many `points` in so many seconds, for each key. */
export function createLimiter(knex: Knex, name: string, points: number, seconds: number): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: knex,
    storeType: 'knex',
    tableName: 'rate_limits',
    tableCreated: true,
    // Its timer would outlive the pool; removeExpiredLimits() does the same.
    clearExpiredByTimeout: false,
    keyPrefix: name,
    points,
    duration: seconds,
    insuranceLimiter: new RateLimiterMemory({ keyPrefix: name, points, duration: seconds }),
  });
}

/** A chore of the worker. Rows that another process is removing or counting in are left to it. */
export async function removeExpiredLimits(knex: Knex): Promise<void> {
  const expired = knex('rate_limits').where('expire', '<', Date.now()).forUpdate().skipLocked().select('key');
  await knex('rate_limits').whereIn('key', expired).delete();
}

/** Throws the 429 when there are limits that have been passed. */
export function refuse(exceeded: (RateLimiterRes | null)[], what = 'attempts'): void {
  if (exceeded.length === 0) return;
  const wait = Math.max(1, ...exceeded.map((state) => Math.ceil((state?.msBeforeNext ?? 0) / 1000)));
  throw new AppError('rate_limited', `Too many ${what}. Try again in ${wait} second${wait === 1 ? '' : 's'}.`, {
    headers: { 'Retry-After': String(wait) },
  });
}
