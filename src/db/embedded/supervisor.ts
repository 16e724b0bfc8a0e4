import { type ChildProcess, spawn } from 'node:child_process';
import { chown, mkdtemp, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { spawnAs } from './account.ts';
import type { Binaries } from './binaries.ts';
import type { Home } from './home.ts';
import { readPostmasterPid, SUPERVISOR_NAME, sendSignal } from './occupant.ts';

/**
 * Runs the Postgres server process.
 *
 * Promises: however this process ends, `kill -9` included, Postgres is told to stop at once; Ctrl-C in the terminal does not
 * reach Postgres, so the service can drain first.
 *
 * How: between us and Postgres stands a small shell that waits for its standard input to end. We hold the other end of
 * that pipe, and the system closes it when we are gone. (A parent-death signal was tried and did not work.) A line that
 * comes before that says that we stay, and with us the directory of the socket.
 */

export interface Server {
  exited: Promise<void>;
  hasExited(): boolean;
  stop(): Promise<void>;
  /** What Postgres has logged since it was started. */
  logTail(): Promise<string>;
}

// $0 the name, $1 our process id (read by occupant.ts), $2 the socket directory, then the command.
const SUPERVISE = `
D=$2; shift 2
exec 3<&0
"$@" </dev/null 3<&- & P=$!
trap "" INT TERM HUP
{ read -r _ || : >"$D/left"; kill -INT $P; } <&3 2>/dev/null & W=$!
exec 3<&-
wait $P; C=$?
kill -9 $W 2>/dev/null
[ ! -e "$D/left" ] || rm -rf "$D"
exit $C`;

const PORT = '5432';
const LOG_LIMIT = 10_000_000;
const STOP_PATIENCE = 30_000;

export async function superviseServer(
  home: Home,
  binaries: Binaries,
  settings: Record<string, string>,
  socketDirectory: string,
): Promise<Server> {
  const { log, size } = await openLog(home.logFile);
  const flags = Object.entries({ ...settings, unix_socket_directories: socketDirectory, port: PORT });
  const postgres = [join(binaries.directory, 'postgres'), '-D', home.data];
  const child = spawn(
    '/bin/sh',
    ['-c', SUPERVISE, SUPERVISOR_NAME, String(process.pid), socketDirectory, ...postgres].concat(
      flags.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ),
    { ...spawnAs(home.account), stdio: ['pipe', log.fd, log.fd], detached: true },
  );
  const exited = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => resolve());
  });
  exited.catch(() => {});
  await log.close();
  // A database alone does not keep the process alive: leaving it stops Postgres.
  child.unref();
  child.stdin?.on('error', () => {});
  return {
    exited,
    hasExited: () => child.exitCode !== null || child.signalCode !== null || child.pid === undefined,
    stop: () => stop(child, exited, home.data),
    logTail: () => readFrom(home.logFile, size),
  };
}

async function stop(child: ChildProcess, exited: Promise<void>, data: string): Promise<void> {
  const pid = await readPostmasterPid(data);
  child.ref();
  // The shell then sends SIGINT, Postgres' fast shutdown. SIGTERM would wait for every client to leave by itself.
  child.stdin?.end('stop\n');
  const timer = setTimeout(() => pid !== undefined && sendSignal(pid, 'SIGQUIT'), STOP_PATIENCE);
  await exited;
  clearTimeout(timer);
}

/**
 * Always under /tmp: a socket's path may have 104 bytes at most, and not every file system a project can be on has
 * sockets. Its mode 0700 is what protects the database, which asks for no password.
 */
export async function makeSocketDirectory(home: Home): Promise<string> {
  const directory = await mkdtemp('/tmp/contact360-socket-');
  if (home.account) await chown(directory, home.account.uid, home.account.gid);
  return directory;
}

async function openLog(logFile: string) {
  const size = await stat(logFile).then(
    (file) => file.size,
    () => 0,
  );
  if (size > LOG_LIMIT) {
    await rm(`${logFile}.old`, { force: true });
    await rename(logFile, `${logFile}.old`);
  }
  return { log: await open(logFile, 'a', 0o600), size: size > LOG_LIMIT ? 0 : size };
}

async function readFrom(logFile: string, position: number): Promise<string> {
  const file = await open(logFile, 'r');
  const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(4000), position });
  await file.close();
  return buffer.toString('utf8', 0, bytesRead).trim();
}
