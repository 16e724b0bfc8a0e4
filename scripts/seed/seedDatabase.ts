/** What `npm run seed` does with an open database. Gives the line that it ends with. */
import type { Knex } from 'knex';
import type { Connection } from '../../src/db/connect.ts';
import { loadPlan } from './load.ts';
import { type SeedOptions, toPlan, UsageError } from './options.ts';
import { type ProgressDisplay, showProgress } from './progress.ts';

export interface SeedTarget {
  knex: Knex;
  connection: Connection;
}

export async function seedDatabase(
  { knex, connection }: SeedTarget,
  options: SeedOptions,
  show: (total: number) => ProgressDisplay = showProgress,
): Promise<string> {
  const there = await countContacts(knex);
  if (there > 0 && !options.append) {
    throw new UsageError(
      `The database has ${there.toLocaleString('en')} contacts already, and nothing was added. ` +
        'Add --append to put more beside them, or set DATA_DIR (or DATABASE_URL) to fill another database.',
    );
  }
  const plan = toPlan(options, there);
  const started = performance.now();
  const progress = show(plan.contacts + plan.companies);
  try {
    await loadPlan(connection, plan, progress);
  } catch (error) {
    if (!isRepeated(error)) throw error;
    throw new UsageError(`Rows of seed ${plan.seed} are there already, and nothing was added. Take another --seed.`);
  } finally {
    progress.end();
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const [contacts, companies] = [plan.contacts, plan.companies].map((number) => number.toLocaleString('en'));
  return `${contacts} contacts and ${companies} companies in ${seconds} s (seed ${plan.seed}). Next: npm start`;
}

export async function countContacts(knex: Knex): Promise<number> {
  const { rows } = await knex.raw<{ rows: [{ count: number }] }>('select count(*) from contacts');
  return rows[0].count;
}

/** SQLSTATE of a uuid that is taken. */
const isRepeated = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '23505';
