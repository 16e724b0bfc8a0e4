import assert from 'node:assert/strict';
import pg from 'pg';
import { connect, toClientConfig } from '../../src/db/connect.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

describe('connect', () => {
  let database: TestDatabase;

  before(async () => {
    database = await createTestDatabase({ empty: true });
  });

  after(() => database.drop());

  it('gives bigint as a number and timestamptz as a Date, also inside arrays', async () => {
    const { rows } = await database.knex.raw(
      "select 9007199254740991::bigint as big, array[1, null, 3]::bigint[] as bigs, '2024-05-06T07:08:09.123Z'::timestamptz as at",
    );
    assert.deepEqual(rows, [
      { big: 9_007_199_254_740_991, bigs: [1, null, 3], at: new Date('2024-05-06T07:08:09.123Z') },
    ]);
  });

  it('fails rather than round a bigint, and the connection stays usable', async () => {
    await assert.rejects(database.knex.raw('select 9007199254740993::bigint'), /9007199254740993 does not fit/);
    assert.deepEqual((await database.knex.raw('select 1 as one')).rows, [{ one: 1 }]);
  });

  it('leaves other users of pg alone', async () => {
    const client = new pg.Client(toClientConfig(database.connection));
    await client.connect();
    assert.deepEqual((await client.query('select 1::bigint as big')).rows, [{ big: '1' }]);
    await client.end();
  });

  it('sets name and time limits of its connections', async () => {
    const knex = connect(database.connection, {
      poolMax: 1,
      applicationName: 'worker',
      statementTimeout: 1500,
      idleInTransactionTimeout: 2500,
    });
    const { rows } = await knex.raw(
      `select current_setting('application_name') as name, current_setting('statement_timeout') as statement,
        current_setting('idle_in_transaction_session_timeout') as idle`,
    );
    assert.deepEqual(rows, [{ name: 'worker', statement: '1500ms', idle: '2500ms' }]);
    await knex.destroy();
  });
});
