/**
 * Whatever is asked: the list walked to its end, the count, the uuids and the reference in memory are of one opinion;
 * and nothing that is written into a parameter breaks the service.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toContactFilter } from '../../../src/features/contacts/filters.ts';
import { toContactOrder } from '../../../src/features/contacts/ordering.ts';
import type { ParameterKind } from '../../../src/http/contract.ts';
import { readQuery } from '../../../src/http/parameters.ts';
import { makeRows, nastyTexts, times } from '../../search/fixtures.ts';
import { createReference } from '../../search/reference.ts';
import { insertRows } from '../../search/rows.ts';
import { getOperation } from '../../support/contract.ts';
import { type Account, startService, type TestService } from '../../support/service.ts';

const rows = makeRows();
const reference = createReference('contacts', rows);
const parameters = getOperation('listContacts').query;

const texts = nastyTexts.filter((text) => text !== null);
const piece = fc
  .tuple(fc.constantFrom(...texts), fc.nat(6), fc.integer({ min: 1, max: 4 }))
  .map(([text, at, length]) => [...text].slice(at, at + length).join(''));
const needle = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...texts).map((text) => text.slice(0, 400)) },
  { weight: 3, arbitrary: piece },
  { weight: 2, arbitrary: fc.constantFrom('a', 'e', 'm', '%', '_', '\\', ',', ' ', 'acme.com', '.net', 'sales') },
);
const keywordField = fc.constantFrom('company', 'industries', 'keywords');
const key = fc.constantFrom('title', 'first_name', 'company', 'employees', 'departments', 'website', 'created_at');

const byKind: Partial<Record<ParameterKind, fc.Arbitrary<string[]>>> = {
  texts: fc.array(needle, { minLength: 1, maxLength: 3 }),
  list: fc.array(needle, { minLength: 1, maxLength: 3 }),
  integer: fc.constantFrom(0, 11, 999, 1000, 10_001, 2 ** 31, Number.MAX_SAFE_INTEGER).map((value) => [String(value)]),
  time: fc.constantFrom(...times).map((time) => [new Date(time).toISOString()]),
};
const byName: Record<string, fc.Arbitrary<string[]>> = {
  exclude_company_ids: fc.subarray(
    rows.companies.map(({ uuid }) => uuid),
    { minLength: 1, maxLength: 20 },
  ),
  keyword_search_fields: fc.array(keywordField, { minLength: 1, maxLength: 3 }),
  ordering: fc
    .array(fc.tuple(fc.constantFrom('', '-'), key), { minLength: 1, maxLength: 2 })
    .map((keys) => keys.map(([sign, name]) => sign + name)),
};
const others = ['limit', 'offset', 'page', 'page_size', 'cursor', 'distinct', 'view', 'keyword_exclude_fields'];

const parameter = fc.constantFrom(...[...parameters.keys()].filter((name) => !others.includes(name))).chain((name) => {
  const values = byName[name] ?? byKind[parameters.get(name) as ParameterKind];
  assert.ok(values, name);
  return fc.tuple(fc.constant(name), values);
});
const query = fc
  .uniqueArray(parameter, { selector: ([name]) => name, maxLength: 4 })
  .map((given) =>
    String(
      new URLSearchParams(given.flatMap(([name, values]) => values.map((value): [string, string] => [name, value]))),
    ),
  );

describe('contacts', () => {
  let service: TestService;
  let member: Account;
  before(async () => {
    service = await startService();
    await insertRows(service.knex, rows);
    member = await service.signIn('Member');
  });
  after(() => service.stop());

  const get = async (id: 'listContacts' | 'countContacts' | 'listContactUuids', asked: string) => {
    const { status, body, text } = await service.call(id, { query: asked, token: member.token });
    assert.equal(status, 200, text);
    return body;
  };

  async function walk(asked: string): Promise<string[]> {
    const found: string[] = [];
    for (let next: string | null = `?${asked}`; next; ) {
      const page: { next: string | null; results: { uuid: string }[] } = await get(
        'listContacts',
        next.slice(next.indexOf('?') + 1),
      );
      found.push(...page.results.map(({ uuid }) => uuid));
      next = page.next;
    }
    return found;
  }

  it('are the same in the list, the count, the uuids and the reference', async () => {
    await fc.assert(
      fc.asyncProperty(query, fc.integer({ min: 20, max: 90 }), async (asked, limit) => {
        const { values, faults } = readQuery(getOperation('listContacts'), asked);
        assert.deepEqual(faults, []);
        const filter = toContactFilter(values);
        const order = toContactOrder(values.ordering as never);
        const start = { at: 'offset', offset: 0 } as const;
        const expected = reference.page({ filter, order, limit: rows.contacts.length, start }).uuids;
        assert.deepEqual(await walk(`${asked}&limit=${limit}`), expected);
        assert.deepEqual(await walk(`${asked}&limit=${limit}&offset=0&view=simple`), expected);
        assert.equal((await get('countContacts', asked)).count, expected.length);
        const { uuids, count } = await get('listContactUuids', asked);
        assert.deepEqual([uuids, count], [reference.uuids(filter), expected.length]);
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });

  const garbage = [
    "' or 1=1 --",
    '"; drop table contacts; select "',
    '$1',
    '?',
    '{a,"b',
    '%%_\\',
    '\u{10ffff}',
    '-0',
    '99999999999999999999',
    '+275760-09-13T00:00:00Z',
    '__proto__',
  ];
  const broken = ['%', '%zz', '%ED%A0%80', 'a%00b'];

  for (const name of parameters.keys()) {
    it(`survive anything in ${name}`, async () => {
      for (const value of [...garbage.map(encodeURIComponent), ...broken]) {
        const { status } = await service.call('listContacts', { query: `${name}=${value}`, token: member.token });
        assert.ok(broken.includes(value) ? status === 400 : [200, 400, 422].includes(status), `${value}: ${status}`);
      }
    });
  }

  it('are refused, not crashed by, more conditions than can be answered', async () => {
    const many = Array.from({ length: 1000 }, (_, number) => `search=${number}`).join('&');
    const { status } = await service.call('listContacts', { query: many, token: member.token });
    assert.equal(status, 422);
  });
});
