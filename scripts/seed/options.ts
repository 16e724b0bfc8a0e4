import { parseArgs } from 'node:util';
import type { SeedPlan } from './plan.ts';

/** What was typed cannot be used; the message says why. */
export class UsageError extends Error {}

export interface SeedOptions {
  contacts: number;
  companies: number;
  /** Undefined: 1 in an empty database, else one that gives other rows. */
  seed: number | undefined;
  append: boolean;
  help: boolean;
}

export const usage = `npm run seed -- [--contacts N] [--companies M] [--seed S] [--append]

Fills the database with made-up contacts and companies: that of DATABASE_URL, else the service's own in DATA_DIR.

  --contacts N   how many contacts; 100000 unless told
  --companies M  how many companies they work for; a tenth of N unless told
  --seed S       the same numbers and the same seed give the same rows; 1 unless told
  --append       also when there are contacts already`;

export function readSeedOptions(args: string[]): SeedOptions {
  const values = parse(args);
  const contacts = toCount('--contacts', values.contacts) ?? 100_000;
  return {
    contacts,
    companies: toCount('--companies', values.companies) ?? Math.ceil(contacts / 10),
    seed: toCount('--seed', values.seed, Number.MAX_SAFE_INTEGER),
    append: values.append ?? false,
    help: values.help ?? false,
  };
}

/** Without a seed, one that depends on what is there, so that appending twice does not make the same rows twice. */
export function toPlan({ contacts, companies, seed }: SeedOptions, contactsThere: number): SeedPlan {
  return { contacts, companies, seed: seed ?? 1 + contactsThere };
}

function parse(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        contacts: { type: 'string' },
        companies: { type: 'string' },
        seed: { type: 'string' },
        append: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    return values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** `1_000_000` and `1,000,000` are read too. */
function toCount(name: string, text: string | undefined, most = 2 ** 31 - 1): number | undefined {
  if (text === undefined) return undefined;
  const number = /^\d+([_,]\d{3})*$/.test(text) ? Number(text.replace(/[_,]/g, '')) : Number.NaN;
  if (!Number.isSafeInteger(number) || number > most) {
    throw new UsageError(`${name} must be a whole number from 0 to ${most}, not "${text}".`);
  }
  return number;
}
