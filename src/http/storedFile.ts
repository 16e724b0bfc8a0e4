/**
 * A stored file as a reply (RFC 9110, 13 and 14): whole, one part of it, or "not modified", so that downloads can be
 * resumed and caches ask cheaply. Several ranges at once are answered with the whole file, as a server may; so is a
 * Range header that cannot be read. The bytes are sent as they are stored: the tag names them, not a compression.
 */
import type { IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import { AppError } from '../errors.ts';
import type { ByteRange, Storage, StoredFile } from '../storage/storage.ts';
import { Raw } from './types.ts';

export interface FileRequest {
  method: string;
  headers: IncomingHttpHeaders;
}

export interface FileOptions {
  type: string;
  /** Sent with every answer, "not modified" included: Cache-Control, Content-Disposition. */
  headers?: Record<string, string>;
}

export type FileReply =
  | { status: 200 | 206; body: Raw; headers: Record<string, string> }
  | { status: 304; body: undefined; headers: Record<string, string> };

/** Rejects with `FileMissing` when there is no such key, and with a 416. */
export async function replyWithFile(
  storage: Storage,
  key: string,
  { method, headers: asked }: FileRequest,
  { type, headers: given = {} }: FileOptions,
): Promise<FileReply> {
  const file = await storage.stat(key);
  const headers = {
    ...given,
    ETag: file.etag,
    'Last-Modified': file.modifiedAt.toUTCString(),
    'Accept-Ranges': 'bytes',
  };
  if (isUnchanged(asked, file)) return { status: 304, body: undefined, headers };
  // Ranges are defined for GET alone.
  if (method === 'HEAD') return whole(Readable.from([]), type, headers, file.size);
  const range = readRange(asked, file);
  if (!range) return whole(await storage.open(key), type, headers, file.size);
  return {
    status: 206,
    body: new Raw(await storage.open(key, range), type, { asStored: true }),
    headers: {
      ...headers,
      'Content-Range': `bytes ${range.start}-${range.end}/${file.size}`,
      'Content-Length': String(range.end - range.start + 1),
    },
  };
}

function whole(stream: Readable, type: string, headers: Record<string, string>, size: number): FileReply {
  const body = new Raw(stream, type, { asStored: true });
  return { status: 200, body, headers: { ...headers, 'Content-Length': String(size) } };
}

/** `Cache-Control: no-cache` in a request is for caches; Node's fetch adds it to every conditional one. */
function isUnchanged(asked: IncomingHttpHeaders, file: StoredFile): boolean {
  const tags = asked['if-none-match'];
  if (tags !== undefined) return tags.trim() === '*' || readTags(tags).includes(withoutWeakness(file.etag));
  const since = Date.parse(asked['if-modified-since'] ?? '');
  return wholeSeconds(file) <= since;
}

/** Undefined: the whole file. */
function readRange(asked: IncomingHttpHeaders, file: StoredFile): Required<ByteRange> | undefined {
  const [, first = '', last = ''] = /^bytes=[ \t]*(\d{0,15})-(\d{0,15})[ \t]*$/i.exec(asked.range ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
  if (!isSameFile(asked['if-range'], file)) return undefined;
  const start = first === '' ? Math.max(0, file.size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? file.size - 1 : Math.min(Number(last), file.size - 1);
  if (start > end) throw notSatisfiable(file.size);
  return { start, end };
}

/** What the client has a part of is this very file: by a strong tag, or by its time to the second. */
function isSameFile(condition: string | string[] | undefined, file: StoredFile): boolean {
  if (condition === undefined) return true;
  const text = String(condition).trim();
  if (text.includes('"')) return text === file.etag && !text.startsWith('W/');
  return Date.parse(text) === wholeSeconds(file);
}

function notSatisfiable(size: number): AppError {
  const detail = `The file has ${size} bytes, and nothing is in the range that was asked for.`;
  return new AppError('range_not_satisfiable', detail, { headers: { 'Content-Range': `bytes */${size}` } });
}

const readTags = (text: string): string[] => [...text.matchAll(/"[^"]*"/g)].map(([tag]) => tag);
const withoutWeakness = (tag: string): string => tag.replace(/^W\//, '');
/** As Last-Modified tells it. */
const wholeSeconds = (file: StoredFile): number => Math.floor(file.modifiedAt.getTime() / 1000) * 1000;
