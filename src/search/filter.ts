/**
 * The filter tree: what every front end (query parameters, Apollo URLs) produces and every engine lowers.
 *
 * Logic is two-valued. A leaf on an absent value (null, blank, an empty array, the company of a contact without one)
 * is false, and `not` is the complement, so rows without a value pass every exclusion. Needles and values are
 * compared in their normalized form (normalize.ts); a leaf on an array field asks for one element that satisfies it.
 */
import type { DateField, IdField, NumberField, TextField } from './fields.ts';

export type Filter =
  | { op: 'and'; filters: Filter[] }
  | { op: 'or'; filters: Filter[] }
  | { op: 'not'; filter: Filter }
  /** The normalized value has the normalized needle in it. */
  | { op: 'contains'; field: TextField; needle: string }
  /** The normalized value is one of these, whole. */
  | { op: 'equals'; field: TextField; values: string[] }
  /** All these words occur as whole words (runs of letters and digits); `inARow` asks for them one after the other. */
  | { op: 'words'; field: TextField; words: string[]; inARow: boolean }
  /** Inclusive bounds; at least one is given. Dates are milliseconds since 1970. */
  | { op: 'range'; field: NumberField | DateField; min?: number; max?: number }
  | { op: 'in'; field: IdField; uuids: string[] }
  | { op: 'exists'; field: TextField | NumberField | DateField | IdField };

/** Matches every row. */
export const everything: Filter = { op: 'and', filters: [] };
/** Matches no row. */
export const nothing: Filter = { op: 'or', filters: [] };

export const and = (filters: Filter[]): Filter =>
  filters.length === 1 ? (filters[0] as Filter) : { op: 'and', filters };
export const or = (filters: Filter[]): Filter =>
  filters.length === 1 ? (filters[0] as Filter) : { op: 'or', filters };
export const not = (filter: Filter): Filter => ({ op: 'not', filter });
