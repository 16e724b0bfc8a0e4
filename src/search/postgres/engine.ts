/**
 * The search port on Postgres, over the derived tables of schema `search` (../indexing/layout.ts), which are in step with
 * the tables at every commit. It answers every question, exactly, and is what other engines are measured by.
 */
import type { Knex } from 'knex';
import type { OrderKey, SearchEngine, SearchIndex } from '../engine.ts';
import type { IndexName } from '../fields.ts';
import type { Filter } from '../filter.ts';
import { checkFilterSize } from '../filterSize.ts';
import { createRunner, type Rows, type Runner } from './connection.ts';
import { from, type Joins } from './key.ts';
import { lookUp, needsLookUp } from './lookUp.ts';
import { lower } from './lower.ts';
import type { Node, Sizes } from './node.ts';
import { defaultOrder, orderBy, toKeys } from './order.ts';
import { findPage, toSource } from './page.ts';
import { toCondition } from './render.ts';
import { createSizeReader, noSizes, type SizeReader } from './sizes.ts';
import { bind, createStatement, type Sql } from './statement.ts';
import { listValues } from './values.ts';

export interface PostgresEngineOptions {
  /** Milliseconds until a statement is stopped and `search_timeout` thrown. */
  timeout?: number;
  /** For streams, which may last as long as their readers like. */
  patient?: Knex;
  /** Uuids in a batch of a stream. */
  batchSize?: number;
}

export function createPostgresEngine(knex: Knex, options: PostgresEngineOptions = {}): SearchEngine {
  const run = createRunner(knex, options.timeout ?? 15_000, options.patient);
  const batchSize = options.batchSize ?? 1000;
  const sizes = createSizeReader();
  return {
    name: 'postgres',
    contacts: createIndex(run, sizes, 'contacts', batchSize),
    companies: createIndex(run, sizes, 'companies', batchSize),
  };
}

function createIndex(run: Runner, sizeReader: SizeReader, index: IndexName, batchSize: number): SearchIndex {
  /** What the filter names is looked up, and the work done, in one snapshot. */
  async function answer<T>(
    purpose: 'page' | 'all',
    filter: Filter,
    work: (rows: Rows, node: Node, sizes: Sizes) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    checkFilterSize(filter);
    const node = lower(index, filter);
    if (!needsLookUp(node)) return work((sql) => run.rows(sql, signal), node, noSizes);
    return run.snapshot(async (rows) => {
      const sizes = await sizeReader.read(rows);
      return work(rows, await lookUp(rows, index, node, { sizes, purpose }), sizes);
    }, signal);
  }
  return {
    page: ({ filter, ...request }, signal) =>
      answer(
        isNewest(request.order) ? 'page' : 'all',
        filter,
        (rows, node, sizes) => findPage(rows, index, { filter: node, sizes }, request),
        signal,
      ),
    count: (filter, signal) => answer('all', filter, (rows, node) => count(rows, index, node), signal),
    uuids(filter, limit, signal) {
      checkFilterSize(filter);
      return listUuids(run, index, lower(index, filter), { sizeReader, limit, batchSize }, signal);
    },
    values({ filter, ...request }, signal) {
      checkFilterSize(filter);
      return run.snapshot(async (rows) => {
        const sizes = await sizeReader.read(rows);
        const node = await lookUp(rows, index, lower(index, filter), { sizes, purpose: 'all' });
        return listValues(rows, index, { filter: node, sizes }, request);
      }, signal);
    },
  };
}

/** Read from an index until the page is full; by any other key, all matches are read. */
const isNewest = ([key]: OrderKey[]): boolean => key?.field === 'createdAt';

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
  { sizeReader, limit, batchSize }: { sizeReader: SizeReader; limit: number | undefined; batchSize: number },
  signal?: AbortSignal,
): AsyncGenerator<string[]> {
  const toSql = async (rows: Rows): Promise<Sql> => {
    const sizes = await sizeReader.read(rows);
    const node = await lookUp(rows, index, filter, { sizes, purpose: 'all' });
    const statement = createStatement();
    const joins: Joins = new Set();
    const order = orderBy(index, toKeys(joins, index, defaultOrder), 'after');
    const [first, conditions] = toSource(statement, index, { filter: node, sizes }, limit ?? Number.POSITIVE_INFINITY);
    const text = `select ${index}.uuid from ${from(index, joins, first)}
      where ${conditions.join(' and ')} order by ${order}
      ${limit === undefined ? '' : `limit ${bind(statement, limit, 'bigint')}`}`;
    return { text, values: statement.values };
  };
  for await (const rows of run.batches(toSql, batchSize, signal)) yield rows.map((row) => row[0] as string);
}
