import assert from 'node:assert/strict';
import { type Account, startService, type TestService } from '../../support/service.ts';
import { firmId, insertFirms } from './firms.ts';

describe('getCompany', () => {
  let service: TestService;
  let member: Account;
  before(async () => {
    service = await startService();
    await insertFirms(service.knex);
    member = await service.signIn('Member');
  });
  after(() => service.stop());

  const get = (company_uuid: string) => service.call('getCompany', { path: { company_uuid }, token: member.token });

  describe('200', () => {
    it('gives the company with the number of its contacts, as it is now', async () => {
      assert.equal((await get(firmId('Acme'))).body.contact_count, 0);
      await service.knex('contacts').insert([{ company_id: firmId('Acme') }, { company_id: firmId('Acme') }, {}]);
      const { status, body } = await get(firmId('Acme'));
      assert.deepEqual([status, body.name, body.contact_count], [200, 'Acme, Inc.', 2]);
    });

    it('gives a company of which nothing is known', async () => {
      const { body } = await get(firmId('none'));
      assert.deepEqual([body.name, body.industries, body.city, body.contact_count], [null, [], null, 0]);
    });

    it('takes a uuid without dashes and in upper case', async () => {
      const { body } = await get(firmId('Acme').replaceAll('-', '').toUpperCase());
      assert.equal(body.uuid, firmId('Acme'));
    });
  });

  describe('404', () => {
    it('says which company is not there', async () => {
      const uuid = '00000000-0000-4000-8000-000000000000';
      const { status, body } = await get(uuid);
      assert.deepEqual([status, body.code, body.detail], [404, 'not_found', `There is no company ${uuid}.`]);
    });
  });

  describe('422', () => {
    it('refuses what is no uuid', async () => {
      for (const text of ['1', 'company', "' or 1=1", `${firmId('Acme')}0`]) {
        const { status, body } = await get(text);
        assert.deepEqual([status, body.errors?.[0].pointer], [422, 'company_uuid'], text);
      }
    });
  });
});
