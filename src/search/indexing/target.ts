/** The port of an engine outside of Postgres, for the writer (follow.ts). What it has been given stays, also when it is killed. */
import type { IndexName } from '../fields.ts';
import type { SourceFields, SourceRow } from './source.ts';

/** The rows of one write that are in it from then on, and the numbers of those that are no longer. */
export interface Change {
  put: SourceRow[];
  remove: number[];
}

/** The engine says that something is wrong with the rows; to give it the same again would not help. */
export class Refused extends Error {}

/** Of an index as it is now. */
export interface Description {
  documents: number;
  /** Fields by which it cannot order, or with `!` not filter either, as Postgres does. */
  inexact: string[];
  /** Of the last write: no other has the same, of another server neither. */
  mark: string | null;
}

/** What an index holds of a row. */
export interface Content {
  uuid: string;
  content: object;
}

export interface Target {
  /** Of its documents and settings: an index of another version is built anew. */
  version: string;
  fields: SourceFields;
  /** To be called first, and after every failure: resolves when the engine answers. */
  settle(): Promise<void>;
  /** An empty index. */
  create(index: IndexName, uid: string): Promise<void>;
  /** After all that was sent to it before. What comes later under the old name does not reach it; nothing when it is renamed already, or gone. */
  rename(uid: string, next: string): Promise<void>;
  drop(uid: string): Promise<void>;
  /** False for one that is gone, or lacks the last write to it. */
  isAsLeft(uid: string, mark: string | null): Promise<boolean>;
  /** Sends; the promise inside resolves when it is applied. Changes are applied in the order they are sent in. */
  write(index: IndexName, uid: string, change: Change): Promise<{ applied: Promise<void> }>;
  describe(uid: string): Promise<Description>;
  /** What it would hold of rows. */
  make(index: IndexName, rows: SourceRow[]): Content[];
  /** What it holds: after a uuid, in their order; or of some. */
  read(uid: string, which: { after: string; limit: number } | { uuids: string[] }): Promise<Content[]>;
}
