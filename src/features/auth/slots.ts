/** Runs work in at most so many slots at once; what comes later waits in line. */
export type RunInSlot = <T>(work: () => Promise<T>) => Promise<T>;

export function createSlots(count: number): RunInSlot {
  let free = count;
  const waiting: (() => void)[] = [];

  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      // The slot is handed on, never freed in between, so nobody can jump the queue.
      if (next) next();
      else free += 1;
    }
  };
}
