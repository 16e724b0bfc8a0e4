/** The service as it really runs: a process of its own, which can be killed and started again at the same address. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';

export interface ServiceProcess {
  pid: number;
  /** With -9; resolves when it is gone. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

export interface ProcessOptions {
  databaseUrl: string;
  dataDir: string;
  port: number;
  worker: 'inline' | 'off' | 'only';
}

export const admin = { email: 'admin@example.com', password: 'correct horse battery' };

/** For programs that are started in another folder. */
export const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
/** Nothing of this process' own settings, but what a program needs to run at all. */
const { PATH, HOME, TMPDIR } = process.env;
export const bareEnvironment = { ...(PATH && { PATH }), ...(HOME && { HOME }), ...(TMPDIR && { TMPDIR }) };

/** Resolves when it listens, or at once when it only works on jobs. */
export async function startServiceProcess(options: ProcessOptions): Promise<ServiceProcess> {
  const child = spawn(process.execPath, ['--import', tsx, main], {
    env: {
      ...bareEnvironment,
      ENVIRONMENT: 'test',
      DATABASE_URL: options.databaseUrl,
      DATA_DIR: options.dataDir,
      PORT: String(options.port),
      WORKER: options.worker,
      SEARCH_ENGINE: 'postgres',
      JWT_SECRET: 'a secret of the tests, long enough',
      ADMIN_EMAIL: admin.email,
      ADMIN_PASSWORD: admin.password,
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await exited;
  };
  if (options.worker !== 'only') await untilListening(child);
  return { pid: child.pid as number, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}

async function untilListening(child: ChildProcess): Promise<void> {
  if (!child.stdout) return;
  for await (const line of createInterface({ input: child.stdout })) if (line.startsWith('listening')) break;
  child.stdout.resume();
}

/** One that nobody listens at, nor is likely to soon. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
