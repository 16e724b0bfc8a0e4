/**
 * Orderings and positions in them (keyset paging): nulls last, uuid breaks ties in the direction of the last key.
 *
 * A position is compared key by key, so every mixture of directions works. A single key that is never null is
 * compared as a row together with the uuid and ordered without a word on nulls: then Postgres walks the index
 * (created_at desc, uuid desc), forwards or backwards, and stops at the end of the page.
 */
import type { OrderKey, Position } from '../engine.ts';
import { type Field, getField, type IndexName } from '../fields.ts';
import { type Joins, orderExpression } from './key.ts';
import { bind, type Statement } from './statement.ts';
import { toTimestamp } from './time.ts';

export interface Key {
  field: Field;
  sql: string;
  descending: boolean;
}

export type Direction = 'after' | 'before';

/** Newest first. */
export const defaultOrder: OrderKey[] = [{ field: 'createdAt', descending: true }];

export function toKeys(joins: Joins, index: IndexName, order: OrderKey[]): Key[] {
  if (order.length === 0) throw new Error('An ordering has at least one key');
  return order.map(({ field: name, descending }) => {
    return { field: getField(index, name), sql: orderExpression(joins, index, name), descending };
  });
}

/** The `order by` list, or for `before` its exact reverse. */
export function orderBy(index: IndexName, keys: Key[], direction: Direction): string {
  const reverse = direction === 'before';
  const way = (descending: boolean) => (descending !== reverse ? 'desc' : 'asc');
  const nulls = ({ field }: Key) => (field.kind === 'date' ? '' : ` nulls ${reverse ? 'first' : 'last'}`);
  const parts = keys.map((key) => `${key.sql} ${way(key.descending)}${nulls(key)}`);
  return [...parts, `${index}.uuid ${way(isLastDescending(keys))}`].join(', ');
}

/** True for the rows that stand strictly after, or before, the position. */
export function beyond(
  statement: Statement,
  index: IndexName,
  keys: Key[],
  position: Position,
  direction: Direction,
): string {
  const uuid = `${index}.uuid`;
  const placeholders = keys.map((key, i) => bindKey(statement, key.field, position.keys[i] ?? null));
  const ownUuid = bind(statement, position.uuid, 'uuid');
  const tie = isLastDescending(keys) !== (direction === 'before') ? '<' : '>';
  const [only, ...others] = keys;
  if (only?.field.kind === 'date' && others.length === 0) {
    return `(${only.sql}, ${uuid}) ${tie} (${placeholders[0]}, ${ownUuid})`;
  }
  let condition = `${uuid} ${tie} ${ownUuid}`;
  for (const [i, key] of [...keys.entries()].reverse()) {
    const placeholder = placeholders[i] ?? null;
    const same = placeholder === null ? `${key.sql} is null` : `${key.sql} = ${placeholder}`;
    condition = `(${differs(key, placeholder, direction)} or (${same} and ${condition}))`;
  }
  return condition;
}

function differs({ sql, descending }: Key, placeholder: string | null, direction: Direction): string {
  if (direction === 'after') {
    if (placeholder === null) return 'false';
    return `${sql} ${descending ? '<' : '>'} ${placeholder} or ${sql} is null`;
  }
  if (placeholder === null) return `${sql} is not null`;
  return `${sql} ${descending ? '>' : '<'} ${placeholder}`;
}

/** A key's value as selected, for fromSelected. */
export function selectKey({ field }: Key, sql: string): string {
  if (field.kind === 'date') return `(extract(epoch from ${sql}) * 1000)::bigint::text`;
  return field.kind === 'number' ? `${sql}::text` : sql;
}

/** A bigint that JavaScript's numbers cannot hold stays text, so that a position is always exact. */
export function fromSelected({ field }: Key, selected: string | null): string | number | null {
  if (selected === null || (field.kind !== 'date' && field.kind !== 'number')) return selected;
  const number = Number(selected);
  return Number.isSafeInteger(number) ? number : selected;
}

function bindKey(statement: Statement, field: Field, value: string | number | null): string | null {
  if (value === null) return null;
  if (field.kind === 'date') return bind(statement, toTimestamp(Number(value)), 'timestamptz');
  if (field.kind === 'number') return bind(statement, String(value), 'bigint');
  return bind(statement, String(value), 'text');
}

const isLastDescending = (keys: Key[]): boolean => keys.at(-1)?.descending ?? false;
