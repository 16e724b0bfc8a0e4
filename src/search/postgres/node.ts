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
  /** Looked up: one of these numbers, as an array literal. `rows` is how many rows have one, at most. */
  | { kind: 'numbers'; column: string; array: boolean; numbers: string; count: number; rows: number }
  /** Only within texts. */
  | { kind: 'text'; column: string; form: TextForm; tests: Test[] }
  | { kind: 'plain'; toSql: (statement: Statement, alias: string) => string }
  /** Of the row's near-unique texts, or of its company; false without a company. */
  | { kind: 'within'; scope: Scope; node: Node };

export type Scope = 'texts' | 'company';
export type Composite = Exclude<Node, boolean>;

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
  const merged = mergeScopes(kind, kind === 'any' ? mergeTests(nodes) : nodes);
  if (merged.length === 0) return neutral;
  return merged.length === 1 ? (merged[0] as Node) : { kind, nodes: merged };
}

const flatten = (kind: 'all' | 'any', node: Node): Node[] =>
  typeof node === 'object' && node.kind === kind ? node.nodes : [node];

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
  const inner = new Map<Scope, Node[]>();
  const others: Composite[] = [];
  for (const node of nodes) {
    if (node.kind !== 'within') others.push(node);
    else inner.set(node.scope, [...(inner.get(node.scope) ?? []), node.node]);
  }
  const scopes = [...inner].map(([scope, list]): Composite => ({ kind: 'within', scope, node: combine(kind, list) }));
  return [...others, ...scopes];
}

/** How many rows fit at most, as far as the look-ups tell. */
export function atMost(node: Node): number {
  if (typeof node === 'boolean') return node ? Number.POSITIVE_INFINITY : 0;
  if (node.kind === 'numbers') return node.rows;
  if (node.kind === 'all') return Math.min(...node.nodes.map(atMost));
  if (node.kind === 'any') return node.nodes.reduce((sum, child) => sum + atMost(child), 0);
  return Number.POSITIVE_INFINITY;
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
    case 'within':
      return within(node.scope, replace(node.node, node.scope === 'company' ? 'companies' : index, change));
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
