import assert from 'node:assert/strict';
import type { OperationId } from '../../../src/http/types.ts';
import { type Account, startService, type TestService } from '../../support/service.ts';
import { insertPeople } from './people.ts';

/** What each list shows of the people, one value for each contact. */
const lists: [id: OperationId, shows: string[]][] = [
  [
    'listContactTitles',
    [
      String.raw`100% remote_work \ Internal Sales`,
      'CTO',
      'cto',
      'Rear Admiral',
      'Sales Intern',
      'Vice President, Sales',
    ],
  ],
  ['listContactTechnologies', ['Google Cloud Hosting, .NET', 'Google Cloud Hosting, .NET', 'SAP, PostgreSQL']],
  ['listContactCompanyAddresses', ['500 Market Street', '500 Market Street', 'Marienplatz 1']],
  ['listContactAddresses', ['Berlin, Germany', 'Oakland, California', 'São Paulo, Brazil']],
  ['listContactCities', ['Berlin', 'Oakland', 'São Paulo']],
  ['listContactStates', ['California', 'Virginia']],
  ['listContactCountries', ['Brazil', 'Germany', 'United States', 'United States']],
  ['listContactCompanyCities', ['München', 'San Francisco', 'San Francisco', 'Zürich']],
  ['listContactCompanyStates', ['Bavaria', 'California', 'California']],
  ['listContactCompanyCountries', ['Germany', 'United States', 'United States']],
];

/** Of the companies, whoever works there. */
const pages: [id: OperationId, shows: string[]][] = [
  ['listContactCompanyNames', ['Acme, Inc.', 'acme, inc.', 'Globex München GmbH', 'initech software', 'Nobody Ltd']],
  ['listContactIndustries', ['Computer Software', 'Internet', 'Machinery']],
  ['listContactKeywords', ['100%_pure', 'analytics', 'internet', 'machine learning', 'SaaS', 'software robots']],
];

describe('attribute lists of contacts', () => {
  let service: TestService;
  let member: Account;
  before(async () => {
    service = await startService();
    await insertPeople(service.knex);
    member = await service.signIn('Member');
  });
  after(() => service.stop());

  const call = (id: OperationId, query: string) => service.call(id, { query, token: member.token });
  const values = async (id: OperationId, query = '') => {
    const { status, body, text } = await call(id, query);
    assert.equal(status, 200, text);
    return body;
  };

  for (const [id, shows] of lists) {
    describe(id, () => {
      it('gives one value for each contact that has one', async () => {
        const { body, headers } = await call(id, '');
        assert.deepEqual(body, shows);
        assert.equal(headers['x-total-count'], String(shows.length));
      });

      it('gives each value once with distinct=true', async () => {
        const once = shows.filter((value, at) => value.toLowerCase() !== shows[at - 1]?.toLowerCase());
        assert.deepEqual(await values(id, 'distinct=true'), once);
      });

      it('is of the contacts that pass the filters on them and on their companies', async () => {
        assert.equal((await values(id, 'first_name=nobody')).length, 0);
        const [of = ''] = await values(id, 'company=acme&email_status=unverified&country=brazil');
        assert.ok(of === '' || shows.includes(of));
        assert.ok((await values(id, 'exclude_titles=sales')).length < shows.length);
      });

      it('has no value in which there is what nothing is left of once it is normalized', async () => {
        assert.deepEqual(await values(id, 'search=%CC%81'), []);
        assert.deepEqual(await values(id, 'search=%20'), shows);
      });

      it('leads on by Link', async () => {
        const { body, headers } = await call(id, 'limit=1&country=&ordering=-value');
        assert.deepEqual(body, [shows.at(-1)]);
        const link = /^<(.+)>; rel="next"$/.exec(headers.link ?? '')?.[1] ?? '';
        assert.equal(new URL(link).search, '?limit=1&country=&ordering=-value&offset=1');
      });
    });
  }

  it('take the parameters of a list of contacts but for its order', async () => {
    assert.deepEqual(await values('listContactCities', 'cursor=any&page=2&page_size=1&keyword_search_fields=company'), [
      'Oakland',
    ]);
    assert.equal((await call('listContactCities', 'ordering=-employees')).status, 422);
    assert.equal((await call('listContactCities', 'view=simple')).status, 422);
  });

  it('look with search into the value, not into the contact', async () => {
    assert.deepEqual(await values('listContactCities', 'search=SAO'), ['São Paulo']);
    assert.deepEqual(await values('listContactCities', 'search=ada'), []);
  });

  it('refuse keyword fields of which none is left, as the list does', async () => {
    const { status, body } = await call('listContactTitles', 'keyword_exclude_fields=keywords');
    assert.deepEqual([status, body.errors[0].code], [422, 'nothing_left']);
  });

  it('give single technologies with separated=true', async () => {
    assert.deepEqual(await values('listContactTechnologies', 'separated=true&ordering=-count'), [
      '.NET',
      'Google Cloud Hosting',
      'PostgreSQL',
      'SAP',
    ]);
  });

  it('list the address, where the filter of that name looks into the location text', async () => {
    assert.deepEqual(await values('listContactCompanyAddresses', 'company_address=bavaria'), ['Marienplatz 1']);
    assert.deepEqual(await values('listContactCompanyAddresses', 'company_address=marienplatz'), []);
  });

  describe('that read companies only', () => {
    before(() =>
      service
        .knex('companies')
        .insert([
          { name: 'Nobody Ltd', industries: ['internet'], keywords: ['saas', '', 'analytics '] },
          { name: 'acme, inc.', keywords: ['SaaS'] },
          { name: '\u3000' },
        ]),
    );

    for (const [id, shows] of pages) {
      describe(id, () => {
        it('gives a page of all of them, also of companies where nobody works', async () => {
          assert.deepEqual(await values(id), { next: null, previous: null, results: shows });
        });

        it('leads there and back, every parameter kept', async () => {
          const query = 'search=&limit=2&distinct=false';
          const found: string[] = [];
          let page = await values(id, query);
          for (;;) {
            assert.notEqual(page.results.length, 0, 'no link leads to nothing');
            found.push(...page.results);
            if (!page.next) break;
            assert.ok(new URL(page.next).search.startsWith(`?${query}&offset=`));
            page = await values(id, new URL(page.next).search.slice(1));
          }
          assert.deepEqual(found, shows);
          while (page.previous) page = await values(id, new URL(page.previous).search.slice(1));
          assert.deepEqual(page.results, shows.slice(0, 2));
        });

        it('takes search and ordering', async () => {
          const { results } = await values(id, 'ordering=-value&search=in');
          assert.deepEqual(results, shows.filter((value) => value.toLowerCase().includes('in')).reverse());
        });

        it('takes no filter on contacts', async () => {
          for (const query of ['title=cto', 'separated=true', 'page=1', 'cursor=x']) {
            assert.equal((await call(id, query)).status, 422, query);
          }
        });
      });
    }

    it('give names once with distinct=true, and by count only then', async () => {
      const { results } = await values('listContactCompanyNames', 'distinct=true&ordering=-count');
      assert.deepEqual(results, ['Acme, Inc.', 'Globex München GmbH', 'initech software', 'Nobody Ltd']);
      assert.equal((await call('listContactCompanyNames', 'ordering=count')).status, 422);
      assert.equal((await call('listContactCompanyNames', 'company=acme')).status, 422);
    });

    it('go by count without distinct where values always are', async () => {
      const { results } = await values('listContactKeywords', 'ordering=-count&limit=2');
      assert.deepEqual(results, ['SaaS', 'analytics']);
    });

    it('are of the companies with one of these names, whole', async () => {
      const of = async (query: string) => (await values('listContactIndustries', query)).results;
      assert.deepEqual(await of('company=GLOBEX+munchen+gmbh'), ['Machinery']);
      assert.deepEqual(await of('company=globex'), []);
      assert.deepEqual(await of('company=acme%5C,+inc.'), ['Computer Software', 'Internet']);
      assert.deepEqual(await of('company=acme,+inc.'), []);
      assert.deepEqual(await of('company=nobody+ltd,Globex+München+GmbH'), ['internet', 'Machinery']);
      assert.deepEqual(await of('company=nobody+ltd&company=Globex+München+GmbH'), ['internet', 'Machinery']);
      assert.deepEqual(await of('company=%20'), ['Computer Software', 'Internet', 'Machinery']);
      const keywords = await values('listContactKeywords', 'company=initech+software&search=%25');
      assert.deepEqual(keywords.results, ['100%_pure']);
    });
  });
});
