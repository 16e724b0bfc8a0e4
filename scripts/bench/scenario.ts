/** One thing to measure: a file in scenarios/, named in bench.ts. It gives a table, and says what is worse than allowed. */
import type { Knex } from 'knex';
import type { Cursors } from '../../src/http/cursor.ts';
import type { BenchOptions } from './options.ts';
import type { Target } from './target.ts';

export interface Bench {
  service: Target;
  /** Bare node:http and pg, doing the same. */
  floor: Target;
  /** Another service over the same database, which ends with the benchmark; `script` in place of src/main.ts. */
  startAnother(environment: Record<string, string>, script?: URL): Promise<Target>;
  /** Of the database; what is made for the benchmark is kept here. */
  folder: string;
  /** Of a signed-in user of the service. */
  headers: Record<string, string>;
  contacts: number;
  /** Of the database that both serve. */
  knex: Knex;
  /** Of all services. */
  cursors: Cursors;
  /** How long one measurement under load takes. */
  seconds: number;
}

export interface Report {
  title: string;
  columns: string[];
  rows: string[][];
  notes?: string[];
  /** Limits that were missed, as sentences; the benchmark then fails. */
  missed?: string[];
}

export interface Scenario {
  name: string;
  run(bench: Bench): Promise<Report>;
}

/** One with a database and a service of its own. */
export interface ScenarioApart {
  name: string;
  runApart(options: BenchOptions): Promise<Report>;
}
