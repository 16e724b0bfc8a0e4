import assert from 'node:assert/strict';
import { type Account, startService, type TestService } from '../../support/service.ts';
import { companyIds, everybody, insertPeople, namesOf, uuidOf } from './people.ts';

describe('listContacts', () => {
  let service: TestService;
  let member: Account;
  before(async () => {
    service = await startService();
    await insertPeople(service.knex);
    member = await service.signIn('Member');
  });
  after(() => service.stop());

  const list = (query: Record<string, string> = {}) => service.call('listContacts', { query, token: member.token });
  const find = async (name: string, query = {}) => {
    const { body } = await list(query);
    return body.results.find(({ uuid }: { uuid: string }) => uuid === uuidOf(name));
  };

  describe('200', () => {
    it('shows everybody, newest first', async () => {
      const { body } = await list();
      assert.deepEqual(namesOf(body.results), everybody);
      assert.deepEqual([body.next, body.previous], [null, null]);
    });

    it('shows a contact with its company', async () => {
      assert.deepEqual(await find('Ada'), {
        uuid: uuidOf('Ada'),
        first_name: 'Ada',
        last_name: 'Lovelace',
        title: 'Vice President, Sales',
        company: 'Acme, Inc.',
        company_id: companyIds.acme,
        company_name_for_emails: 'Acme',
        email: 'ada@acme.com',
        email_status: 'verified',
        seniority: 'vp',
        departments: ['Sales', 'Business Development'],
        work_direct_phone: '+1 415-555-1001',
        home_phone: '+1 415-555-2001',
        mobile_phone: '+1 415-555-0001',
        corporate_phone: '+1 415-555-0100',
        other_phone: '+1 415-555-3001',
        stage: 'approaching',
        employees: 50,
        industries: ['Computer Software', 'Internet'],
        keywords: ['machine learning', 'SaaS'],
        technologies: ['Google Cloud Hosting', '.NET'],
        person_linkedin_url: 'https://www.linkedin.com/in/ada',
        website: 'https://ada.example',
        company_linkedin_url: 'https://www.linkedin.com/company/acme',
        facebook_url: 'https://facebook.com/acme',
        twitter_url: 'https://twitter.com/countess',
        city: 'Oakland',
        state: 'California',
        country: 'United States',
        company_address: '500 Market Street',
        company_city: 'San Francisco',
        company_state: 'California',
        company_country: 'United States',
        company_phone: '+1 415-555-0100',
        annual_revenue: 1_000_000,
        total_funding: 500_000,
        latest_funding: 'Series A',
        latest_funding_amount: 250_000,
        last_raised_at: '2021-05-01',
        created_at: '2024-01-01T00:00:00.000Z',
        updated_at: '2024-06-01T00:00:00.000Z',
      });
    });

    it('shows nulls and empty lists for what is not known', async () => {
      const { uuid, created_at, updated_at, ...others } = await find('nobody');
      assert.deepEqual([created_at, updated_at], ['2024-01-07T00:00:00.000Z', '2024-01-07T00:00:00.000Z']);
      for (const [field, value] of Object.entries(others)) {
        const isList = ['departments', 'industries', 'keywords', 'technologies'].includes(field);
        assert.deepEqual(value, isList ? [] : null, field);
      }
    });

    it("shows the company's website and pages where the contact has none", async () => {
      const jose = await find('José');
      assert.equal(jose.website, 'https://www.Acme.com:443/about');
      assert.equal(jose.facebook_url, 'https://facebook.com/acme');
      assert.equal(jose.twitter_url, 'https://twitter.com/acme');
    });

    it('shows the largest number and the millisecond as they are stored', async () => {
      assert.equal((await find('Zoë')).annual_revenue, 9_007_199_254_740_991);
      assert.equal((await find('José')).updated_at, '2024-05-02T00:00:00.123Z');
    });

    it('shows the same values as the detail', async () => {
      const { body } = await list();
      for (const item of body.results) {
        const detail = await service.call('getContact', { path: { contact_uuid: item.uuid }, token: member.token });
        const { text_search, company_detail, ...shared } = detail.body;
        assert.deepEqual(shared, item);
      }
    });

    it('shows little with view=simple', async () => {
      assert.deepEqual(await find('Ada', { view: 'simple' }), {
        uuid: uuidOf('Ada'),
        first_name: 'Ada',
        last_name: 'Lovelace',
        title: 'Vice President, Sales',
        location: { city: 'Oakland', state: 'California', country: 'United States' },
        company_name: 'Acme, Inc.',
        person_linkedin_url: 'https://www.linkedin.com/in/ada',
        company_domain: 'acme.com',
      });
      assert.deepEqual(await find('nobody', { view: 'simple' }), {
        uuid: uuidOf('nobody'),
        first_name: null,
        last_name: null,
        title: null,
        location: null,
        company_name: null,
        person_linkedin_url: null,
        company_domain: null,
      });
      const zoe = await find('Zoë', { view: 'simple' });
      assert.deepEqual(zoe.location, { city: 'Berlin', state: null, country: 'Germany' });
    });

    it('shows all with view=full', async () => {
      assert.deepEqual((await list({ view: 'full' })).body.results, (await list()).body.results);
    });

    it('takes distinct, which changes nothing', async () => {
      for (const distinct of ['true', 'No']) {
        assert.deepEqual(namesOf((await list({ distinct })).body.results), everybody);
      }
    });

    it('is empty when nobody meets the conditions', async () => {
      assert.deepEqual((await list({ title: 'astronaut' })).body, { next: null, previous: null, results: [] });
    });
  });

  describe('422', () => {
    it('refuses a view that does not exist', async () => {
      const { status, body } = await list({ view: 'tiny' });
      assert.equal(status, 422);
      assert.deepEqual(body.errors[0], {
        in: 'query',
        pointer: 'view',
        detail: 'must be one of simple, full',
        code: 'not_allowed',
      });
    });

    it('names the filter that was meant', async () => {
      const { status, body } = await list({ titel: 'cto' });
      assert.equal(status, 422);
      assert.match(body.detail, /did you mean title\?/);
    });
  });
});
