/**
 * Query and path strings to typed values, by the kinds of the contract. What cannot be read is left as text, so that
 * the generated validator names the fault; unknown and repeated parameters are found here.
 */
import { distance } from 'fastest-levenshtein';
import { AppError, type Fault } from '../errors.ts';
import type { ContractOperation, ParameterKind } from './contract.ts';

export type Values = Record<string, unknown>;

const booleans: Record<string, boolean> = { true: true, '1': true, yes: true, false: false, '0': false, no: false };

export function readQuery(operation: ContractOperation, queryString: string): { values: Values; faults: Fault[] } {
  return readGiven(operation, parseQuery(queryString));
}

/** `given` has all texts of each name. */
export function readGiven(operation: ContractOperation, given: Iterable<[name: string, texts: string[]]>) {
  const values: Values = {};
  const faults: Fault[] = [];
  const suggest = createSuggester();
  for (const [name, texts] of given) {
    const kind = operation.query.get(name);
    if (!kind) {
      faults.push({
        in: 'query',
        pointer: name.slice(0, 100),
        detail: unknownParameter(name, operation, suggest),
        code: 'unknown_parameter',
      });
      continue;
    }
    if (kind === 'texts' || kind === 'list') {
      const items = kind === 'list' ? texts.flatMap(splitList) : texts;
      const kept = items.filter((item) => item.trim() !== '');
      if (kept.length > 0) values[name] = kept;
      continue;
    }
    const [first, ...others] = texts.filter((value) => value.trim() !== '');
    if (others.length > 0) {
      faults.push({ in: 'query', pointer: name, detail: 'may be given once only', code: 'repeated_parameter' });
    } else if (first !== undefined) {
      values[name] = toTyped(kind, first);
    }
  }
  return { values, faults };
}

export function readPath(operation: ContractOperation, values: string[]): Values {
  return Object.fromEntries(
    operation.pathParameters.map((name, index) => [name, canonicalUuid(decode(values[index] ?? '', 'malformed_path'))]),
  );
}

/** Names in order of appearance with all their values. `+` is a space. */
function parseQuery(queryString: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const part of queryString.split('&')) {
    if (part === '') continue;
    const at = part.indexOf('=');
    const name = decode(at < 0 ? part : part.slice(0, at), 'malformed_query');
    const value = at < 0 ? '' : decode(part.slice(at + 1), 'malformed_query');
    const values = found.get(name);
    if (values) values.push(value);
    else found.set(name, [value]);
  }
  return found;
}

function decode(text: string, code: 'malformed_query' | 'malformed_path'): string {
  let decoded: string;
  try {
    decoded = decodeURIComponent(code === 'malformed_query' ? text.replaceAll('+', ' ') : text);
  } catch (cause) {
    const place = code === 'malformed_query' ? 'query string' : 'path';
    const near = /%(?![0-9a-f]{2}).{0,2}/i.exec(text)?.[0] ?? text.slice(0, 20);
    throw new AppError(
      code,
      `The ${place} has a broken percent-encoding near "${near}". Write a percent sign as %25.`,
      { cause },
    );
  }
  if (decoded.includes('\0')) throw new AppError(code, 'The request has a NUL character (%00) in it. Leave it out.');
  return decoded;
}

/** A comma separates unless a backslash stands before it. */
function splitList(text: string): string[] {
  return text.split(/(?<!\\),/).map((item) => item.replaceAll('\\,', ',').trim());
}

function toTyped(kind: ParameterKind, text: string): unknown {
  const value = text.trim();
  // Beyond the bounds it is a number still, for the fault to name the bound; a double goes on to 308 digits.
  if (kind === 'integer') return /^[+-]?\d{1,300}$/.test(value) ? Number(value) : value;
  if (kind === 'boolean') return booleans[value.toLowerCase()] ?? value;
  if (kind === 'uuid') return canonicalUuid(value);
  if (kind === 'time') return canonicalTime(value);
  return text;
}

/** Dashes and lower case; anything that is no uuid stays as it is. */
export function canonicalUuid(text: string): string {
  const hex = text.toLowerCase();
  if (!/^[0-9a-f]{32}$/.test(hex)) return hex;
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const time =
  /^(\d{4})(-?)(\d\d)\2(\d\d)(?:[T\s](\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d+))?)?(?:Z|([+\s-]\d\d)(?::?(\d\d))?)?)?$/i;

/**
 * ISO 8601 with or without a time, seconds or an offset (none = UTC), as UTC with milliseconds and what is finer. All
 * that the validator would take (an offset of hours, a leap second) is read, or nothing could be compared with it.
 */
function canonicalTime(text: string): string {
  const parts = time.exec(text);
  if (!parts) return text;
  const [, year, , month, day, hours = '00', minutes = '00', seconds = '00', fraction = ''] = parts;
  const [offsetHours = '+00', offsetMinutes = '00'] = parts.slice(9);
  const date = `${year}-${month}-${day}`;
  const isLeap = seconds === '60';
  // A + that was not percent-encoded came as a space.
  const offset = `${offsetHours.replace(/\s/, '+')}:${offsetMinutes}`;
  const written = new Date(`${date}T${hours}:${minutes}:${isLeap ? '59' : seconds}.${fraction || '0'}${offset}`);
  const read = new Date(written.getTime() + (isLeap ? 1000 : 0));
  // Date reads 30 February as 2 March; the written day must be the one that was meant.
  const midnight = new Date(`${date}T00:00:00Z`);
  const isReal = !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(date);
  if (!isReal || Number.isNaN(read.getTime()) || (isLeap && !isFirstSecond(read))) return text;
  return read.toISOString().replace('Z', `${fraction.slice(3).replace(/0+$/, '')}Z`);
}

/** Leap seconds are at the end of a day. */
const isFirstSecond = (time: Date): boolean => time.getUTCHours() + time.getUTCMinutes() + time.getUTCSeconds() === 0;

function unknownParameter(name: string, operation: ContractOperation, suggest: Suggest): string {
  const closest = suggest(name, operation.query.keys());
  if (closest) return `is not a parameter of this operation, did you mean ${closest}?`;
  return operation.query.size === 0
    ? 'is not a parameter: this operation has none'
    : 'is not a parameter of this operation';
}

/** The known name that an unknown one was likely meant to be. */
export type Suggest = (name: string, known: Iterable<string>) => string | undefined;

/** A name is compared with every known one: this is done for the first few of a request, which may have 100,000. */
const maxSuggestions = 20;

export function createSuggester(): Suggest {
  let left = maxSuggestions;
  return (name, known) => {
    left -= 1;
    return left < 0 ? undefined : closestName(name, known);
  };
}

function closestName(name: string, known: Iterable<string>): string | undefined {
  const text = name.slice(0, 100).toLowerCase();
  const [best] = [...known]
    .map((candidate) => ({ candidate, edits: distance(text, candidate) }))
    .sort((a, b) => a.edits - b.edits);
  return best && best.edits <= Math.max(2, best.candidate.length / 2) ? best.candidate : undefined;
}
