import { opendir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

const dayMs = 24 * 60 * 60 * 1000;

/** Removes what a crash has left in a folder of unfinished files; younger ones may belong to another process. */
export async function removeStale(folder: string): Promise<void> {
  const entries = await opendir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  for await (const entry of entries) {
    const file = path.join(folder, entry.name);
    const found = await stat(file).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > dayMs) await rm(file, { force: true });
  }
}
