/** Looked-up nodes as SQL conditions. One on an absent number may come out as null, which counts as false. */
import type { IndexName } from '../fields.ts';
import { toBitmap } from './bitmap.ts';
import type { Node, Numbers, Within } from './node.ts';
import { bind, type Statement } from './statement.ts';
import { anyTest } from './tests.ts';

export function toCondition(statement: Statement, index: IndexName, node: Node, alias = index as string): string {
  if (typeof node === 'boolean') return String(node);
  const inner = (child: Node) => toCondition(statement, index, child, alias);
  switch (node.kind) {
    case 'all':
      return `(${node.nodes.map(inner).join(' and ')})`;
    case 'any':
      return `(${node.nodes.map(inner).join(' or ')})`;
    case 'not':
      return `((${toExcluded(statement, index, node.node, alias)}) is not true)`;
    case 'plain':
      return node.toSql(statement, alias);
    case 'numbers':
      return hasNumber(statement, node, `${alias}.${node.column}`);
    case 'within':
      return isWithin(statement, index, node, alias);
    case 'text':
      return anyTest(statement, node.tests, `${alias}.${node.column}`);
    default:
      throw new Error(`A node of ${node.kind} has not been looked up`);
  }
}

/** What is excluded leaves most rows, so all are read whatever index there is: long lists are tested as bits. */
function toExcluded(statement: Statement, index: IndexName, node: Node, alias: string): string {
  if (typeof node === 'object' && node.kind === 'any')
    return node.nodes.map((child) => toExcluded(statement, index, child, alias)).join(' or ');
  const bits = typeof node === 'object' && node.kind === 'numbers' && !node.array && node.count > 1 && toBitmap(node);
  return bits ? hasBit(statement, bits, `${alias}.${node.column}`) : toCondition(statement, index, node, alias);
}

function isWithin(statement: Statement, index: IndexName, within: Within, alias: string): string {
  const { scope, node, lazily } = within;
  if (scope === 'company') {
    const condition = toCondition(statement, 'companies', node);
    if (lazily) return `(select ${condition} from search.companies where companies.id = ${alias}.company)`;
    return `${alias}.company in (select companies.id from search.companies where ${condition})`;
  }
  const table = `${index}_text`;
  const condition = toCondition(statement, index, node, table);
  return `${alias}.id in (select ${table}.id from search.${table} where ${condition})`;
}

export function hasNumber(statement: Statement, node: Numbers, column: string): string {
  const { array, numbers, count, column: name, broad } = node;
  const bits = broad && toBitmap(node);
  if (bits) return hasBit(statement, bits, column);
  const type = isBigint(name) ? 'bigint' : 'integer';
  if (!array && count === 1) return `${column} = ${bind(statement, numbers.slice(1, -1), type)}`;
  const list = bind(statement, numbers, `${type}[]`);
  if (!array) return `${column} = any (${list})`;
  // The overlap compares each with each; a list of constants is hashed.
  if (count <= maxOverlap) return `${column} && ${list}`;
  return `exists (select from unnest(${column}) as code where code = any (${list}))`;
}

/**
 * A bit is found in half the time of a number in a hashed list, and no index is thought of. Above zero, because the
 * planner takes that for a third of the rows, and equality for next to none.
 */
const hasBit = (statement: Statement, bits: Buffer, column: string): string =>
  `get_bit(${bind(statement, bits, 'varbit')}, ${isBigint(column) ? `${column}::integer` : column}) > 0`;

const isBigint = (column: string): boolean => /\b(id|company)$/.test(column);

export const maxOverlap = 16;
