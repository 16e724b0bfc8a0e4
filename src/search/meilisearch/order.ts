/**
 * Orderings and positions in them: as in ../postgres/order.ts, nulls last both ways and uuid last. Meilisearch orders
 * missing values last both ways too; backwards it cannot begin with them.
 */
import type { OrderKey, Position } from '../engine.ts';
import { getField, type IndexName } from '../fields.ts';
import { isSortable, toAttribute } from './attributes.ts';
import { all, any, type Condition, not, quote, Unsupported } from './filter.ts';
import { fitsNeedle } from './text.ts';

export interface Key {
  attribute: string;
  descending: boolean;
  /** A date is never missing. */
  kind: 'text' | 'number' | 'date';
}

/** A key that comes again decides nothing. */
export function toKeys(index: IndexName, order: OrderKey[], inexact: ReadonlySet<string>): Key[] {
  return order.map(({ field, descending }) => {
    if (!isSortable(index, field)) throw new Unsupported(`The index is not ordered by ${field}`);
    if (inexact.has(field) || inexact.has(`!${field}`))
      throw new Unsupported(`Not all values of ${field} are in order`);
    return { attribute: toAttribute(field), descending, kind: getField(index, field).kind as Key['kind'] };
  });
}

export function toSort(keys: Key[], backwards: boolean): string[] {
  const way = (descending: boolean) => (descending !== backwards ? 'desc' : 'asc');
  const unique = keys.filter(({ attribute }, i) => keys.findIndex((key) => key.attribute === attribute) === i);
  return [...unique.map((key) => `${key.attribute}:${way(key.descending)}`), `uuid:${way(isLastDescending(keys))}`];
}

/** The documents after, or before, the position; `inclusive` also the one at it. */
export function beyond(keys: Key[], position: Position, backwards: boolean, inclusive = false): Condition {
  const tie = `${isLastDescending(keys) !== backwards ? '<' : '>'}${inclusive ? '=' : ''}`;
  let condition: Condition = `uuid ${tie} ${quote(position.uuid.toLowerCase())}`;
  for (const [i, key] of [...keys.entries()].reverse()) {
    const value = position.keys[i] ?? null;
    const same = value === null ? not(`${key.attribute} EXISTS`) : `${key.attribute} = ${toLiteral(key, value)}`;
    condition = any([differs(key, value, backwards), all([same, condition])]);
  }
  return condition;
}

function differs(key: Key, value: string | number | null, backwards: boolean): Condition {
  const { attribute, descending, kind } = key;
  if (backwards) {
    if (value === null) return `${attribute} EXISTS`;
    return `${attribute} ${descending ? '>' : '<'} ${toLiteral(key, value)}`;
  }
  if (value === null) return false;
  const beyondValue = `${attribute} ${descending ? '<' : '>'} ${toLiteral(key, value)}`;
  return kind === 'date' ? beyondValue : any([beyondValue, not(`${attribute} EXISTS`)]);
}

/** Backwards the missing values come first: what is asked for comes in two parts, in the order of the answer. */
export function toParts(keys: Key[], backwards: boolean): Condition[] {
  const [first, ...others] = keys.filter(({ kind }) => kind !== 'date');
  if (!backwards || !first) return [true];
  // They would come first among each of the others' values.
  if (others.length > 0 || first !== keys[0]) throw new Unsupported('Several keys, of which some may be missing');
  return [not(`${first.attribute} EXISTS`), `${first.attribute} EXISTS`];
}

function toLiteral({ kind }: Key, value: string | number): string {
  if (kind !== 'text' && typeof value !== 'number') throw new Unsupported('The position is beyond the numbers');
  if (typeof value === 'number') return String(value);
  if (!fitsNeedle(value)) throw new Unsupported('The position is too long');
  return quote(value);
}

const isLastDescending = (keys: Key[]): boolean => keys.at(-1)?.descending ?? false;
