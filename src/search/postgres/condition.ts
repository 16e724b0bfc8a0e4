/**
 * Lowers a filter tree to one SQL condition. A leaf on an absent value may come out as null, which `and`, `or` and
 * the outermost `where` take for false; `is not true` does so for `not`: the logic stays two-valued.
 *
 * What a contact's filter asks of its company becomes `company_id in (select ... from companies)`: it is answered
 * once per company, not once per contact, and is false without a company.
 */
import { isOfCompany, type Table, type TextField } from '../fields.ts';
import type { Filter } from '../filter.ts';
import { contains, toLeafCondition } from './leaf.ts';
import { from, type Statement } from './statement.ts';

export function toCondition(statement: Statement, filter: Filter): string {
  switch (filter.op) {
    case 'not':
      return `((${toCondition(statement, filter.filter)}) is not true)`;
    case 'and':
      return all(statement, filter.filters);
    case 'or':
      return any(statement, filter.filters);
    default:
      return asksCompany(statement, filter)
        ? inCompanies(statement, [filter], all)
        : toLeafCondition(statement, filter);
  }
}

type Combine = (statement: Statement, filters: Filter[]) => string;

function all(statement: Statement, filters: Filter[]): string {
  const [company, own] = partition(statement, filters);
  const conditions = own.map((filter) => toCondition(statement, filter));
  if (company.length > 0) conditions.push(inCompanies(statement, company, all));
  return conditions.length === 0 ? 'true' : `(${conditions.join(' and ')})`;
}

function any(statement: Statement, filters: Filter[]): string {
  const [company, own] = partition(statement, filters.flatMap(flattenOr));
  // Needles that are looked for in the same field are looked for together: its text is normalized once.
  const needles = new Map<TextField, string[]>();
  const conditions: string[] = [];
  for (const filter of own) {
    if (filter.op !== 'contains') conditions.push(toCondition(statement, filter));
    else needles.set(filter.field, [...(needles.get(filter.field) ?? []), filter.needle]);
  }
  for (const [field, list] of needles) conditions.push(contains(statement, field, list));
  if (company.length > 0) conditions.push(inCompanies(statement, company, any));
  return conditions.length === 0 ? 'false' : `(${conditions.join(' or ')})`;
}

const flattenOr = (filter: Filter): Filter[] => (filter.op === 'or' ? filter.filters.flatMap(flattenOr) : [filter]);

function partition(statement: Statement, filters: Filter[]): [company: Filter[], own: Filter[]] {
  const company = filters.filter((filter) => asksCompany(statement, filter));
  return [company, filters.filter((filter) => !company.includes(filter))];
}

/** Whether it asks a contact's company and nothing else, and is false without one (so there is no `not` in it). */
function asksCompany(statement: Statement, filter: Filter): boolean {
  if (statement.index === 'companies' || filter.op === 'not') return false;
  if (filter.op !== 'and' && filter.op !== 'or') return isOfCompany(filter.field);
  return filter.filters.length > 0 && filter.filters.every((child) => asksCompany(statement, child));
}

function inCompanies({ values }: Statement, filters: Filter[], combine: Combine): string {
  const inner: Statement = { index: 'companies', values, tables: new Set<Table>() };
  const condition = combine(inner, filters);
  return `contacts.company_id in (select companies.uuid from ${from('companies', inner.tables)} where ${condition})`;
}
