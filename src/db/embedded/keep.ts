import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Server } from './supervisor.ts';

/** Keeps a Postgres running: whenever it ends without having been told to, it is started again. */

export interface Started extends Server {
  pid: number;
}

export interface Kept {
  pid(): number;
  stop(): Promise<void>;
}

const settledMs = 60_000;
const longestPauseMs = 10_000;

export async function keepRunning(
  start: (stopping: AbortSignal) => Promise<Started>,
  logFile: string,
  log: Logger,
): Promise<Kept> {
  const stopping = new AbortController();
  const { signal } = stopping;
  let server = await start(signal);

  /** At once the first time, then after growing pauses; it is never given up: a disk that is full may be emptied. */
  async function keep(): Promise<void> {
    for (let failures = 0; ; failures++) {
      const began = performance.now();
      await server.exited;
      if (performance.now() - began > settledMs) failures = 0;
      const pause = failures === 0 ? 0 : Math.min(longestPauseMs, 500 * 2 ** failures);
      await sleep(pause, undefined, { signal, ref: false }).catch(() => {});
      if (signal.aborted) return;
      log.error(`Postgres has stopped unexpectedly and is started again, see ${logFile}`);
      await restart();
    }
  }

  async function restart(): Promise<void> {
    try {
      server = await start(signal);
      log.info({ postgresPid: server.pid }, 'Postgres runs again');
    } catch (error) {
      if (!signal.aborted) log.error({ err: error }, 'Postgres does not start');
    }
  }
  const keeping = keep();

  return {
    pid: () => server.pid,
    async stop() {
      stopping.abort();
      await server.stop();
      await keeping;
      // Another one, when it was just being started.
      await server.stop();
    },
  };
}
