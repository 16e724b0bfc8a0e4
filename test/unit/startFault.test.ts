import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { toClientConfig } from '../../src/db/connect.ts';
import { describeStartFault } from '../../src/startFault.ts';
import { bareEnvironment } from '../support/serviceProcess.ts';

describe('a service that cannot start', () => {
  it('names DATA_DIR when that is no folder', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'contact360-start-'));
    const file = path.join(folder, 'file');
    await writeFile(file, '');
    for (const DATA_DIR of [file, path.join(file, 'below')]) {
      const env = {
        ...bareEnvironment,
        ENVIRONMENT: 'test',
        JWT_SECRET: 'a secret of the tests, long enough',
        DATA_DIR,
      };
      const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
        env,
        encoding: 'utf8',
      });
      assert.equal(status, 1);
      assert.match(stderr, /^The service cannot start: \S+ cannot be used \(E\w+\)\. DATA_DIR, .*\n$/, DATA_DIR);
    }
    await rm(folder, { recursive: true });
  });

  it('says that it was the database whose connection was lost', async () => {
    const server = createServer((socket) => void socket.resetAndDestroy()).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    const error = await new pg.Client(toClientConfig(`postgres://user@127.0.0.1:${port}/x`)).connect().catch((e) => e);
    server.close();
    assert.match(describeStartFault(error), /^The database was lost meanwhile \(\w.+\)\. .*DATABASE_URL/);
  });

  it('says what else it is as it is', () => {
    assert.equal(describeStartFault(new Error('Port 1 is taken.')), 'Port 1 is taken.');
  });
});
