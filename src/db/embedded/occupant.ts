import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';

/**
 * Whoever already runs Postgres on a data directory.
 *
 * Promises: a directory that a living service uses is refused at once, by a sentence with its process id; a Postgres
 * whose service has died is waited for (it is shutting down) or shut down; a `postmaster.pid` whose number now belongs
 * to some other program, as is common in containers, does not stop a start. A Postgres that is not certainly ours gets no signal.
 */

/** Stands in the command line of the process that supervises Postgres, followed by the service's process id. */
export const SUPERVISOR_NAME = 'contact360-postgres';

const SUPERVISOR = new RegExp(`${SUPERVISOR_NAME} (\\d+) `);
const POSTGRES = /^\S*(postgres|postmaster)(:| |$)/;
const SHUTDOWN_PATIENCE = 60_000;

interface Process {
  parent: number;
  command: string;
}

interface Occupant {
  pid: number;
  /** False when it is some Postgres, but perhaps of another directory. */
  certain: boolean;
  /** The living service it belongs to. */
  service: number | undefined;
}

export async function waitUntilVacant(data: string, log: Logger): Promise<void> {
  const started = Date.now();
  let sent: NodeJS.Signals | undefined;
  for (let occupant = await findOccupant(data); occupant; occupant = await findOccupant(data)) {
    if (occupant.service !== undefined || !occupant.certain) throw new Error(refusal(data, occupant));
    const waited = Date.now() - started;
    // The first second is the supervisor's, which normally has told it to stop already.
    const signal = waited > SHUTDOWN_PATIENCE ? 'SIGQUIT' : 'SIGINT';
    if (waited > 1000 && signal !== sent) {
      log.info(`waiting for the Postgres of an earlier process to stop (process ${occupant.pid})`);
      sendSignal(occupant.pid, signal);
      sent = signal;
    }
    await sleep(50);
  }
}

/** A process that has just gone is none to complain about. */
export function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** The process id in `postmaster.pid`. */
export async function readPostmasterPid(data: string): Promise<number | undefined> {
  const content = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number.parseInt(content, 10);
  return Number.isNaN(pid) ? undefined : pid;
}

/** Where the socket of the Postgres is that a living service runs; undefined when none does. */
export async function findSocketDirectory(data: string): Promise<string | undefined> {
  const occupant = await findOccupant(data);
  if (!occupant?.certain || occupant.service === undefined) return undefined;
  // The fifth line, once Postgres has made it.
  return (await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')[4]?.trim() || undefined;
}

async function findOccupant(data: string): Promise<Occupant | undefined> {
  const pid = await readPostmasterPid(data);
  if (pid === undefined) return undefined;
  const found = await findProcess(pid);
  // Postgres itself clears up after a process that is gone.
  if (!found) return undefined;
  const certain = found.command.includes(`-D ${data} `);
  if (!certain && !POSTGRES.test(found.command)) {
    await rm(join(data, 'postmaster.pid'), { force: true });
    return undefined;
  }
  const supervisor = await findProcess(found.parent);
  const service = Number(SUPERVISOR.exec(supervisor?.command ?? '')?.[1]);
  // When the service dies its children get another parent.
  return { pid, certain, service: supervisor?.parent === service ? service : undefined };
}

function refusal(data: string, { pid, service }: Occupant): string {
  const owner = service === process.pid ? 'this process already' : `process ${service ?? pid}`;
  return `The database in ${data} is in use by ${owner}. Stop that one, or give this one another DATA_DIR or a DATABASE_URL.`;
}

/** Undefined when there is none of this number. */
export async function findProcess(pid: number): Promise<Process | undefined> {
  if (!existsSync('/proc/self/stat')) return findProcessByPs(pid);
  try {
    const [stat, command] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile(`/proc/${pid}/cmdline`, 'utf8'),
    ]);
    // "pid (name) state parent …", and the name may contain spaces and brackets.
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    return { parent, command: command.replaceAll('\0', ' ') };
  } catch {
    return undefined;
  }
}

function findProcessByPs(pid: number): Process | undefined {
  const { stdout } = spawnSync('ps', ['-ww', '-o', 'ppid=,command=', '-p', String(pid)], { encoding: 'utf8' });
  const [, parent, command] = /^\s*(\d+)\s+(.*)$/m.exec(stdout ?? '') ?? [];
  return parent === undefined || command === undefined ? undefined : { parent: Number(parent), command };
}
