import assert from 'node:assert/strict';
import type { OperationId } from '../../../src/http/types.ts';
import { companyIds, uuidOf } from '../contacts/people.ts';
import { type Office, openOffice } from './staff.ts';

const lists: [id: OperationId, shows: string[], distinct: string[]][] = [
  ['listCompanyContactFirstNames', ['Ada', 'Bob', 'José', 'Zoë'], ['Ada', 'Bob', 'José', 'Zoë']],
  ['listCompanyContactLastNames', ['Lovelace', 'Núñez', 'Okafor'], ['Lovelace', 'Núñez', 'Okafor']],
  [
    'listCompanyContactTitles',
    ['CTO', 'CTO', 'Sales Intern', 'Vice President, Sales'],
    ['CTO', 'Sales Intern', 'Vice President, Sales'],
  ],
  ['listCompanyContactSeniorities', ['C_Suite', 'c_suite', 'intern', 'vp'], ['C_Suite', 'intern', 'vp']],
  ['listCompanyContactEmailStatuses', ['unverified', 'verified', 'verified'], ['unverified', 'verified']],
  [
    'listCompanyContactDepartments',
    ['Business Development', 'Engineering', 'Sales', 'Sales Operations'],
    ['Business Development', 'Engineering', 'Sales', 'Sales Operations'],
  ],
];

describe('attribute lists of company contacts', () => {
  let office: Office;
  before(async () => {
    office = await openOffice();
    await office.service
      .knex('contacts')
      .where({ uuid: uuidOf('Bob') })
      .update({ title: 'CTO', seniority: 'C_Suite', departments: ['sales', 'SALES', ' '] });
  });
  after(() => office.service.stop());

  const values = async (id: OperationId, query: string) => {
    const { status, body, text } = await office.call(id, query);
    assert.equal(status, 200, text);
    return body;
  };

  for (const [id, shows, distinct] of lists) {
    describe(id, () => {
      it('gives the values of the contacts of the company alone, never a null or a blank', async () => {
        const { body, headers } = await office.call(id);
        assert.deepEqual(body, shows);
        assert.equal(headers['x-total-count'], String(shows.length));
      });

      it('gives each value once with distinct=true', async () => {
        assert.deepEqual(await values(id, 'distinct=true'), distinct);
        const byCount = await values(id, 'distinct=true&ordering=-count');
        assert.deepEqual(byCount.toSorted(), distinct.toSorted());
      });

      it('is of the contacts that pass the filters', async () => {
        const [only, ...others] = await values(id, 'seniority=vp&ordering=-value');
        assert.ok(shows.includes(only));
        assert.ok(others.length === 0 || id === 'listCompanyContactDepartments');
        assert.deepEqual(await values(id, 'title=astronaut'), []);
      });

      it('takes search, and leads on by Link', async () => {
        const { body, headers } = await office.call(id, `search=${encodeURIComponent(shows[0] as string)}`);
        assert.ok(body.length > 0 && body.length < shows.length);
        assert.equal(headers.link, undefined);
        const first = await office.call(id, 'limit=2');
        assert.match(first.headers.link ?? '', /\/contacts\/[a-z_]+\/\?limit=2&offset=2>; rel="next"$/);
        assert.deepEqual(await values(id, 'limit=100&offset=2'), shows.slice(2));
      });

      it('is empty for a company without contacts', async () => {
        assert.deepEqual((await office.call(id, '', companyIds.globex)).body, []);
      });

      it('takes no condition on the company', async () => {
        assert.equal((await office.call(id, 'company=acme')).status, 422);
      });
    });
  }

  it('count departments once for each contact, in the spelling that most have', async () => {
    assert.deepEqual(await values('listCompanyContactDepartments', 'ordering=-count&limit=1'), ['Sales']);
    const { status } = await office.call('listCompanyContactTitles', 'ordering=-count');
    assert.equal(status, 422);
  });
});
