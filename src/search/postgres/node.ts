/**
 * A filter over the derived tables, before and after its terms are looked up. Constants are folded as it is put
 * together: a needle that no term has in it makes a branch false, and a false filter needs no row to be read.
 */
import type { IndexName, TextForm } from '../fields.ts';
import type { Coded } from '../indexing/layout.ts';
import type { Statement } from './statement.ts';
import type { Test } from './tests.ts';

export type Node =
  | boolean
  | { kind: 'all' | 'any'; nodes: Node[] }
  | { kind: 'not'; node: Node }
  /** The code, or one of the codes, is of a term that passes one of the tests. To be looked up. */
  | { kind: 'terms'; stored: Coded; form: TextForm; tests: Test[] }
  /** The row's number, or its company's, is that of one of the uuids. To be looked up. */
  | { kind: 'uuids'; column: 'id' | 'company'; table: IndexName; uuids: string[] }
  /** Looked up. */
  | Numbers
  /** Only within texts. */
  | { kind: 'text'; column: string; form: TextForm; tests: Test[] }
  | { kind: 'plain'; toSql: (statement: Statement, alias: string) => string }
  /** Of the row's near-unique texts, or of its company; false without a company. `lazily`: row by row, as rows are read. */
  | { kind: 'within'; scope: Scope; node: Node; lazily?: true };

export type Scope = 'texts' | 'company';
export type Composite = Exclude<Node, boolean>;

/** One of these numbers. */
export interface Numbers {
  kind: 'numbers';
  column: string;
  array: boolean;
  /** An array literal. */
  numbers: string;
  count: number;
  /** No row has a greater one. */
  greatest: number;
  /** How many rows have one, at most. */
  rows: number;
  /** Many rows do: no index helps. */
  broad?: true;
}

export type Within = Extract<Node, { kind: 'within' }>;

export const within = (scope: Scope, node: Node): Node => {
  if (node === false) return false;
  return node === true && scope === 'company' ? hasCompany : { kind: 'within', scope, node };
};

const hasCompany: Node = { kind: 'plain', toSql: (_, alias) => `${alias}.company <> 0` };

export function not(node: Node): Node {
  return typeof node === 'boolean' ? !node : { kind: 'not', node };
}

export function all(nodes: Node[]): Node {
  return combine('all', nodes);
}

/** Tests of the same field become one look-up: its terms are read once. */
export function any(nodes: Node[]): Node {
  return combine('any', nodes);
}

function combine(kind: 'all' | 'any', given: Node[]): Node {
  const neutral = kind === 'all';
  const nodes = given.flatMap((node) => flatten(kind, node)).filter((node) => node !== neutral) as Composite[];
  if (nodes.includes(!neutral as unknown as Composite)) return !neutral;
  const merged = mergeScopes(kind, kind === 'any' ? mergeAny(nodes) : mergeExclusions(nodes));
  if (merged.length === 0) return neutral;
  return merged.length === 1 ? (merged[0] as Node) : { kind, nodes: merged };
}

const flatten = (kind: 'all' | 'any', node: Node): Node[] =>
  typeof node === 'object' && node.kind === kind ? node.nodes : [node];

/** What is excluded one by one is excluded together: the lists of an attribute become one. */
function mergeExclusions(nodes: Composite[]): Composite[] {
  const excluded = nodes.flatMap((node) => (node.kind === 'not' ? [node.node] : []));
  if (excluded.length < 2) return nodes;
  const others = nodes.filter(({ kind }) => kind !== 'not');
  return [...others, { kind: 'not', node: any(excluded) }];
}

function mergeAny(nodes: Composite[]): Composite[] {
  return mergeCompanies(mergeTests(nodes));
}

/** The lists of companies that were looked up. Nobody asks how many rows one fits. */
function mergeCompanies(nodes: Composite[]): Composite[] {
  const isList = (node: Composite): node is Numbers => node.kind === 'numbers' && node.column === 'company';
  const lists = nodes.filter(isList);
  const [first, ...more] = lists;
  if (!first || more.length === 0) return nodes;
  const numbers = `{${lists.map((list) => list.numbers.slice(1, -1)).join(',')}}`;
  const count = lists.reduce((sum, list) => sum + list.count, 0);
  return [...nodes.filter((node) => !isList(node)), { ...first, numbers, count }];
}

function mergeTests(nodes: Composite[]): Composite[] {
  const merged = new Map<string, Composite>();
  for (const [i, node] of nodes.entries()) {
    if (node.kind !== 'terms' && node.kind !== 'text') {
      merged.set(String(i), node);
      continue;
    }
    const key = `${node.kind} ${node.form} ${node.kind === 'text' ? node.column : node.stored.column}`;
    const same = merged.get(key) as typeof node | undefined;
    merged.set(key, same ? { ...node, tests: [...same.tests, ...node.tests] } : node);
  }
  return [...merged.values()];
}

/** There is one row of texts and one company to a row, so what is asked of them can be asked at once. */
function mergeScopes(kind: 'all' | 'any', nodes: Composite[]): Composite[] {
  const scopes = new Map<Scope, Within[]>();
  const others: Composite[] = [];
  for (const node of nodes) {
    if (node.kind !== 'within') others.push(node);
    else scopes.set(node.scope, [...(scopes.get(node.scope) ?? []), node]);
  }
  const merged = [...scopes.values()].map((list): Composite => {
    const [first, ...more] = list as [Within];
    if (more.length === 0) return first;
    const node = combine(
      kind,
      list.map((one) => one.node),
    );
    return { kind: 'within', scope: first.scope, node };
  });
  return [...others, ...merged];
}

/** How many rows there are, roughly. */
export type Sizes = Record<IndexName, number>;

/** How many rows of the index fit at most, as far as the look-ups tell; for companies of contacts, roughly. */
export function atMost(node: Node, index: IndexName, sizes: Sizes): number {
  if (typeof node === 'boolean') return node ? Number.POSITIVE_INFINITY : 0;
  if (node.kind === 'numbers')
    return node.column === 'company' ? guessPart(node, index, sizes) * sizes[index] : node.rows;
  if (node.kind === 'all') return Math.min(...node.nodes.map((child) => atMost(child, index, sizes)));
  if (node.kind === 'any') return node.nodes.reduce((sum, child) => sum + atMost(child, index, sizes), 0);
  return Number.POSITIVE_INFINITY;
}

/** Roughly which part of the rows fit, as if nothing depended on anything else. */
export function guessPart(node: Node, index: IndexName, sizes: Sizes): number {
  if (typeof node === 'boolean') return Number(node);
  switch (node.kind) {
    case 'all':
      return node.nodes.reduce((part, child) => part * guessPart(child, index, sizes), 1);
    case 'any':
      return 1 - node.nodes.reduce((part, child) => part * (1 - guessPart(child, index, sizes)), 1);
    case 'not':
      return 1 - guessPart(node.node, index, sizes);
    case 'numbers':
      return Math.min(1, node.column === 'company' ? node.count / sizes.companies : node.rows / sizes[index]);
    case 'within':
      return node.scope === 'company' ? guessPart(node.node, 'companies', sizes) : 1 / 3;
    default:
      return 1 / 3;
  }
}

/** The same tree with some of its nodes replaced, folded anew. A company's are of the companies index. */
export function replace(
  node: Node,
  index: IndexName,
  change: (node: Composite, index: IndexName) => Node | undefined,
): Node {
  if (typeof node === 'boolean') return node;
  const changed = change(node, index);
  if (changed !== undefined) return changed;
  switch (node.kind) {
    case 'all':
    case 'any':
      return combine(
        node.kind,
        node.nodes.map((child) => replace(child, index, change)),
      );
    case 'not':
      return not(replace(node.node, index, change));
    case 'within': {
      const inner = replace(node.node, node.scope === 'company' ? 'companies' : index, change);
      return typeof inner === 'boolean' ? within(node.scope, inner) : { ...node, node: inner };
    }
    default:
      return node;
  }
}

export function* walk(node: Node): Generator<Composite> {
  if (typeof node === 'boolean') return;
  yield node;
  if (node.kind === 'all' || node.kind === 'any') for (const child of node.nodes) yield* walk(child);
  if (node.kind === 'not' || node.kind === 'within') yield* walk(node.node);
}
