/** What rows are ordered by, as SQL over the derived tables: null when absent; the beginning of text, in code point order. */
import { type Field, getField, type IndexName, isOfCompany } from '../fields.ts';
import { getStored } from '../indexing/layout.ts';
import { comparedLength } from '../ordering.ts';

/** The joins that a statement over the rows of an index needs, in turn; each finds one row or none. */
export type Joins = Set<string>;

/** `first` takes the place of the index's table, under its name. */
export const from = (index: IndexName, joins: Joins = new Set(), first = `search.${index}`): string =>
  [first, ...joins].join('\n    ');

export function orderExpression(joins: Joins, index: IndexName, name: string): string {
  const field = getField(index, name);
  const value = toValue(joins, index, name, field);
  return field.kind === 'number' || field.kind === 'date' ? value : `left(${value}, ${comparedLength})`;
}

function toValue(joins: Joins, index: IndexName, name: string, field: Field): string {
  if (field.kind === 'firstOf') return joinShown(joins, field);
  if (index === 'contacts' && isOfCompany(name)) {
    joinCompany(joins);
    return ownExpression(joins, 'companies', name.slice('company.'.length));
  }
  return ownExpression(joins, index, name);
}

function joinCompany(joins: Joins): void {
  joins.add('left join search.companies on companies.id = contacts.company');
}

function ownExpression(joins: Joins, index: IndexName, name: string): string {
  const { kind, column, source } = getStored(index, name);
  switch (kind) {
    case 'plain':
      return `${index}.${column}`;
    case 'code':
      joins.add(`left join search.terms as ${index}_${column} on ${index}_${column}.id = ${index}.${column}`);
      return `${index}_${column}.norm`;
    case 'codes':
      return `nullif(norm(${joinedArray(joinSource(joins, index, source))}), '') collate "C"`;
    default:
      joins.add(joinText(index));
      return `${index}_text.${column}`;
  }
}

const joinText = (index: IndexName) => `left join search.${index}_text on ${index}_text.id = ${index}.id`;

/** The contact's own, else its company's. */
function joinShown(joins: Joins, { columns }: Extract<Field, { kind: 'firstOf' }>): string {
  joinCompany(joins);
  const texts = columns.map((column) => {
    const [table, name] = column.split('.') as [string, string];
    const index = table === 'contacts_metadata' ? 'contacts' : 'companies';
    joins.add(joinText(index));
    return `${index}_text.${name}`;
  });
  return `coalesce(${texts.join(', ')})`;
}

/** The array as it is stored: its codes say nothing of elements that are equal to others. */
export function joinSource(joins: Joins, index: IndexName, source: string): string {
  joins.add(`left join ${index} as source_${index} on source_${index}.id = ${index}.id`);
  return source.replace(/^.*\./, `source_${index}.`);
}

/** The present elements of an array, as stored, joined by ", "; null when there are none. */
export function joinedArray(array: string): string {
  return `(select string_agg(element, ', ' order by place) from unnest(${array}) with ordinality as elements (element, place) where norm(element) <> '')`;
}
