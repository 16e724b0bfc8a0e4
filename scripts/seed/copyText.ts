/** Rows in the text format of Postgres's COPY: tabs between columns, \N for null, arrays in braces. */
import type { Columns } from './plan.ts';

/** A piece of text is sent when it has that many characters. */
const pieceLength = 64 * 1024;

export function* toCopyText(columns: string[], rows: Iterable<Columns>): Generator<string> {
  let text = '';
  for (const row of rows) {
    let separator = '';
    for (const column of columns) {
      text += separator + toField(row[column] ?? null);
      separator = '\t';
    }
    text += '\n';
    if (text.length >= pieceLength) {
      yield text;
      text = '';
    }
  }
  if (text !== '') yield text;
}

function toField(value: Columns[string]): string {
  if (value === null || value === undefined) return String.raw`\N`;
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return String(value);
  return Array.isArray(value) ? escapeText(toArrayLiteral(value)) : value.toISOString();
}

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function escapeText(text: string): string {
  return /[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (char) => escapes[char] ?? char) : text;
}

function toArrayLiteral(items: string[]): string {
  if (items.length === 0) return '{}';
  return `{"${items.map((item) => item.replace(/["\\]/g, '\\$&')).join('","')}"}`;
}
