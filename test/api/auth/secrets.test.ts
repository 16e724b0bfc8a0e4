import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { createAccounts } from '../../../src/features/auth/accounts.ts';
import { createTestDatabase } from '../../support/database.ts';

describe('errors of the database', () => {
  it('hold neither passwords nor their hashes, so that no log does', async () => {
    const { knex, drop } = await createTestDatabase();
    const accounts = createAccounts({
      knex,
      jwtSecret: 'a secret of the tests, long enough',
      accessTokenMinutes: 30,
      refreshTokenDays: 7,
      registration: 'open',
      loginsPerMinute: 10,
      registrationsPerHour: 10,
    });
    await knex.schema.renameTable('sessions', 'gone');
    const input = { name: 'Ann', email: 'ann@example.com', password: 'correct horse battery' };
    await assert.rejects(accounts.register(input, '192.0.2.1'), (error) => {
      const text = inspect(error, { depth: 9 });
      assert.match(text, /sessions/);
      assert.doesNotMatch(text, /argon2|correct horse/);
      return true;
    });
    await drop();
  });
});
