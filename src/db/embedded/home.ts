import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, realpath, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { type Account, canEnter, chooseAccount, runsAsRoot } from './account.ts';

/**
 * Where an embedded database lives and whose it is.
 *
 * `dataDir` holds `data/` (Postgres' own directory) and `postgres.log`. Usually that is all.
 *
 * As root there is a difficulty: Postgres then runs as another user (account.ts), who may be unable to enter
 * `dataDir` at all, as when the project is in root's home folder (mode 0700). We do not loosen the modes of folders that are
 * not ours, and a temporary directory is no place for a database. So a new database is then made under
 * `/var/lib/contact360/`, and the file `moved-to` in `dataDir` says where. Rules that follow from this:
 * - An existing database is never moved, nor taken over: whoever owns its files is who Postgres runs as.
 * - A pointer whose target is gone is an error, not an occasion to start empty.
 * - Without a pointer nothing old is picked up: deleting `dataDir` means starting empty. The old files stay, and the
 *   log says where they are.
 */

export interface Home {
  directory: string;
  /** Postgres' data directory; may not exist yet. */
  data: string;
  logFile: string;
  account: Account | undefined;
}

export const SHARED_DIRECTORY = '/var/lib/contact360';

const POINTER = 'moved-to';

export async function locateHome(dataDir: string, sharedDirectory: string, log: Logger): Promise<Home> {
  await mkdir(dataDir, { recursive: true });
  const place = await realpath(dataDir);
  if (!runsAsRoot()) return homeOfUser(place);
  if (isDatabase(join(place, 'data'))) return existingHome(place);
  const moved = await readPointer(place);
  if (moved) return isDatabase(join(moved, 'data')) ? existingHome(moved) : toHome(moved, chooseAccount());
  const account = chooseAccount();
  if (canEnter(place, account)) return toHome(place, account);
  return toHome(await moveHome(place, sharedDirectory, log), account);
}

export function isDatabase(data: string): boolean {
  return existsSync(join(data, 'PG_VERSION'));
}

function toHome(directory: string, account: Account | undefined): Home {
  return { directory, data: join(directory, 'data'), logFile: join(directory, 'postgres.log'), account };
}

async function homeOfUser(place: string): Promise<Home> {
  const home = toHome(place, undefined);
  const pointer = join(place, POINTER);
  if (existsSync(pointer)) {
    throw new Error(`The database of ${place} was made by root (${pointer} says where): start the service as root.`);
  }
  if (!existsSync(home.data)) return home;
  const { uid } = await stat(home.data);
  if (uid === process.getuid?.()) return home;
  throw new Error(`The database in ${home.data} belongs to user ${uid}: start the service as that user or as root.`);
}

async function existingHome(directory: string): Promise<Home> {
  const home = toHome(directory, undefined);
  const { uid, gid } = await stat(home.data);
  const account = uid === 0 ? takeFromRoot(home.data) : { uid, gid };
  if (canEnter(home.data, account)) return { ...home, account };
  throw new Error(
    `Postgres must run as user ${account.uid}, who owns ${home.data} but may not enter the folders above it: ` +
      'give them mode 711, or start the service as that user.',
  );
}

/** Files copied or restored by root; Postgres could not run at all with them. */
function takeFromRoot(data: string): Account {
  const account = chooseAccount() as Account;
  spawnSync('chown', ['-R', `${account.uid}:${account.gid}`, data]);
  return account;
}

async function readPointer(place: string): Promise<string | undefined> {
  const pointer = join(place, POINTER);
  if (!existsSync(pointer)) return undefined;
  const target = (await readFile(pointer, 'utf8')).trim();
  if (existsSync(target)) return target;
  throw new Error(
    `${pointer} says the database is in ${target}, which does not exist: restore it, or delete ${pointer} to start empty.`,
  );
}

async function moveHome(place: string, sharedDirectory: string, log: Logger): Promise<string> {
  await mkdir(sharedDirectory, { recursive: true, mode: 0o755 });
  const prefix = `${createHash('sha256').update(place).digest('hex').slice(0, 8)}-`;
  const older = (await readdir(sharedDirectory)).filter((name) => name.startsWith(prefix));
  for (const name of older) log.warn(`an earlier database of ${place} is still in ${join(sharedDirectory, name)}`);
  const target = await mkdtemp(join(sharedDirectory, prefix));
  await chmod(target, 0o755);
  // Written whole before anything is in the target: a crash in between leaves an empty target, which is used next time.
  const pointer = join(place, POINTER);
  await writeFile(`${pointer}.new`, `${target}\n`);
  await rename(`${pointer}.new`, pointer);
  log.info(`Postgres may not enter ${place}, its database is in ${target}`);
  return target;
}
