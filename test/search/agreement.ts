/** What every engine must pass: the written cases, and questions drawn at random, each answered like the reference. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Page, PageRequest, Position, SearchEngine, SearchIndex } from '../../src/search/engine.ts';
import type { IndexName } from '../../src/search/fields.ts';
import { everything } from '../../src/search/filter.ts';
import { filterCases, orderCases, valuesCases } from './cases.ts';
import { type Choice, filters, orders, valuesRequests } from './questions.ts';
import { createReference, type Reference } from './reference.ts';
import type { Rows } from './rows.ts';

type Part = 'filters' | 'orders' | 'values' | 'drawn';

export interface AgreementOptions {
  parts?: Part[];
  /** Of the fields, those that are drawn for filters, and for orderings. */
  filterBy?: Choice;
  orderBy?: Choice;
}

/** The engine must be over exactly these rows. */
export function describeAgreement(
  rows: Rows,
  getEngine: () => SearchEngine,
  { parts = ['filters', 'orders', 'values', 'drawn'], filterBy, orderBy }: AgreementOptions = {},
): void {
  const when = <T>(part: Part, list: T[]) => (parts.includes(part) ? list : []);
  const references = { contacts: createReference('contacts', rows), companies: createReference('companies', rows) };

  describe('written cases', () => {
    for (const { name, index, filter, finds, has = [], lacks = [] } of when('filters', filterCases)) {
      it(`${index}: ${name}`, async () => {
        const reference = references[index];
        const expected = reference.uuids(filter);
        const found = { all: expected.length === reference.all.length, none: expected.length === 0 };
        assert.equal(found.all ? 'all' : found.none ? 'none' : 'some', finds, 'what the reference finds');
        for (const uuid of has) assert.ok(expected.includes(uuid), `the reference finds ${uuid}`);
        for (const uuid of lacks) assert.ok(!expected.includes(uuid), `the reference does not find ${uuid}`);
        assert.deepEqual(await collect(getEngine()[index].uuids(filter, undefined)), expected);
        assert.equal(await getEngine()[index].count(filter), expected.length);
      });
    }

    for (const { index, order } of when('orders', orderCases)) {
      it(`${index}: walked by ${toText(order)}`, () =>
        checkWalk(getEngine()[index], references[index], { filter: everything, order, limit: 17 }));
    }

    for (const { index, request } of when('values', valuesCases)) {
      const { field, separated, distinct, order } = request;
      it(`${index}: ${[distinct && 'distinct', separated && 'separated'].filter(Boolean).join(' ')} ${field} by ${toText([{ ...order, field: order.by }])}`, async () => {
        assert.deepEqual(await getEngine()[index].values(request), references[index].values(request));
      });
    }
  });

  if (!parts.includes('drawn')) return;
  describe('drawn questions', () => {
    // biome-ignore lint/style/noProcessEnv: a run that failed is repeated by its seed
    const seed = Number(process.env.SEARCH_SEED ?? Date.now() % 2 ** 31);
    // biome-ignore lint/suspicious/noConsole: without the seed a failure cannot be repeated
    before(() => console.log(`      SEARCH_SEED=${seed}`));
    const run = async <T>(numRuns: number, question: fc.Arbitrary<T>, check: (drawn: T) => Promise<void>) =>
      fc.assert(fc.asyncProperty(question, check), { seed, numRuns, endOnFailure: true });

    for (const index of ['contacts', 'companies'] as IndexName[]) {
      const reference = references[index];
      const filter = filters(index, rows, filterBy);
      const order = orders(index, orderBy);
      const limit = fc.integer({ min: 1, max: 60 });

      it(`${index}: counts and pages at an offset`, () =>
        run(500, fc.record({ filter, order, limit, offset: fc.nat(80) }), async ({ offset, ...request }) => {
          const start = { at: 'offset' as const, offset };
          await checkPage(getEngine()[index], reference, { ...request, start });
          assert.equal(await getEngine()[index].count(request.filter), reference.count(request.filter));
        }));

      it(`${index}: pages at a position, of a row that matches, does not, or is gone, or between rows`, () => {
        const uuid = fc.constantFrom(...reference.all);
        const at = fc.constantFrom('after' as const, 'before' as const);
        const question = fc.record({
          ...{ filter, order, limit, uuid, at, gone: fc.option(fc.uuid()) },
          cut: fc.option(fc.nat(20), { nil: undefined }),
        });
        return run(500, question, async ({ uuid, at, gone, cut, ...request }) => {
          const keys = reference
            .position(uuid, request.order)
            .keys.map((key) => (isText(key) ? Array.from(key).slice(0, cut).join('').trimEnd() : key));
          const start = { at, position: { keys, uuid: gone ?? uuid } };
          await checkPage(getEngine()[index], reference, { ...request, start });
        });
      });

      it(`${index}: all uuids, and the first of them`, () =>
        run(150, fc.record({ filter, limit: fc.option(limit, { nil: undefined }) }), async ({ filter, limit }) => {
          const found = await collect(getEngine()[index].uuids(filter, limit));
          assert.deepEqual(found, reference.uuids(filter, limit));
        }));

      it(`${index}: walks there and back`, () =>
        run(60, fc.record({ filter, order, limit: fc.integer({ min: 3, max: 60 }) }), (request) =>
          checkWalk(getEngine()[index], reference, request),
        ));

      if (!parts.includes('values')) continue;
      it(`${index}: attribute lists`, () =>
        run(300, valuesRequests(index, rows), async (request) => {
          assert.deepEqual(await getEngine()[index].values(request), reference.values(request));
        }));
    }
  });
}

async function checkPage(engine: SearchIndex, reference: Reference, request: PageRequest): Promise<void> {
  assert.deepEqual(await engine.page(request), reference.page(request));
}

/** Follows the last position to the end, then the first position back: both ways every match exactly once. */
async function checkWalk(
  engine: SearchIndex,
  reference: Reference,
  request: Omit<PageRequest, 'start'>,
): Promise<void> {
  const expected = reference.page({ ...request, limit: Number.MAX_SAFE_INTEGER, start: { at: 'offset', offset: 0 } });
  const forwards: string[][] = [];
  let page: Page = await engine.page({ ...request, start: { at: 'offset', offset: 0 } });
  assert.equal(page.hasPrevious, false);
  for (;;) {
    forwards.push(page.uuids);
    if (!page.hasNext) break;
    page = await engine.page({ ...request, start: { at: 'after', position: page.last as Position } });
    assert.equal(page.hasPrevious, true);
  }
  assert.deepEqual(forwards.flat(), expected.uuids);
  const backwards = [page.uuids];
  while (page.hasPrevious) {
    page = await engine.page({ ...request, start: { at: 'before', position: page.first as Position } });
    assert.equal(page.hasNext, true);
    backwards.unshift(page.uuids);
  }
  assert.deepEqual(backwards.flat(), expected.uuids);
}

export async function collect(batches: AsyncIterable<string[]>): Promise<string[]> {
  const uuids: string[] = [];
  for await (const batch of batches) uuids.push(...batch);
  return uuids;
}

const toText = (order: { field: string; descending: boolean }[]): string =>
  order.map(({ field, descending }) => (descending ? `-${field}` : field)).join(',');

/** Numbers beyond the exact ones are strings, too. */
const isText = (key: string | number | null): key is string => typeof key === 'string' && !/^-?\d+$/.test(key);
