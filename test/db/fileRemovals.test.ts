import assert from 'node:assert/strict';
import { announceFile, giveUpFile, keepFile, removeDueFiles } from '../../src/db/fileRemovals.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

describe('the files that are to go', () => {
  let database: TestDatabase;
  let knex: TestDatabase['knex'];
  let removed: string[];
  before(async () => {
    database = await createTestDatabase();
    knex = database.knex;
  });
  after(() => database.drop());
  beforeEach(async () => {
    removed = [];
    await knex('file_removals').delete();
  });

  const giveUp = async (...keys: string[]) => {
    for (const key of keys) await giveUpFile(knex, key);
  };
  const left = () => knex('file_removals').orderBy('key').pluck('key');
  const later = () => knex('file_removals').update({ due_at: knex.raw(`due_at - interval '1 hour'`) });
  const remove = async (key: string) => {
    removed.push(key);
  };
  const removeGood = async (key: string) => {
    if (key.startsWith('bad')) throw new Error('access denied');
    await remove(key);
  };

  it('go, the others too when some cannot be removed, which are tried again later', async () => {
    const many = Array.from({ length: 50 }, (_, index) => `good/${index}`);
    await giveUp('bad/1', ...many, 'bad/2');
    await assert.rejects(removeDueFiles(knex, removeGood), /access denied/);
    assert.deepEqual(removed.sort(), many.sort());
    assert.deepEqual(await left(), ['bad/1', 'bad/2']);
    await removeDueFiles(knex, remove);
    assert.equal(removed.length, 50);
    await later();
    await removeDueFiles(knex, remove);
    assert.deepEqual(removed.slice(50).sort(), ['bad/1', 'bad/2']);
    assert.deepEqual(await left(), []);
  });

  it('are not all tried at once while the storage is down', async () => {
    await giveUp(...Array.from({ length: 50 }, (_, index) => `bad/${index}`));
    let tried = 0;
    const fail = async () => {
      tried += 1;
      throw new Error('down');
    };
    await assert.rejects(removeDueFiles(knex, fail), /down/);
    assert.equal(tried, 20);
    assert.equal((await left()).length, 50);
  });

  it('go later when whoever removes them is killed in the middle, and twice by nobody who runs at once', async () => {
    await giveUp('a', 'b');
    const taken = new Promise<void>((resolve) => {
      void removeDueFiles(knex, () => new Promise(() => resolve()));
    });
    await taken;
    await removeDueFiles(knex, remove);
    assert.deepEqual(removed, []);
    await later();
    await removeDueFiles(knex, remove);
    assert.deepEqual(removed.sort(), ['a', 'b']);
    assert.deepEqual(await left(), []);
  });

  it('are removed outside of any transaction', async () => {
    await giveUp('a');
    await removeDueFiles(knex, async () => {
      const { rowCount } = await knex.raw(
        `select from pg_stat_activity where datname = current_database() and state like 'idle in%'`,
      );
      assert.equal(rowCount, 0);
    });
  });

  it('can be kept in time, and not once they are being removed', async () => {
    const kept = await announceFile(knex, 'kept');
    const late = await announceFile(knex, 'late');
    assert.equal(await keepFile(knex, kept), true);
    await later();
    await removeDueFiles(knex, async (key) => {
      assert.equal(await keepFile(knex, late), false);
      await remove(key);
    });
    assert.deepEqual(removed, ['late']);
  });
});
