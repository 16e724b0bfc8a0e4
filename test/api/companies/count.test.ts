import assert from 'node:assert/strict';
import { type Account, startService, type TestService } from '../../support/service.ts';
import { allFirms, firmId, insertFirms } from './firms.ts';

describe('countCompanies and listCompanyUuids', () => {
  let service: TestService;
  let member: Account;
  before(async () => {
    service = await startService();
    member = await service.signIn('Member');
  });
  after(() => service.stop());

  const count = async (query: string) =>
    (await service.call('countCompanies', { query, token: member.token })).body.count;
  const uuids = async (query: string) => (await service.call('listCompanyUuids', { query, token: member.token })).body;

  describe('200', () => {
    it('is 0 and none when there are none', async () => {
      assert.equal(await count(''), 0);
      assert.deepEqual(await uuids(''), { count: 0, uuids: [] });
    });

    it('is of all companies, newest first, and of those that meet the conditions', async () => {
      await insertFirms(service.knex);
      assert.equal(await count(''), allFirms.length);
      assert.deepEqual(await uuids(''), { count: allFirms.length, uuids: allFirms.map(firmId) });
      assert.equal(await count('country=germany'), 2);
    });

    it('is of the whole list, whatever page and order are asked for', async () => {
      const page = 'country=germany&page=2&page_size=1&ordering=-name&distinct=true&cursor=any';
      assert.equal(await count(page), 2);
      assert.deepEqual(await uuids(page), { count: 2, uuids: ['initech', 'Globex'].map(firmId) });
    });

    it('gives the first uuids only, with limit', async () => {
      assert.deepEqual(await uuids('limit=2'), { count: 2, uuids: allFirms.slice(0, 2).map(firmId) });
    });
  });

  describe('422', () => {
    it('refuses the window of a list', async () => {
      for (const query of ['limit=1', 'offset=1']) {
        const { status, body } = await service.call('countCompanies', { query, token: member.token });
        assert.deepEqual([status, body.errors[0].code], [422, 'unknown_parameter']);
      }
      const { status } = await service.call('listCompanyUuids', { query: 'limit=0', token: member.token });
      assert.equal(status, 422);
    });
  });
});
