/**
 * The search port on Postgres: plain SQL over the tables themselves. It answers every question, exactly, and is what
 * other engines are measured by.
 */
import type { Knex } from 'knex';
import type { SearchEngine, SearchIndex } from '../engine.ts';
import type { IndexName } from '../fields.ts';
import type { Filter } from '../filter.ts';
import { checkFilterSize } from '../filterSize.ts';
import { toCondition } from './condition.ts';
import { createRunner, type Runner } from './connection.ts';
import { defaultOrder, orderBy, toKeys } from './order.ts';
import { findPage } from './page.ts';
import { bind, createStatement, from } from './statement.ts';
import { listValues } from './values.ts';

export interface PostgresEngineOptions {
  /** Milliseconds until a statement is stopped and `search_timeout` thrown; of a stream, for each batch. */
  timeout?: number;
  /** Uuids in a batch of a stream. */
  batchSize?: number;
}

export function createPostgresEngine(knex: Knex, options: PostgresEngineOptions = {}): SearchEngine {
  const run = createRunner(knex, options.timeout ?? 15_000);
  const batchSize = options.batchSize ?? 1000;
  return {
    name: 'postgres',
    contacts: createIndex(run, 'contacts', batchSize),
    companies: createIndex(run, 'companies', batchSize),
  };
}

function createIndex(run: Runner, index: IndexName, batchSize: number): SearchIndex {
  return {
    async page(request, signal) {
      checkFilterSize(request.filter);
      return findPage(run, index, request, signal);
    },
    async count(filter, signal) {
      checkFilterSize(filter);
      return count(run, index, filter, signal);
    },
    uuids(filter, limit, signal) {
      checkFilterSize(filter);
      return listUuids(run, index, filter, { limit, batchSize }, signal);
    },
    async values(request, signal) {
      checkFilterSize(request.filter);
      return listValues(run, index, request, signal);
    },
  };
}

async function count(run: Runner, index: IndexName, filter: Filter, signal?: AbortSignal): Promise<number> {
  const statement = createStatement(index);
  const where = toCondition(statement, filter);
  const text = `select count(*)::text from ${from(index, statement.tables)} where ${where}`;
  const [row] = await run.rows({ text, values: statement.values }, signal);
  return Number(row?.[0]);
}

async function* listUuids(
  run: Runner,
  index: IndexName,
  filter: Filter,
  { limit, batchSize }: { limit: number | undefined; batchSize: number },
  signal?: AbortSignal,
): AsyncGenerator<string[]> {
  const statement = createStatement(index);
  const keys = toKeys(statement, defaultOrder);
  const where = toCondition(statement, filter);
  const text = `select ${index}.uuid from ${from(index, statement.tables)}
    where ${where} order by ${orderBy(index, keys, 'after')}
    ${limit === undefined ? '' : `limit ${bind(statement, limit, 'bigint')}`}`;
  for await (const rows of run.batches({ text, values: statement.values }, batchSize, signal)) {
    yield rows.map((row) => row[0] as string);
  }
}
