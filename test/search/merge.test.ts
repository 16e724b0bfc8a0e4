import assert from 'node:assert/strict';
import type { Knex } from 'knex';
import { createTextMerger, letTextsWait } from '../../src/search/indexing/merge.ts';
import { createPostgresEngine } from '../../src/search/postgres/engine.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

describe('texts that wait beside their index', () => {
  let database: TestDatabase;
  let knex: Knex;

  beforeEach(async () => {
    database = await createTestDatabase();
    knex = database.knex;
    await knex.transaction(async (trx) => {
      await trx.raw(letTextsWait);
      await trx('contacts').insert(Array.from({ length: 2000 }, (_, n) => ({ email: `waiting.${n}@merge.example` })));
    });
  });
  afterEach(() => database.drop());

  const countFound = () =>
    createPostgresEngine(knex).contacts.count({ op: 'contains', field: 'email', needle: 'waiting.' });
  /** Pages of the list, which this empties. */
  const takeWaiting = async (): Promise<number> => {
    const { rows } = await knex.raw(`select gin_clean_pending_list('search.contacts_text_idx') as pages`);
    return Number(rows[0].pages);
  };

  it('wait until somebody merges them, and are found meanwhile', async () => {
    assert.equal(await countFound(), 2000);
    assert.ok((await takeWaiting()) > 0);
  });

  it('are merged by one that is started after the write, and found afterwards', async () => {
    const merger = createTextMerger(knex);
    merger.start();
    merger.start();
    await merger.finish();
    assert.equal(await takeWaiting(), 0);
    assert.equal(await countFound(), 2000);
  });

  it('are left to the next writer when they cannot be merged', async () => {
    await knex.raw('drop index search.contacts_text_idx');
    const merger = createTextMerger(knex);
    merger.start();
    await merger.finish();
    assert.equal(await countFound(), 2000);
  });
});
