import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { startService } from '../../src/service.ts';
import { createTestDatabase, type TestDatabase, toUrl } from '../support/database.ts';
import { findFreePort } from '../support/serviceProcess.ts';

describe('a service whose start fails late', () => {
  let database: TestDatabase;
  let dataDir: string;

  before(async () => {
    database = await createTestDatabase();
    dataDir = await mkdtemp(path.join(tmpdir(), 'contact360-failed-'));
  });
  after(async () => {
    await database.drop();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('leaves neither its server nor its worker running', async () => {
    // What is done last of all needs it.
    await database.knex.raw('alter table indexing.set_aside rename to gone');
    const port = await findFreePort();
    const environment = {
      ENVIRONMENT: 'test',
      PORT: String(port),
      DATABASE_URL: toUrl(database.connection),
      DATA_DIR: dataDir,
      SEARCH_ENGINE: 'postgres',
      LOG_LEVEL: 'silent',
    };
    await assert.rejects(startService(loadConfig(environment), createLog('silent')), /indexing\.set_aside/);
    await assert.rejects(fetch(`http://127.0.0.1:${port}/livez`));
    const left = await database
      .knex('pg_stat_activity')
      .whereRaw('datname = current_database() and pid <> pg_backend_pid()')
      .pluck('application_name');
    assert.deepEqual(left, []);
  });
});
