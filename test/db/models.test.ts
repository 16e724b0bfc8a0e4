import assert from 'node:assert/strict';
import { ContactModel } from '../../src/features/contacts/contact.model.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

describe('models', () => {
  let database: TestDatabase;

  before(async () => {
    database = await createTestDatabase();
  });
  after(() => database.drop());

  it('have the columns that were selected and no others', async () => {
    await ContactModel.query(database.knex).insert({ firstName: 'Ada' });
    const row = await ContactModel.query(database.knex).first().select('first_name');
    assert.deepEqual(Object.keys(row ?? {}), ['firstName']);
  });
});
