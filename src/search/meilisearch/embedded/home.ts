/** What the server of our own has in DATA_DIR/meilisearch: its key, its address, its process, its log and its data. */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { accessSync, constants, statSync } from 'node:fs';
import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readSecretFile } from '../../../secretFile.ts';

export interface Home {
  directory: string;
  /** Of this version's server. */
  data: string;
  key: string;
  logFile: string;
  pidFile: string;
}

const logLimit = 10_000_000;

/** The program: the one that is named, else the first on the path; undefined when there is none. */
export function findBinary(named: string | undefined, searchPath: string): string | undefined {
  const places = searchPath.split(path.delimiter).filter(path.isAbsolute);
  const candidates = named ? [named] : places.map((directory) => path.join(directory, 'meilisearch'));
  return candidates.find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    // Of a folder the same right says that it may be entered.
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

export async function openHome(dataDir: string, binary: string): Promise<Home> {
  await mkdir(path.join(dataDir, 'meilisearch'), { recursive: true, mode: 0o700 });
  const directory = await realpath(path.join(dataDir, 'meilisearch'));
  const version = readVersion(binary);
  const logFile = path.join(directory, 'meilisearch.log');
  const size = await stat(logFile)
    .then(({ size }) => size)
    .catch(() => 0);
  if (size > logLimit) await rename(logFile, `${logFile}.old`);
  return {
    directory,
    data: path.join(directory, `data-${version}`),
    key: readSecretFile(path.join(directory, 'master-key'), randomBytes(32).toString('base64url')),
    logFile,
    pidFile: path.join(directory, 'server.pid'),
  };
}

function readVersion(binary: string): string {
  const { stdout, status } = spawnSync(binary, ['--version'], { encoding: 'utf8', timeout: 10_000 });
  const [version, major, minor] = /(\d+)\.(\d+)\.\d+/.exec(stdout ?? '') ?? [];
  if (status !== 0 || version === undefined)
    throw new Error(`${binary} is no Meilisearch that runs here. Set MEILI_BIN to another.`);
  if (Number(major) === 1 && Number(minor) >= 50) return version;
  throw new Error(`${binary} is Meilisearch ${version}, and 1.50 or a later 1.x is needed. Set MEILI_BIN to another.`);
}

/** Only to be called by whoever may run the server. */
export async function removeOtherVersions({ directory, data }: Home): Promise<void> {
  const names = (await readdir(directory)).filter((name) => name.startsWith('data-') && name !== path.basename(data));
  for (const name of names) await rm(path.join(directory, name), { recursive: true, force: true });
}

const addressFile = ({ directory }: Home) => path.join(directory, 'address');

export async function writeAddress(home: Home, url: string): Promise<void> {
  await writeFile(`${addressFile(home)}.new`, url, { mode: 0o600 });
  await rename(`${addressFile(home)}.new`, addressFile(home));
}

export const readAddress = (home: Home): Promise<string | undefined> =>
  readFile(addressFile(home), 'utf8').catch(() => undefined);
