/** The indexes outside of Postgres follow the tables, on a real server, while they are built anew and when they are lost. */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { type Filter, not } from '../../src/search/filter.ts';
import { catchUp } from '../../src/search/indexing/catchUp.ts';
import { readFollowed, readFollowedHealth, requestRebuild } from '../../src/search/indexing/followed.ts';
import type { Place } from '../../src/search/meilisearch/client.ts';
import { createTarget } from '../../src/search/meilisearch/target.ts';
import { createSearchMonitor } from '../../src/search/monitor.ts';
import { createPostgresEngine } from '../../src/search/postgres/engine.ts';
import { createRouter } from '../../src/search/router.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import {
  compareWithTables,
  describeMeilisearch,
  type Followed,
  findPlace,
  followDatabase,
} from '../support/meilisearch.ts';
import { makeRows } from './fixtures.ts';
import { insertRows } from './rows.ts';

/** In the two parts that make Meilisearch the sooner one. */
const titled = (needle: string): Filter => ({
  op: 'and',
  filters: [
    { op: 'contains', field: 'title', needle },
    not({ op: 'contains', field: 'company.name', needle: 'nobody' }),
  ],
});
const directors = 200;
const pieceSize = 20;

describeMeilisearch('an index that follows the tables', () => {
  let database: TestDatabase;
  let place: Place;
  let followed: Followed | undefined;

  const uidOf = async (index: 'contacts' | 'companies') => (await readFollowed(database.knex, index))?.uid;

  before(async () => {
    place = await findPlace();
  });
  beforeEach(async () => {
    database = await createTestDatabase();
    await insertRows(database.knex, makeRows());
  });
  afterEach(async () => {
    await followed?.stop();
    await database.drop();
  });

  describe('is built anew beside the one before', function () {
    this.timeout(180_000);
    const insertDirectors = () =>
      database.knex.raw(`insert into contacts (title) select 'Director' from generate_series(1, ${directors})`);

    /** Writes and asks until another index answers. */
    async function streamThroughout(current: Followed): Promise<{ byMeilisearch: number }> {
      const { knex } = database;
      const registry = new Registry();
      const options = { meilisearch: current.engine, log: pino({ level: 'silent' }) };
      const postgres = createPostgresEngine(knex);
      const pair = createRouter({ postgres, monitor: createSearchMonitor(registry), ...options });
      const before = await uidOf('contacts');
      const progress = new Set<number>();
      let written = 0;
      let isBuilt = false;
      const write = async () => {
        for (; !isBuilt; written++) {
          await knex('contacts').insert({ title: 'Meanwhile' });
          await current.caughtUp(5000);
          await sleep(200);
        }
      };
      const read = async () => {
        while (!isBuilt) {
          const least = written;
          const count = await pair.contacts.count(titled('meanwhile'));
          assert.ok(count >= least && count <= written + 1, `${count} of ${least} to ${written + 1}`);
          assert.equal(await pair.contacts.count(titled('director')), directors);
          await sleep(10);
        }
      };
      const watch = async () => {
        while (!isBuilt) {
          const health = (await readFollowedHealth(knex)).find(({ name }) => name === 'contacts');
          if (health?.isBuilding && health.built < health.total) progress.add(health.built);
          const uid = await uidOf('contacts');
          isBuilt = progress.size > 0 && !health?.isBuilding && uid !== before && !!uid;
          await sleep(20);
        }
      };
      await Promise.all([write(), read(), watch()]);
      assert.ok(progress.size >= 2, `how far it was: ${[...progress]}`);
      const metrics = await registry.metrics();
      const byMeilisearch = /count\{operation="count",engine="meilisearch"\} (\d+)/.exec(metrics)?.[1] ?? '0';
      await current.caughtUp();
      assert.equal(await current.engine.contacts.count(titled('meanwhile')), written);
      assert.deepEqual(await compareWithTables(database, current), []);
      return { byMeilisearch: Number(byMeilisearch) };
    }

    it('when asked to: both get what is written, the one before answers until the other is there', async () => {
      await insertDirectors();
      followed = followDatabase(database, () => place, { pieceSize });
      await followed.caughtUp();
      await requestRebuild(database.knex);
      const { byMeilisearch } = await streamThroughout(followed);
      assert.ok(byMeilisearch > 0);
    });

    it('when it is of another version: Postgres answers until the other is there', async () => {
      await insertDirectors();
      const previous = followDatabase(database, () => place, {
        wrap: (target) => ({ ...target, version: 'previous' }),
      });
      while ((await readFollowed(database.knex, 'contacts'))?.version !== 'previous') await sleep(50);
      await previous.following.stop();
      await assert.rejects(previous.engine.contacts.count(titled('director')), /of another version/);
      followed = followDatabase(database, () => place, { pieceSize });
      await streamThroughout(followed);
      previous.client.stop();
    });
  });

  it('lacks what Postgres lacks while rows are left for later, and then has all', async () => {
    const { knex } = database;
    const engine = createPostgresEngine(knex);
    const employed: Filter = { op: 'contains', field: 'company.name', needle: 'employer' };
    const countBoth = async () => {
      await followed?.caughtUp();
      return [await engine.contacts.count(employed), await followed?.engine.contacts.count(employed)];
    };
    followed = followDatabase(database, () => place);
    const [company] = await knex('companies').insert({ name: 'Employer' }).returning('uuid');
    const contact = { company_id: company.uuid };
    await knex('contacts').insert(contact);
    await knex.transaction(async (trx) => {
      await trx.raw('set local search.upkeep = later');
      await trx('contacts').insert([contact, contact]);
    });
    assert.deepEqual(await countBoth(), [1, 1]);
    await knex('companies').where(company).update({ name: 'The Employer' });
    assert.deepEqual(await countBoth(), [1, 1]);
    const { connection } = database;
    await catchUp({ connection, knex, log: pino({ level: 'silent' }) }, new AbortController().signal);
    assert.deepEqual(await countBoth(), [3, 3]);
    assert.deepEqual(await compareWithTables(database, followed), []);
  });

  it('is not reached by what an earlier writer has sent and comes too late', async () => {
    const earlier = followDatabase(database, () => place);
    await earlier.caughtUp();
    const uid = (await uidOf('contacts')) as string;
    await earlier.following.stop();
    followed = followDatabase(database, () => place);
    while ((await uidOf('contacts')) === uid) await sleep(20);
    const values = new Map([['title', 'Too Late']]);
    const row = { id: 1, uuid: '00000000-0000-4000-8000-000000000001', values };
    const { applied } = await createTarget(earlier.client).write('contacts', uid, { put: [row], remove: [2, 3] });
    await applied.catch(() => {});
    earlier.client.stop();
    await followed.caughtUp();
    assert.equal(await followed.engine.contacts.count(titled('too late')), 0);
    assert.deepEqual(await compareWithTables(database, followed), []);
  });

  it('is built again by itself when it is lost while nothing is written', async () => {
    followed = followDatabase(database, () => place);
    await followed.caughtUp();
    const uid = (await uidOf('contacts')) as string;
    await followed.client.server(5000).deleteIndex(uid);
    while ((await uidOf('contacts')) === uid) await sleep(100);
    await followed.caughtUp();
    assert.deepEqual(await compareWithTables(database, followed), []);
  });
});
