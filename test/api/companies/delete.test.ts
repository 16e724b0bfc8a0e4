import assert from 'node:assert/strict';
import { type Account, companiesWriteKey, startService, type TestService } from '../../support/service.ts';
import { allFirms, firmId, insertFirms } from './firms.ts';

describe('deleteCompany', () => {
  let service: TestService;
  let admin: Account;
  before(async () => {
    service = await startService();
    await insertFirms(service.knex);
    admin = await service.signIn('Admin');
  });
  after(() => service.stop());

  const headers = { 'X-Companies-Write-Key': companiesWriteKey };
  const remove = (company_uuid: string, given: Record<string, string> = headers) =>
    service.call('deleteCompany', { path: { company_uuid }, token: admin.token, headers: given });

  describe('403', () => {
    it('refuses a missing key and deletes nothing', async () => {
      assert.equal((await remove(firmId('Acme'), {})).body.code, 'write_key_missing');
      const { status } = await service.call('getCompany', {
        path: { company_uuid: firmId('Acme') },
        token: admin.token,
      });
      assert.equal(status, 200);
    });
  });

  describe('204', () => {
    it('removes the company and keeps its contacts, without a company', async () => {
      const [row] = await service
        .knex('contacts')
        .insert({ company_id: firmId('Acme'), first_name: 'Ada' })
        .returning('uuid');
      const { status, text } = await remove(firmId('Acme'));
      assert.deepEqual([status, text], [204, '']);
      const path = { contact_uuid: row.uuid };
      const { body } = await service.call('getContact', { path, token: admin.token });
      assert.deepEqual(
        [body.first_name, body.company, body.company_id, body.company_detail],
        ['Ada', null, null, null],
      );
      const contacts = await service.call('countContacts', { query: 'company=acme', token: admin.token });
      assert.equal(contacts.body.count, 0);
      const companies = await service.call('countCompanies', { token: admin.token });
      assert.equal(companies.body.count, allFirms.length - 1);
    });
  });

  describe('404', () => {
    it('says which company is not there, the second time too', async () => {
      const uuid = firmId('Globex');
      assert.equal((await remove(uuid)).status, 204);
      const { status, body } = await remove(uuid);
      assert.deepEqual([status, body.detail], [404, `There is no company ${uuid}.`]);
    });
  });
});
