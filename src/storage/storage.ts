/**
 * Where uploaded and exported files are kept: a folder, or a bucket of an S3 service. Promises: a key has its whole
 * content or does not exist, also after a crash in the middle of `put`; keys are checked, so none can lead out of the
 * storage; reading and writing are by stream, so memory does not grow with the file. What is down or refuses right now
 * rejects with the AppError `storage_unavailable`.
 */
import type { Readable } from 'node:stream';

export interface StoredFile {
  key: string;
  size: number;
  /** In quotes, as in HTTP; another one whenever the content is another. */
  etag: string;
  modifiedAt: Date;
}

/** Both ends inclusive, as in HTTP; without an end, to the end of the file. */
export interface ByteRange {
  start: number;
  end?: number;
}

export interface Storage {
  /**
   * Stores what the stream gives, or takes over the local file at a path, which is then gone from there. An existing
   * key is replaced. When it rejects, the key is as it was, and the stream is destroyed.
   */
  put(key: string, source: Readable | string): Promise<void>;
  /** Rejects with `FileMissing` when there is no such key. A range beyond the end gives nothing. */
  open(key: string, range?: ByteRange): Promise<Readable>;
  /** Rejects with `FileMissing` when there is no such key. */
  stat(key: string): Promise<StoredFile>;
  /** A key that does not exist counts as removed. What a crash has left of a `put` to it goes too. */
  remove(key: string): Promise<void>;
  /** The files whose keys begin with this folder, in no particular order. */
  list(folder: string): AsyncIterable<StoredFile>;
  /** Removes what crashes have left of `put`s more than a day ago. */
  removeStale(): Promise<void>;
}

export class FileMissing extends Error {
  constructor(key: string, cause?: unknown) {
    super(`There is no stored file ${key}`, { cause });
    this.name = 'FileMissing';
  }
}

const name = '[a-z0-9_-]+(?:\\.[a-z0-9_-]+)*';
const keyPattern = new RegExp(`^(?=.{1,500}$)(?:(?=[^/]{1,200}(?:/|$))${name}(?:/(?!$)|$))+$`);

/**
 * Folders and a name, each of lower-case letters, digits, `_`, `-` and inner dots, 200 at most: the same file in every
 * kind of storage, file systems that ignore case included. No key may be the folder of another.
 */
export function requireKey(key: string): string {
  if (keyPattern.test(key)) return key;
  throw new Error(`${JSON.stringify(key.slice(0, 200))} is not a storage key`);
}
