/** Cells to values. A cell that cannot be read without guessing is a CellFault, in words that follow the heading. */
import { normalize } from '../../search/normalize.ts';
import { isEmailAddress } from '../contacts/emailAddress.ts';
import type { Kind } from './columns.ts';

export class CellFault extends Error {}

/** As in the contract's request bodies. */
const maxLengths = { text: 500, url: 2000, place: 2000, email: 320 } as const;
const maxItems = { list: 1000, shortList: 100 } as const;
const maxItemLength = 500;
const maxCount = 2_147_483_647;

/** Trimmed, and without the apostrophe that exports put before what a spreadsheet would run as a formula. */
export function cleanCell(cell: string): string {
  const text = cell.trim();
  return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1).trim() : text;
}

/** The value of a cell that is not blank; undefined when there is nothing in it after all (a list of blanks). */
export function readValue(kind: Kind, cell: string): string | number | string[] | undefined {
  if (kind === 'list' || kind === 'shortList') return readList(cell, maxItems[kind]);
  if (kind === 'count') return readCount(cell);
  if (kind === 'money') return Math.round(readNumber(cell));
  requireLength(cell, maxLengths[kind]);
  if (kind === 'email' && !isEmailAddress(cell)) throw new CellFault(`${quote(cell)} is not an e-mail address`);
  return cell;
}

function requireLength(text: string, max: number): void {
  if (text.length > max) throw new CellFault(`has ${text.length} characters; ${max} are allowed`);
}

/** Of equal items the first spelling stays. */
function readList(cell: string, max: number): string[] | undefined {
  const items = new Map<string, string>();
  for (const part of cell.split(/[,;]/)) {
    const item = part.trim();
    if (item === '') continue;
    requireLength(item, maxItemLength);
    const key = normalize(item);
    if (!items.has(key)) items.set(key, item);
  }
  if (items.size > max) throw new CellFault(`has ${items.size} items; ${max} are allowed`);
  return items.size > 0 ? [...items.values()] : undefined;
}

function readCount(cell: string): number {
  const number = readNumber(cell);
  if (!Number.isInteger(number)) throw new CellFault(`${quote(cell)} is not a whole number`);
  if (number > maxCount) throw new CellFault(`${quote(cell)} is too large`);
  return number;
}

const units: Record<string, number> = {
  '': 1,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};

/** Not negative. With thousands separators, a currency, a unit such as "M", or all of them. */
function readNumber(cell: string): number {
  const bare = cell
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/^(?:us|ca|au)?\p{Sc} ?|^(?:usd|eur|gbp) |[ ]?\p{Sc}$| (?:usd|eur|gbp)$/gu, '');
  const [, digits = '', unit = ''] = /^(.*?\d\.?) ?([a-z]*)$/.exec(bare) ?? [];
  const scientific = /^\d+(?:\.\d+)?e[+-]?\d{1,2}$/.test(bare);
  const number = scientific ? Number(bare) : toNumber(digits, cell) * (units[unit] ?? Number.NaN);
  if (Number.isNaN(number)) throw new CellFault(`${quote(cell)} is not a number`);
  if (number > Number.MAX_SAFE_INTEGER) throw new CellFault(`${quote(cell)} is too large`);
  return number;
}

function toNumber(digits: string, cell: string): number {
  if (/^\d+(?:\.\d*)?$/.test(digits) && !/^[1-9]\d{0,2}\.\d{3}$/.test(digits)) return Number(digits);
  // 1,234,567.89 and 1 234 567.89 and 1'234'567.89; 1,234 is read as the English write it.
  if (/^\d{1,3}(?:([, '’])\d{3})(?:\1\d{3})*(?:\.\d+)?$/.test(digits)) return Number(digits.replace(/[, '’]/g, ''));
  // 1.234.567,89 and 1.234,5 and 1 234,56: a comma behind a point or a space can only be the decimal one.
  if (/^\d{1,3}(?:[. ]\d{3})+,\d+$/.test(digits) || /^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) {
    return Number(digits.replace(/[. ]/g, '').replace(',', '.'));
  }
  if (/^\d+[.,]\d+$/.test(digits)) {
    throw new CellFault(`${quote(cell)} can be read in two ways; write it without separators`);
  }
  return Number.NaN;
}

function quote(cell: string): string {
  return `"${cell.length > 60 ? `${cell.slice(0, 60)}…` : cell}"`;
}
