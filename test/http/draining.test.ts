import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { startService } from '../../src/service.ts';
import { createTestDatabase, toUrl } from '../support/database.ts';

describe('a service that stops', () => {
  it('says so at /readyz for DRAIN_DELAY_SECONDS, answers as before meanwhile, and is gone then', async () => {
    const database = await createTestDatabase();
    const dataDir = await mkdtemp(path.join(tmpdir(), 'contact360-files-'));
    const environment = { DRAIN_DELAY_SECONDS: '1', WORKER: 'off', PORT: '0', SEARCH_ENGINE: 'postgres' };
    const config = loadConfig({ ...environment, DATA_DIR: dataDir, DATABASE_URL: toUrl(database.connection) });
    const { url, stop } = await startService(config, createLog('silent'));
    const statusOf = async (page: string) => (await fetch(`${url}${page}`)).status;
    assert.equal(await statusOf('/readyz'), 200);
    const stopped = stop();
    await sleep(200);
    assert.deepEqual([await statusOf('/readyz'), await statusOf('/livez')], [503, 200]);
    await stopped;
    await assert.rejects(statusOf('/livez'));
    await database.drop();
    await rm(dataDir, { recursive: true });
  });
});
