import assert from 'node:assert/strict';
import { responses } from '../../../generated/responses.js';
import { seen } from '../../support/contract.ts';

/** Runs last of all: what the contract promises and no test has seen is a promise nobody keeps. */
describe('the whole run', () => {
  it('has seen every status of every operation that the contract names', () => {
    const documented = Object.entries(responses).flatMap(([id, statuses]) =>
      Object.keys(statuses).map((status) => `${id} ${status}`),
    );
    assert.ok(documented.length > 0);
    assert.deepEqual(
      documented.filter((pair) => !seen.has(pair)),
      [],
      'documented, but produced by no test',
    );
  });
});
