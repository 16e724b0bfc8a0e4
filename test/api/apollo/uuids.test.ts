import assert from 'node:assert/strict';
import { type Account, startService, type TestService } from '../../support/service.ts';
import { everybody, insertPeople, uuidOf } from '../contacts/people.ts';

describe('listApolloContactUuids', () => {
  let service: TestService;
  let member: Account;
  before(async () => {
    service = await startService();
    await insertPeople(service.knex);
    member = await service.signIn('Member');
  });
  after(() => service.stop());

  const call = (parameters: string, query = '') =>
    service.call('listApolloContactUuids', {
      json: { url: `https://app.apollo.io/#/people?${parameters}` },
      query,
      token: member.token,
    });

  describe('200', () => {
    it('lists all matches, newest first, whatever page and order the URL names', async () => {
      const { status, body } = await call('personTitles[]=sales&page=2&sortByField=person_name.raw&sortAscending=true');
      assert.deepEqual([status, body], [200, { count: 3, uuids: ['Bob', 'José', 'Ada'].map(uuidOf) }]);
    });

    it('lists at most limit of them', async () => {
      const { body } = await call('', 'limit=2');
      assert.deepEqual(body, { count: 2, uuids: everybody.slice(0, 2).map(uuidOf) });
    });

    it('takes what the query adds to the URL, and may find nobody', async () => {
      const { body } = await call('personTitles[]=sales', 'exclude_domain_list=acme.com');
      assert.deepEqual(body.uuids, [uuidOf('Bob')]);
      assert.deepEqual((await call('', 'include_company_name=nowhere')).body, { count: 0, uuids: [] });
    });
  });

  describe('422', () => {
    it('refuses a limit below 1, the window of a list and other hosts', async () => {
      for (const query of ['limit=0', 'offset=1', 'cursor=x', 'view=simple']) {
        assert.equal((await call('', query)).status, 422, query);
      }
      const json = { url: 'https://evil.com/?app.apollo.io' };
      const { status, body } = await service.call('listApolloContactUuids', { json, token: member.token });
      assert.deepEqual([status, body.errors[0].pointer], [422, '/url']);
    });
  });
});
