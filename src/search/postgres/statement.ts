/** A statement in the making: its parameters in the order of their placeholders. */
export interface Statement {
  values: unknown[];
}

export interface Sql {
  text: string;
  values: unknown[];
}

export const createStatement = (): Statement => ({ values: [] });

/** The placeholder of a new parameter. */
export function bind(statement: Statement, value: unknown, type: string): string {
  statement.values.push(value);
  return `$${statement.values.length}::${type}`;
}
