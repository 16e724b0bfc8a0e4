/** Lowers the leaves of a filter tree. A leaf may come out as null on an absent value. */
import type { Field, TextField } from '../fields.ts';
import type { Filter } from '../filter.ts';
import { isStorable, toNeedle, toWholeValue } from '../textForm.ts';
import { splitWords } from '../words.ts';
import { compared, findField, spaced } from './column.ts';
import { bind, type Statement, use } from './statement.ts';
import { toTimestamp } from './time.ts';

export type Leaf = Exclude<Filter, { op: 'and' | 'or' | 'not' }>;

export function toLeafCondition(statement: Statement, leaf: Leaf): string {
  switch (leaf.op) {
    case 'contains':
      return contains(statement, leaf.field, [leaf.needle]);
    case 'equals':
      return equals(statement, leaf.field, leaf.values);
    case 'words':
      return hasWords(statement, leaf.field, leaf.words.flatMap(splitWords), leaf.inARow);
    case 'range':
      return inRange(statement, leaf);
    case 'in':
      return isOneOf(statement, leaf.field, leaf.uuids);
    case 'exists':
      return exists(statement, leaf.field);
  }
}

/** One of the needles is in the value. */
export function contains(statement: Statement, name: TextField, needles: string[]): string {
  const { form } = textField(statement, name);
  const wanted = [...new Set(needles.map((needle) => toNeedle(form, needle)).filter(isStorable))];
  if (wanted.length === 0) return 'false';
  if (wanted.includes('')) return exists(statement, name);
  const patterns = wanted.map(toPattern);
  const pattern =
    patterns.length === 1 ? bind(statement, patterns[0], 'text') : `any(${bind(statement, patterns, 'text[]')})`;
  return onText(statement, name, (text) => `${compared(form, text)} like ${pattern}`);
}

function equals(statement: Statement, name: TextField, values: string[]): string {
  const { form } = textField(statement, name);
  const wanted = values.flatMap((value) => toWholeValue(form, value) ?? []).filter(isStorable);
  if (wanted.length === 0) return 'false';
  const list = bind(statement, [...new Set(wanted)], 'text[]');
  return onText(statement, name, (text) => `${compared(form, text)} = any(${list})`);
}

/** The plain substrings come first: they are cheaper than splitting into words, and sort most rows out. */
function hasWords(statement: Statement, name: TextField, words: string[], inARow: boolean): string {
  if (words.length === 0) return exists(statement, name);
  const { form } = textField(statement, name);
  const parts = words.map((word) => bind(statement, toPattern(word), 'text'));
  const runs = (inARow ? [words.join(' ')] : words).map((run) => bind(statement, toPattern(` ${run} `), 'text'));
  return onText(statement, name, (text) =>
    [
      ...parts.map((part) => `${compared(form, text)} like ${part}`),
      ...runs.map((run) => `padded_words(${form === 'text' ? text : compared(form, text)}) like ${run}`),
    ].join(' and '),
  );
}

function inRange(statement: Statement, leaf: Extract<Filter, { op: 'range' }>): string {
  const field = findField(statement, leaf.field);
  if (field.kind !== 'number' && field.kind !== 'date') throw notSuited(leaf.field);
  const { min, max } = leaf;
  if (Number.isNaN(min) || Number.isNaN(max)) return 'false';
  const column = use(statement, field.column);
  const bound = (value: number, round: (value: number) => number) =>
    field.kind === 'date'
      ? bind(statement, toTimestamp(round(value)), 'timestamptz')
      : bind(statement, String(value), 'numeric');
  const conditions = [];
  if (min !== undefined) conditions.push(`${column} >= ${bound(min, Math.ceil)}`);
  if (max !== undefined) conditions.push(`${column} <= ${bound(max, Math.floor)}`);
  return conditions.length === 0 ? `${column} is not null` : `(${conditions.join(' and ')})`;
}

function isOneOf(statement: Statement, name: string, uuids: string[]): string {
  const field = findField(statement, name);
  if (field.kind !== 'id') throw notSuited(name);
  const wanted = uuids.filter((uuid) => /^[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}$/i.test(uuid));
  if (wanted.length === 0) return 'false';
  return `${use(statement, field.column)} = any(${bind(statement, wanted, 'uuid[]')})`;
}

function exists(statement: Statement, name: string): string {
  const field = findField(statement, name);
  if (field.kind === 'text' || field.kind === 'joined') {
    const { form } = textField(statement, name);
    return onText(statement, name, (text) => `${compared(form, text)} <> ''`);
  }
  if (field.kind === 'firstOf') throw notSuited(name);
  return `${use(statement, field.column)} is not null`;
}

function textField(statement: Statement, name: string): Extract<Field, { kind: 'text' }> | { form: 'text' } {
  const field = findField(statement, name);
  if (field.kind === 'joined') return { form: 'text' };
  if (field.kind !== 'text') throw notSuited(name);
  return field;
}

/** A condition on the value of a text field, or on one and the same element of an array. */
function onText(statement: Statement, name: string, condition: (text: string) => string): string {
  const field = findField(statement, name);
  if (field.kind === 'joined') return `(${condition(spaced(field.columns.map((column) => use(statement, column))))})`;
  if (field.kind !== 'text') throw notSuited(name);
  const column = use(statement, field.column);
  if (!field.array) return `(${condition(column)})`;
  return `exists (select from unnest(${column}) as element where ${condition('element')})`;
}

const toPattern = (needle: string): string => `%${needle.replace(/[\\%_]/g, '\\$&')}%`;

const notSuited = (name: string) => new Error(`The field ${name} cannot be asked in this way`);
