/**
 * The rows of a plan into the database by COPY, all of them or, when anything fails or the process dies, none. Memory
 * stays the same for any number.
 *
 * Empty tables are filled without their indexes, which are made afterwards: CPU of Postgres for 100k contacts 2.7 s,
 * against 5.6 s with the indexes in place. The search index comes last; if the
 * process dies there, the next start of the service builds it.
 */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type Connection, toClientConfig } from '../../src/db/connect.ts';
import { rebuildSearch } from '../../src/search/indexing/rebuild.ts';
import { generateCompany } from './companies.ts';
import { generateContact } from './contacts.ts';
import { toCopyText } from './copyText.ts';
import { withoutIndexes } from './indexes.ts';
import type { Columns, SeedPlan, SeedRow } from './plan.ts';

const tables = ['companies', 'companies_metadata', 'contacts', 'contacts_metadata'];

/** Rows sent to a table before it is the turn of its metadata table; those wait in memory. */
const turnRows = 10_000;

/** So many rows, added to others, go into the search index as they come; for more, it is built anew from all. */
const keptInStep = 5_000;

interface Source {
  table: string;
  rows: number;
  make(index: number): SeedRow;
}

export interface Progress {
  /** How many rows, metadata not counted, are there so far. */
  onRows?(rows: number): void;
  /** What comes next when all are there. */
  onStep?(name: string): void;
}

export async function loadPlan(
  connection: Connection,
  plan: SeedPlan,
  { onRows = () => {}, onStep = () => {} }: Progress = {},
): Promise<void> {
  const client = new pg.Client(toClientConfig(connection));
  await client.connect();
  let done = 0;
  const copyAll = async () => {
    for (const source of toSources(plan)) {
      for await (const rows of copySource(client, source)) {
        done += rows;
        onRows(done);
      }
    }
  };
  try {
    await client.query('set statement_timeout = 0; begin');
    const empty = await isEmpty(client);
    const rebuild = empty || plan.contacts + plan.companies > keptInStep;
    if (rebuild) await client.query('set local search.upkeep = off');
    if (empty) await withoutIndexes(client, tables, copyAll, onStep);
    else await copyAll();
    await client.query('commit');
    onStep('statistics');
    // Statistics for the planner, and the visibility map, without which counts by index look into every row.
    for (const table of tables) await client.query(`vacuum (analyze) ${table}`);
    if (rebuild) await rebuildSearch(client, { onStep: (name) => onStep(`search index: ${name}`) });
  } finally {
    await client.end();
  }
}

/** In the order that foreign keys ask for. */
const toSources = (plan: SeedPlan): Source[] => [
  { table: 'companies', rows: plan.companies, make: (index) => generateCompany(plan, index) },
  { table: 'contacts', rows: plan.contacts, make: (index) => generateContact(plan, index) },
];

async function isEmpty(client: pg.Client): Promise<boolean> {
  const filled = tables.map((table) => `exists (select from ${table})`).join(' or ');
  const { rows } = await client.query<{ filled: boolean }>(`select ${filled} as filled`);
  return rows[0]?.filled === false;
}

/** Gives the number of rows of each turn that is done. */
async function* copySource(client: pg.Client, { table, rows, make }: Source): AsyncGenerator<number> {
  for (let from = 0; from < rows; from += turnRows) {
    const to = Math.min(from + turnRows, rows);
    const metadata: Columns[] = [];
    const sample = make(from);
    await copyInto(client, table, Object.keys(sample.main), mainRows(make, from, to, metadata));
    await copyInto(client, `${table}_metadata`, Object.keys(sample.metadata), metadata);
    yield to - from;
  }
}

function* mainRows(make: Source['make'], from: number, to: number, metadata: Columns[]): Generator<Columns> {
  for (let index = from; index < to; index++) {
    const row = make(index);
    metadata.push(row.metadata);
    yield row.main;
  }
}

/** Postgres stores one piece of the text while the next is made. */
async function copyInto(client: pg.Client, table: string, columns: string[], rows: Iterable<Columns>): Promise<void> {
  const list = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
  const copy = client.query(copyFrom(`copy ${table} (${list}) from stdin`));
  await pipeline(Readable.from(toCopyText(columns, rows)), copy);
}
