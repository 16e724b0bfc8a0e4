import assert from 'node:assert/strict';
import { type Account, startService, type TestService } from '../../support/service.ts';
import { companyIds, insertPeople, uuidOf } from './people.ts';

describe('getContact', () => {
  let service: TestService;
  let member: Account;
  before(async () => {
    service = await startService();
    await insertPeople(service.knex);
    member = await service.signIn('Member');
  });
  after(() => service.stop());

  const get = (contact_uuid: string) => service.call('getContact', { path: { contact_uuid }, token: member.token });

  describe('200', () => {
    it('gives the location text and the company', async () => {
      const { status, body } = await get(uuidOf('Ada'));
      assert.equal(status, 200);
      assert.equal(body.text_search, 'Oakland, California');
      assert.deepEqual(body.company_detail, {
        uuid: companyIds.acme,
        name: 'Acme, Inc.',
        employees_count: 50,
        annual_revenue: 1_000_000,
        total_funding: 500_000,
        industries: ['Computer Software', 'Internet'],
        technologies: ['Google Cloud Hosting', '.NET'],
        city: 'San Francisco',
        state: 'California',
        country: 'United States',
        website: 'https://www.Acme.com:443/about',
        linkedin_url: 'https://www.linkedin.com/company/acme',
        phone_number: '+1 415-555-0100',
      });
    });

    it('gives a company of which nothing is known', async () => {
      const { company_detail } = (await get(uuidOf('Sofia'))).body;
      assert.equal(company_detail.uuid, companyIds.nameless);
      assert.deepEqual([company_detail.name, company_detail.industries, company_detail.website], [null, [], null]);
    });

    it('gives no company where there is none', async () => {
      assert.equal((await get(uuidOf('Grace'))).body.company_detail, null);
    });

    it('takes a uuid without dashes and in upper case', async () => {
      const { body } = await get(uuidOf('Ada').replaceAll('-', '').toUpperCase());
      assert.equal(body.uuid, uuidOf('Ada'));
    });
  });

  describe('404', () => {
    it('says which contact is not there', async () => {
      const uuid = '00000000-0000-4000-8000-000000000000';
      const { status, body } = await get(uuid);
      assert.deepEqual([status, body.code, body.detail], [404, 'not_found', `There is no contact ${uuid}.`]);
      assert.equal((await get(companyIds.acme)).status, 404);
    });
  });

  describe('422', () => {
    it('refuses what is no uuid', async () => {
      for (const text of ['1', 'x'.repeat(36), `${uuidOf('Ada')}0`, "' or 1=1", `urn:uuid:${uuidOf('Ada')}`]) {
        const { status, body } = await get(text);
        assert.deepEqual([status, body.errors?.[0].pointer], [422, 'contact_uuid'], text);
      }
    });
  });
});
