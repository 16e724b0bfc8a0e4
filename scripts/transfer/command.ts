/** What the commands for imports and exports share: options, signing in, what Ctrl-C says, exit codes. */
import { parseArgs } from 'node:util';
import { createProgress, type Progress } from '../progress.ts';
import { type Client, createClient, Refused } from './client.ts';
import { readCredentials } from './credentials.ts';
import { exitCodes, Failure } from './failure.ts';

export interface Session {
  client: Client;
  progress: Progress;
  /** What to say should it end here. */
  ifItEnds(hint: string): void;
}

type Flags = Record<string, { type: 'string' | 'boolean' }>;
export interface Given {
  values: Record<string, string | boolean | undefined>;
  positionals: string[];
}

interface Command {
  name: 'import' | 'export';
  usage: string;
  flags: Flags;
  /** Refuses what cannot be meant before anybody has to sign in; gives the work, which gives the exit code. */
  prepare(given: Given): Promise<(session: Session) => Promise<number>>;
}

export const sharedUsage = `  --url URL       where the API is; API_URL, else http://127.0.0.1:3000 unless told
  --wait SECONDS  give up when the API does not answer for so long; 600 unless told
  --resume ID     watch a job that runs or ran already
  --cancel ID     stop a job

Signs in with API_TOKEN, or API_EMAIL and API_PASSWORD, of the environment; on a terminal it asks for what is missing.
Exit code: 0 done, 1 failed or refused, 2 wrong use, 3 done but rows were left out, 4 the API was away for too long,
130 interrupted.`;

const sharedFlags: Flags = {
  url: { type: 'string' },
  wait: { type: 'string' },
  resume: { type: 'string' },
  cancel: { type: 'string' },
  help: { type: 'boolean' },
};

export async function runCommand(command: Command): Promise<void> {
  const progress = createProgress();
  const stopping = new AbortController();
  // npm goes to the folder of package.json; files are meant as seen from where it was called.
  const { npm_lifecycle_event: script, INIT_CWD: here } = process.env;
  if (script === command.name && here) process.chdir(here);
  let hint = '';
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => stopping.abort(new Failure('Interrupted.', 'interrupted')));
  }
  try {
    const given = readArguments(command);
    if (given.values.help) return console.log(command.usage);
    const base = readBase(given.values.url);
    const waitMs = readSeconds(given.values.wait) * 1000;
    const work = await command.prepare(given);
    const credentials = await readCredentials(process.env);
    const client = createClient(credentials, { base, waitMs, say: progress.say, signal: stopping.signal });
    const ifItEnds = (text: string) => {
      hint = text;
    };
    process.exitCode = await work({ client, progress, ifItEnds });
    await client.close();
  } catch (error) {
    progress.end();
    const reason: unknown = stopping.signal.aborted ? stopping.signal.reason : error;
    if (!(reason instanceof Failure)) throw reason;
    console.error(reason.message);
    if (hint && isOpen(reason)) console.error(hint);
    if (reason.exitCode === exitCodes.usage) console.error(`npm run ${command.name} -- --help shows how it is used.`);
    process.exitCode = reason.exitCode;
  }
}

/** What was begun may go on. */
function isOpen(reason: Failure): boolean {
  if (reason instanceof Refused) return reason.status === 401 || reason.status >= 500;
  return reason.exitCode === exitCodes.unreachable || reason.exitCode === exitCodes.interrupted;
}

function readArguments({ flags }: Command): Given {
  try {
    return parseArgs({ options: { ...sharedFlags, ...flags }, allowPositionals: true }) as Given;
  } catch (error) {
    throw new Failure((error as Error).message, 'usage');
  }
}

function readBase(given: Given['values'][string]): string {
  const text = String(given ?? (process.env.API_URL || 'http://127.0.0.1:3000'));
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash) {
    throw new Failure('The address of the API must be like https://api.example.com.', 'usage');
  }
  return url.href.replace(/\/+$/, '');
}

function readSeconds(given: Given['values'][string]): number {
  const text = String(given ?? 600);
  if (!/^\d{1,6}$/.test(text)) throw new Failure(`--wait must be a number of seconds, not "${text}".`, 'usage');
  return Number(text);
}
