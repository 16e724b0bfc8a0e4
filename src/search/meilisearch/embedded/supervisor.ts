/**
 * Runs the server process. As for Postgres (db/embedded/supervisor.ts) a small shell stands in between and waits for
 * its standard input to end: the system closes the other end when we are gone, however that happens.
 */
import { spawn } from 'node:child_process';
import { open, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { findProcess, sendSignal } from '../../../db/embedded/occupant.ts';
import { type Home, removeOtherVersions } from './home.ts';

// $1 the file for the server's process id, then the command.
const SUPERVISE = `
F=$1; shift
exec 3<&0
"$@" </dev/null 3<&- & P=$!
echo $P > "$F"
trap "" INT TERM HUP
{ read -r _; kill -TERM $P; sleep 5; kill -KILL $P; } <&3 2>/dev/null & W=$!
exec 3<&-
wait $P; C=$?
kill -9 $W 2>/dev/null
exit $C`;

export interface RunningServer {
  url: string;
  pid(): number | undefined;
  /** Resolves when it answers, rejects when it ends before. */
  ready: Promise<void>;
  exited: Promise<void>;
  stop(): Promise<void>;
}

/** On any free port, unless told. */
export async function runServer(home: Home, binary: string, wanted = 0): Promise<RunningServer> {
  await removeOtherVersions(home);
  const port = wanted || (await findPort());
  const cores = availableParallelism();
  const log = await open(home.logFile, 'a', 0o600);
  // The path of the data is in the command line, by which an orphan is recognised; the key is not: anybody may read it there.
  const command = [binary, '--db-path', home.data, '--http-addr', `127.0.0.1:${port}`];
  const child = spawn('/bin/sh', ['-c', SUPERVISE, 'contact360-meilisearch', home.pidFile, ...command], {
    cwd: home.directory,
    env: {
      PATH: '/usr/local/bin:/usr/bin:/bin',
      MEILI_MASTER_KEY: home.key,
      MEILI_ENV: 'production',
      MEILI_NO_ANALYTICS: 'true',
      MEILI_LOG_LEVEL: 'WARN',
      MEILI_EXPERIMENTAL_CONTAINS_FILTER: 'true',
      // Half of the cores, as it would take by itself, but of two cores both.
      MEILI_MAX_INDEXING_THREADS: String(Math.min(cores, Math.max(2, Math.floor(cores / 2)))),
      // Small changes do not wait behind one long batch.
      MEILI_EXPERIMENTAL_LIMIT_BATCHED_TASKS_TOTAL_SIZE: String(256 * 1024 * 1024),
    },
    stdio: ['pipe', log.fd, log.fd],
    detached: true,
  });
  const exited = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
  await log.close();
  // A search server alone does not keep the process alive: leaving it stops the server.
  child.unref();
  child.stdin?.on('error', () => {});
  const url = `http://127.0.0.1:${port}`;
  let pid: number | undefined;
  const isGone = () => child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
  const waitUntilReady = async () => {
    while (!(await isHealthy(url))) {
      if (isGone()) throw new Error('Meilisearch ended before it answered');
      await sleep(50);
    }
    pid = await readPid(home);
  };
  return {
    url,
    pid: () => pid,
    ready: waitUntilReady(),
    exited,
    async stop() {
      child.ref();
      child.stdin?.destroy();
      await exited;
    },
  };
}

/** A server whose service was killed and that has not ended yet. Nobody else may run one on this directory now. */
export async function stopOrphan(home: Home): Promise<void> {
  const pid = await readPid(home);
  for (let waited = 0; pid !== undefined && (await isServer(pid, home)); waited += 100) {
    if (waited === 1000) sendSignal(pid, 'SIGTERM');
    if (waited === 8000) sendSignal(pid, 'SIGKILL');
    await sleep(100);
  }
  await rm(home.pidFile, { force: true });
}

async function readPid({ pidFile }: Home): Promise<number | undefined> {
  const pid = Number.parseInt(await readFile(pidFile, 'utf8').catch(() => ''), 10);
  return Number.isNaN(pid) ? undefined : pid;
}

/** Not some other program that has got its number since. */
async function isServer(pid: number, { data }: Home): Promise<boolean> {
  return (await findProcess(pid))?.command.includes(`--db-path ${data} `) ?? false;
}

const isHealthy = (url: string): Promise<boolean> =>
  fetch(`${url}/health`, { signal: AbortSignal.timeout(1000) }).then(
    ({ ok }) => ok,
    () => false,
  );

function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
    });
  });
}
