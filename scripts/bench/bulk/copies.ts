/**
 * The floors of imports and exports: what COPY alone takes for the same columns of the same rows, sent and received by
 * a client. Into tables without an index, which is the least, and into ones with the indexes of the service's own.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from, to } from 'pg-copy-streams';
import { sources } from '../../../src/features/exports/columns.ts';
import { median } from '../numbers.ts';

export interface CopyFloors {
  /** Seconds. */
  bare: number;
  indexed: number;
}

const schema = 'floor';
const tables = ['companies', 'companies_metadata', 'contacts', 'contacts_metadata'];
const rounds = 3;

export async function timeCopyFrom(url: string, folder: string): Promise<CopyFloors> {
  return connected(url, async (client) => {
    const files = new Map<string, string>();
    for (const table of tables) {
      const file = path.join(folder, `${table}.copy`);
      await pipeline(client.query(to(`copy ${await withColumns(client, table)} to stdout`)), createWriteStream(file));
      files.set(table, file);
    }
    const bare: number[] = [];
    for (let round = 0; round < rounds; round++) bare.push(await copyAll(client, files, ''));
    const indexed = await copyAll(client, files, 'including indexes');
    await client.query(`drop schema ${schema} cascade`);
    for (const file of files.values()) await rm(file);
    return { bare: median(bare), indexed };
  });
}

/** The rows of an export file, as CSV, into a file. */
export async function timeCopyTo(url: string, folder: string): Promise<number> {
  const { columns, table, joins } = sources.contacts;
  const list = columns.map(({ sql, kind }) => (kind === 'list' ? `array_to_string(${sql}, ',')` : sql)).join(', ');
  const file = path.join(folder, 'joined.csv');
  return connected(url, async (client) => {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      times.push(
        await time(() =>
          pipeline(
            client.query(to(`copy (select ${list} from ${table} ${joins}) to stdout (format csv, header)`)),
            createWriteStream(file),
          ),
        ),
      );
    }
    await rm(file);
    return median(times);
  });
}

async function copyAll(client: pg.Client, files: Map<string, string>, including: string): Promise<number> {
  await client.query(`drop schema if exists ${schema} cascade; create schema ${schema}`);
  let seconds = 0;
  for (const [table, file] of files) {
    await client.query(`create table ${schema}.${table} (like public.${table} including defaults including identity
      ${including})`);
    const statement = `copy ${schema}.${await withColumns(client, table)} from stdin`;
    seconds += await time(() => pipeline(createReadStream(file), client.query(from(statement))));
  }
  return seconds;
}

/** But for the numbers, which each table gives itself. */
async function withColumns(client: pg.Client, table: string): Promise<string> {
  const { rows } = await client.query(
    `select string_agg(attname, ', ' order by attnum) as columns from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and attname <> 'id'`,
    [`public.${table}`],
  );
  return `${table} (${rows[0].columns})`;
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
