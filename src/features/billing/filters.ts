import type { IncomingHttpHeaders } from 'node:http';
import { invalid } from '../../errors.ts';

/** Of a purchase that is safe to repeat. One that is there but of no use is refused: a retry would buy again. */
export function readIdempotencyKey(headers: IncomingHttpHeaders): string | undefined {
  const key = headers['idempotency-key'];
  if (key === undefined || (typeof key === 'string' && /^[!-~]{1,255}$/.test(key))) return key;
  const detail = 'must be 1 to 255 visible ASCII characters, given once';
  throw invalid([{ in: 'header', pointer: 'Idempotency-Key', detail, code: 'wrong_pattern' }]);
}
