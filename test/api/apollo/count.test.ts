import assert from 'node:assert/strict';
import { type Account, startService, type TestService } from '../../support/service.ts';
import { everybody, insertPeople } from '../contacts/people.ts';

describe('countApolloContacts', () => {
  let service: TestService;
  let member: Account;
  before(async () => {
    service = await startService();
    await insertPeople(service.knex);
    member = await service.signIn('Member');
  });
  after(() => service.stop());

  const call = (parameters: string, query = '') =>
    service.call('countApolloContacts', {
      json: { url: `https://app.apollo.io/#/people?${parameters}` },
      query,
      token: member.token,
    });
  const count = async (parameters: string, query = '') => (await call(parameters, query)).body.count;

  describe('200', () => {
    it('counts everybody when the URL names no condition', async () => {
      assert.equal(await count(''), everybody.length);
      assert.equal(await count('tour=true&qSearchListId=1'), everybody.length);
    });

    it('is of the whole result, whatever page and order the URL names', async () => {
      assert.equal(await count('personTitles[]=sales&page=9&sortByField=person_name.raw&sortAscending=false'), 3);
    });

    it('takes what the query adds to the URL', async () => {
      assert.equal(await count('personTitles[]=sales', 'include_company_name=acme'), 2);
      assert.equal(await count('personTitles[]=sales', 'exclude_company_name=acme,globex'), 1);
      assert.equal(await count('', 'include_domain_list=https://acme.com/x,globex.de'), 3);
      assert.equal(await count('', 'exclude_domain_list=acme.com&exclude_domain_list=globex.de'), 4);
    });
  });

  describe('422', () => {
    it('refuses what a count has not, and other hosts', async () => {
      for (const query of ['limit=1', 'offset=1', 'view=simple', 'title=x']) {
        const { status, body } = await call('', query);
        assert.deepEqual([status, body.errors[0].code], [422, 'unknown_parameter']);
      }
      const json = { url: 'https://app.apollo.io.evil.com/#/people' };
      const { status, body } = await service.call('countApolloContacts', { json, token: member.token });
      assert.deepEqual([status, body.errors[0].code], [422, 'not_an_apollo_url']);
    });

    it('refuses more conditions than a search can hold', async () => {
      const parts = (number: number) =>
        [...Array(180).keys()].map((n) => String.fromCodePoint(0x4e00 + number * 180 + n));
      const url = [...Array(60).keys()].map((number) => `personLocations[]=${parts(number).join(',')}`).join('&');
      const { status, body } = await call(url);
      assert.deepEqual([status, body.code], [422, 'validation_failed']);
      assert.match(body.detail, /Use fewer/);
    });
  });
});
