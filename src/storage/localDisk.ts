/**
 * Storage in a folder of this machine. A file is written beside its place, flushed, and renamed into it, so a crash
 * leaves at most a file under `.incoming`, which nothing lists and the next start removes.
 */

import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type ByteRange, FileMissing, requireKey, type Storage, type StoredFile } from './storage.ts';

const incoming = '.incoming';
const dayMs = 24 * 60 * 60 * 1000;

export async function openLocalStorage(folder: string): Promise<Storage> {
  const root = path.resolve(folder);
  const staging = path.join(root, incoming);
  await mkdir(staging, { recursive: true });
  await removeStale(staging);
  const place = (key: string) => path.join(root, ...requireKey(key).split('/'));

  return {
    async put(key, source) {
      const target = place(key);
      const staged = path.join(staging, randomUUID());
      await mkdir(path.dirname(target), { recursive: true });
      try {
        await move(source, staged);
        await flush(staged);
        await rename(staged, target);
      } finally {
        await rm(staged, { force: true });
      }
      await flush(path.dirname(target));
    },

    async open(key, range?: ByteRange) {
      const file = await open(place(key), 'r').catch(toMissing(key));
      return file.createReadStream({ ...range, autoClose: true, highWaterMark: 256 * 1024 });
    },

    async size(key) {
      return (await stat(place(key)).catch(toMissing(key))).size;
    },

    async remove(key) {
      await rm(place(key), { force: true });
    },

    list: (prefix) => walk(root, requireKey(prefix)),
  };
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

async function* walk(root: string, folder: string): AsyncIterable<StoredFile> {
  const directory = await opendir(path.join(root, folder)).catch((error) => {
    if (isCode(error, 'ENOENT')) return [];
    throw error;
  });
  for await (const entry of directory) {
    const key = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* walk(root, key);
    if (!entry.isFile()) continue;
    const found = await stat(path.join(root, key)).catch(() => undefined);
    if (found) yield { key, size: found.size, modifiedAt: found.mtime };
  }
}

/** What a crash has left; younger files may belong to another process that is just writing them. */
async function removeStale(staging: string): Promise<void> {
  for await (const entry of await opendir(staging)) {
    const file = path.join(staging, entry.name);
    const found = await stat(file).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > dayMs) await rm(file, { force: true });
  }
}

function toMissing(key: string): (error: unknown) => never {
  return (error) => {
    throw isCode(error, 'ENOENT') ? new FileMissing(key, error) : error;
  };
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
