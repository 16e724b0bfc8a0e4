import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { openDatabase } from '../../src/db/database.ts';
import { bareEnvironment } from '../support/serviceProcess.ts';
import { makeTemporaryDirectory } from '../support/temporary.ts';

describe('npm run reindex and check-index with the embedded database', function () {
  this.timeout(120_000);
  let directory: string;

  before(async () => {
    directory = await makeTemporaryDirectory();
  });
  after(() => rm(directory, { recursive: true, force: true }));

  const run = (script: string, dataDir: string) =>
    new Promise<{ code: number; said: string }>((resolve) => {
      const env = { ...bareEnvironment, DATA_DIR: dataDir, SEARCH_ENGINE: 'postgres' };
      execFile(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`], { env }, (error, stdout, stderr) =>
        resolve({ code: error ? Number(error.code) : 0, said: stdout + stderr }),
      );
    });

  it('use the server of a service that runs, and leave it running', async () => {
    const database = await openDatabase({ dataDir: directory, poolMax: 1 }, pino({ level: 'silent' }));
    try {
      const rebuilt = await run('reindex', directory);
      assert.equal(rebuilt.code, 0, rebuilt.said);
      assert.match(rebuilt.said, /The search index was built/);
      const checked = await run('checkIndex', directory);
      assert.deepEqual(checked, { code: 0, said: 'The search index of Postgres is as the tables say.\n' });
      await database.knex.raw('select 1');
    } finally {
      await database.close();
    }
  });

  it('start one when no service runs', async () => {
    assert.equal((await run('checkIndex', directory)).code, 0);
  });

  it('say in a sentence what prevents them', async () => {
    const strange = join(directory, 'strange');
    await mkdir(join(strange, 'postgres', 'data', 'letters'), { recursive: true });
    for (const script of ['reindex', 'checkIndex']) {
      const { code, said } = await run(script, strange);
      assert.equal(code, 1);
      assert.match(said, /^.*not empty and not a Postgres data directory: choose another DATA_DIR\.\n$/);
    }
  });
});
