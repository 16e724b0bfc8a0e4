/**
 * Rows as COPY gives them in text format, to CSV (RFC 4180, CRLF): bytes to bytes, since a million rows are fifty
 * million cells. Postgres quotes faster, but ends lines by LF, and knows neither formulas nor ISO times.
 *
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it, which an import takes away
 * (imports/values.ts): it begins with `=`, `@`, tab or CR, or with `+` or `-` and is no number or phone number; or it is
 * such a text with apostrophes before it already.
 */
import type { CellKind, ExportColumn } from '../columns.ts';

export type Rewrite = (rows: Buffer) => Buffer;

const [tab, lineFeed, carriageReturn, quote, apostrophe, plus, comma, minus, backslash] = [
  9, 10, 13, 34, 39, 43, 44, 45, 92,
];

/** What a byte in a cell asks for. */
const quotes = 1;
const doubling = 2;
const unescaping = 4;
const needs = new Uint8Array(256);
needs[comma] = quotes;
needs[quote] = quotes | doubling;
needs[backslash] = unescaping;

export const headingsOf = (columns: ExportColumn[]): string => `${columns.map(({ name }) => name).join(',')}\r\n`;

/** Takes whole rows only. */
export function createCsvRewriter(columns: ExportColumn[]): Rewrite {
  const kinds = columns.map(({ kind }) => kind);
  return (rows) => {
    let out: Buffer = Buffer.allocUnsafe(rows.length + (rows.length >> 2) + 1024);
    let end = 0;
    let column = 0;
    for (let at = 0; at < rows.length; at++) {
      const start = at;
      let flags = 0;
      for (let byte = rows[at] as number; byte !== tab && byte !== lineFeed; byte = rows[++at] as number) {
        flags |= needs[byte] as number;
      }
      // Every byte doubled, quotes, an apostrophe, and the end of the line or the few bytes by which times grow.
      const room = 2 * (at - start) + 12;
      if (end + room > out.length) out = grow(out, end, room);
      end = writeCell(kinds[column] as CellKind, rows, start, at, flags, out, end);
      if (rows[at] === tab) {
        out[end++] = comma;
        column += 1;
      } else {
        out[end++] = carriageReturn;
        out[end++] = lineFeed;
        column = 0;
      }
    }
    return out.subarray(0, end);
  };
}

/** Gives where what is written ends. */
function writeCell(
  kind: CellKind,
  rows: Buffer,
  start: number,
  stop: number,
  flags: number,
  out: Buffer,
  at: number,
): number {
  if (start === stop) return at;
  if (flags & unescaping) {
    // The one escape that is no character: no value.
    if (stop - start === 2 && rows[start + 1] === 78) return at;
    return writeText(readEscapes(rows.toString('utf8', start, stop)), out, at);
  }
  if (kind === 'time') return writeTime(rows, start, stop, out, at);
  if (kind !== 'plain' && isFormula(rows, start, stop)) return writeText(rows.toString('utf8', start, stop), out, at);
  if (!(flags & quotes)) return copyBytes(rows, start, stop, out, at);
  if (flags & doubling) return writeText(rows.toString('utf8', start, stop), out, at);
  out[at] = quote;
  const end = copyBytes(rows, start, stop, out, at + 1);
  out[end] = quote;
  return end + 1;
}

/** Copying is a call for each cell otherwise, and most are short. */
function copyBytes(rows: Buffer, start: number, stop: number, out: Buffer, at: number): number {
  if (stop - start > 200) return at + rows.copy(out, at, start, stop);
  let end = at;
  for (let from = start; from < stop; from++) out[end++] = rows[from] as number;
  return end;
}

/** `2026-01-31 12:00:00.5+00` as 2026-01-31T12:00:00.500Z. */
function writeTime(rows: Buffer, start: number, stop: number, out: Buffer, at: number): number {
  const end = copyBytes(rows, start, start + 19, out, at);
  out[at + 10] = 84;
  out.write('.000Z', end, 'latin1');
  copyBytes(rows, start + 20, stop - 3, out, end + 1);
  return end + 5;
}

function writeText(text: string, out: Buffer, at: number): number {
  const safe = neutralise(text);
  return at + out.write(/[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe, at);
}

/** Whether this cell without escapes may be one: what is left to neutralise() are the rare ones. */
function isFormula(rows: Buffer, start: number, stop: number): boolean {
  const first = rows[start] as number;
  if (first > 64 || first === quote) return false;
  if (first === plus || first === minus) return !isNumber(rows, start + 1, stop);
  return first === 61 || first === 64 || first === apostrophe;
}

/** Digits and what stands between those of phone numbers, as in neutralise(). */
function isNumber(rows: Buffer, start: number, stop: number): boolean {
  let digits = 0;
  for (let at = start; at < stop; at++) {
    const byte = rows[at] as number;
    if (byte >= 48 && byte <= 57) digits += 1;
    else if (byte !== 32 && byte !== 40 && byte !== 41 && byte !== 45 && byte !== 46 && byte !== 47) return false;
  }
  return digits > 0;
}

export function neutralise(text: string): string {
  const [, first, rest = ''] = /^'*([=@\t\r+-])(.*)$/s.exec(text) ?? [];
  if (first === undefined) return text;
  const isNumber = (first === '+' || first === '-') && text[0] !== "'" && /^[ ().\-/]*\d[\d ().\-/]*$/.test(rest);
  return isNumber ? text : `'${text}`;
}

const escapes: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

/** COPY's own (Postgres documentation, COPY, "Text Format"). */
const readEscapes = (text: string): string => text.replace(/\\(.)/gs, (_, char: string) => escapes[char] ?? char);

function grow(out: Buffer, end: number, room: number): Buffer {
  const larger = Buffer.allocUnsafe(2 * out.length + room);
  out.copy(larger, 0, 0, end);
  return larger;
}
