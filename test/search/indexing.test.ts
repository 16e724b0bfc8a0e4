/** The derived tables stay in step with the tables, whoever writes and whatever goes wrong. */
import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Knex } from 'knex';
import type pg from 'pg';
import type { SearchEngine } from '../../src/search/engine.ts';
import { everything, type Filter } from '../../src/search/filter.ts';
import { checkSearch } from '../../src/search/indexing/check.ts';
import { withConnection } from '../../src/search/indexing/connection.ts';
import { ensureSearch, rebuildSearch } from '../../src/search/indexing/rebuild.ts';
import { createPostgresEngine } from '../../src/search/postgres/engine.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { makeRows, nastyTexts } from './fixtures.ts';
import { insertRows } from './rows.ts';

describe('the search index', () => {
  let database: TestDatabase;
  let knex: Knex;
  let engine: SearchEngine;

  beforeEach(async () => {
    database = await createTestDatabase();
    knex = database.knex;
    engine = createPostgresEngine(knex);
    await insertRows(knex, makeRows());
  });
  afterEach(() => database.drop());

  const check = () => withConnection(database.connection, checkSearch);
  const rebuild = (onStep?: (name: string) => void) =>
    withConnection(database.connection, (client) => rebuildSearch(client, onStep ? { onStep } : {}));
  const titled = (needle: string): Filter => ({ op: 'contains', field: 'title', needle });

  describe('while rows are written', () => {
    it('is as the tables say after random writes', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(write, { minLength: 1, maxLength: 6 }), async (writes) => {
          await knex.transaction(async (trx) => {
            for (const one of writes) await one(trx);
          });
          assert.deepEqual(await check(), []);
        }),
        { numRuns: 60, endOnFailure: true },
      );
    });

    it('shows a write from its commit on, and nothing of one that is rolled back', async () => {
      await assert.rejects(
        knex.transaction(async (trx) => {
          await trx('contacts').insert({ title: 'Never There' });
          throw new Error('no');
        }),
      );
      assert.equal(await engine.contacts.count(titled('never there')), 0);
      await knex('contacts').insert({ title: 'Really There' });
      assert.equal(await engine.contacts.count(titled('really there')), 1);
      assert.deepEqual(await check(), []);
    });

    it('holds values that are longer than an index takes', async () => {
      const long = randomBytes(20_000).toString('hex');
      const [company] = await knex('companies').insert({ name: long, keywords: [long, 'x'] }, ['uuid']);
      await knex('contacts').insert({ title: long, email: long, departments: [long], company_id: company.uuid });
      for (const field of ['title', 'email', 'departments', 'company.name', 'company.keywords'] as const) {
        assert.equal(await engine.contacts.count({ op: 'contains', field, needle: long.slice(100, 39_000) }), 1, field);
        assert.equal(await engine.contacts.count({ op: 'equals', field, values: [long] }), 1, field);
      }
      assert.deepEqual(await check(), []);
    });

    it('keeps the contacts of a company that is deleted', async () => {
      const [company] = await knex('companies').insert({ name: 'Soon Gone' }, ['uuid']);
      await knex('contacts').insert({ title: 'Left Alone', company_id: company.uuid });
      await knex('companies').where(company).del();
      assert.equal(await engine.contacts.count(titled('left alone')), 1);
      assert.equal(await engine.contacts.count({ op: 'contains', field: 'company.name', needle: 'soon gone' }), 0);
      assert.deepEqual(await check(), []);
    });

    it('forgets spellings that nobody has any more', async () => {
      await knex('contacts').insert({ title: 'One Of A Kind' });
      await knex('contacts').where({ title: 'One Of A Kind' }).update({ title: 'Another' });
      assert.equal((await knex('search.terms').where({ value: 'One Of A Kind' })).length, 0);
    });

    it('takes the same new spelling from many at once', async () => {
      const insert = (i: number) =>
        knex.transaction(async (trx) => {
          const order = i % 2 === 0 ? ['Alpha', 'Omega'] : ['Omega', 'Alpha'];
          for (const title of order) await trx('contacts').insert({ title: `${title} ${i % 3}`, last_name: title });
        });
      await Promise.all(Array.from({ length: 30 }, (_, i) => insert(i)));
      assert.equal(await engine.contacts.count(titled('alpha')), 30);
      assert.deepEqual(await check(), []);
    });

    it('is empty when the tables are truncated', async () => {
      await knex.raw('truncate companies, contacts cascade');
      assert.equal(await engine.contacts.count(everything), 0);
      assert.deepEqual(await check(), []);
    });

    it('refuses a writer whose snapshot may be older than the dictionaries', async () => {
      const writing = knex.transaction((trx) => trx('contacts').insert({ title: 'x' }), {
        isolationLevel: 'repeatable read',
      });
      await assert.rejects(writing, /read committed/);
    });
  });

  describe('when upkeep is left out', () => {
    const without = (trigger: string, table: string, work: (trx: Knex) => Promise<unknown>) =>
      knex.transaction(async (trx) => {
        await trx.raw(`alter table ${table} disable trigger ${trigger}`);
        await work(trx);
        await trx.raw(`alter table ${table} enable trigger ${trigger}`);
      });

    it('check-index finds a row that is missing, one that is left over and one that is different', async () => {
      await without('search_insert', 'contacts', (trx) => trx('contacts').insert({ uuid: randomUUID() }));
      assert.match((await check()).join('\n'), /rows of search.contacts that are not as in the tables: 1/);
      await rebuild();
      await without('search_delete', 'companies', (trx) =>
        trx('companies').whereIn('id', trx('companies').min('id')).del(),
      );
      assert.match((await check()).join('\n'), /rows of search.companies that are not as in the tables/);
      await rebuild();
      await without('search_update', 'contacts', (trx) => trx('contacts').update({ title: 'Unheard of' }));
      assert.match((await check()).join('\n'), /spellings of contacts.title without a term: 1, for example Unheard of/);
      await rebuild();
      assert.deepEqual(await check(), []);
    });

    it('check-index finds a count that is wrong', async () => {
      await knex('search.terms').where({ value: 'VP' }).increment('rows', 1);
      assert.match((await check()).join('\n'), /terms of contacts with a wrong number of rows: .*VP/);
    });

    it('a transaction that turns it off leaves the index stale, and the next start builds it', async () => {
      await knex.transaction(async (trx) => {
        await trx.raw(`set local search.upkeep = off`);
        await trx('contacts').insert({ title: 'In Bulk' });
      });
      assert.match((await check()).join('\n'), /marked as stale/);
      const start = () => withConnection(database.connection, (client) => ensureSearch(client));
      assert.deepEqual(await Promise.all([start(), start()]).then((built) => built.sort()), [false, true]);
      assert.equal(await engine.contacts.count(titled('in bulk')), 1);
      assert.deepEqual(await check(), []);
      assert.equal(await start(), false);
    });
  });

  describe('being built anew', () => {
    it('loses nothing that is written meanwhile, and is never seen empty or half', async () => {
      const before = await engine.contacts.count(everything);
      let building = true;
      let written = 0;
      const write = async () => {
        while (building) {
          await knex('contacts').insert({ title: `Meanwhile ${written++}`, departments: ['Sales', 'sales'] });
          await knex('companies')
            .update({ name: `Renamed ${written}` })
            .whereRaw('id % 7 = ?', [written % 7]);
        }
      };
      const seen: number[] = [];
      const read = async () => {
        while (building) {
          const none = await engine.contacts.count({ op: 'not', filter: titled('no such title') });
          const found = await engine.contacts.count({ op: 'not', filter: titled('meanwhile') });
          seen.push(none);
          assert.equal(found, before);
        }
      };
      const working = [write(), read()];
      for (let i = 0; i < 3; i++) await rebuild();
      building = false;
      await Promise.all(working);
      assert.ok(seen.length > 3 && seen.every((count) => count >= before), String(seen));
      assert.equal(await engine.contacts.count(titled('meanwhile')), written);
      assert.deepEqual(await check(), []);
    });

    it('leaves nothing out of what is left for later meanwhile', async () => {
      let building = true;
      const write = async () => {
        while (building) {
          await knex.transaction(async (trx) => {
            await trx.raw('set local search.upkeep = later');
            await trx('contacts').insert({ title: 'Some Time' });
            await trx('companies').insert({ name: 'Some Company' });
          });
        }
      };
      const writing = write();
      await rebuild();
      // The writer ends before the tables are exchanged, and after they were read.
      await rebuild((step) => {
        if (step === 'statistics') building = false;
      });
      await writing;
      const { behind } = await knex('indexing.state').first();
      if (behind) await rebuild();
      assert.deepEqual(await check(), []);
    });

    it('is cleared away by the next start when it was killed', async () => {
      const killed = withConnection(database.connection, (client) =>
        rebuildSearch(client, { onStep: (name) => void (name === 'statistics' && kill(knex, client)) }),
      );
      await assert.rejects(killed, /terminat/);
      await knex('contacts').insert({ title: 'After The Kill' });
      assert.match((await check()).join(), /a rebuild was killed/);
      assert.equal(await withConnection(database.connection, (client) => ensureSearch(client)), false);
      assert.deepEqual([await check(), await knex('indexing.changed'), await leftovers()], [[], [], []]);
    });

    it('starts over after one that failed', async () => {
      const failed = withConnection(database.connection, (client) =>
        rebuildSearch(client, {
          onStep: (name) => {
            if (name === 'statistics') throw new Error('full');
          },
        }),
      );
      await assert.rejects(failed, /full/);
      await knex('contacts').insert({ title: 'After The Fault' });
      assert.deepEqual([await check(), await leftovers()], [[], []]);
      await rebuild();
      assert.equal(await engine.contacts.count(titled('after the fault')), 1);
      assert.deepEqual(await check(), []);
    });

    const leftovers = () => knex('pg_namespace').whereIn('nspname', ['search_new', 'search_old']);
  });
});

/** By the number of the server's process, which pg (8.23) does not declare. */
const kill = (knex: Knex, client: pg.Client) =>
  knex.raw('select pg_terminate_backend(?)', [(client as unknown as { processID: number }).processID]).then();

type Write = (trx: Knex) => Promise<unknown>;

const text = fc.constantFrom(...nastyTexts);
const part = fc.integer({ min: 2, max: 40 });

/** Each is of a part of the rows, by their number. */
const write: fc.Arbitrary<Write> = fc.oneof(
  drawn('contacts', { title: text, last_name: text, email: text, departments: fc.array(text, { maxLength: 4 }) }),
  drawn('companies', { name: text, keywords: fc.array(text, { maxLength: 4 }), technologies: fc.array(text) }),
  fc.tuple(part, text).map(
    ([n, city]): Write =>
      (trx) =>
        trx('contacts_metadata').whereRaw('hashtext(uuid::text) % ? = 0', [n]).update({ city, linkedin_url: city }),
  ),
  fc.tuple(part, text).map(
    ([n, city]): Write =>
      (trx) =>
        trx('companies_metadata').whereRaw('hashtext(uuid::text) % ? = 0', [n]).update({ city, website: city }),
  ),
  fc.constantFrom('contacts_metadata', 'companies_metadata').map(
    (table): Write =>
      (trx) =>
        trx(table).whereRaw('hashtext(uuid::text) % 9 = 0').del(),
  ),
  fc.tuple(fc.constantFrom('contacts', 'companies'), fc.integer({ min: 20, max: 60 })).map(
    ([table, n]): Write =>
      (trx) =>
        trx(table).whereRaw('id % ? = 0', [n]).del(),
  ),
  part.map(
    (n): Write =>
      (trx) =>
        trx('contacts')
          .whereRaw('id % ? = 0', [n])
          .update({ company_id: trx('companies').select('uuid').orderBy('id').limit(1).offset(n) }),
  ),
);

/** Inserts one row, or updates some. */
function drawn(table: string, columns: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Write> {
  return fc.tuple(fc.record(columns), fc.option(part)).map(
    ([row, n]): Write =>
      (trx) =>
        n === null ? trx(table).insert(row) : trx(table).whereRaw('id % ? = 0', [n]).update(row),
  );
}
