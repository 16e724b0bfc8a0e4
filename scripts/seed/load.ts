/**
 * The rows of a plan into the database by COPY, all of them or, when anything fails or the process dies, none. Memory
 * stays the same for any number. Indexes stay in place: making them anew would lock the tables for everybody else.
 */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type Connection, toClientConfig } from '../../src/db/connect.ts';
import { generateCompanies } from './companies.ts';
import { generateContacts } from './contacts.ts';
import { type CopyText, toCopyText } from './copyText.ts';
import { withoutIndexes } from './indexes.ts';
import type { SeedPlan, SeedRow } from './plan.ts';

const tables = ['companies', 'companies_metadata', 'contacts', 'contacts_metadata'];

/** Rows sent to one table before it is the other's turn; they are held as text, some 300 bytes each. */
const chunkRows = 10_000;

type Progress = (rows: number) => void;

/** `onProgress` is told the number of rows, metadata not counted, that are there so far. */
export async function loadPlan(connection: Connection, plan: SeedPlan, onProgress: Progress = () => {}): Promise<void> {
  const client = new pg.Client(toClientConfig(connection));
  await client.connect();
  let done = 0;
  const count = (rows: number) => {
    done += rows;
    onProgress(done);
  };
  try {
    await client.query('begin; set local statement_timeout = 0');
    const copyAll = async () => {
      await copyRows(client, 'companies', generateCompanies(plan), count);
      await copyRows(client, 'contacts', generateContacts(plan), count);
    };
    await (process.env.KEEP ? copyAll() : withoutIndexes(client, tables, copyAll));
    await client.query('commit');
    // Statistics for the planner, and the visibility map, without which counts by index look into every row.
    await client.query('set statement_timeout = 0');
    for (const table of tables) {
      await client.query(`vacuum (analyze) ${table}`);
    }
  } finally {
    await client.end();
  }
}

async function copyRows(client: pg.Client, table: string, rows: Iterable<SeedRow>, count: Progress): Promise<void> {
  for (const chunk of inChunks(rows)) {
    await send(client, table, chunk.main);
    await send(client, `${table}_metadata`, chunk.metadata);
    count(chunk.rows);
  }
}

interface Chunk {
  rows: number;
  main: CopyText;
  metadata: CopyText;
}

function* inChunks(rows: Iterable<SeedRow>): Generator<Chunk> {
  let batch: SeedRow[] = [];
  const take = (): Chunk => {
    const chunk = {
      rows: batch.length,
      main: toCopyText(batch.map((row) => row.main)),
      metadata: toCopyText(batch.map((row) => row.metadata)),
    };
    batch = [];
    return chunk;
  };
  for (const row of rows) {
    batch.push(row);
    if (batch.length === chunkRows) yield take();
  }
  if (batch.length > 0) yield take();
}

async function send(client: pg.Client, table: string, { columns, text }: CopyText): Promise<void> {
  const list = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
  const copy = client.query(copyFrom(`copy ${table} (${list}) from stdin`));
  await pipeline(Readable.from([Buffer.from(text)]), copy);
}
