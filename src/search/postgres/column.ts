/** Fields as SQL expressions. */
import { type Field, getField, type TextForm } from '../fields.ts';
import { type Statement, use } from './statement.ts';

/** A contact's company's fields keep their names inside a condition on companies. */
export function findField({ index }: Statement, name: string): Field {
  return getField(index, index === 'companies' ? name.replace(/^company\./, '') : name);
}

/** SQL text in the form in which it is compared; '' or null when it is absent. */
export function compared(form: TextForm, text: string): string {
  const functions: Record<TextForm, string> = { text: 'norm', technologyUid: 'technology_uid', domain: 'url_domain' };
  return `${functions[form]}(${text})`;
}

/** The texts joined by one space, once norm() has dropped what an absent one leaves behind. */
export function spaced(texts: string[]): string {
  return texts.map((text) => `coalesce(${text}, '')`).join(` || ' ' || `);
}

/** The present elements of an array, as stored, joined by ", "; null when there are none. */
export function joinedArray(array: string): string {
  return `(select string_agg(element, ', ' order by place) from unnest(${array}) with ordinality as elements (element, place) where norm(element) <> '')`;
}

/** A field as rows are ordered by it: null when absent; text in code point order. */
export function orderExpression(statement: Statement, field: Field): string {
  const present = (text: string) => `nullif(norm(${text}), '')`;
  switch (field.kind) {
    case 'text': {
      const column = use(statement, field.column);
      return `${present(field.array ? joinedArray(column) : column)} collate "C"`;
    }
    case 'joined':
      return `${present(spaced(field.columns.map((column) => use(statement, column))))} collate "C"`;
    case 'firstOf':
      return `coalesce(${field.columns.map((column) => present(use(statement, column))).join(', ')}) collate "C"`;
    default:
      return use(statement, field.column);
  }
}
