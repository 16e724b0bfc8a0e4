/** Lists of numbers as one bit for each number there may be. */
import type { Numbers } from './node.ts';

/** A megabyte to send. Numbers are given out in turn, so only tables of many more rows have greater ones. */
const maxGreatest = 2 ** 23;

/**
 * As a `bit varying` in its binary form: its length, then the bits, highest first. As long as any number of a row asks
 * for. Undefined when it is too long to send.
 */
export function toBitmap({ numbers, count, greatest }: Numbers): Buffer | undefined {
  if (greatest > maxGreatest) return undefined;
  const bytes = (greatest >> 3) + 1;
  const bits = Buffer.alloc(4 + bytes);
  bits.writeInt32BE(8 * bytes);
  for (const number of toNumbers(numbers, count)) {
    const at = 4 + (number >> 3);
    bits[at] = (bits[at] as number) | (128 >> (number & 7));
  }
  return bits;
}

/** Of an array literal, digit by digit: five times as fast as by splitting it, and they may be a hundred thousand. */
function toNumbers(literal: string, count: number): Float64Array {
  const list = new Float64Array(count);
  let at = 0;
  let number = 0;
  for (let i = 1; i < literal.length; i++) {
    const digit = literal.charCodeAt(i) - 48;
    if (digit >= 0 && digit <= 9) number = number * 10 + digit;
    else {
      list[at++] = number;
      number = 0;
    }
  }
  return list;
}
