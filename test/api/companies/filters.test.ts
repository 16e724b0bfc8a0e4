import assert from 'node:assert/strict';
import { getOperation } from '../../support/contract.ts';
import { type Account, startService, type TestService } from '../../support/service.ts';
import { allFirms, firmsOf, insertFirms } from './firms.ts';

type Query = Record<string, string | number | string[]>;

const allBut = (...names: string[]) => allFirms.filter((name) => !names.includes(name));

/** Which are found, newest first. */
const cases: [query: Query, finds: string[]][] = [
  [{ name: 'acme, inc' }, ['Acme']],
  [{ name: 'MUNCHEN' }, ['Globex']],
  [{ name: ['acme', 'initech'] }, ['initech', 'Acme']],
  [{ name: ' ' }, allFirms],
  [{ name: '\u0301' }, []],
  [{ exclude_industries: '\u0301' }, allFirms],
  [{ name: '%' }, []],
  [{ industries: 'internet' }, ['Globex', 'Acme']],
  [{ industries: 'software, internet' }, []],
  [{ exclude_industries: 'machine,software' }, allBut('Globex', 'Acme')],
  [{ keywords: 'learning saas' }, []],
  [{ keywords: '100%_' }, ['initech']],
  [{ keywords: ['robots', 'learning'] }, ['Globex', 'Acme']],
  [{ keywords_and: 'saas,learning' }, ['Acme']],
  [{ keywords_and: ['saas', 'robots'] }, ['Globex']],
  [{ exclude_keywords: 'pure' }, allBut('initech')],
  [{ technologies: '.net' }, ['initech', 'Acme']],
  [{ technologies_uids: 'google_cloud' }, ['Acme']],
  [{ technologies_uids: 'Cloud Hosting' }, ['Acme']],
  [{ exclude_technologies: 'postgres' }, allBut('Globex')],
  [{ address: 'market' }, ['Acme']],
  [{ address: 'california' }, []],
  [{ company_location: 'california' }, ['Acme']],
  [{ company_location: 'market' }, []],
  [{ exclude_locations: 'bavaria' }, allBut('Globex')],
  [{ city: 'münchen' }, ['initech', 'Globex']],
  [{ state: 'bavaria' }, ['Globex']],
  [{ country: 'united' }, ['Acme']],
  [{ phone_number: '+49' }, ['Globex']],
  [{ website: 'acme.com' }, ['initech', 'Acme']],
  [{ linkedin_url: 'company/globex' }, ['Globex']],
  [{ facebook_url: 'facebook.com' }, ['Acme']],
  [{ twitter_url: 'twitter.com/acme' }, ['Acme']],
  [{ include_domain_list: 'acme.com' }, ['Acme']],
  [{ include_domain_list: 'https://www.acme.com:8080/x?y,GLOBEX.de' }, ['Globex', 'Acme']],
  [{ include_domain_list: 'acme' }, []],
  [{ exclude_domain_list: 'www.acme.com' }, allBut('Acme')],
  [{ exclude_domain_list: 'acme' }, allFirms],
  [{ latest_funding: 'series' }, ['Acme']],
  [{ latest_funding_amount_min: 1 }, ['Acme']],
  [{ latest_funding_amount_max: 0 }, ['Globex']],
  [{ employees_count: 50 }, ['Acme']],
  [{ employees_count: 0 }, ['initech']],
  [{ employees_min: 50 }, ['Globex', 'Acme']],
  [{ employees_max: 50 }, ['initech', 'Acme']],
  [{ annual_revenue: '9007199254740991' }, ['Globex']],
  [{ annual_revenue_min: 1_000_000 }, ['Globex', 'Acme']],
  [{ annual_revenue_max: 1_000_000 }, ['Acme']],
  [{ total_funding: 700_000 }, ['initech']],
  [{ total_funding_min: 500_001 }, ['initech']],
  [{ total_funding_max: 500_000 }, ['Acme']],
  [{ search: 'globex' }, ['Globex']],
  [{ search: 'marienplatz' }, ['Globex']],
  [{ search: 'california' }, ['Acme']],
  [{ search: 'machinery' }, ['Globex']],
  [{ search: 'robots' }, ['Globex']],
  [{ search: 'hosting' }, ['Acme']],
  [{ search: 'munchen' }, ['initech', 'Globex']],
  [{ search: 'germany' }, ['initech', 'Globex']],
  [{ search: '415-555' }, ['Acme']],
  [{ search: 'acme.com' }, ['initech', 'Acme']],
  [{ search: 'linkedin' }, ['Globex', 'Acme']],
  [{ search: 'facebook' }, []],
  [{ created_at_after: '2024-01-03' }, ['none', 'blank', 'initech']],
  [{ created_at_before: '2024-01-02T01:00:00+01:00' }, ['Globex', 'Acme']],
  [{ updated_at_after: '2024-05-04T00:00:00Z' }, ['blank', 'Acme']],
  [{ updated_at_before: '2024-05-02T00:00:00.123Z' }, ['none', 'Globex']],
  [{ updated_at_before: '2024-05-02T00:00:00.122Z' }, ['none']],

  [{ keywords: 'saas', exclude_technologies: 'sap', employees_min: 1 }, ['Acme']],
];

describe('company filters', () => {
  let service: TestService;
  let member: Account;
  before(async () => {
    service = await startService();
    await insertFirms(service.knex);
    member = await service.signIn('Member');
  });
  after(() => service.stop());

  const call = (id: 'listCompanies' | 'countCompanies' | 'listCompanyUuids', query: Query) =>
    service.call(id, { query, token: member.token });

  for (const [query, finds] of cases) {
    it(`${decodeURIComponent(String(new URLSearchParams(query as Record<string, string>)))} finds ${finds.join(', ') || 'none at all'}`, async () => {
      const { body } = await call('listCompanies', query);
      assert.deepEqual(firmsOf(body.results), finds);
      assert.equal((await call('countCompanies', query)).body.count, finds.length);
      const { uuids, count } = (await call('listCompanyUuids', query)).body;
      assert.deepEqual([firmsOf(uuids.map((uuid: string) => ({ uuid }))), count], [finds, finds.length]);
    });
  }

  it('are all in this table', () => {
    const tried = new Set(cases.flatMap(([query]) => Object.keys(query)));
    const others = ['ordering', 'page', 'page_size', 'cursor', 'distinct'];
    const missing = [...getOperation('countCompanies').query.keys()].filter((name) => !tried.has(name));
    assert.deepEqual(missing.sort(), others.sort());
  });

  it('are not those on contacts', async () => {
    for (const name of ['title', 'first_name', 'exclude_titles', 'keyword_search_fields']) {
      const { status, body } = await call('listCompanies', { [name]: 'keywords' });
      assert.deepEqual([status, body.errors[0].code], [422, 'unknown_parameter'], name);
    }
  });

  it('are refused with values out of bounds, all faults at once', async () => {
    const { status, body } = await call('countCompanies', {
      employees_min: -1,
      employees_max: 9007199254740992,
      total_funding: '1.5',
      updated_at_before: 'yesterday',
      name: 'x'.repeat(501),
    });
    assert.equal(status, 422);
    assert.deepEqual(body.errors.map((fault: { pointer: string }) => fault.pointer).sort(), [
      'employees_max',
      'employees_min',
      'name',
      'total_funding',
      'updated_at_before',
    ]);
  });
});
