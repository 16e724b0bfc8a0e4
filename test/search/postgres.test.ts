import assert from 'node:assert/strict';
import type { Knex } from 'knex';
import pg from 'pg';
import { toClientConfig } from '../../src/db/connect.ts';
import { AppError } from '../../src/errors.ts';
import type { Page, Position, SearchEngine, Start } from '../../src/search/engine.ts';
import { everything, type Filter, or } from '../../src/search/filter.ts';
import { withConnection } from '../../src/search/indexing/connection.ts';
import { rebuildSearch } from '../../src/search/indexing/rebuild.ts';
import { normalize } from '../../src/search/normalize.ts';
import { createPostgresEngine } from '../../src/search/postgres/engine.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { collect } from './agreement.ts';

describe('the Postgres search engine', () => {
  let database: TestDatabase;
  let engine: SearchEngine;

  before(async () => {
    database = await createTestDatabase({ poolMax: 2 });
    await database.knex.raw(`
      insert into contacts (title, text_search, created_at)
      select 'Manager ' || n, repeat('some words ', 50), timestamptz '2024-01-01' + n * interval '1 second'
      from generate_series(1, 20000) as n`);
    await database.knex.raw('analyze contacts');
    engine = createPostgresEngine(database.knex, { batchSize: 40 });
  });
  after(() => database.drop());

  it('refuses a filter of more than 5,000 conditions', async () => {
    const filter = or(Array.from({ length: 5001 }, (_, i) => ({ op: 'contains', field: 'title', needle: `x${i}` })));
    await assert.rejects(engine.contacts.count(filter), isError('validation_failed'));
    await assert.rejects(
      engine.contacts.page({ filter, order: newest, limit: 1, start: beginning }),
      isError('validation_failed'),
    );
    assert.throws(() => engine.contacts.uuids(filter, 1), isError('validation_failed'));
  });

  it('answers a filter of nearly as many', async () => {
    const filter = or(
      Array.from({ length: 4900 }, (_, i) => ({ op: 'words', field: 'name', words: [`x${i}`], inARow: true })),
    );
    assert.equal(await engine.companies.count(filter), 0);
  });

  it('walks the index of the default order, forwards and backwards, and no other table', async () => {
    const plans: string[] = [];
    const watched = createPostgresEngine(explaining(database.knex, plans));
    const page = await watched.contacts.page({ filter: everything, order: newest, limit: 25, start: beginning });
    const position = page.last as Position;
    for (const at of ['after', 'before'] as const) {
      await watched.contacts.page({ filter: everything, order: newest, limit: 25, start: { at, position } });
    }
    const pages = plans.filter((plan) => plan.includes('Limit') && plan.includes('contacts_newest_idx'));
    assert.equal(pages.length, 3, plans.join('\n\n'));
    for (const plan of plans) assert.doesNotMatch(plan, /Sort|metadata|companies|Seq Scan/);
  });

  it('orders by code points whatever the collation of the database', async () => {
    const names = ['a b', 'a-b', 'a_b', 'ab', 'az', 'ø', 'z', 'ß', '東', '\u{1f600}', '\uff5e'];
    await database.knex.raw('alter table contacts alter column last_name type text collate "en-x-icu"');
    await database.knex('contacts').insert(names.map((last_name) => ({ last_name })));
    const order = [{ field: 'lastName' as const, descending: false }];
    const filter: Filter = { op: 'exists', field: 'lastName' };
    const expected = names.map(normalize).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    const found: unknown[] = [];
    let start: Start = beginning;
    for (const _ of names) {
      const page: Page = await engine.contacts.page({ filter, order, limit: 1, start });
      found.push(page.last?.keys[0]);
      start = { at: 'after', position: page.last as Position };
    }
    assert.deepEqual(found, expected);
  });

  /** Every statement of the engine waits for as long as the work goes on. */
  async function whileLocked(work: () => Promise<void>): Promise<void> {
    const client = new pg.Client(toClientConfig(database.connection));
    await client.connect();
    await client.query('begin; lock table search.contacts, search.terms in access exclusive mode');
    try {
      await work();
    } finally {
      await client.end();
    }
  }

  describe('stopping', () => {
    it('stops a statement at the time limit and says so', async () => {
      const impatient = createPostgresEngine(database.knex, { timeout: 50 });
      await whileLocked(() => assert.rejects(impatient.contacts.count(managers), isError('search_timeout')));
      await assertIdle();
    });

    it('stops a statement when its signal is aborted, and rejects with the reason', async () => {
      const controller = new AbortController();
      const reason = new Error('the client has gone');
      setTimeout(() => controller.abort(reason), 50);
      await whileLocked(() => assert.rejects(engine.contacts.count(managers, controller.signal), reason));
      await assertIdle();
    });

    it('asks nothing when the signal is aborted already', async () => {
      await assert.rejects(engine.contacts.count(everything, AbortSignal.abort(new Error('before'))), /before/);
    });

    it('stops a stream inside a batch', async () => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(new Error('inside')), 50);
      const stream = () => collect(engine.contacts.uuids(managers, undefined, controller.signal));
      await whileLocked(() => assert.rejects(stream(), /inside/));
      await assertIdle();
    });

    it('stops a stream between batches', async () => {
      const controller = new AbortController();
      const stream = async () => {
        for await (const _ of engine.contacts.uuids(everything, undefined, controller.signal)) {
          controller.abort(new Error('in between'));
        }
      };
      await assert.rejects(stream(), /in between/);
      await assertIdle();
    });

    it('gives the connection back when a stream is left', async () => {
      for (let i = 0; i < 5; i++) {
        for await (const batch of engine.contacts.uuids(everything, undefined)) {
          assert.equal(batch.length, 40);
          break;
        }
      }
      await assertIdle();
    });

    it('lets a rebuild end, and others ask, beside a stream that nobody reads', async () => {
      const impatient = createPostgresEngine(database.knex, { timeout: 500, batchSize: 1 });
      const stream = () => impatient.contacts.uuids(everything, undefined)[Symbol.asyncIterator]();
      const unread = stream();
      await unread.next();
      await withConnection(database.connection, rebuildSearch);
      assert.ok((await impatient.contacts.count(everything)) >= 20000);
      await assert.rejects(stream().next(), isError('search_timeout'));
      await unread.return?.();
      await assertIdle();
    });

    it('gives the connection back when a statement fails', async () => {
      const broken = { op: 'exists', field: 'no such field' } as unknown as Filter;
      for (let i = 0; i < 5; i++) await assert.rejects(engine.contacts.count(broken), /no such field/);
      const position = { keys: [0], uuid: 'not a uuid' };
      const request = { filter: everything, order: newest, limit: 1, start: { at: 'after' as const, position } };
      for (let i = 0; i < 5; i++) await assert.rejects(engine.contacts.page(request), /invalid input syntax/);
      await assertIdle();
    });
  });

  /** Nothing of ours runs any more, and both connections are free and well. */
  async function assertIdle(): Promise<void> {
    const { rows } = await database.knex.raw<{ rows: unknown[] }>(
      `select query from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'`,
    );
    assert.deepEqual(rows, []);
    const [one, two] = await Promise.all([database.knex.raw('select 1'), database.knex.raw('select 2')]);
    assert.equal(one.rows.length + two.rows.length, 2);
  }
});

const managers: Filter = { op: 'contains', field: 'title', needle: 'manager' };

/** The same database; each statement is explained before it runs. */
function explaining(knex: Knex, plans: string[]): Knex {
  const acquireConnection = async () => {
    const client: pg.Client = await knex.client.acquireConnection();
    const query = async (statement: pg.QueryArrayConfig | string) => {
      if (typeof statement === 'string') return client.query(statement);
      const { rows } = await client.query({ ...statement, text: `explain ${statement.text}` });
      plans.push(rows.map(([line]) => line).join('\n'));
      return client.query(statement);
    };
    return { client, query };
  };
  const releaseConnection = ({ client }: { client: pg.Client }) => knex.client.releaseConnection(client);
  return { client: { acquireConnection, releaseConnection, pool: knex.client.pool } } as unknown as Knex;
}

const newest = [{ field: 'createdAt' as const, descending: true }];
const beginning = { at: 'offset' as const, offset: 0 };

const isError = (code: string) => (error: unknown) => error instanceof AppError && error.code === code;
