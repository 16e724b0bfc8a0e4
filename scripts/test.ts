/**
 * npm test: formatting and lint, the contract's rules, types, then every test. Stops at the first that fails.
 * npm test -- test/http/paths.test.ts: only these tests.
 */
import { spawnSync } from 'node:child_process';

type Step = [name: string, ...command: string[]];

const mocha = 'node_modules/mocha/bin/mocha.js';
const chosen = process.argv.slice(2);
const steps: Step[] =
  chosen.length > 0
    ? [['tests', mocha, '--reporter', 'spec', ...chosen]]
    : [
        ['lint', 'node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'],
        ['contract', '--import', 'tsx', 'scripts/lintContract.ts'],
        ['types', 'node_modules/typescript/bin/tsc', '--noEmit'],
        // The last one asks whether the others have seen all that the contract promises.
        [
          'tests',
          mocha,
          'test/!(contract)/**/*.test.ts',
          'test/contract/*.test.ts',
          'test/contract/coverage/*.test.ts',
        ],
      ];

for (const [name, ...command] of steps) {
  console.log(`\n--- ${name}`);
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\nnpm test: ${name} failed`);
    process.exit(status ?? 1);
  }
}
