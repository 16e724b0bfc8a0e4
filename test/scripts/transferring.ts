/** The commands as people run them: in a process of their own, against a service that runs. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createTestDatabase, type TestDatabase, toUrl } from '../support/database.ts';
import {
  admin,
  bareEnvironment,
  findFreePort,
  type ProcessOptions,
  type ServiceProcess,
  startServiceProcess,
  tsx,
} from '../support/serviceProcess.ts';

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

export interface Running {
  child: ChildProcess;
  ended: Promise<Ended>;
  /** Resolves when it has said so. */
  says(text: string): Promise<void>;
}

export interface Place {
  database: TestDatabase;
  folder: string;
  url: string;
  port: number;
  api: ServiceProcess;
  begin(script: 'import' | 'export', args: string[], environment?: Record<string, string>): Running;
  run(script: 'import' | 'export', args: string[], environment?: Record<string, string>): Promise<Ended>;
  /** Jobs wait until there is a worker. */
  work(): Promise<ServiceProcess>;
  token(account?: { email: string; password: string }): Promise<string>;
  stop(): Promise<void>;
}

export const signedIn = { API_EMAIL: admin.email, API_PASSWORD: admin.password };

export async function startPlace(): Promise<Place> {
  const database = await createTestDatabase();
  const folder = await mkdtemp(path.join(tmpdir(), 'contact360-transfer-'));
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const options: ProcessOptions = {
    databaseUrl: toUrl(database.connection),
    dataDir: path.join(folder, 'data'),
    port,
    worker: 'off',
  };
  const api = await startServiceProcess(options);
  const workers: ServiceProcess[] = [];
  const begin: Place['begin'] = (script, args, environment = signedIn) =>
    start([fileURLToPath(new URL(`../../scripts/${script}.ts`, import.meta.url)), ...args], folder, {
      API_URL: url,
      ...environment,
    });
  return {
    database,
    folder,
    url,
    port,
    api,
    begin,
    run: (script, args, environment) => begin(script, args, environment).ended,
    work: async () => {
      const worker = await startServiceProcess({ ...options, worker: 'only' });
      workers.push(worker);
      return worker;
    },
    token: async (account = admin) => {
      const reply = await fetch(`${url}/api/v2/auth/login/`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(account),
      });
      return ((await reply.json()) as { access_token: string }).access_token;
    },
    stop: async () => {
      for (const one of [api, ...workers]) await one.stop();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function start(args: string[], cwd: string, environment: Record<string, string>): Running {
  const child = spawn(process.execPath, ['--import', tsx, ...args], {
    cwd,
    env: { ...bareEnvironment, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    err += text;
  });
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, out, err })));
  const says = async (text: string) => {
    while (!out.includes(text)) {
      if (child.exitCode !== null) throw new Error(`It ended without saying ${text}: ${out}${err}`);
      await sleep(10);
    }
  };
  return { child, ended, says };
}
