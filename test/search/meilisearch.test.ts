/** Meilisearch agrees with the reference: alone, in all that it says it supports, and together with Postgres. */
import assert from 'node:assert/strict';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import type { SearchEngine, SearchIndex } from '../../src/search/engine.ts';
import type { IndexName } from '../../src/search/fields.ts';
import { isIndexed, isSortable } from '../../src/search/meilisearch/attributes.ts';
import type { MeilisearchEngine, Question } from '../../src/search/meilisearch/engine.ts';
import { Unsupported } from '../../src/search/meilisearch/filter.ts';
import { createSearchMonitor } from '../../src/search/monitor.ts';
import { createPostgresEngine } from '../../src/search/postgres/engine.ts';
import { createRouter } from '../../src/search/router.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { describeMeilisearch, type Followed, findPlace, followDatabase } from '../support/meilisearch.ts';
import { describeAgreement } from './agreement.ts';
import { makeRows } from './fixtures.ts';
import { insertRows, type Rows } from './rows.ts';

const isAskable = (index: IndexName, name: string) => isIndexed(index, name) || name === 'fullName';

const rowSets = [
  { name: 'rows of every kind', rows: makeRows(), parts: ['filters' as const, 'drawn' as const] },
  {
    name: 'rows whose values the index holds whole, so that it can order by them',
    rows: shorten(makeRows(77)),
    parts: ['orders' as const, 'drawn' as const],
  },
];

for (const { name, rows, parts } of rowSets) {
  describeMeilisearch(`Meilisearch over ${name}`, () => {
    let database: TestDatabase;
    let followed: Followed;
    let postgres: SearchEngine;
    const asked = { supported: 0, unsupported: 0 };

    before(async () => {
      const place = await findPlace();
      database = await createTestDatabase();
      await insertRows(database.knex, rows);
      postgres = createPostgresEngine(database.knex, { batchSize: 40 });
      followed = followDatabase(database, () => place);
      await followed.caughtUp();
      await followed.engine.contacts.count({ op: 'and', filters: [] });
      await followed.engine.companies.count({ op: 'and', filters: [] });
    });
    after(async () => {
      await followed?.stop();
      await database?.drop();
    });

    describe('alone', () => {
      describeAgreement(rows, () => alone(followed.engine, postgres, asked), {
        ...{ parts, filterBy: isAskable, orderBy: isSortable },
      });

      describe('in all that', () => {
        it('supports a good part of what was asked', () => {
          assert.ok(asked.supported > asked.unsupported / 3, JSON.stringify(asked));
        });
      });
    });

    describe('together with Postgres', () => {
      const monitor = createSearchMonitor(new Registry());
      const log = pino({ level: 'silent' });
      describeAgreement(rows, () => createRouter({ postgres, meilisearch: followed.engine, monitor, log }), {
        parts: ['drawn', 'values'],
      });

      describe('in all that', () => {
        it('never has to fall back', () => assert.equal(monitor.read().fallbacks_total, 0));
      });
    });
  });
}

/** What is not supported is refused, too; the answer is then that of Postgres, for the walks to go on. */
function alone(
  engine: MeilisearchEngine,
  postgres: SearchEngine,
  asked: { supported: number; unsupported: number },
): SearchEngine {
  const ask = async <T>(index: IndexName, question: Question, of: (one: SearchIndex) => Promise<T>): Promise<T> => {
    if (engine.supports(index, question)) {
      asked.supported += 1;
      return of(engine[index]);
    }
    asked.unsupported += 1;
    await assert.rejects(of(engine[index]), Unsupported);
    return of(postgres[index]);
  };
  const over = (index: IndexName): SearchIndex => ({
    count: (filter) => ask(index, { filter }, (one) => one.count(filter)),
    page: (request) => ask(index, request, (one) => one.page(request)),
    uuids: (filter, limit) => postgres[index].uuids(filter, limit),
    values: (request) => postgres[index].values(request),
  });
  return { name: 'meilisearch', contacts: over('contacts'), companies: over('companies') };
}

function shorten(rows: Rows): Rows {
  const text = JSON.stringify(rows, (_, value) => {
    if (typeof value === 'string' && value.length > 120) return value.slice(0, 120);
    return typeof value === 'bigint' || (typeof value === 'number' && value > 2 ** 52) ? 12_345 : value;
  });
  return JSON.parse(text);
}
