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
  const { values, positionals } = parse(args);
  const [only = values.only, ...more] = positionals;
  if (more.length > 0) throw new UsageError('One scenario can be named.');
  const contacts = toPositive('--contacts', values.contacts);
  return { contacts, seconds: toPositive('--seconds', values.seconds), only, help: values.help };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        contacts: { type: 'string', default: '100000' },
        seconds: { type: 'string', default: '5' },
        only: { type: 'string' },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    });
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
