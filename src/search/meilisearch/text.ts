/**
 * Text as Meilisearch (1.50) keeps it. It brings stored values and needles into a form of its own (trimmed, NFKD,
 * lower case) and cuts values at 468 bytes, silently. Normalized text is in that form already, but for characters that
 * are newer than ours. So values are stored normalized, long ones in pieces that overlap by more than the longest
 * needle, and what is asked is asked only when it fits: then the answer is that of the whole text.
 */
const maxValue = 468;
/** In bytes; longer ones are not for this engine. */
export const maxNeedle = 200;
const step = 250;

/** False: the server might see another text than we do. U+0085 is white space to it, and not to us. */
export const isPlain = (text: string): boolean => printable.test(text) || !unknown.test(text);

/** Not assigned yet, which a newer Unicode than ours may have changed. */
const unknown = /[\u0085\p{Cs}]|(?!\p{Noncharacter_Code_Point})\p{Cn}/u;
const printable = /^[\x20-\x7e]*$/;

export const fitsNeedle = (needle: string): boolean => Buffer.byteLength(needle) <= maxNeedle && isPlain(needle);

/** Each piece is longer than any needle, so none is taken for a whole value. */
export function toPieces(text: string): string[] {
  if (text.length * 3 <= maxValue || Buffer.byteLength(text) <= maxValue) return [text];
  const chars = Array.from(text);
  const pieces: string[] = [];
  let start = 0;
  while (start < chars.length) {
    const end = advance(chars, start, maxValue);
    if (end === chars.length) break;
    pieces.push(chars.slice(start, end).join(''));
    start = advance(chars, start, step);
  }
  return [...pieces, lastPiece(chars)];
}

/** The end of as many characters as fit. */
function advance(chars: string[], start: number, bytes: number): number {
  let end = start;
  for (let used = 0; end < chars.length; end++) {
    used += Buffer.byteLength(chars[end] as string);
    if (used > bytes) break;
  }
  return end;
}

function lastPiece(chars: string[]): string {
  const reversed = chars.toReversed();
  return reversed
    .slice(0, advance(reversed, 0, maxValue))
    .reverse()
    .join('');
}
