import { parseArgs } from 'node:util';

/** What was typed cannot be used; the message says why. */
export class UsageError extends Error {}

export interface BenchOptions {
  contacts: number;
  seconds: number;
  only: string | undefined;
  help: boolean;
}

export function readBenchOptions(args: string[]): BenchOptions {
  const values = parse(args);
  const contacts = toPositive('--contacts', values.contacts);
  return { contacts, seconds: toPositive('--seconds', values.seconds), only: values.only, help: values.help };
}

function parse(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        contacts: { type: 'string', default: '100000' },
        seconds: { type: 'string', default: '5' },
        only: { type: 'string' },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    });
    return values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function toPositive(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new UsageError(`${name} must be a whole number above 0, not "${text}".`);
  return number;
}
