import assert from 'node:assert/strict';
import type { OperationId } from '../../../src/http/types.ts';
import { type Account, startService, type TestService } from '../../support/service.ts';
import { insertFirms } from './firms.ts';

/** What each list shows of the firms, plainly and with separated=true. */
const lists: { id: OperationId; shows: string[]; separated?: string[] }[] = [
  { id: 'listCompanyNames', shows: ['Acme, Inc.', 'Globex München GmbH', 'initech software'] },
  {
    id: 'listCompanyIndustries',
    shows: ['Computer Software, Internet', 'Machinery, internet'],
    separated: ['Computer Software', 'Internet', 'Machinery'],
  },
  {
    id: 'listCompanyKeywords',
    shows: ['100%_pure, SaaS', 'machine learning, SaaS', 'software robots, saas'],
    separated: ['100%_pure', 'machine learning', 'SaaS', 'software robots'],
  },
  {
    id: 'listCompanyTechnologies',
    shows: ['.net', 'Google Cloud Hosting, .NET', 'SAP, PostgreSQL'],
    separated: ['.NET', 'Google Cloud Hosting', 'PostgreSQL', 'SAP'],
  },
  { id: 'listCompanyAddresses', shows: ['500 Market Street', 'Marienplatz 1'] },
  { id: 'listCompanyCities', shows: ['MUNCHEN', 'München', 'San Francisco'] },
  { id: 'listCompanyStates', shows: ['Bavaria', 'California'] },
  { id: 'listCompanyCountries', shows: ['Germany', 'germany', 'United States'] },
];

describe('attribute lists of companies', () => {
  let service: TestService;
  let member: Account;
  before(async () => {
    service = await startService();
    await insertFirms(service.knex);
    member = await service.signIn('Member');
  });
  after(() => service.stop());

  const call = (id: OperationId, query: string) => service.call(id, { query, token: member.token });
  const values = async (id: OperationId, query: string) => {
    const { status, body, text } = await call(id, query);
    assert.equal(status, 200, text);
    return body;
  };

  for (const { id, shows, separated } of lists) {
    describe(id, () => {
      it('gives every value that is there, never a null or a blank', async () => {
        const { body, headers } = await call(id, '');
        assert.deepEqual(body, shows);
        assert.equal(headers['x-total-count'], String(shows.length));
        assert.equal(headers.link, undefined);
      });

      it('is of the companies that pass the filters', async () => {
        assert.deepEqual(await values(id, 'linkedin_url=nowhere'), []);
        const [first] = await values(id, 'name=acme&created_at_before=2024-01-01');
        assert.ok(shows.includes(first));
      });

      if (separated) {
        it('gives single elements with separated=true, each once', async () => {
          assert.deepEqual(await values(id, 'separated=true'), separated);
          assert.deepEqual(await values(id, 'separated=true&distinct=false'), separated);
          assert.deepEqual(await values(id, 'separated=false'), shows);
        });
      } else {
        it('has no single elements to give', async () => {
          assert.equal((await call(id, 'separated=true')).status, 422);
        });
      }
    });
  }

  it('look with search into the value itself, not into the rest of the row', async () => {
    assert.deepEqual(await values('listCompanyNames', 'search=munchen'), ['Globex München GmbH']);
    assert.deepEqual(await values('listCompanyNames', 'search=bavaria'), []);
    assert.deepEqual(await values('listCompanyKeywords', 'search=learning,+saas'), ['machine learning, SaaS']);
    assert.deepEqual(await values('listCompanyKeywords', 'search=saas&separated=yes'), ['SaaS']);
    assert.deepEqual(await values('listCompanyKeywords', 'search=%25_'), ['100%_pure, SaaS']);
    assert.deepEqual(await values('listCompanyCities', 'search=%20'), ['MUNCHEN', 'München', 'San Francisco']);
  });

  describe('of many values', () => {
    const total = 130;
    before(async () => {
      const rows = Array.from({ length: total }, (_, number) => ({
        name: `Firm ${String(number).padStart(3, '0')}`,
        text_search: ['Wien', 'wien', 'WIEN', 'wien', 'Graz', 'Linz', 'Linz'][number % 7],
      }));
      await service.knex('companies').insert(rows);
      const firms = await service.knex('companies').where('name', 'like', 'Firm %').select('uuid', 'text_search');
      await service
        .knex('companies_metadata')
        .insert(firms.map((row) => ({ uuid: row.uuid, city: row.text_search, state: 'Österreich' })));
    });

    it('shows distinct values once, in their most frequent spelling', async () => {
      assert.deepEqual(await values('listCompanyCities', 'state=oster&distinct=true'), ['Graz', 'Linz', 'wien']);
      assert.equal((await call('listCompanyCities', 'state=oster')).headers['x-total-count'], String(total));
      assert.equal((await call('listCompanyCities', 'state=oster&distinct=1')).headers['x-total-count'], '3');
    });

    it('goes by value or by count, both ways', async () => {
      const order = (ordering: string) => values('listCompanyCities', `state=oster&distinct=true&ordering=${ordering}`);
      assert.deepEqual(await order('value'), ['Graz', 'Linz', 'wien']);
      assert.deepEqual(await order('-value'), ['wien', 'Linz', 'Graz']);
      assert.deepEqual(await order('count'), ['Graz', 'Linz', 'wien']);
      assert.deepEqual(await order('-count'), ['wien', 'Linz', 'Graz']);
      const [last] = await values('listCompanyNames', 'ordering=-value');
      assert.equal(last, 'initech software');
      assert.deepEqual((await values('listCompanyKeywords', 'ordering=-count&separated=true'))[0], 'SaaS');
    });

    it('gives 100 values when no limit is given, and as many as there are up to 10,000', async () => {
      assert.equal((await values('listCompanyNames', 'name=firm')).length, 100);
      assert.equal((await values('listCompanyNames', 'name=firm&limit=129')).length, 129);
      assert.equal((await values('listCompanyNames', 'name=firm&limit=9007199254740991')).length, total);
      assert.equal((await values('listCompanyNames', 'name=firm&limit=3&page_size=7')).length, 7);
    });

    for (const start of ['limit=7', 'limit=7&offset=0', 'page_size=7', 'page=1&page_size=7', 'limit=65', 'limit=130']) {
      it(`leads through all of them by Link, from ?${start}`, async () => {
        const found: string[] = [];
        for (let query: string | undefined = `name=firm&name=firm%200&${start}`; query !== undefined; ) {
          const { body, headers } = await call('listCompanyNames', query);
          assert.equal(headers['x-total-count'], String(total));
          assert.notEqual(body.length, 0, 'no link leads to nothing');
          found.push(...body);
          const link: string | undefined = /^<(.+)>; rel="next"$/.exec(headers.link ?? '')?.[1];
          if (link) assert.match(link, /^http:\/\/.*\/api\/v1\/companies\/name\/\?name=firm&name=firm%200&/);
          query = link && new URL(link).search.slice(1);
        }
        assert.equal(found.length, total);
        assert.deepEqual(found, await values('listCompanyNames', 'name=firm&limit=1000'));
      });
    }

    it('prefers the offset to the page', async () => {
      assert.deepEqual(await values('listCompanyNames', 'name=firm&offset=2&page=9&limit=1'), ['Firm 002']);
      assert.deepEqual(await values('listCompanyNames', 'name=firm&page=9&limit=2'), ['Firm 016', 'Firm 017']);
    });

    it('gives nothing far behind the end, and says how many there are', async () => {
      for (const query of ['offset=9007199254740991', 'page=9007199254740991&limit=10000']) {
        const { body, headers } = await call('listCompanyNames', `name=firm&${query}`);
        assert.deepEqual([body, headers['x-total-count'], headers.link], [[], String(total), undefined]);
      }
    });
  });

  describe('422', () => {
    it('refuses to go by count where values are not distinct', async () => {
      for (const ordering of ['count', '-count']) {
        const { status, body } = await call('listCompanyKeywords', `ordering=${ordering}`);
        assert.equal(status, 422);
        assert.deepEqual([body.errors[0].pointer, body.errors[0].code], ['ordering', 'needs_distinct']);
        assert.match(body.detail, /distinct=true/);
      }
    });

    it('refuses what a list of rows would take, and lists what there is', async () => {
      const { status, body } = await call('listCompanyNames', 'ordering=name');
      assert.deepEqual([status, body.errors[0].detail], [422, 'must be one of value, -value, count, -count']);
    });

    it('refuses values out of bounds', async () => {
      for (const query of ['limit=0', 'offset=-1', 'page=0', 'page_size=0', 'distinct=maybe', 'search=a&search=b']) {
        const { status, body } = await call('listCompanyNames', query);
        assert.deepEqual([status, body.errors[0].pointer], [422, query.split('=')[0]]);
      }
    });
  });
});
