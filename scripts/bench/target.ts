/** A server under test in a process of its own, which tells what it has used of the machine. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import manifest from '../../package.json' with { type: 'json' };

const { scripts } = manifest;

export interface Target {
  url: string;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

export interface Usage {
  /** Of the process since its start, all threads. */
  cpuMicroseconds: number;
  peakMegabytes: number;
}

/** `script` prints "listening on <url>" when it can serve, and ends on SIGTERM. What is built runs as `npm run serve` does. */
export async function startTarget(script: URL, environment: Record<string, string>): Promise<Target> {
  const probe = new URL('./probe.mjs', import.meta.url);
  const isBuilt = script.pathname.endsWith('.js');
  const flags = isBuilt ? (scripts.serve.match(/--\S+/g) ?? []) : ['--import', import.meta.resolve('tsx')];
  const child = spawn(process.execPath, [...flags, '--import', probe.href, fileURLToPath(script)], {
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const url = await readUrl(child, script);
  return {
    url,
    usage: async () => {
      child.send('usage');
      const [usage] = await once(child, 'message');
      return usage as Usage;
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function readUrl(child: ChildProcess, script: URL): Promise<string> {
  if (child.stdout) {
    for await (const line of createInterface({ input: child.stdout })) {
      const [, url] = /^listening on (http:\S+)/.exec(line) ?? [];
      if (!url) continue;
      child.stdout.resume();
      return url;
    }
  }
  throw new Error(`${fileURLToPath(script)} did not start`);
}
