/** In this process and without HTTP: finding the operation, reading the query and checking it. */
import { requests } from '../../../generated/validators.js';
import { loadContract } from '../../../src/http/contract.ts';
import { findFaults } from '../../../src/http/faults.ts';
import { readPath, readQuery } from '../../../src/http/parameters.ts';
import { createMatcher } from '../../../src/http/routes.ts';
import { median, microseconds, quantile } from '../numbers.ts';
import type { Scenario } from '../scenario.ts';

/** Milliseconds a request may spend here. */
const limit = 0.1;
const batches = 60;
const batchSize = 500;

const query =
  'title=manager&email_status=verified&company_country=united%20states&employees_min=50&employees_max=500' +
  '&technologies=postgresql&limit=25';

export const dispatch: Scenario = {
  name: 'dispatch',
  async run() {
    const { operations } = loadContract();
    const match = createMatcher(operations);
    const once = () => {
      const found = match('GET', '/api/v1/contacts/');
      if (found.kind !== 'operation') throw new Error('listContacts is not found');
      const { values, faults } = readQuery(found.operation, query);
      const { query: validateQuery, path: validatePath } = requests[found.operation.id];
      faults.push(...findFaults(validateQuery, 'query', values));
      faults.push(...findFaults(validatePath, 'path', readPath(found.operation, found.path)));
      if (faults.length > 0) throw new Error(JSON.stringify(faults));
    };
    const times = Array.from({ length: batches }, () => timeOf(once));
    const typical = median(times);
    return {
      title: `Routing, reading and validating listContacts with 6 filters, ${operations.length} operations`,
      columns: ['', 'median', 'p95', 'limit'],
      rows: [['a request', microseconds(typical * 1000), microseconds(quantile(times, 0.95) * 1000), `${limit} ms`]],
      missed: typical > limit ? [`Routing and validation take ${typical.toFixed(3)} ms, more than ${limit} ms.`] : [],
    };
  },
};

/** Milliseconds of one call, as the mean of a batch. */
function timeOf(once: () => void): number {
  const started = performance.now();
  for (let i = 0; i < batchSize; i++) once();
  return (performance.now() - started) / batchSize;
}
