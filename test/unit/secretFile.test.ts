import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { loadSecrets } from '../../src/secrets.ts';

describe('secrets that are made at the first start', () => {
  let directory: string;

  before(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'contact360-secrets-'));
  });
  after(() => rm(directory, { recursive: true, force: true }));

  it('are the same for all processes that start at once', async () => {
    const begin = Date.now() + 4000;
    const program = `
      import { loadSecrets } from './src/secrets.ts';
      while (Date.now() < ${begin});
      for (let n = 0; n < 300; n++) console.log(loadSecrets('${directory}/' + n).jwtSecret);`;
    const start = () =>
      promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program]);
    const [first, ...others] = await Promise.all([start(), start(), start()]);
    assert.equal(first?.stdout.split('\n').length, 301);
    for (const { stdout } of others) assert.equal(stdout, first?.stdout);
  });

  it('are readable by the owner only, and lie alone', async () => {
    const { jwtSecret } = loadSecrets(path.join(directory, 'alone'));
    assert.ok(jwtSecret.length >= 32);
    assert.deepEqual(await readdir(path.join(directory, 'alone')), ['secrets.json']);
    assert.equal((await stat(path.join(directory, 'alone', 'secrets.json'))).mode & 0o777, 0o600);
  });
});
