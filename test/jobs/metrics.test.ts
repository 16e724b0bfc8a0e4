import assert from 'node:assert/strict';
import { enqueue, prepareJobs } from '../../src/jobs/queue.ts';
import { startService, type TestService } from '../support/service.ts';

describe('the metrics of jobs and connections', () => {
  let service: TestService;

  before(async () => {
    service = await startService();
    await prepareJobs(service.connection, service.services.log);
  });
  after(() => service.stop());

  const read = async () => (await service.agent().get('/metrics')).text;

  it('say of each task how many jobs wait, and how many were given up', async () => {
    await enqueue(service.knex, 'import', {});
    await enqueue(service.knex, 'import', {}, { delaySeconds: 600 });
    await enqueue(service.knex, 'export', {}, { maxAttempts: 1 });
    await service.knex.raw(`update graphile_worker._private_jobs set attempts = 1 where max_attempts = 1`);
    const text = await read();
    assert.match(text, /^jobs_waiting\{task="import"\} 2$/m);
    assert.match(text, /^jobs_failed\{task="import"\} 0$/m);
    assert.match(text, /^jobs_waiting\{task="export"\} 0$/m);
    assert.match(text, /^jobs_failed\{task="export"\} 1$/m);
  });

  it('say how many connections of the pool are in use', async () => {
    assert.match(await read(), /^database_connections_used [0-9]+$/m);
    const held = await service.knex.transaction();
    const used = Number((await read()).match(/^database_connections_used (\d+)$/m)?.[1]);
    await held.rollback();
    assert.ok(used >= 1);
  });
});
