/** A statement in the making: its parameters, and the tables that it reads besides the index's own. */
import type { Column, IndexName, Table } from '../fields.ts';

export interface Statement {
  index: IndexName;
  /** In the order of their placeholders. */
  values: unknown[];
  tables: Set<Table>;
}

export interface Sql {
  text: string;
  values: unknown[];
}

export function createStatement(index: IndexName): Statement {
  return { index, values: [], tables: new Set() };
}

/** The placeholder of a new parameter. */
export function bind(statement: Statement, value: unknown, type: string): string {
  statement.values.push(value);
  return `$${statement.values.length}::${type}`;
}

/** A column by its table's name, which is also its alias; the table is then joined. */
export function use(statement: Statement, column: Column): string {
  statement.tables.add(column.split('.', 1)[0] as Table);
  return column;
}

const joins: Record<IndexName, [Table, string][]> = {
  contacts: [
    ['contacts_metadata', 'contacts_metadata.uuid = contacts.uuid'],
    ['companies', 'companies.uuid = contacts.company_id'],
    ['companies_metadata', 'companies_metadata.uuid = contacts.company_id'],
  ],
  companies: [['companies_metadata', 'companies_metadata.uuid = companies.uuid']],
};

/** The index's own table, joined to those that are used; each join finds one row or none. */
export function from(index: IndexName, tables: Set<Table>): string {
  const joined = joins[index].filter(([table]) => tables.has(table));
  return [index, ...joined.map(([table, on]) => `left join ${table} on ${on}`)].join(' ');
}
