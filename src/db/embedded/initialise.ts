import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, mkdtemp, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { spawnAs } from './account.ts';
import type { Binaries } from './binaries.ts';
import { type Home, isDatabase } from './home.ts';

/**
 * Makes an empty database directory. It is made beside its place and renamed into it, so a `data` directory is always
 * a whole one: a process killed in the middle of initdb leaves only a directory that the next start removes.
 */

export const SUPERUSER = 'contact360';

const UNFINISHED = 'data.new-';

export async function initialise(home: Home, binaries: Binaries, durable: boolean): Promise<void> {
  if (isDatabase(home.data)) return;
  const unfinished = await mkdtemp(join(home.directory, UNFINISHED));
  try {
    if (home.account) await chown(unfinished, home.account.uid, home.account.gid);
    await runInitdb(unfinished, home, binaries, durable);
    await rename(unfinished, home.data);
    if (durable) await syncDirectory(home.directory);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another process made it in the meantime; which of us may use it is decided when Postgres starts.
    if (isDatabase(home.data)) return;
    if (!existsSync(home.data)) throw error;
    throw new Error(`${home.data} is not empty and not a Postgres data directory: choose another DATA_DIR.`, {
      cause: error,
    });
  }
}

/** Only to be called while Postgres holds the directory's lock: then nobody else's initdb can succeed any more. */
export async function removeUnfinished(home: Home): Promise<void> {
  const names = (await readdir(home.directory)).filter((name) => name.startsWith(UNFINISHED));
  // An initdb that lost its parent may still be writing there; the next start tries again.
  await Promise.allSettled(names.map((name) => rm(join(home.directory, name), { recursive: true, force: true })));
}

async function runInitdb(directory: string, home: Home, binaries: Binaries, durable: boolean): Promise<void> {
  const child = spawn(
    join(binaries.directory, 'initdb'),
    [
      `--pgdata=${directory}`,
      `--username=${SUPERUSER}`,
      // Trust is safe: the only way in is a socket in a directory of mode 0700.
      '--auth=trust',
      '--encoding=UTF8',
      '--locale=C',
      '--data-checksums',
      ...(durable ? [] : ['--no-sync']),
    ],
    { ...spawnAs(home.account), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const exit = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [code, out, err] = await Promise.all([exit, text(child.stdout), text(child.stderr)]);
  if (code === 0) return;
  // Known reasons: the disk is full, or the user we run as has no name (a container with a made-up user id).
  throw new Error(
    `A database could not be made in ${home.directory}: ${err.trim() || out.trim()}. Or set DATABASE_URL.`,
  );
}

async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  await handle.sync();
  await handle.close();
}
