/**
 * A list's filters as they stand in a body: an object of its query parameters. They are read by the very code and
 * schemas that read the query of the list, so that both mean the same.
 */
import type { ValidateFunction } from 'ajv';
import { AppError, type Fault } from '../errors.ts';
import type { ContractOperation } from './contract.ts';
import { findFaults } from './faults.ts';
import { readGiven, type Values } from './parameters.ts';

type Scalar = string | number | boolean;
export type FilterValues = Record<string, Scalar | Scalar[] | null>;

export interface FilterReader {
  operation: ContractOperation;
  /** Of the operation's query. */
  validate: ValidateFunction;
}

/** `pointer` is where the object stands in the body. */
export function readBodyFilters(
  { operation, validate }: FilterReader,
  filters: FilterValues,
  pointer: string,
): { values: Values; faults: Fault[] } {
  const given = Object.entries(filters).map(([name, value]): [string, string[]] => [
    name,
    toTexts(value, operation.query.get(name) === 'list'),
  ]);
  const { values, faults } = readGiven(operation, given);
  faults.push(...findFaults(validate, 'query', values));
  return { values, faults: inBody(faults, pointer) };
}

/** What only shows when filters are seen together is found by those who make the filter of them. */
export function findFaultsTogether(toFilter: () => unknown, pointer: string): Fault[] {
  try {
    toFilter();
    return [];
  } catch (error) {
    if (!(error instanceof AppError) || !error.faults) throw error;
    return inBody(error.faults, pointer);
  }
}

/** Faults of a query, of filters that stand in a body instead. */
export const inBody = (faults: Fault[], pointer: string): Fault[] =>
  faults.map((fault) => ({ ...fault, in: 'body', pointer: `${pointer}/${fault.pointer}` }));

/** The items of an array are whole; only in a text a comma separates. */
function toTexts(value: FilterValues[string], isList: boolean): string[] {
  if (value === null) return [];
  if (!Array.isArray(value)) return [String(value)];
  return value.map((item) => (isList ? String(item).replaceAll(',', '\\,') : String(item)));
}
