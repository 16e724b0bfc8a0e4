/** Walks by cursor while rows come and go: every match that is there all the time is seen exactly once. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { OrderKey, Page, Position, SearchEngine } from '../../src/search/engine.ts';
import type { Filter } from '../../src/search/filter.ts';
import { createPostgresEngine } from '../../src/search/postgres/engine.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const filter: Filter = { op: 'contains', field: 'title', needle: 'manager' };

const orderings: OrderKey[][] = [
  [{ field: 'createdAt', descending: true }],
  [{ field: 'createdAt', descending: false }],
  [{ field: 'lastName', descending: false }],
  [
    { field: 'city', descending: true },
    { field: 'lastName', descending: false },
  ],
  [
    { field: 'company.name', descending: false },
    { field: 'updatedAt', descending: true },
  ],
];

describe('walking while rows are inserted and deleted', () => {
  let database: TestDatabase;
  let engine: SearchEngine;

  before(async () => {
    database = await createTestDatabase();
    engine = createPostgresEngine(database.knex);
  });
  after(() => database.drop());
  afterEach(() => database.knex('contacts').del());

  for (const order of orderings) {
    const name = order.map(({ field, descending }) => (descending ? `-${field}` : field)).join(',');
    for (const at of ['after', 'before'] as const) {
      it(`yields every surviving match once, ${at === 'after' ? 'forwards' : 'backwards'} by ${name}`, async () => {
        const before = await insertContacts(database, 120);
        const seen: string[] = [];
        const inserted: string[] = [];
        let page = await startWalk(engine, order, at);
        for (;;) {
          seen.push(...page.uuids);
          const edge = at === 'after' ? page.last : page.first;
          if (!(at === 'after' ? page.hasNext : page.hasPrevious)) break;
          // Rows around the walker, and the very row that it stands on.
          inserted.push(...(await insertContacts(database, 2)));
          const gone = [edge?.uuid ?? '', before[(seen.length * 7) % before.length] ?? ''].filter(Boolean);
          await database.knex('contacts').whereIn('uuid', gone).del();
          page = await engine.contacts.page({ filter, order, limit: 10, start: { at, position: edge as Position } });
        }
        const surviving = new Set(await database.knex('contacts').pluck<string[]>('uuid'));
        assert.equal(new Set(seen).size, seen.length, 'nothing twice');
        const missed = before.filter((uuid) => surviving.has(uuid) && !seen.includes(uuid));
        assert.deepEqual(missed, [], 'nothing missed');
        assert.ok(before.some((uuid) => !surviving.has(uuid)) && inserted.length > 0, 'rows came and went');
      });
    }
  }
});

function startWalk(engine: SearchEngine, order: OrderKey[], at: 'after' | 'before'): Promise<Page> {
  // Backwards: from beyond the last row. No key is below null, no uuid above this one or below the other.
  const uuid = order.at(-1)?.descending
    ? '00000000-0000-0000-0000-000000000000'
    : 'ffffffff-ffff-ffff-ffff-ffffffffffff';
  const keys = order.map(({ field, descending }) => (field.endsWith('edAt') ? (descending ? -8e15 : 8e15) : null));
  const start = at === 'after' ? { at: 'offset' as const, offset: 0 } : { at, position: { keys, uuid } };
  return engine.contacts.page({ filter, order, limit: 10, start });
}

let made = 0;

/** With few different values, so that most comparisons end in a tie, and some without one. */
async function insertContacts({ knex }: TestDatabase, count: number): Promise<string[]> {
  const rows = Array.from({ length: count }, () => ({ uuid: randomUUID(), n: made++ }));
  const companies = rows.map(({ n }) => ({ uuid: randomUUID(), name: ['Acme', 'acme', null][n % 3] }));
  await knex('companies').insert(companies);
  await knex('contacts').insert(
    rows.map(({ uuid, n }) => ({
      uuid,
      company_id: n % 4 === 0 ? null : companies[n % count]?.uuid,
      title: ['Manager', 'sales MANAGER'][n % 2],
      last_name: [null, 'Müller', 'muller', '', 'Zoë', 'Adams'][n % 6],
      created_at: new Date(Date.UTC(2024, 0, 1) + (n % 5)),
      updated_at: new Date(Date.UTC(2024, 0, 1) + (n % 7)),
    })),
  );
  const metadata = rows
    .filter(({ n }) => n % 3 !== 0)
    .map(({ uuid, n }) => ({ uuid, city: ['Köln', null, 'Bonn'][n % 3] }));
  await knex('contacts_metadata').insert(metadata);
  return rows.map(({ uuid }) => uuid);
}
