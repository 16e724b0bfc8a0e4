import assert from 'node:assert/strict';
import { connect } from '../../../src/db/connect.ts';
import { type Attempts, createAttempts } from '../../../src/features/auth/attempts.ts';
import { removeExpiredLimits } from '../../../src/http/rateLimit.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';

const settings = { loginsPerMinute: 2, registrationsPerHour: 2 };
const refused = { code: 'rate_limited' };

describe('counted attempts', () => {
  let database: TestDatabase;
  before(async () => {
    database = await createTestDatabase();
  });
  after(() => database.drop());

  const failTwice = async (attempts: Attempts, ip: string, email: string) => {
    await attempts.countFailedLogin(ip, email);
    await attempts.countFailedLogin(ip, email);
  };

  it('are shared by all processes', async () => {
    const otherPool = connect(database.connection, { poolMax: 1 });
    const [here, there] = [createAttempts(database.knex, settings), createAttempts(otherPool, settings)];
    await failTwice(here, '192.0.2.1', 'ann@example.com');
    await assert.rejects(there.requireLogin('192.0.2.1', 'bob@example.com'), refused);
    await assert.rejects(there.requireLogin('192.0.2.2', 'ann@example.com'), refused);
    await there.requireLogin('192.0.2.2', 'bob@example.com');
    await otherPool.destroy();
  });

  it('are counted in memory while the database is down', async () => {
    const nowhere = connect('postgres://nobody@127.0.0.1:1/none', { poolMax: 1 });
    const attempts = createAttempts(nowhere, settings);
    await failTwice(attempts, '192.0.2.1', 'ann@example.com');
    await assert.rejects(attempts.requireLogin('192.0.2.1', 'bob@example.com'), refused);
    await attempts.countRegistration('192.0.2.1', 'ann@example.com');
    await attempts.countRegistration('192.0.2.1', 'ann@example.com');
    await assert.rejects(attempts.countRegistration('192.0.2.1', 'bob@example.com'), refused);
    await nowhere.destroy();
  });

  it('take any text for an address, and store none', async () => {
    const attempts = createAttempts(database.knex, settings);
    const odd = `${'é\0"%'.repeat(10_000)}@example.com`;
    await failTwice(attempts, odd, odd);
    await assert.rejects(attempts.requireLogin('192.0.2.9', odd), refused);
    const keys: { key: string }[] = await database.knex('rate_limits').select('key');
    assert.ok(keys.every(({ key }) => /^[a-z-]+:[0-9a-f]{64}$/.test(key)));
  });

  it('are removed when they are over, however many', async () => {
    await database.knex('rate_limits').delete();
    const attempts = createAttempts(database.knex, settings);
    for (let host = 1; host <= 30; host++) await attempts.countRegistration(`192.0.2.${host}`, `${host}@example.com`);
    await database.knex('rate_limits').update({ expire: Date.now() - 1000 });
    await attempts.countFailedLogin('192.0.2.99', 'new@example.com');
    await removeExpiredLimits(database.knex);
    const keys: string[] = await database.knex('rate_limits').orderBy('key').pluck('key');
    assert.deepEqual(
      keys.map((key) => key.split(':')[0]),
      ['login-account', 'login-address'],
    );
  });
});
