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

  it('refuses an unknown key and lists the valid ones', async () => {
    for (const id of ['listCompanies', 'countCompanies', 'listCompanyUuids'] as const) {
      const { status, body } = await service.call(id, { query: { ordering: 'title' }, token: member.token });
      assert.deepEqual([status, body.errors[0].pointer], [422, 'ordering']);
      for (const key of keys) assert.ok(body.errors[0].detail.includes(`${key}, -${key}`), key);
    }
  });
});
