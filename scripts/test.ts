/** npm test: formatting and lint, the contract's rules, types, then every test. Stops at the first that fails. */
import { spawnSync } from 'node:child_process';

const steps: [name: string, program: string, ...args: string[]][] = [
  ['lint', 'node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'],
  ['contract', '--import', 'tsx', 'scripts/lintContract.ts'],
  ['types', 'node_modules/typescript/bin/tsc', '--noEmit'],
  ['tests', 'node_modules/mocha/bin/mocha.js', ...process.argv.slice(2)],
];

for (const [name, ...command] of steps) {
  console.log(`\n--- ${name}`);
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\nnpm test: ${name} failed`);
    process.exit(status ?? 1);
  }
}
