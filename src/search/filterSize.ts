/** The one limit on the size of a filter tree, whatever front end made it and whichever engine answers it. */
import { AppError } from '../errors.ts';
import type { Filter } from './filter.ts';

const maxConditions = 5000;
// SQL nests as deep as the tree, and Postgres' parser has a stack of its own.
const maxDepth = 100;

/** Throws a 422 for a tree of more than 5,000 conditions or 100 levels. */
export function checkFilterSize(filter: Filter): void {
  let conditions = 0;
  const walk = (node: Filter, depth: number): void => {
    conditions += 1;
    if (conditions > maxConditions || depth > maxDepth) {
      throw new AppError('validation_failed', `The filters hold more than ${maxConditions} conditions. Use fewer.`);
    }
    if (node.op === 'not') walk(node.filter, depth + 1);
    if (node.op === 'and' || node.op === 'or') for (const child of node.filters) walk(child, depth + 1);
  };
  walk(filter, 0);
}
