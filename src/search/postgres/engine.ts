/**
 * The search port on Postgres, over the derived tables of schema `search` (../indexing/layout.ts), which are in step with
 * the tables at every commit. It answers every question, exactly, and is what other engines are measured by.
 */
import type { Knex } from 'knex';
import type { SearchEngine, SearchIndex } from '../engine.ts';
import type { IndexName } from '../fields.ts';
import type { Filter } from '../filter.ts';
import { checkFilterSize } from '../filterSize.ts';
import { createRunner, type Rows, type Runner } from './connection.ts';
import { from, type Joins } from './key.ts';
import { lookUp, needsLookUp } from './lookUp.ts';
import { lower } from './lower.ts';
import type { Node } from './node.ts';
import { defaultOrder, orderBy, toKeys } from './order.ts';
import { findPage } from './page.ts';
import { toCondition } from './render.ts';
import { bind, createStatement, type Sql } from './statement.ts';
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
  /** What the filter names is looked up, and the work done, in one snapshot. */
  async function answer<T>(filter: Filter, work: (rows: Rows, node: Node) => Promise<T>, signal?: AbortSignal) {
    checkFilterSize(filter);
    const node = lower(index, filter);
    if (!needsLookUp(node)) return work((sql) => run.rows(sql, signal), node);
    return run.snapshot(async (rows) => work(rows, await lookUp(rows, index, node)), signal);
  }
  return {
    page: ({ filter, ...request }, signal) =>
      answer(filter, (rows, node) => findPage(rows, index, node, request), signal),
    count: (filter, signal) => answer(filter, (rows, node) => count(rows, index, node), signal),
    uuids(filter, limit, signal) {
      checkFilterSize(filter);
      return listUuids(run, index, lower(index, filter), { limit, batchSize }, signal);
    },
    values: ({ filter, ...request }, signal) =>
      answer(filter, (rows, node) => listValues(rows, index, node, request), signal),
  };
}

async function count(rows: Rows, index: IndexName, filter: Node): Promise<number> {
  if (filter === false) return 0;
  // A single code to a row: the dictionary has counted the rows.
  if (filter !== true && filter.kind === 'numbers' && !filter.array && Number.isFinite(filter.rows)) return filter.rows;
  const statement = createStatement();
  const text = `select count(*)::text from ${from(index)} where ${toCondition(statement, index, filter)}`;
  const [row] = await rows({ text, values: statement.values });
  return Number(row?.[0]);
}

async function* listUuids(
  run: Runner,
  index: IndexName,
  filter: Node,
  { limit, batchSize }: { limit: number | undefined; batchSize: number },
  signal?: AbortSignal,
): AsyncGenerator<string[]> {
  const toSql = async (rows: Rows): Promise<Sql> => {
    const node = await lookUp(rows, index, filter);
    const statement = createStatement();
    const joins: Joins = new Set();
    const order = orderBy(index, toKeys(joins, index, defaultOrder), 'after');
    const text = `select ${index}.uuid from ${from(index, joins)}
      where ${toCondition(statement, index, node)} order by ${order}
      ${limit === undefined ? '' : `limit ${bind(statement, limit, 'bigint')}`}`;
    return { text, values: statement.values };
  };
  for await (const rows of run.batches(toSql, batchSize, signal)) yield rows.map((row) => row[0] as string);
}
