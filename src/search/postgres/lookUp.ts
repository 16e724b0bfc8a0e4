/**
 * Looks up what a filter names, so that the statement over the rows has nothing but numbers in it: the planner sees
 * how many rows they fit, and a filter that fits none is answered without reading a row.
 */
import type { IndexName } from '../fields.ts';
import { maxWord } from '../indexing/layout.ts';
import { splitWords } from '../words.ts';
import type { Row, Rows } from './connection.ts';
import { atMost, type Composite, guessPart, type Node, type Numbers, replace, type Sizes, walk } from './node.ts';
import { maxOverlap, toCondition } from './render.ts';
import { bind, createStatement, type Sql, type Statement } from './statement.ts';
import { anyTest, type Test } from './tests.ts';

/** When more texts fit, or more companies may, they are found by the statement over the rows. */
const maxTexts = 20_000;
const maxCompanies = 200_000;
const maxByIndex = 8000;
/** Of a page: so few that their contacts are read instead of the newest. */
const maxDriving = 3000;
/** Of the rows: when more fit, reading them all takes no longer than by an index. */
const maxByIndexPart = 0.15;
/** Look-ups in one statement. */
const batchSize = 100;

interface Found {
  /** An array literal; null when there are none. */
  numbers: string | null;
  count: number;
  rows: number;
  greatest: Greatest;
}

/** The greatest number of each. */
interface Greatest {
  terms: number;
  contacts: number;
  companies: number;
}

/** A select of numbers and of how many rows have each, and what becomes of its node. */
interface Job {
  select: (statement: Statement) => string;
  toNode: (found: Found) => Node;
}

type ToJob = (node: Composite, index: IndexName) => Job | undefined;

export const needsLookUp = (node: Node): boolean =>
  [...walk(node)].some(({ kind }) => kind === 'terms' || kind === 'uuids' || kind === 'within');

/**
 * All in one snapshot with the statement over the rows, or a term made in between would be missed. For a page, which
 * reads few rows, only the companies that leave few contacts are looked up.
 */
export async function lookUp(
  rows: Rows,
  index: IndexName,
  filter: Node,
  { sizes, purpose }: { sizes: Sizes; purpose: 'page' | 'all' },
): Promise<Node> {
  const named = await settle(rows, index, filter, toNamed);
  const marked = purpose === 'page' ? markLazy(index, named, sizes) : named;
  const arrays = await settleByIndex(rows, index, marked, (node, of) => toLongArray(node, of, sizes));
  const broad = markBroad(index, arrays, sizes);
  const settled = await settle(rows, index, broad, (node) => toCompanies(node, sizes));
  return fewestFirst(index, markBroad(index, settled, sizes), sizes);
}

const markLazy = (index: IndexName, filter: Node, sizes: Sizes): Node =>
  replace(filter, index, (node) => {
    if (node.kind !== 'within' || node.scope !== 'company') return undefined;
    const companies = guessPart(node, index, sizes) * sizes.companies;
    return companies > maxDriving ? { ...node, lazily: true } : node;
  });

const markBroad = (index: IndexName, filter: Node, sizes: Sizes): Node =>
  replace(filter, index, (node, of) => {
    if (node.kind !== 'numbers' || node.array) return undefined;
    return guessPart(node, of, sizes) > maxByIndexPart ? { ...node, broad: true } : undefined;
  });

/** What the fewest rows pass first: the planner keeps the order of conditions that it takes for equally dear. */
const fewestFirst = (index: IndexName, filter: Node, sizes: Sizes): Node =>
  replace(filter, index, (node, of) => {
    if (node.kind !== 'all') return undefined;
    return { kind: 'all', nodes: node.nodes.toSorted((a, b) => guessPart(a, of, sizes) - guessPart(b, of, sizes)) };
  });

/** Of a single field of an index's own. */
export const lookUpTerms = (rows: Rows, index: IndexName, filter: Node): Promise<Node> =>
  settle(rows, index, filter, toNamed);

const toNamed: ToJob = (node, index) => {
  if (node.kind === 'terms') {
    const { attribute, column, kind } = node.stored;
    const isUid = node.form === 'technologyUid';
    return {
      select: (statement) => `select id, rows from search.terms
        where attribute = ${attribute} ${isUid ? andSharesWord(statement, node.tests) : ''}
          and ${anyTest(statement, node.tests, isUid ? `replace_non_words(norm, '_')` : 'norm')}`,
      toNode: (found) => toNumbers(column, 'terms', found, kind === 'codes'),
    };
  }
  if (node.kind === 'uuids') {
    return {
      select: (statement) =>
        `select id, 1 from ${node.table} where uuid = any (${bind(statement, node.uuids, 'uuid[]')})`,
      toNode: (found) => toNumbers(node.column, node.table, found),
    };
  }
  if (node.kind !== 'within' || node.scope !== 'texts') return undefined;
  const table = `${index}_text`;
  return {
    select: (statement) => `select id, 1 from search.${table}
      where ${toCondition(statement, index, node.node, table)} limit ${maxTexts + 1}`,
    toNode: (found) => (found.count > maxTexts ? node : toNumbers('id', index, found)),
  };
};

/** There is an index of words, but none of uids. */
function andSharesWord(statement: Statement, tests: Test[]): string {
  const uids = tests.map((test) => ('equal' in test ? test.equal : [])).map((list) => list.map(splitUid));
  const words = uids.flat().map(([word]) => word);
  if (uids.some(({ length }) => length === 0) || words.includes(undefined)) return '';
  return `and search.words_of(norm) && ${bind(statement, words, 'text[]')}`;
}

const splitUid = (uid: string): string[] =>
  splitWords(uid.replaceAll('_', ' ')).filter(({ length }) => length <= maxWord);

/**
 * Of companies: a contact has few departments, of few. The index tells for each company that it finds which of the
 * numbers it has, so they are asked for a few at a time; by the rows, each element of each array is looked at.
 */
const toLongArray = (node: Composite, index: IndexName, sizes: Sizes): Job | undefined => {
  if (node.kind !== 'numbers' || !node.array || index !== 'companies') return undefined;
  if (node.count <= maxOverlap || node.count > maxByIndex) return undefined;
  // In microseconds, as measured.
  if (6 * node.count + node.rows / 2 > 1.5 * sizes.companies) return undefined;
  const column = `companies.${node.column}`;
  return {
    select: (statement) => `select id, 1 from search.companies where ${toOverlaps(statement, node, column)}`,
    toNode: (found) => toNumbers('id', index, found),
  };
};

function toOverlaps(statement: Statement, { numbers }: Numbers, column: string): string {
  const list = numbers.slice(1, -1).split(',');
  const parts = [];
  for (let at = 0; at < list.length; at += maxOverlap) parts.push(`{${list.slice(at, at + maxOverlap)}}`);
  return parts.map((part) => `${column} && ${bind(statement, part, 'integer[]')}`).join(' or ');
}

function toCompanies(node: Composite, sizes: Sizes): Job | undefined {
  if (node.kind !== 'within' || node.scope !== 'company') return undefined;
  if (Math.min(atMost(node.node, 'companies', sizes), sizes.companies) > maxCompanies) return undefined;
  return {
    select: (statement) => `select id, 1 from search.companies where ${toCondition(statement, 'companies', node.node)}`,
    toNode: (found) => toNumbers('company', 'companies', found),
  };
}

function toNumbers(column: string, of: keyof Greatest, { numbers, count, rows, greatest }: Found, array = false): Node {
  if (numbers === null) return false;
  const known = column === 'company' ? Number.POSITIVE_INFINITY : rows;
  return { kind: 'numbers', column, array, numbers, count, greatest: greatest[of], rows: known };
}

const isLazy = (node: Composite): boolean => node.kind === 'within' && node.lazily === true;

async function settle(rows: Rows, index: IndexName, filter: Node, toJob: ToJob): Promise<Node> {
  const jobs = new Map<Composite, Job>();
  replace(filter, index, (node, of) => {
    if (isLazy(node)) return node;
    const job = toJob(node, of);
    if (job) jobs.set(node, job);
    return job && node;
  });
  if (jobs.size === 0) return filter;
  const found = await findAll(rows, [...jobs.values()]);
  return replace(filter, index, (node) => {
    const job = jobs.get(node);
    return job ? found(job) : isLazy(node) ? node : undefined;
  });
}

/** Without the planner's usual choice, which takes an overlap of long arrays for as cheap as one of short ones. */
async function settleByIndex(rows: Rows, index: IndexName, filter: Node, toJob: ToJob): Promise<Node> {
  let any = false;
  replace(filter, index, (node, of) => {
    any ||= !isLazy(node) && toJob(node, of) !== undefined;
    return isLazy(node) ? node : undefined;
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
    const found = new Map((await rows(toSql(part))).map(([n, ...values]) => [Number(n), values]));
    const [terms, contacts, companies] = (found.get(-1) as Row).map(Number) as [number, number, number];
    const greatest = { terms, contacts, companies };
    for (const [n, job] of part.entries()) {
      const [numbers, count, rows] = found.get(n) as Row;
      nodes.set(job, job.toNode({ numbers: numbers ?? null, count: Number(count), rows: Number(rows), greatest }));
    }
  }
  return (job) => nodes.get(job) as Node;
}

const greatestOf = (table: string) => `coalesce((select max(id) from search.${table}), 0)::text`;

/** What each job finds, after its number; after -1, the greatest numbers. */
function toSql(jobs: Job[]): Sql {
  const statement = createStatement();
  const selects = jobs.map(
    (
      { select },
      n,
    ) => `select ${n}, '{' || string_agg(id::text, ',') || '}', count(*)::text, coalesce(sum(rows), 0)::text
      from (${select(statement)}) as found (id, rows)`,
  );
  const greatest = `select -1, ${['terms', 'contacts', 'companies'].map(greatestOf).join(', ')}`;
  return { text: [greatest, ...selects].join('\nunion all\n'), values: statement.values };
}
