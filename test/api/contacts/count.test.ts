import assert from 'node:assert/strict';
import { type Account, startService, type TestService } from '../../support/service.ts';
import { everybody, insertPeople } from './people.ts';

describe('countContacts', () => {
  let service: TestService;
  let member: Account;
  before(async () => {
    service = await startService();
    member = await service.signIn('Member');
  });
  after(() => service.stop());

  const count = async (query: string) =>
    (await service.call('countContacts', { query, token: member.token })).body.count;

  describe('200', () => {
    it('is 0 when there is nobody', async () => assert.equal(await count(''), 0));

    it('counts everybody, and those who meet the conditions', async () => {
      await insertPeople(service.knex);
      assert.equal(await count(''), everybody.length);
      assert.equal(await count('title=sales'), 3);
    });

    it('is of the whole list, whatever page is asked for', async () => {
      assert.equal(await count('title=sales&page=2&page_size=1&ordering=-title&distinct=true&cursor=any'), 3);
    });
  });

  describe('422', () => {
    it('refuses the window of a list, which a count has not', async () => {
      for (const query of ['limit=1', 'offset=1', 'view=simple']) {
        const { status, body } = await service.call('countContacts', { query, token: member.token });
        assert.deepEqual([status, body.errors[0].code], [422, 'unknown_parameter']);
      }
    });
  });
});
