/** Waits while the API does not answer: for a while, saying so once, and not at all where there never was one. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from './failure.ts';

export interface Patience {
  /** Something came back. */
  answered(): void;
  /**
   * Nothing did, or "later" (then with the seconds it asked for): resolves when it is time to try again, rejects with a
   * Failure when it is no use.
   */
  failed(reason: string, retryAfterSeconds?: number): Promise<void>;
}

export interface PatienceOptions {
  base: string;
  waitMs: number;
  say: (text: string) => void;
  signal: AbortSignal;
}

/** Of a connection that there was. */
const broken = new Set(['ECONNRESET', 'EPIPE']);
const firstPauseMs = 500;
const longestPauseMs = 5000;

export function createPatience({ base, waitMs, say, signal }: PatienceOptions): Patience {
  let known = false;
  let silentSince: number | undefined;
  let pause = firstPauseMs;
  return {
    answered() {
      if (silentSince !== undefined) say('It answers again.');
      known = true;
      silentSince = undefined;
      pause = firstPauseMs;
    },

    async failed(reason, retryAfterSeconds) {
      signal.throwIfAborted();
      if (!known && retryAfterSeconds === undefined && !broken.has(reason)) {
        throw new Failure(
          `There is no API at ${base} (${reason}). Start it there, or say where it is with --url or API_URL.`,
          'unreachable',
        );
      }
      if (silentSince === undefined) say(`The API does not answer (${reason}); trying again …`);
      silentSince ??= Date.now();
      if (Date.now() - silentSince >= waitMs) {
        throw new Failure(`The API has not answered for ${Math.round(waitMs / 1000)} s (${reason}).`, 'unreachable');
      }
      await sleep(Math.max(pause, Math.min(retryAfterSeconds ?? 0, 30) * 1000), undefined, { signal });
      pause = Math.min(pause * 2, longestPauseMs);
    },
  };
}
