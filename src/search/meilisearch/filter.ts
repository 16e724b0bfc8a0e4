/**
 * Lowers a filter tree to Meilisearch's filter language, or says why it cannot: then the answer would not be exact.
 * What the index cannot do at the moment depends on its documents (see `inexact` of documents.ts).
 *
 * An attribute that no document has makes `!=` find nothing, so exclusions are `NOT (…)` of the positive condition.
 */
import { type Field, getField, type IndexName } from '../fields.ts';
import type { Filter } from '../filter.ts';
import { isStorable, toNeedle, toWholeValue } from '../textForm.ts';
import { splitWords } from '../words.ts';
import { isIndexed, titleWords, toAttribute } from './attributes.ts';
import { fitsNeedle } from './text.ts';

/** A condition of the filter language; or the answer for every row. */
export type Condition = string | boolean;

/** Why a question is not for this engine. */
export class Unsupported extends Error {}

type Leaf = Exclude<Filter, { op: 'and' | 'or' | 'not' }>;

/** Parsing takes the square of a filter's length (1.50), and there is a limit to how deep it may nest. */
const maxLength = 60_000;
const maxDepth = 20;
const maxList = 1000;

export function lowerFilter(index: IndexName, filter: Filter, inexact: ReadonlySet<string>): Condition {
  const condition = lower(index, filter, inexact, 0);
  if (typeof condition === 'string' && condition.length > maxLength) throw new Unsupported('The filter is too long');
  return condition;
}

function lower(index: IndexName, filter: Filter, inexact: ReadonlySet<string>, depth: number): Condition {
  if (depth > maxDepth) throw new Unsupported('The filter is too deep');
  const inner = (child: Filter) => lower(index, child, inexact, depth + 1);
  switch (filter.op) {
    case 'and':
      return all(filter.filters.map(inner));
    case 'or':
      return any(filter.filters.map(inner));
    case 'not':
      return not(inner(filter.filter));
    default:
      return lowerLeaf(index, filter, inexact);
  }
}

export function all(conditions: Condition[]): Condition {
  if (conditions.includes(false)) return false;
  const some = conditions.filter((condition) => condition !== true);
  if (some.length === 0) return true;
  return some.length === 1 ? (some[0] as string) : `(${some.join(' AND ')})`;
}

export function any(conditions: Condition[]): Condition {
  if (conditions.includes(true)) return true;
  const some = conditions.filter((condition) => condition !== false);
  if (some.length === 0) return false;
  return some.length === 1 ? (some[0] as string) : `(${some.join(' OR ')})`;
}

export const not = (condition: Condition): Condition =>
  typeof condition === 'boolean' ? !condition : `NOT (${condition})`;

/** A quoted string is written as in JSON. */
export const quote = (text: string): string => JSON.stringify(text);

function lowerLeaf(index: IndexName, leaf: Leaf, inexact: ReadonlySet<string>): Condition {
  const field = getField(index, leaf.field);
  if (leaf.field === 'fullName') return lowerFullName(index, leaf, inexact);
  // A company is as good as its id.
  const name = String(leaf.field) === 'company.uuid' ? 'companyId' : leaf.field;
  if (!isIndexed(index, name)) throw new Unsupported(`The field ${name} is not in the index`);
  if (inexact.has(`!${name}`))
    throw new Unsupported(`The field ${name} has values that the index does not hold exactly`);
  const attribute = toAttribute(name);
  switch (leaf.op) {
    case 'exists':
      return name === 'uuid' || field.kind === 'date' ? true : `${attribute} EXISTS`;
    case 'in':
      return isIn(attribute, toUuids(leaf.uuids));
    case 'range':
      return lowerRange(attribute, leaf, field);
    default:
      if (field.kind !== 'text') throw new Unsupported(`The field ${name} is no text`);
      return lowerText(attribute, leaf, field);
  }
}

type TextLeaf = Extract<Leaf, { op: 'contains' | 'equals' | 'words' }>;

function lowerText(attribute: string, leaf: TextLeaf, { form }: Extract<Field, { kind: 'text' }>): Condition {
  if (leaf.op === 'contains') {
    const needle = toNeedle(form, leaf.needle);
    if (!isStorable(needle)) return false;
    return needle === '' ? `${attribute} EXISTS` : contains(attribute, needle);
  }
  if (leaf.op === 'equals') {
    return isIn(attribute, leaf.values.flatMap((value) => toWholeValue(form, value) ?? []).filter(isStorable));
  }
  const words = leaf.words.flatMap(splitWords);
  if (words.length === 0) return `${attribute} EXISTS`;
  if (leaf.field !== 'title') throw new Unsupported(`The words of ${leaf.field} are not in the index`);
  const runs = leaf.inARow ? [words.join('_')] : words;
  return all([...new Set(runs)].map((run) => contains(titleWords, `_${run}_`)));
}

function contains(attribute: string, needle: string): string {
  if (!fitsNeedle(needle)) throw new Unsupported('The text is too long or has unknown characters in it');
  return `${attribute} CONTAINS ${quote(needle)}`;
}

function isIn(attribute: string, values: string[]): Condition {
  if (values.length === 0) return false;
  if (values.length > maxList) throw new Unsupported('The list is too long');
  if (!values.every(fitsNeedle)) throw new Unsupported('A text is too long or has unknown characters in it');
  return values.length === 1
    ? `${attribute} = ${quote(values[0] as string)}`
    : `${attribute} IN [${values.map(quote)}]`;
}

function toUuids(list: string[]): string[] {
  const uuids = list.filter((uuid) => /^[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}$/i.test(uuid));
  return uuids.map((uuid) =>
    uuid
      .toLowerCase()
      .replaceAll('-', '')
      .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
  );
}

/** Values are at least 0, or dates; beyond 2^53 the index does not tell them apart. */
function lowerRange(attribute: string, { min, max }: Extract<Leaf, { op: 'range' }>, field: Field): Condition {
  if (field.kind !== 'number' && field.kind !== 'date') throw new Unsupported('The field is no number');
  if (Number.isNaN(min) || Number.isNaN(max)) return false;
  const conditions = [];
  const lowest = field.kind === 'number' ? 0 : -8.64e15;
  if (min !== undefined && min > lowest) conditions.push(`${attribute} >= ${toBound(min, Math.ceil)}`);
  if (max !== undefined && max < 2 ** 63) conditions.push(`${attribute} <= ${toBound(max, Math.floor)}`);
  return conditions.length === 0 ? `${attribute} EXISTS` : all(conditions);
}

function toBound(bound: number, round: (bound: number) => number): string {
  const whole = round(bound);
  if (whole < 0) return whole < -8.65e15 ? '-8650000000000000' : String(whole);
  if (whole >= 2 ** 63) return '9000000000000000000';
  if (!Number.isSafeInteger(whole)) throw new Unsupported('The bound is too large');
  return String(whole);
}

/** In no document: asked of the first and the last name, as far as the needle has no space that may be between them. */
function lowerFullName(index: IndexName, leaf: Leaf, inexact: ReadonlySet<string>): Condition {
  const part = (field: 'firstName' | 'lastName', op: object) => lowerLeaf(index, { ...op, field } as Leaf, inexact);
  const either = (op: object) => any([part('firstName', op), part('lastName', op)]);
  if (leaf.op === 'exists') return either({ op: 'exists' });
  if (leaf.op !== 'contains') throw new Unsupported('Whole full names are not in the index');
  if (toNeedle('text', leaf.needle).includes(' ')) throw new Unsupported('Full names are not in the index');
  return either(leaf);
}
