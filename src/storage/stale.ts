import { opendir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

const dayMs = 24 * 60 * 60 * 1000;

/** Removes what a crash has left in a folder of unfinished files; younger ones may belong to another process. */
export async function removeStale(folder: string): Promise<void> {
  for await (const entry of await opendir(folder)) {
    const file = path.join(folder, entry.name);
    const found = await stat(file).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > dayMs) await rm(file, { force: true });
  }
}
