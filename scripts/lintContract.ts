/** Part of npm run lint: is openapi/ valid OpenAPI, and does it keep our own rules? */
import { createConfig, formatProblems, lint } from '@redocly/openapi-core';
import { bundleContract } from './contract/bundle.ts';
import { findFaults } from './contract/rules.ts';

const config = await createConfig({
  extends: ['minimal'],
  rules: { 'operation-operationId-unique': 'error', 'no-unused-components': 'error' },
});
const problems = await lint({ ref: 'openapi/openapi.yaml', config });
const errors = problems.filter((problem) => problem.severity === 'error');
if (errors.length > 0)
  formatProblems(errors, { totals: { errors: errors.length, warnings: 0, ignored: 0 }, version: '' });

const faults = findFaults(await bundleContract('openapi'));
for (const fault of faults) console.error(fault);
if (errors.length + faults.length > 0) {
  console.error(`The contract has ${errors.length + faults.length} faults.`);
  process.exit(1);
}
console.log('The contract is valid and keeps its rules.');
