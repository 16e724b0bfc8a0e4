import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Temporary directories of a test run. The process id in the name says whether the run is still going on, so that one
 * which was killed is cleared up after by the next.
 */

// Not os.tmpdir(): as root, Postgres runs as another user, who can enter this one.
const TEMPORARY = '/tmp';
const PREFIX = 'contact360-test-';

export async function makeTemporaryDirectory(): Promise<string> {
  const directory = await mkdtemp(join(TEMPORARY, `${PREFIX}${process.pid}-`));
  await chmod(directory, 0o755);
  return directory;
}

export async function removeLeftovers(): Promise<void> {
  const names = (await readdir(TEMPORARY)).filter((name) => name.startsWith(PREFIX));
  const left = names.filter((name) => !isRunning(Number.parseInt(name.slice(PREFIX.length), 10)));
  // Another user's directories cannot be removed, and need not be.
  await Promise.allSettled(left.map((name) => rm(join(TEMPORARY, name), { recursive: true, force: true })));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
