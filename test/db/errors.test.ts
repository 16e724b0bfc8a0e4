import assert from 'node:assert/strict';
import type pg from 'pg';
import { poolOf } from '../../src/db/connect.ts';
import { fromDatabase } from '../../src/db/errors.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

describe('an error of the database', () => {
  let database: TestDatabase;
  let client: pg.Client;

  before(async () => {
    database = await createTestDatabase();
    client = await poolOf(database.knex).acquireConnection();
  });
  after(async () => {
    await poolOf(database.knex).releaseConnection(client);
    await database.drop();
  });

  const codeOf = (work: PromiseLike<unknown>) =>
    Promise.resolve(work).then(
      () => assert.fail('it worked'),
      (error) => fromDatabase(error)?.code,
    );

  it('is "unavailable" when the connection breaks under a statement, and for whoever comes to it after that', async () => {
    const slow = codeOf(database.knex.raw('select pg_sleep(60)').connection(client));
    await database.knex.raw('select 1');
    (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
    assert.equal(await slow, 'database_unavailable');
    assert.equal(await codeOf(database.knex.raw('select 1').connection(client)), 'database_unavailable');
  });

  it('is for the log alone when it is a fault of ours', async () => {
    assert.equal(await codeOf(database.knex.raw('select no_such_column')), undefined);
  });
});
