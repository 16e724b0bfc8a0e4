import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { createTestDatabase, type TestDatabase, toUrl } from '../support/database.ts';
import { type ServiceProcess, startServiceProcess } from '../support/serviceProcess.ts';
import { makeTemporaryDirectory } from '../support/temporary.ts';

describe('the worker of a running service', () => {
  let database: TestDatabase;
  let dataDir: string;
  let running: ServiceProcess | undefined;
  before(async () => {
    dataDir = await makeTemporaryDirectory();
    database = await createTestDatabase();
  });
  after(async () => {
    await running?.stop();
    await database.drop();
    await rm(dataDir, { recursive: true });
  });

  it('removes the sessions and the counted attempts that are over, however many, and no others', async () => {
    const { knex } = database;
    await knex.raw(`with account as (insert into users (name, email, password_hash) values ('a', 'a@b.co', 'x') returning id)
      insert into sessions (user_id, refresh_token_id, expires_at)
      select id, id, now() + make_interval(hours => hours) from account, generate_series(-1000, 3) as hours where hours <> 0`);
    await knex.raw(`insert into rate_limits (key, points, expire)
      select 'login-account:' || hours, 1, (extract(epoch from now()) + 3600 * hours) * 1000
      from generate_series(-1000, 3) as hours where hours <> 0`);
    running = await startServiceProcess({ databaseUrl: toUrl(database.connection), dataDir, port: 0, worker: 'only' });
    const count = async (table: string) => (await knex(table)).length;
    while ((await count('sessions')) > 3 || (await count('rate_limits')) > 3) await sleep(50);
    assert.deepEqual([await count('sessions'), await count('rate_limits')], [3, 3]);
  });
});
