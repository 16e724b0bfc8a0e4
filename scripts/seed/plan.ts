/**
 * What is to be made. The same plan always gives the same rows, uuids and times included, and each row by itself: row
 * 900,000 costs what row 0 costs, and nothing is kept in memory.
 */
export interface SeedPlan {
  contacts: number;
  companies: number;
  /** Plans of different seeds share no uuid. */
  seed: number;
}

/** Columns by name, as the tables have them. */
export type Columns = Record<string, string | number | Date | string[] | null>;

/** A row and its metadata row, for the tables of those names. */
export interface SeedRow {
  main: Columns;
  metadata: Columns;
}

export const streams = { company: 1, contact: 2 } as const;

/** Rows appear between these; not "until now", which would make two runs differ. */
export const firstDay = Date.UTC(2019, 0, 1);
export const lastDay = Date.UTC(2026, 0, 1) - 1;

/** What the API derives when no text is given. */
export function toTextSearch(...parts: (string | null)[]): string | null {
  return parts.filter((part) => part !== null).join(', ') || null;
}
