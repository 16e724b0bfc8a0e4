import assert from 'node:assert/strict';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { type Service, startService } from '../../src/service.ts';
import { makeTemporaryDirectory } from '../support/temporary.ts';

describe('a service whose embedded Postgres is killed', function () {
  this.timeout(120_000);
  const account = { email: 'ada@example.com', password: 'correct horse battery' };
  let directory: string;
  let service: Service;

  before(async () => {
    directory = await makeTemporaryDirectory();
    const environment = {
      ENVIRONMENT: 'test',
      PORT: '0',
      DATA_DIR: directory,
      SEARCH_ENGINE: 'postgres',
      LOG_LEVEL: 'silent',
      ADMIN_EMAIL: account.email,
      ADMIN_PASSWORD: account.password,
    };
    const config = loadConfig(environment);
    service = await startService(config, createLog(config.logLevel));
  });
  after(async () => {
    await service?.stop();
    await rm(directory, { recursive: true, force: true });
  });

  const readPid = async () =>
    Number.parseInt(await readFile(join(directory, 'postgres', 'data', 'postmaster.pid'), 'utf8'), 10);
  const ask = (path: string, init?: RequestInit) => fetch(`${service.url}${path}`, init);
  const until = async (path: string, status: number) => {
    while ((await ask(path)).status !== status) await sleep(50);
  };
  const logIn = async (): Promise<string> => {
    const headers = { 'Content-Type': 'application/json' };
    const reply = await ask('/api/v1/auth/login/', { method: 'POST', headers, body: JSON.stringify(account) });
    assert.equal(reply.status, 200);
    return ((await reply.json()) as { access_token: string }).access_token;
  };
  interface Job {
    status: string;
    created_count: number;
  }
  const importFile = async (name: string): Promise<Job> => {
    const headers = { Authorization: `Bearer ${await logIn()}` };
    const body = new FormData();
    body.append('file', new Blob([`First Name,Email\n${name},${name}@example.com\n`]), 'people.csv');
    const reply = await ask('/api/v1/contacts/import/', { method: 'POST', headers, body });
    assert.equal(reply.status, 202);
    const { job_id } = (await reply.json()) as { job_id: string };
    for (;;) {
      const job = (await (await ask(`/api/v1/contacts/import/${job_id}/`, { headers })).json()) as Job;
      if (job.status === 'completed' || job.status === 'failed') return job;
      await sleep(100);
    }
  };

  it('says so, and is ready, writes and works on jobs again by itself, every time', async () => {
    assert.equal((await importFile('before')).created_count, 1);
    for (const round of ['first', 'second']) {
      const killed = await readPid();
      process.kill(killed, 'SIGKILL');
      await until('/readyz', 503);
      await until('/readyz', 200);
      assert.notEqual(await readPid(), killed);
      assert.equal((await importFile(round)).created_count, 1);
    }
  });
});
