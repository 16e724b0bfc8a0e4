/**
 * Where uploaded and exported files are kept. Promises: a key has its whole content or does not exist, also after a
 * crash in the middle of `put`; keys are checked, so none can lead out of the storage; reading is by stream.
 */
import type { Readable } from 'node:stream';

export interface StoredFile {
  key: string;
  size: number;
  modifiedAt: Date;
}

/** Both ends inclusive, as in HTTP; without an end, to the end of the file. */
export interface ByteRange {
  start: number;
  end?: number;
}

export interface Storage {
  /** Takes over a local file: afterwards it is gone from its path. An existing key is replaced. */
  put(key: string, path: string): Promise<void>;
  /** Rejects with `FileMissing` when there is no such key. */
  open(key: string, range?: ByteRange): Promise<Readable>;
  size(key: string): Promise<number>;
  /** A key that does not exist counts as removed. */
  remove(key: string): Promise<void>;
  /** Files whose key begins with this folder. */
  list(folder: string): AsyncIterable<StoredFile>;
}

export class FileMissing extends Error {
  constructor(key: string, cause?: unknown) {
    super(`There is no stored file ${key}`, { cause });
    this.name = 'FileMissing';
  }
}

/** Folders and a name, each of letters, digits, `_`, `-` and inner dots: the same in every kind of storage. */
export function requireKey(key: string): string {
  if (key.length <= 500 && /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*(?:\/[a-z0-9_-]+(?:\.[a-z0-9_-]+)*)*$/i.test(key)) return key;
  throw new Error(`${JSON.stringify(key.slice(0, 200))} is not a storage key`);
}
