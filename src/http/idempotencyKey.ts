import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { type AppError, invalid } from '../errors.ts';

/** Of a request that is safe to repeat. One that is there but of no use is refused: a retry would do it again. */
export function readIdempotencyKey(headers: IncomingHttpHeaders): string | undefined {
  const key = headers['idempotency-key'];
  if (key === undefined || (typeof key === 'string' && /^[!-~]{1,255}$/.test(key))) return key;
  throw fault('must be 1 to 255 visible ASCII characters, given once', 'wrong_pattern');
}

/** The key with what tells the request from others, so that another one with the same key is noticed. */
export interface RequestKey {
  key: string;
  digest: string;
}

export function readRequestKey(headers: IncomingHttpHeaders, request: object): RequestKey | undefined {
  const key = readIdempotencyKey(headers);
  return key === undefined
    ? undefined
    : { key, digest: createHash('sha256').update(JSON.stringify(request)).digest('base64url') };
}

/** What was made with the key before, by the same request. */
export function requireSameRequest<Row extends { request_digest: string | null }>(
  made: Row | undefined,
  { digest }: RequestKey,
  what: string,
): Row | undefined {
  if (made && made.request_digest !== digest) throw keyReused(what);
  return made;
}

export const keyReused = (what: string): AppError =>
  fault(`was used for another ${what}; take a new one for each`, 'key_reused');

const fault = (detail: string, code: string): AppError =>
  invalid([{ in: 'header', pointer: 'Idempotency-Key', detail, code }]);
