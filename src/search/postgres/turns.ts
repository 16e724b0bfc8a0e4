/** So many pieces of work at once; the others have their turn in the order they came. */
export interface Turns {
  /** Resolves to what ends the turn. Rejects with the signal's reason when that comes first. */
  take(signal: AbortSignal): Promise<() => void>;
}

export function createTurns(count: number): Turns {
  let free = count;
  const waiting: (() => void)[] = [];

  const end = () => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  const wait = (signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const begin = () => {
        signal.removeEventListener('abort', giveUp);
        resolve();
      };
      const giveUp = () => {
        waiting.splice(waiting.indexOf(begin), 1);
        reject(signal.reason);
      };
      signal.addEventListener('abort', giveUp, { once: true });
      waiting.push(begin);
    });

  return {
    async take(signal) {
      signal.throwIfAborted();
      if (free > 0) free -= 1;
      else await wait(signal);
      return end;
    },
  };
}
