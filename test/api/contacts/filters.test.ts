import assert from 'node:assert/strict';
import { getOperation } from '../../support/contract.ts';
import { type Account, startService, type TestService } from '../../support/service.ts';
import { companyIds, everybody, insertPeople, namesOf } from './people.ts';

type Query = Record<string, string | number | string[]>;

const allBut = (...names: string[]) => everybody.filter((name) => !names.includes(name));
const { acme, globex, initech } = companyIds;

/** Who is found, newest first. */
const cases: [query: Query, finds: string[]][] = [
  [{ first_name: 'ad' }, ['Ada']],
  [{ first_name: 'ZOE' }, ['Zoë']],
  [{ first_name: 'zöé' }, ['Zoë']],
  [{ first_name: 'σοφίας' }, []],
  [{ first_name: 'σοφία' }, ['Sofia']],
  [{ first_name: ['ada', 'bob'] }, ['Bob', 'Ada']],
  [{ first_name: '  ADA ' }, ['Ada']],
  [{ first_name: ' ' }, everybody],
  [{ first_name: '\u0301' }, []],
  [{ first_name: ['\u0301', 'ada'] }, ['Ada']],
  [{ last_name: 'nunez' }, ['José']],
  [{ email: '@acme.com' }, ['José', 'Ada']],
  [{ email_status: 'verified' }, ['Zoë', 'José', 'Ada']],
  [{ email_status: 'unverified' }, ['José']],
  [{ title: 'sales' }, ['Bob', 'José', 'Ada']],
  [{ title: 'president, sales' }, ['Ada']],
  [{ title: 'cto,intern' }, []],
  [{ title: ['cto', 'intern'] }, ['Sofia', 'Bob', 'Zoë', 'José']],
  [{ title: '%' }, ['Bob']],
  [{ title: '_' }, ['Bob']],
  [{ title: '\\' }, ['Bob']],
  [{ title: '%remote' }, []],
  [{ title: "'; drop table contacts; --" }, []],
  [{ title_words: 'cto' }, ['Sofia', 'Zoë']],
  [{ title_words: 'intern' }, ['José']],
  [{ title_words: 'sales VICE' }, ['Ada']],
  [{ title_words: '"president sales"' }, ['Ada']],
  [{ title_words: '"sales president"' }, []],
  [{ title_words: ['admiral', 'work remote'] }, ['Bob', 'Grace']],
  [{ title_words: ['admiral', '-'] }, ['Grace']],
  [{ title_words: '-' }, []],
  [{ title_words: ['+++', ' '] }, []],
  [{ title_words: ' ' }, everybody],
  [{ technologies_uids: '\u0301' }, []],
  [{ keywords_and: ['machine', '\u0301'] }, []],
  [{ seniority: 'suite' }, ['Zoë']],
  [{ department: 'sales' }, ['Bob', 'José', 'Ada']],
  [{ department: 'sales, business' }, []],
  [{ department: 'sales business' }, []],
  [{ departments: 'engineering' }, ['Zoë']],
  [{ department: 'engineering', departments: 'business' }, ['Zoë', 'Ada']],
  [{ stage: 'approach' }, ['Ada']],
  [{ contact_location: 'sao paulo' }, ['José']],
  [{ city: 'berlin' }, ['Zoë']],
  [{ state: 'virginia' }, ['Grace']],
  [{ country: 'united states' }, ['Grace', 'Ada']],
  [{ mobile_phone: '+1 415' }, ['Ada']],
  [{ work_direct_phone: '1003' }, ['Zoë']],
  [{ home_phone: '2001' }, ['Ada']],
  [{ other_phone: '3001' }, ['José', 'Ada']],
  [{ person_linkedin_url: '/in/' }, ['Zoë', 'Ada']],
  [{ website: 'acme.com' }, ['Bob', 'José', 'Ada']],
  [{ website: 'ada.example' }, ['Ada']],
  [{ facebook_url: 'facebook.com' }, ['Zoë', 'José', 'Ada']],
  [{ twitter_url: 'twitter.com/acme' }, ['José', 'Ada']],
  [{ twitter_url: 'countess' }, ['Ada']],
  [{ search: 'ada lovelace' }, ['Ada']],
  [{ search: 'grace@' }, ['Grace']],
  [{ search: 'admiral' }, ['Grace']],
  [{ search: 'c_suite' }, ['Zoë']],
  [{ search: 'brazil' }, ['José']],
  [{ search: 'virginia' }, ['Grace']],
  [{ search: '/in/zoe' }, ['Zoë']],
  [{ search: 'munchen' }, ['Zoë']],
  [{ search: 'software' }, ['Bob', 'Zoë', 'José', 'Ada']],
  [{ search: 'market street' }, []],
  [{ search: ['admiral', 'intern'] }, ['Bob', 'Grace', 'José', 'Ada']],
  [{ exclude_titles: 'intern' }, allBut('José', 'Bob')],
  [{ exclude_titles: 'INTERN,cto' }, allBut('José', 'Bob', 'Zoë', 'Sofia')],
  [{ exclude_titles: 'President\\, Sales' }, allBut('Ada')],
  [{ exclude_titles: ['intern', 'cto'] }, allBut('José', 'Bob', 'Zoë', 'Sofia')],
  [{ exclude_titles: ',' }, everybody],
  [{ exclude_titles: '\u0301' }, everybody],
  [{ exclude_title_words: 'intern, vice sales' }, allBut('José', 'Ada')],
  [{ exclude_title_words: '%' }, everybody],
  [{ email_status: 'verified', exclude_email_statuses: 'unverified' }, ['Zoë', 'Ada']],
  [{ exclude_seniorities: 'vp,intern' }, allBut('Ada', 'José')],
  [{ exclude_departments: 'sales' }, allBut('Ada', 'José', 'Bob')],
  [{ exclude_contact_locations: 'germany,california' }, allBut('Zoë', 'Ada')],
  [{ created_at_after: '2024-01-05' }, ['nobody', 'Sofia', 'Bob']],
  [{ created_at_before: '2024-01-02T01:00:00+01:00' }, ['José', 'Ada']],
  [{ updated_at_after: '2024-05-06T00:00:00Z' }, ['Sofia', 'Ada']],
  [{ updated_at_before: '2024-05-02T00:00:00.123Z' }, ['nobody', 'José']],
  [{ updated_at_before: '2024-05-02T00:00:00.122Z' }, ['nobody']],
  [{ updated_at_after: '2024-05-02T00:00:00.123001Z' }, allBut('nobody', 'José')],
  [{ updated_at_before: '2024-05-02T00:00:00.122999Z' }, ['nobody']],
  [{ created_at_after: '2024-01-05T00:00:00-23' }, ['nobody', 'Sofia']],
  [{ created_at_before: '2016-12-31T23:59:60Z' }, []],
  [{ created_at_after: '2016-12-31T23:59:60Z' }, everybody],
  [{ created_at_after: '2024-01-05', created_at_before: '2024-01-04' }, []],

  [{ company: 'acme, inc.' }, ['José', 'Ada']],
  [{ company: ['acme', 'globex'] }, ['Zoë', 'José', 'Ada']],
  [{ include_company_name: 'munchen' }, ['Zoë']],
  [{ company: 'acme', include_company_name: 'inc' }, ['José', 'Ada']],
  [{ company: 'acme', include_company_name: 'globex' }, []],
  [{ exclude_company_name: 'acme,software' }, allBut('José', 'Ada', 'Bob')],
  [{ exclude_company_name: 'Acme\\, Inc.' }, allBut('José', 'Ada')],
  [{ exclude_company_ids: [acme, globex.replaceAll('-', '').toUpperCase()] }, allBut('José', 'Ada', 'Zoë')],
  [{ exclude_company_ids: `${acme},${initech}` }, allBut('José', 'Ada', 'Bob')],
  [{ company_name_for_emails: 'glob' }, ['Zoë']],
  [{ company_location: 'california' }, ['José', 'Ada']],
  [{ company_address: 'bavaria' }, ['Zoë']],
  [{ company_address: 'market street' }, []],
  [{ exclude_company_locations: 'bavaria' }, allBut('Zoë')],
  [{ company_city: 'zurich' }, ['Bob']],
  [{ company_state: 'bavaria' }, ['Zoë']],
  [{ company_country: 'united' }, ['José', 'Ada']],
  [{ company_phone: '+49' }, ['Zoë']],
  [{ corporate_phone: '0100' }, ['José', 'Ada']],
  [{ company_linkedin_url: 'company/globex' }, ['Zoë']],
  [{ include_domain_list: 'acme.com' }, ['José', 'Ada']],
  [{ include_domain_list: 'https://www.acme.com:8080/x?y,GLOBEX.de' }, ['Zoë', 'José', 'Ada']],
  [{ include_domain_list: 'acme' }, []],
  [{ exclude_domain_list: 'www.acme.com' }, allBut('José', 'Ada')],
  [{ exclude_domain_list: 'acme' }, everybody],
  [{ industries: 'internet' }, ['José', 'Ada']],
  [{ industries: 'software, internet' }, []],
  [{ exclude_industries: 'machine' }, allBut('Zoë')],
  [{ technologies: '.net' }, ['José', 'Ada']],
  [{ technologies_uids: 'google_cloud' }, ['José', 'Ada']],
  [{ technologies_uids: 'Cloud Hosting' }, ['José', 'Ada']],
  [{ technologies_uids: '_net' }, ['José', 'Ada']],
  [{ exclude_technologies: 'postgres' }, allBut('Zoë')],
  [{ keywords: 'software' }, ['Zoë']],
  [{ keywords: 'learning saas' }, []],
  [{ keywords: '100%_' }, ['Bob']],
  [{ keywords_and: 'machine,saas' }, ['José', 'Ada']],
  [{ keywords_and: ['machine', 'robots'] }, []],
  [{ keywords_and: 'machine', keywords: 'saas' }, ['José', 'Ada']],
  [{ exclude_keywords: 'internet,robots' }, allBut('Bob', 'Zoë')],
  [{ exclude_keywords: 'internet', keyword_search_fields: 'industries' }, allBut('Bob')],
  [{ keywords: 'software', keyword_search_fields: 'company' }, ['Bob']],
  [{ keywords: 'software', keyword_search_fields: 'company,industries' }, ['Bob', 'José', 'Ada']],
  [{ keywords_and: 'acme,saas', keyword_search_fields: ['company', 'keywords'] }, ['José', 'Ada']],
  [{ keywords: 'software', keyword_search_fields: 'company,keywords', keyword_exclude_fields: 'company' }, ['Zoë']],
  [{ employees_count: 50 }, ['José', 'Ada']],
  [{ employees_count: 0 }, ['Bob']],
  [{ employees_min: 50 }, ['Zoë', 'José', 'Ada']],
  [{ employees_max: 50 }, ['Bob', 'José', 'Ada']],
  [{ employees_min: 1, employees_max: 199 }, ['José', 'Ada']],
  [{ employees_min: 200, employees_max: 50 }, []],
  [{ employees_min: 9007199254740991 }, []],
  [{ employees_max: 9007199254740991 }, ['Bob', 'Zoë', 'José', 'Ada']],
  [{ annual_revenue: '9007199254740991' }, ['Zoë']],
  [{ annual_revenue_min: 1_000_000 }, ['Zoë', 'José', 'Ada']],
  [{ annual_revenue_max: 1_000_000 }, ['José', 'Ada']],
  [{ total_funding: 700_000 }, ['Bob']],
  [{ total_funding_min: 500_001 }, ['Bob']],
  [{ total_funding_max: 500_000 }, ['José', 'Ada']],
  [{ latest_funding_amount_min: 1 }, ['José', 'Ada']],
  [{ latest_funding_amount_max: 0 }, ['Zoë']],

  [{ title: 'sales', exclude_titles: 'intern', employees_min: 1 }, ['Ada']],
  [{ city: 'berlin', company_city: 'munchen', exclude_company_ids: acme }, ['Zoë']],
];

describe('contact filters', () => {
  let service: TestService;
  let member: Account;
  before(async () => {
    service = await startService();
    await insertPeople(service.knex);
    member = await service.signIn('Member');
  });
  after(() => service.stop());

  const call = (id: 'listContacts' | 'countContacts' | 'listContactUuids', query: Query) =>
    service.call(id, { query, token: member.token });

  for (const [query, finds] of cases) {
    it(`${decodeURIComponent(String(new URLSearchParams(query as Record<string, string>)))} finds ${finds.join(', ') || 'nobody at all'}`, async () => {
      const { body } = await call('listContacts', query);
      assert.deepEqual(namesOf(body.results), finds);
      assert.equal((await call('countContacts', query)).body.count, finds.length);
      const { uuids, count } = (await call('listContactUuids', query)).body;
      assert.deepEqual([namesOf(uuids.map((uuid: string) => ({ uuid }))), count], [finds, finds.length]);
    });
  }

  it('are all in this table', () => {
    const tried = new Set(cases.flatMap(([query]) => Object.keys(query)));
    const others = ['ordering', 'page', 'page_size', 'cursor', 'distinct'];
    const missing = [...getOperation('countContacts').query.keys()].filter((name) => !tried.has(name));
    assert.deepEqual(missing.sort(), others.sort());
  });

  it('are refused when no field is left for keywords to look into', async () => {
    for (const query of [
      { keyword_exclude_fields: 'keywords' },
      { keywords: 'x', keyword_search_fields: 'company', keyword_exclude_fields: 'company,industries' },
    ] as Query[]) {
      for (const id of ['listContacts', 'countContacts', 'listContactUuids'] as const) {
        const { status, body } = await call(id, query);
        assert.equal(status, 422);
        assert.deepEqual(body.errors[0].pointer, 'keyword_exclude_fields');
        assert.equal(body.errors[0].code, 'nothing_left');
      }
    }
  });

  it('name the bound of a whole number that is beyond it, and a parameter without a name', async () => {
    const query = 'employees_min=99999999999999999&=x';
    const { status, body } = await service.call('listContacts', { query, token: member.token });
    assert.equal(status, 422);
    assert.match(body.detail, /employees_min must be at most 9007199254740991/);
    assert.match(body.detail, /a parameter without a name is not a parameter of this operation/);
  });

  it('are refused with values out of bounds, all faults at once', async () => {
    const { status, body } = await call('countContacts', {
      employees_min: -1,
      employees_max: 9007199254740992,
      annual_revenue: '1.5',
      created_at_after: 'yesterday',
      created_at_before: '2024-02-30',
      exclude_company_ids: 'acme',
      keyword_search_fields: 'title',
      first_name: 'x'.repeat(501),
    });
    assert.equal(status, 422);
    assert.deepEqual(body.errors.map((fault: { pointer: string }) => fault.pointer).sort(), [
      'annual_revenue',
      'created_at_after',
      'created_at_before',
      'employees_max',
      'employees_min',
      'exclude_company_ids',
      'first_name',
      'keyword_search_fields',
    ]);
  });
});
