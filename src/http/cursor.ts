/**
 * Cursors: a place in a list as opaque text. Promises: only text that this service has written is taken, only for the
 * same list, filter and ordering, and anything else is a 400. Nothing is stored: a cursor lasts as long as the secret.
 *
 * Layout, base64url: 16 bytes of HMAC-SHA256 over the rest, 8 bytes that name list, filter and ordering, 1 byte of
 * flags, then `[keys, uuid]` as JSON, deflated where that is shorter.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { AppError } from '../errors.ts';
import type { OrderKey, Position, Start } from '../search/engine.ts';
import type { Filter } from '../search/filter.ts';

export type Direction = 'after' | 'before';

/** The cursors of one list as it is filtered and ordered. */
export interface ListCursors {
  /** Throws a 400 for text that is no cursor of this list. */
  read(text: string): Start;
  write(direction: Direction, position: Position): string;
}

export type Cursors = (list: string, filter: Filter, order: OrderKey[]) => ListCursors;

const macLength = 16;
const bindingLength = 8;
const headLength = macLength + bindingLength + 1;
const isBefore = 1;
const isDeflated = 2;
const worthDeflating = 120;

export function createCursors(secret: string): Cursors {
  // A key of its own: a cursor never stands in for anything else that is signed with the secret.
  const key = createHmac('sha256', secret).update('cursors of lists').digest();
  return (list, filter, order) => {
    const binding = digest(JSON.stringify([list, filter, order]));
    return {
      read: (text) => read(key, binding, text),
      write: (direction, position) => write(key, binding, direction, position),
    };
  };
}

function write(key: Buffer, binding: Buffer, direction: Direction, { keys, uuid }: Position): string {
  const json = Buffer.from(JSON.stringify([keys, uuid]));
  const deflated = json.length < worthDeflating ? json : deflateRawSync(json);
  const short = deflated.length < json.length;
  const flags = (direction === 'before' ? isBefore : 0) | (short ? isDeflated : 0);
  const signed = Buffer.concat([binding, Buffer.of(flags), short ? deflated : json]);
  return Buffer.concat([sign(key, signed), signed]).toString('base64url');
}

function read(key: Buffer, binding: Buffer, text: string): Start {
  const bytes = Buffer.from(text, 'base64url');
  // Node skips what is no base64url, so that other text could stand for the same bytes.
  if (bytes.length <= headLength || bytes.toString('base64url') !== text) throw unreadable();
  const signed = bytes.subarray(macLength);
  if (!timingSafeEqual(bytes.subarray(0, macLength), sign(key, signed))) throw unreadable();
  if (!signed.subarray(0, bindingLength).equals(binding)) throw misplaced();
  const flags = signed[bindingLength] as number;
  const body = bytes.subarray(headLength);
  const [keys, uuid] = JSON.parse((flags & isDeflated ? inflateRawSync(body) : body).toString());
  return { at: flags & isBefore ? 'before' : 'after', position: { keys, uuid } };
}

const sign = (key: Buffer, signed: Buffer): Buffer =>
  createHmac('sha256', key).update(signed).digest().subarray(0, macLength);

const digest = (text: string): Buffer => createHash('sha256').update(text).digest().subarray(0, bindingLength);

const unreadable = (): AppError =>
  new AppError('invalid_cursor', 'The cursor is broken or out of date. Begin again without one.');

const misplaced = (): AppError =>
  new AppError(
    'invalid_cursor',
    'The cursor belongs to another list, filter or ordering. Follow next and previous as they are, or begin again without a cursor.',
  );
