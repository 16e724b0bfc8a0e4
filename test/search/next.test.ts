import { createPostgresEngine } from '../../src/search/next/engine.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { describeAgreement } from './agreement.ts';
import { makeRows } from './fixtures.ts';
import { insertRows } from './rows.ts';

describe('the Postgres search engine agrees with the reference', () => {
  const rows = makeRows();
  let database: TestDatabase;

  before(async () => {
    database = await createTestDatabase({ poolMax: 2 });
    await insertRows(database.knex, rows);
  });
  after(() => database.drop());

  describeAgreement(rows, () => createPostgresEngine(database.knex, { batchSize: 40 }));
});
