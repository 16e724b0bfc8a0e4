import assert from 'node:assert/strict';
import { type Account, startService, type TestService } from '../../support/service.ts';
import { allFirms, firmId, firmsOf, insertFirms } from './firms.ts';

describe('listCompanies', () => {
  let service: TestService;
  let member: Account;
  before(async () => {
    service = await startService();
    await insertFirms(service.knex);
    member = await service.signIn('Member');
  });
  after(() => service.stop());

  const list = (query: string | Record<string, string> = {}) =>
    service.call('listCompanies', { query, token: member.token });
  const queryOf = (link: string | null) => new URL(String(link)).search.slice(1);

  describe('200', () => {
    it('shows all, newest first', async () => {
      const { body } = await list();
      assert.deepEqual(firmsOf(body.results), allFirms);
      assert.deepEqual([body.next, body.previous], [null, null]);
    });

    it('shows a company as it is stored', async () => {
      const { body } = await list('name=acme');
      assert.deepEqual(body.results, [
        {
          uuid: firmId('Acme'),
          name: 'Acme, Inc.',
          employees_count: 50,
          annual_revenue: 1_000_000,
          total_funding: 500_000,
          industries: ['Computer Software', 'Internet'],
          keywords: ['machine learning', 'SaaS'],
          technologies: ['Google Cloud Hosting', '.NET'],
          address: '500 Market Street',
          text_search: 'San Francisco, California, United States',
          city: 'San Francisco',
          state: 'California',
          country: 'United States',
          website: 'https://www.Acme.com:443/about',
          linkedin_url: 'https://www.linkedin.com/company/acme',
          facebook_url: 'https://facebook.com/acme',
          twitter_url: 'https://twitter.com/acme',
          phone_number: '+1 415-555-0100',
          company_name_for_emails: 'Acme',
          latest_funding: 'Series A',
          latest_funding_amount: 250_000,
          last_raised_at: '2021-05-01',
          created_at: '2024-01-01T00:00:00.000Z',
          updated_at: '2024-06-01T00:00:00.000Z',
        },
      ]);
    });

    it('shows nulls and empty lists for what is not known', async () => {
      const { body } = await list();
      const { uuid, created_at, updated_at, ...others } = body.results[0];
      assert.deepEqual([uuid, created_at, updated_at], [firmId('none'), ...Array(2).fill('2024-01-05T00:00:00.000Z')]);
      for (const [field, value] of Object.entries(others)) {
        const isList = ['industries', 'keywords', 'technologies'].includes(field);
        assert.deepEqual(value, isList ? [] : null, field);
      }
    });

    it('shows the same values as the detail', async () => {
      const { body } = await list();
      for (const item of body.results) {
        const detail = await service.call('getCompany', { path: { company_uuid: item.uuid }, token: member.token });
        const { contact_count, ...shared } = detail.body;
        assert.deepEqual([shared, contact_count], [item, 0]);
      }
    });

    for (const start of ['', 'ordering=-city,name', 'offset=0', 'page=1&ordering=employees']) {
      it(`leads to every company once, there and back, from ?${start}`, async () => {
        const all = firmsOf((await list(start.replace('page=1', ''))).body.results);
        const there: string[] = [];
        let page = (await list(`${start}&limit=2`)).body;
        assert.equal(page.previous, null);
        for (;;) {
          there.push(...firmsOf(page.results));
          if (!page.next) break;
          page = (await list(queryOf(page.next))).body;
        }
        assert.deepEqual(there, all);
        const back = [firmsOf(page.results)];
        while (page.previous) {
          page = (await list(queryOf(page.previous))).body;
          back.unshift(firmsOf(page.results));
        }
        assert.deepEqual(back.flat(), all);
      });
    }
  });

  describe('400', () => {
    it('refuses a cursor of other filters, and of another list', async () => {
      const { next } = (await list('limit=1&ordering=name')).body;
      const cursor = new URL(String(next)).searchParams.get('cursor');
      for (const query of [`cursor=${cursor}`, `ordering=name&country=a&cursor=${cursor}`]) {
        const { status, body } = await list(query);
        assert.deepEqual([status, body.code], [400, 'invalid_cursor'], query);
      }
      const first = new URL(String((await list('limit=1')).body.next)).searchParams.get('cursor');
      const contacts = await service.call('listContacts', { query: `cursor=${first}`, token: member.token });
      assert.equal(contacts.status, 400);
    });
  });
});
