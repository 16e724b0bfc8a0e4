/**
 * Storage in a folder of this machine, which several processes may share. A file is written beside its place, flushed,
 * and renamed into it, so a crash leaves at most a file under `.incoming`, which nothing lists; its removal or a later
 * start takes it away.
 */

import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { copyFile, mkdir, open, opendir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fromDisk } from './disk.ts';
import { removeStale } from './stale.ts';
import { FileMissing, requireKey, type Storage, type StoredFile } from './storage.ts';

const incoming = '.incoming';

export async function openLocalStorage(folder: string): Promise<Storage> {
  const root = path.resolve(folder);
  const staging = path.join(root, incoming);
  await mkdir(staging, { recursive: true });
  await removeStale(staging);
  const place = (key: string) => path.join(root, ...requireKey(key).split('/'));
  const find = async (key: string) => {
    const found = await describe(key, place(key)).catch(toMissing(key));
    if (!found) throw new FileMissing(key);
    return found;
  };

  return {
    async put(key, source) {
      const staged = path.join(staging, `${stagedName(key)}.${randomUUID()}`);
      try {
        const target = place(key);
        await (typeof source === 'string' ? move(source, staged) : write(source, staged));
        await flush(staged);
        await mkdir(path.dirname(target), { recursive: true });
        await rename(staged, target);
        await flush(path.dirname(target));
      } catch (error) {
        if (typeof source !== 'string') source.destroy();
        await rm(staged, { force: true });
        throw fromDisk(error) ?? error;
      }
    },

    async open(key, range = { start: 0 }): Promise<Readable> {
      // A folder can be opened too; the error would come with the first byte.
      await find(key);
      const file = await open(place(key), 'r').catch(toMissing(key));
      return file.createReadStream({ ...range, autoClose: true, highWaterMark: 256 * 1024 });
    },

    stat: async (key) => find(key),

    async remove(key) {
      await rm(place(key), { force: true }).catch((error) => {
        if (!isAbsence(error) && !isCode(error, 'ERR_FS_EISDIR')) throw error;
      });
      const left = (await readdir(staging)).filter((name) => name.startsWith(stagedName(key)));
      for (const name of left) await rm(path.join(staging, name), { force: true });
    },

    list: (folder) => walk(root, requireKey(folder)),
    removeStale: () => removeStale(staging),
  };
}

/** A key is longer than the name of a file may be. */
const stagedName = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 32);

/** A stream that fails may be given up before its file is there: it would appear after its removal. */
async function write(source: Readable, target: string): Promise<void> {
  const file = createWriteStream(target);
  const closed = new Promise<void>((resolve) => file.once('close', resolve));
  await pipeline(source, file).finally(() => closed);
}

/** A rename where that is possible, which it is not between two file systems. */
async function move(source: string, target: string): Promise<void> {
  try {
    await rename(source, target);
  } catch (error) {
    if (!isCode(error, 'EXDEV')) throw error;
    await copyFile(source, target);
    await rm(source, { force: true });
  }
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r').catch((error) => {
    // Windows opens no directories; its renames need no flush of one.
    if (isCode(error, 'EISDIR') || isCode(error, 'EPERM')) return undefined;
    throw error;
  });
  try {
    await handle?.sync().catch((error) => {
      if (!isCode(error, 'EINVAL') && !isCode(error, 'EPERM')) throw error;
    });
  } finally {
    await handle?.close();
  }
}

/** Undefined for what is no file. A file is never written in place: another content is another inode or time. */
async function describe(key: string, file: string): Promise<StoredFile | undefined> {
  const found = await stat(file, { bigint: true });
  if (!found.isFile()) return undefined;
  const etag = `"${[found.ino, found.size, found.mtimeNs].map((part) => part.toString(36)).join('-')}"`;
  return { key, size: Number(found.size), etag, modifiedAt: found.mtime };
}

async function* walk(root: string, folder: string): AsyncIterable<StoredFile> {
  const directory = await opendir(path.join(root, folder)).catch((error) => {
    if (isAbsence(error)) return [];
    throw error;
  });
  for await (const entry of directory) {
    const key = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* walk(root, key);
    if (!entry.isFile()) continue;
    const found = await describe(key, path.join(root, key)).catch(() => undefined);
    if (found) yield found;
  }
}

function toMissing(key: string): (error: unknown) => never {
  return (error) => {
    throw isAbsence(error) ? new FileMissing(key, error) : error;
  };
}

/** Not there, or below something that is a file. */
const isAbsence = (error: unknown): boolean => isCode(error, 'ENOENT') || isCode(error, 'ENOTDIR');

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
