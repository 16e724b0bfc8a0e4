/** An orderly end that has an end. */
import { setTimeout as sleep } from 'node:timers/promises';

export type Part = [name: string, stop: () => Promise<unknown>];

/** Stops one part after the other; rejects, naming the one that does not end, when all of them take longer than this. */
export async function stopInOrder(parts: Part[], milliseconds: number): Promise<void> {
  const ended = new AbortController();
  let current = '';
  const stopAll = async () => {
    for (const [name, stop] of parts) {
      current = name;
      await stop();
    }
  };
  const giveUp = async () => {
    await sleep(milliseconds, undefined, { signal: ended.signal });
    throw new Error(`gave up after ${milliseconds / 1000} s, waiting for ${current}`);
  };
  try {
    await Promise.race([stopAll(), giveUp()]);
  } finally {
    ended.abort();
  }
}
