/**
 * Looks up what a filter names, so that the statement over the rows has nothing but numbers in it: the planner sees
 * how many rows they fit, and a filter that fits none is answered without reading a row.
 */
import type { IndexName } from '../fields.ts';
import type { Rows } from './connection.ts';
import { atMost, type Composite, type Node, replace, walk } from './node.ts';
import { maxOverlap, toCondition } from './render.ts';
import { bind, createStatement, type Sql, type Statement } from './statement.ts';
import { anyTest } from './tests.ts';

/** When more texts fit, or more companies may, they are found by the statement over the rows. */
const maxTexts = 10_000;
const maxCompanies = 20_000;
/** Look-ups in one statement. */
const batchSize = 100;

interface Found {
  /** An array literal; null when there are none. */
  numbers: string | null;
  count: number;
  rows: number;
}

/** A select of numbers and of how many rows have each, and what becomes of its node. */
interface Job {
  select: (statement: Statement) => string;
  toNode: (found: Found) => Node;
}

type ToJob = (node: Composite, index: IndexName) => Job | undefined;

export const needsLookUp = (node: Node): boolean =>
  [...walk(node)].some(({ kind }) => kind === 'terms' || kind === 'uuids' || kind === 'within');

/** All in one snapshot with the statement over the rows, or a term made in between would be missed. */
export async function lookUp(rows: Rows, index: IndexName, filter: Node): Promise<Node> {
  const named = await settle(rows, index, filter, toNamed);
  const arrays = await settleByIndex(rows, index, named, toLongArray);
  return settle(rows, index, arrays, toCompanies);
}

/** Of a single field of an index's own. */
export const lookUpTerms = (rows: Rows, index: IndexName, filter: Node): Promise<Node> =>
  settle(rows, index, filter, toNamed);

const toNamed: ToJob = (node, index) => {
  if (node.kind === 'terms') {
    const { attribute, column, kind } = node.stored;
    const norm = node.form === 'technologyUid' ? `replace_non_words(norm, '_')` : 'norm';
    return {
      select: (statement) => `select id, rows from search.terms
        where attribute = ${attribute} and ${anyTest(statement, node.tests, norm, node.form)}`,
      toNode: (found) => toNumbers(column, found, kind === 'codes'),
    };
  }
  if (node.kind === 'uuids') {
    return {
      select: (statement) =>
        `select id, 1 from ${node.table} where uuid = any (${bind(statement, node.uuids, 'uuid[]')})`,
      toNode: (found) => toNumbers(node.column, found),
    };
  }
  if (node.kind !== 'within' || node.scope !== 'texts') return undefined;
  const table = `${index}_text`;
  return {
    select: (statement) => `select id, 1 from search.${table}
      where ${toCondition(statement, index, node.node, table)} limit ${maxTexts + 1}`,
    toNode: (found) => (found.count > maxTexts ? node : toNumbers('id', found)),
  };
};

/** Of companies: a contact has few departments, of few. */
const toLongArray: ToJob = (node, index) => {
  if (node.kind !== 'numbers' || !node.array || node.count <= maxOverlap || index !== 'companies') return undefined;
  return {
    select: (statement) => `select id, 1 from search.companies
      where ${node.column} && ${bind(statement, node.numbers, 'integer[]')}`,
    toNode: (found) => toNumbers('id', found),
  };
};

const toCompanies: ToJob = (node) => {
  if (node.kind !== 'within' || node.scope !== 'company' || atMost(node.node) > maxCompanies) return undefined;
  return {
    select: (statement) => `select id, 1 from search.companies where ${toCondition(statement, 'companies', node.node)}`,
    toNode: (found) => toNumbers('company', found),
  };
};

function toNumbers(column: string, { numbers, count, rows }: Found, array = false): Node {
  if (numbers === null) return false;
  const known = column === 'company' ? Number.POSITIVE_INFINITY : rows;
  return { kind: 'numbers', column, array, numbers, count, rows: known };
}

async function settle(rows: Rows, index: IndexName, filter: Node, toJob: ToJob): Promise<Node> {
  const jobs = new Map<Composite, Job>();
  replace(filter, index, (node, of) => {
    const job = toJob(node, of);
    if (job) jobs.set(node, job);
    return job && node;
  });
  if (jobs.size === 0) return filter;
  const found = await findAll(rows, [...jobs.values()]);
  return replace(filter, index, (node) => {
    const job = jobs.get(node);
    return job && found(job);
  });
}

/** Without the planner's usual choice, which takes an overlap of long arrays for as cheap as one of short ones. */
async function settleByIndex(rows: Rows, index: IndexName, filter: Node, toJob: ToJob): Promise<Node> {
  let any = false;
  replace(filter, index, (node, of) => {
    any ||= toJob(node, of) !== undefined;
    return undefined;
  });
  if (!any) return filter;
  await rows({ text: 'set local enable_seqscan = off', values: [] });
  const settled = await settle(rows, index, filter, toJob);
  await rows({ text: 'set local enable_seqscan = on', values: [] });
  return settled;
}

async function findAll(rows: Rows, jobs: Job[]): Promise<(job: Job) => Node> {
  const nodes = new Map<Job, Node>();
  for (let at = 0; at < jobs.length; at += batchSize) {
    const part = jobs.slice(at, at + batchSize);
    for (const [n, numbers, count, sum] of await rows(toSql(part))) {
      const job = part[Number(n)] as Job;
      nodes.set(job, job.toNode({ numbers: numbers ?? null, count: Number(count), rows: Number(sum) }));
    }
  }
  return (job) => nodes.get(job) as Node;
}

function toSql(jobs: Job[]): Sql {
  const statement = createStatement();
  const selects = jobs.map(
    ({ select }, n) => `select '${n}', array_agg(id)::text, count(*)::text, coalesce(sum(rows), 0)::text
      from (${select(statement)}) as found (id, rows)`,
  );
  return { text: selects.join('\nunion all\n'), values: statement.values };
}
