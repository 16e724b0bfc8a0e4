import assert from 'node:assert/strict';
import { comparedValue, type Item, orderingKeys, sortItems } from '../../support/ordering.ts';
import { type Account, startService, type TestService } from '../../support/service.ts';
import { allFirms, firmsOf, insertFirms } from './firms.ts';

const keys = orderingKeys('companyOrdering');
/** Keys are named as the fields they show, but for this one. */
const shown = (key: string) => (key === 'employees' ? 'employees_count' : key);

describe('ordering of companies', () => {
  let service: TestService;
  let member: Account;
  let all: Item[];
  before(async () => {
    service = await startService();
    await insertFirms(service.knex);
    member = await service.signIn('Member');
    all = (await list()).body.results;
  });
  after(() => service.stop());

  const list = (ordering?: string) => service.call('listCompanies', { query: { ordering }, token: member.token });
  const orderOf = async (ordering?: string) => firmsOf((await list(ordering)).body.results);

  it('has the keys of the contract', () => assert.equal(keys.length, 14));

  for (const key of keys) {
    it(`goes by ${key} and by -${key}, absent values last`, async () => {
      assert.deepEqual(await orderOf(key), firmsOf(sortItems(all, shown(key), 1)));
      assert.deepEqual(await orderOf(`-${key}`), firmsOf(sortItems(all, shown(key), -1)));
      const values = all.map((item) => comparedValue(item, shown(key)));
      assert.ok(values.some((value) => value !== null) && new Set(values.map(String)).size > 1, 'the rows differ');
    });
  }

  it('is newest first, then by uuid descending, when not given', async () => {
    assert.deepEqual(await orderOf(), allFirms);
  });

  it('goes by several keys in turn', async () => {
    assert.deepEqual((await orderOf('country,-employees')).slice(0, 3), ['Globex', 'initech', 'Acme']);
    assert.deepEqual((await orderOf('country,employees')).slice(0, 3), ['initech', 'Globex', 'Acme']);
  });

  it('leads on, however long the values are, and goes by their beginnings', async () => {
    const digits = (number: number) => Array.from({ length: 20 }, (_, i) => Math.sin(20 * number + i)).join(' ');
    const keywords = Array.from({ length: 100 }, (_, number) => `1 ${digits(number)}`);
    const begun = 'like '.repeat(100);
    const own = [keywords, keywords, [`${begun}z`], [`${begun}a`], ['last']];
    const uuids = own.map((_, number) => `00000000-0000-4000-8000-d0000000000${number}`);
    await service.knex('companies').insert(own.map((words, i) => ({ uuid: uuids[i], name: 'Long', keywords: words })));
    for (const [ordering, expected] of [
      ['keywords', [0, 1, 4, 2, 3]],
      ['-keywords', [3, 2, 4, 1, 0]],
    ] as const) {
      const walked: string[] = [];
      const shown = { name: 'long', limit: '1', ordering };
      for (let query = String(new URLSearchParams(shown)); query !== ''; ) {
        const { status, body } = await service.call('listCompanies', { query, token: member.token });
        assert.equal(status, 200);
        walked.push(body.results[0].uuid);
        query = body.next ? new URL(body.next).search.slice(1) : '';
        assert.ok(query.length < 2000, `${query.length} characters`);
      }
      assert.deepEqual(
        walked,
        expected.map((number) => uuids[number]),
      );
    }
  });

  it('names the key that an unknown one is closest to before all others', async () => {
    for (const [ordering, closest] of [
      ['NAME', 'name'],
      ['-employes', '-employees'],
    ]) {
      const { body } = await list(ordering);
      assert.ok(body.errors[0].detail.startsWith(`is not known, did you mean ${closest}? It must be one of `));
    }
  });

  it('refuses an unknown key and lists the valid ones', async () => {
    for (const id of ['listCompanies', 'countCompanies', 'listCompanyUuids'] as const) {
      const { status, body } = await service.call(id, { query: { ordering: 'title' }, token: member.token });
      assert.deepEqual([status, body.errors[0].pointer], [422, 'ordering']);
      for (const key of keys) assert.ok(body.errors[0].detail.includes(`${key}, -${key}`), key);
    }
  });
});
