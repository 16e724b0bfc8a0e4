/** Lowers a filter tree to the derived tables; what has to be looked up is not known yet. */
import { type Field, getField, type IndexName, isOfCompany, type TextForm } from '../fields.ts';
import type { Filter } from '../filter.ts';
import { codedName, getStored, isCoded } from '../indexing/layout.ts';
import { lowerFullName } from './fullName.ts';
import { all, any, type Node, not, within } from './node.ts';
import { bind, type Statement } from './statement.ts';
import { toTest } from './tests.ts';
import { toTimestamp } from './time.ts';

type Leaf = Exclude<Filter, { op: 'and' | 'or' | 'not' }>;
type RangeLeaf = Extract<Leaf, { op: 'range' }>;

export function lower(index: IndexName, filter: Filter): Node {
  switch (filter.op) {
    case 'and':
      return all(filter.filters.map((child) => lower(index, child)));
    case 'or':
      return any(filter.filters.map((child) => lower(index, child)));
    case 'not':
      return not(lower(index, filter.filter));
    default:
      return index === 'contacts' && isOfCompany(filter.field)
        ? within('company', lowerLeaf('companies', filter, filter.field.slice('company.'.length)))
        : lowerLeaf(index, filter, filter.field);
  }
}

function lowerLeaf(index: IndexName, leaf: Leaf, name: string): Node {
  const field = getField(index, name);
  switch (leaf.op) {
    case 'contains':
    case 'equals':
    case 'words': {
      if (field.kind === 'joined') return lowerFullName(leaf);
      if (field.kind !== 'text') throw notSuited(name);
      const asked = toTest(leaf, field.form);
      if (asked === 'never') return false;
      return asked === 'exists' ? exists(index, name, field) : textNode(index, name, field.form, [asked]);
    }
    case 'range':
      if (field.kind !== 'number' && field.kind !== 'date') throw notSuited(name);
      return lowerRange(leaf, field.kind, getStored(index, name).column);
    case 'in':
      if (field.kind !== 'id') throw notSuited(name);
      return lowerIn(index, name, leaf.uuids);
    case 'exists':
      return exists(index, name, field);
  }
}

function textNode(
  index: IndexName,
  name: string,
  form: TextForm,
  tests: Extract<Node, { kind: 'terms' }>['tests'],
): Node {
  const stored = getStored(index, codedName(name));
  if (isCoded(stored)) return { kind: 'terms', stored, form, tests };
  return within('texts', { kind: 'text', column: stored.column, form, tests });
}

function exists(index: IndexName, name: string, field: Field): Node {
  if (field.kind === 'joined') return any([exists(index, 'firstName', text), exists(index, 'lastName', text)]);
  if (field.kind === 'firstOf') throw notSuited(name);
  if (name === 'companyId') return within('company', true);
  if (field.kind === 'id' || field.kind === 'date') return true;
  const { kind, column } = getStored(index, codedName(name));
  const plain = (condition: string): Node => ({
    kind: 'plain',
    toSql: (_, alias) => `${alias}.${column} ${condition}`,
  });
  if (kind === 'code') return plain('<> 0');
  if (kind === 'codes') return plain(`<> '{}'`);
  return kind === 'plain' ? plain('is not null') : within('texts', plain('is not null'));
}

const text = { kind: 'text' } as Field;

function lowerIn(index: IndexName, name: string, list: string[]): Node {
  const uuids = list.filter((uuid) => /^[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}$/i.test(uuid));
  if (uuids.length === 0) return false;
  return name === 'companyId'
    ? { kind: 'uuids', column: 'company', table: 'companies', uuids }
    : { kind: 'uuids', column: 'id', table: index, uuids };
}

function lowerRange({ min, max }: RangeLeaf, kind: 'number' | 'date', column: string): Node {
  if (Number.isNaN(min) || Number.isNaN(max)) return false;
  const least = min === undefined ? undefined : Math.ceil(min);
  const most = max === undefined ? undefined : Math.floor(max);
  if (kind === 'number' && ((least ?? 0) >= 2 ** 63 || (most ?? 0) < -(2 ** 63))) return false;
  const isBound = (value: number | undefined): value is number =>
    value !== undefined && (kind === 'date' || Math.abs(value) < 2 ** 63);
  const toSql = (statement: Statement, alias: string) => {
    const bound = (value: number) =>
      kind === 'date'
        ? bind(statement, toTimestamp(value), 'timestamptz')
        : bind(statement, BigInt(value).toString(), 'bigint');
    const conditions = [];
    if (isBound(least)) conditions.push(`${alias}.${column} >= ${bound(least)}`);
    if (isBound(most)) conditions.push(`${alias}.${column} <= ${bound(most)}`);
    return conditions.length === 0 ? `${alias}.${column} is not null` : `(${conditions.join(' and ')})`;
  };
  return { kind: 'plain', toSql };
}

const notSuited = (name: string) => new Error(`The field ${name} cannot be asked in this way`);
