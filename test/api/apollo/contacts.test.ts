import assert from 'node:assert/strict';
import { type Account, startService, type TestService } from '../../support/service.ts';
import { insertPeople, namesOf, uuidOf } from '../contacts/people.ts';

describe('searchApolloContacts', () => {
  let service: TestService;
  let member: Account;
  before(async () => {
    service = await startService({ maxPageSize: 30 });
    await insertPeople(service.knex);
    member = await service.signIn('Member');
  });
  after(() => service.stop());

  const people = (parameters: string) => `https://app.apollo.io/#/people?${parameters}`;
  const call = (parameters: string, query = '') =>
    service.call('searchApolloContacts', { json: { url: people(parameters) }, query, token: member.token });
  const search = async (parameters: string, query = '') => {
    const { status, body, text } = await call(parameters, query);
    assert.equal(status, 200, text);
    return body;
  };
  const names = async (parameters: string, query = '') => namesOf((await search(parameters, query)).results);
  const queryOf = (link: string) => new URL(link).search.slice(1);

  describe('200', () => {
    it('gives contacts as their own list does, in full or in brief', async () => {
      for (const view of ['full', 'simple']) {
        const { results } = await search('personTitles[]=vice president', `view=${view}`);
        const list = await service.call('listContacts', {
          query: { title: 'vice president', view },
          token: member.token,
        });
        assert.deepEqual(results, list.body.results);
        assert.deepEqual(namesOf(results), ['Ada']);
      }
    });

    it('says what it takes of the URL, and of each other parameter why not', async () => {
      const url =
        'personTitles[]=CEO&personTitles[]=***&tour=true&qSearchListId=1&sortByField=recommendations_score&sortAscending=false';
      const { apollo_url, mapping_summary, unmapped_categories } = await search(url);
      assert.equal(apollo_url, people(url));
      const { unmapped_values, ...summary } = mapping_summary;
      assert.deepEqual(summary, {
        total_apollo_parameters: 5,
        mapped_parameters: 1,
        unmapped_parameters: 4,
        mapped_parameter_names: ['personTitles[]'],
        unmapped_parameter_names: ['tour', 'qSearchListId', 'sortByField', 'sortAscending'],
      });
      assert.deepEqual(
        unmapped_values.map(({ name, value }: { name: string; value: string }) => [name, value]),
        [
          ['personTitles[]', '***'],
          ['sortByField', 'recommendations_score'],
          ['sortAscending', 'false'],
        ],
      );
      assert.deepEqual(
        unmapped_categories.map(({ name }: { name: string }) => name),
        ['Sorting', 'Search Lists', 'Other'],
      );
      for (const { parameters } of unmapped_categories) {
        assert.ok(parameters.every(({ mapped, reason }: { mapped: boolean; reason: string }) => !mapped && reason));
      }
    });

    it('finds people of companies for a search of companies', async () => {
      const url = 'https://app.apollo.io/#/companies?organizationLocations[]=Germany';
      const { body } = await service.call('searchApolloContacts', { json: { url }, token: member.token });
      assert.deepEqual(namesOf(body.results), ['Zoë']);
    });

    it('takes what the query adds to the URL', async () => {
      assert.deepEqual(await names('personTitles[]=sales', 'include_company_name=acme'), ['José', 'Ada']);
      assert.deepEqual(await names('personTitles[]=sales', 'exclude_company_name=acme'), ['Bob']);
      assert.deepEqual(await names('personTitles[]=sales', 'include_domain_list=acme.com'), ['José', 'Ada']);
      assert.deepEqual(await names('personTitles[]=sales', 'exclude_domain_list=acme.com'), ['Bob']);
    });

    it('never widens ranges into one span', async () => {
      assert.deepEqual(await names('organizationNumEmployeesRanges[]=0,10&organizationNumEmployeesRanges[]=100-500'), [
        'Bob',
        'Zoë',
      ]);
    });

    it('does not take unverified for verified', async () => {
      assert.deepEqual(await names('contactEmailStatusV2[]=verified'), ['Zoë', 'Ada']);
    });

    it('leaves unmapped what says nothing: blanks, junk, or fields of keywords that are not there', async () => {
      for (const parameters of [
        'personTitles[]=',
        'personTitles[]=%20',
        'q_organization_domains[]=%20',
        'contactEmailStatusV2[]=',
        'organizationNumEmployeesRanges[]=many&organizationNumEmployeesRanges[]=,',
        'revenueRange[min]=a lot',
        'personDepartmentOrSubdepartments[]=master_',
        'excludedOrganizationKeywordFields[]=name',
        'excludedOrganizationKeywordFields[]=name&qNotOrganizationKeywordTags[]=',
        'includedOrganizationKeywordFields[]=social_media_description',
        'existFields[]=shoe_size',
        `qKeywords=${'x'.repeat(501)}`,
        'page=0',
        'page=two',
      ]) {
        const { results, mapping_summary } = await search(parameters);
        assert.deepEqual([results.length, mapping_summary.mapped_parameters], [7, 0], parameters);
      }
    });

    it('finds nobody by what has no text in it, leaves nobody out by it, and says so', async () => {
      for (const [parameters, found] of [
        ['personTitles[]=...', 0],
        ['personTitles[]=%20&personTitles[]=...', 0],
        ['personTitles[]=%CC%81', 0],
        ['personLocations[]=,', 0],
        ['personNotTitles[]=***', 7],
        ['organizationNotLocations[]=,', 7],
      ] as const) {
        const { results, mapping_summary } = await search(parameters);
        assert.deepEqual([results.length, mapping_summary.mapped_parameters], [found, 1], parameters);
        assert.match(mapping_summary.unmapped_values[0].reason, /no text to look for/);
      }
      assert.equal((await search('qOrganizationKeywordTags[]=%CC%81')).results.length, 0);
      assert.equal((await search('personTitles[]=...&personTitles[]=cto')).results.length, 2);
    });

    it('takes the last of several values where there can be one only, and says so', async () => {
      const { results, mapping_summary } = await search(
        'revenueRange[max]=1&revenueRange[max]=x&revenueRange[max]=2000000',
      );
      assert.deepEqual(namesOf(results), ['José', 'Ada']);
      assert.deepEqual(
        mapping_summary.unmapped_values.map(({ value }: { value: string }) => value),
        ['x', '1'],
      );
    });
  });

  describe('the order', () => {
    it('is that of the sort field of the URL', async () => {
      const byTitle = 'personTitles[]=sales&sortByField=person_title_normalized';
      assert.deepEqual(await names(`${byTitle}&sortAscending=true`), ['Bob', 'José', 'Ada']);
      assert.deepEqual(await names(`${byTitle}&sortAscending=false`), ['Ada', 'José', 'Bob']);
      assert.deepEqual(await names(`${byTitle}&sortAscending=false&sortAscending=x`), ['Ada', 'José', 'Bob']);
      assert.deepEqual(
        await names(
          'sortByField=organization_estimated_number_employees&sortAscending=false&personTitles[]=sales',
          'limit=1',
        ),
        ['José'],
      );
    });

    it('is the default one for [none] and for what is unknown', async () => {
      for (const field of ['[none]', '%5Bnone%5D', 'recommendations_score', 'constructor']) {
        assert.deepEqual(await names(`personTitles[]=sales&sortByField=${field}&sortAscending=true`), [
          'Bob',
          'José',
          'Ada',
        ]);
      }
      const { mapping_summary } = await search('sortByField=[none]&sortAscending=false');
      assert.equal(mapping_summary.mapped_parameters, 2);
    });
  });

  describe('paging', () => {
    const count = 60;
    before(() =>
      service.knex('contacts').insert(
        [...Array(count).keys()].map((number) => ({
          title: 'Pager',
          first_name: `Pager ${String(number % 7)}`,
          created_at: new Date(Date.UTC(2023, 0, 1 + (number % 9))),
        })),
      ),
    );
    const uuids = ({ results }: { results: { uuid: string }[] }) => results.map(({ uuid }) => uuid);
    const all = async (parameters: string) =>
      uuids(await search(parameters, 'limit=30&offset=0')).concat(
        uuids(await search(parameters, 'limit=30&offset=30')),
      );

    for (const parameters of [
      'personTitles[]=pager&page=1',
      'page=1&personTitles[]=pager&sortByField=person_name.raw&sortAscending=false',
      'personTitles[]=pager',
    ]) {
      for (const paging of ['limit=8', 'limit=8&offset=0']) {
        it(`walks everything once, there and back: ${parameters} with ${paging}`, async () => {
          const everyone = await all(parameters);
          assert.equal(new Set(everyone).size, count);
          const pages = [await search(parameters, `${paging}&view=simple`)];
          for (let last = pages[0]; last.next; ) {
            last = await search(parameters, queryOf(last.next));
            pages.push(last);
          }
          assert.deepEqual(pages.flatMap(uuids), everyone);
          const back = [];
          for (let link = pages.at(-1).previous; link; ) {
            const page = await search(parameters, queryOf(link));
            back.unshift(page);
            link = page.previous;
          }
          assert.deepEqual(back.flatMap(uuids), everyone.slice(0, 56));
        });
      }
    }

    it('links to the same address with the same query', async () => {
      const { next, previous } = await search(
        'personTitles[]=pager&page=1',
        'limit=8&exclude_company_name=a&exclude_company_name=b&view=simple',
      );
      assert.match(
        next,
        /^http:\/\/[^/]+\/api\/v2\/apollo\/contacts\?limit=8&exclude_company_name=a&exclude_company_name=b&view=simple&cursor=/,
      );
      assert.equal(previous, null);
    });

    it('begins at the page of the URL, unless the request says where', async () => {
      const everyone = await all('personTitles[]=pager');
      const second = await search('personTitles[]=pager&page=2');
      assert.deepEqual(uuids(second), everyone.slice(25, 50));
      assert.deepEqual(uuids(await search('personTitles[]=pager&page=2', queryOf(second.next))), everyone.slice(50));
      assert.deepEqual(
        uuids(await search('personTitles[]=pager&page=2', queryOf(second.previous))),
        everyone.slice(0, 25),
      );
      assert.deepEqual(uuids(await search('personTitles[]=pager&page=3', 'limit=10')), everyone.slice(20, 30));
      assert.deepEqual(uuids(await search('personTitles[]=pager&page=3', 'offset=5&limit=10')), everyone.slice(5, 15));
      assert.deepEqual(uuids(await search('personTitles[]=pager&page=999999999999999')), []);
    });

    it('serves the maximum for a larger limit', async () => {
      assert.equal((await search('personTitles[]=pager', 'limit=1000')).results.length, 30);
    });
  });

  describe('400', () => {
    it('refuses a cursor of another search, and one that is none', async () => {
      const { next } = await search('personTitles[]=pager', 'limit=2');
      assert.equal((await call('personTitles[]=pager&tour=1', queryOf(next))).status, 200);
      for (const [parameters, query] of [
        ['personTitles[]=sales', queryOf(next)],
        ['personTitles[]=pager&sortByField=person_name', queryOf(next)],
        ['personTitles[]=pager', `${queryOf(next)}&include_company_name=x`],
        ['personTitles[]=pager', 'cursor=nonsense'],
      ] as const) {
        const { status, body } = await call(parameters, query);
        assert.deepEqual([status, body.code], [400, 'invalid_cursor']);
      }
    });
  });

  describe('422', () => {
    it('refuses what is no parameter or value of it', async () => {
      for (const query of ['limit=0', 'offset=-1', 'view=brief', 'page=1', 'ordering=title', 'title=x']) {
        const { status, body } = await call('', query);
        assert.deepEqual([status, body.errors[0].pointer], [422, query.split('=')[0]]);
      }
    });

    it('refuses other hosts, before it asks anything', async () => {
      const json = { url: `https://apollo.io@evil.com/#/people?personTitles[]=${uuidOf('Ada')}` };
      const { status, body } = await service.call('searchApolloContacts', { json, token: member.token });
      assert.deepEqual([status, body.errors[0].code], [422, 'not_an_apollo_url']);
    });
  });
});
