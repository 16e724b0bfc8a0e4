import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Filter } from '../../../src/search/filter.ts';
import { createReference } from '../../search/reference.ts';
import { insertRows } from '../../search/rows.ts';
import { type Account, startService, type TestService } from '../../support/service.ts';
import { expectedFilter, industryTags } from './expected.ts';
import { makeApolloRows, wildUrls } from './rows.ts';

const people = (query: string) => `https://app.apollo.io/#/people?${query}`;
const pairs = (name: string, values: string[]) =>
  values.map((value) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');

/** One for each line of the mapping table, and what a line has peculiarities of. */
const written: Record<string, string> = {
  'titles by all their words, in any order': pairs('personTitles[]', ['manager sales', 'T&E manager', 'c']),
  'quoted titles by their words in a row': pairs('personTitles[]', ['"sales manager"', '"director procurement"']),
  'titles to leave out': pairs('personNotTitles[]', ['manager', '"ceo founder"']),
  'seniorities, with the C suite however it is spelled': pairs('personSeniorities[]', ['C_SUITE', 'head']),
  'departments without their prefix': pairs('personDepartmentOrSubdepartments[]', [
    'master_sales',
    'software_development',
  ]),
  'departments whatever stands between their words': pairs('personDepartmentOrSubdepartments[]', [
    'c_suite',
    'master_engineering_technical',
  ]),
  'places by all their parts': pairs('personLocations[]', ['Boston, Massachusetts', 'San Francisco, United States']),
  'places to leave out': pairs('personNotLocations[]', ['Boston', 'california']),
  'places of the company': pairs('organizationLocations[]', ['Massachusetts,boston', 'France']),
  'places of the company to leave out': pairs('organizationNotLocations[]', ['Boston, Lincolnshire', 'Germany']),
  'ranges of employees, never as one span': pairs('organizationNumEmployeesRanges[]', ['11,20', '201-500', '10001']),
  revenue: `${pairs('revenueRange[min]', ['1000000'])}&${pairs('revenueRange[max]', ['5000000'])}`,
  funding: `${pairs('totalFundingRange[min]', ['1'])}&${pairs('totalFundingRange[max]', ['1000000'])}`,
  'e-mail statuses as a whole': pairs('contactEmailStatusV2[]', ['verified', 'likely to engage']),
  'industries by the names of their tags': pairs('organizationIndustryTagIds[]', [
    '5567ce237369644ee5490000',
    '5567ced173696450cb580000',
  ]),
  'an industry tag that nobody knows, which finds nothing': pairs('organizationIndustryTagIds[]', ['f'.repeat(24)]),
  'industries to leave out': pairs('organizationNotIndustryTagIds[]', ['5567ce237369644ee5490000']),
  keywords: pairs('qOrganizationKeywordTags[]', ['marketing', 'saas']),
  'keywords in names': `${pairs('qOrganizationKeywordTags[]', ['marketing'])}&${pairs('includedOrganizationKeywordFields[]', ['name', 'social_media_description'])}`,
  'keywords all of which are needed': pairs('qAndedOrganizationKeywordTags[]', ['marketing', 'b2b']),
  'such keywords in names and tags': `${pairs('qAndedOrganizationKeywordTags[]', ['marketing', 'retail'])}&${pairs('includedAndedOrganizationKeywordFields[]', ['tags', 'name'])}`,
  'keywords to leave out': pairs('qNotOrganizationKeywordTags[]', ['retail', 'b2b']),
  'keywords to leave out of names': `${pairs('qNotOrganizationKeywordTags[]', ['retail'])}&${pairs('excludedOrganizationKeywordFields[]', ['name'])}`,
  'technologies by their whole uid': pairs('currentlyUsingAnyOfTechnologyUids[]', [
    'google_analytics',
    'woo_commerce',
    '_net',
  ]),
  'the name of the company': pairs('qOrganizationName', ['muller']),
  'domains of companies': pairs('q_organization_domains[]', ['acme.com', 'globex.de']),
  'text anywhere': pairs('qKeywords', ['avenue']),
  'fields that must be known': pairs('existFields[]', [
    'person_title_normalized',
    'organization_domain',
    'person_email',
  ]),
};

describe('searches by Apollo URL', () => {
  const rows = makeApolloRows();
  const reference = createReference('contacts', rows);
  let service: TestService;
  let member: Account;
  before(async () => {
    service = await startService();
    await insertRows(service.knex, rows);
    member = await service.signIn('Member');
  });
  after(() => service.stop());

  const call = async (
    id: 'searchApolloContacts' | 'countApolloContacts' | 'listApolloContactUuids',
    url: string,
    query = '',
  ) => {
    const { status, body, text } = await service.call(id, { json: { url }, query, token: member.token });
    assert.equal(status, 200, text);
    return body;
  };

  /** All pages, by following `next` with the same body. */
  async function walk(url: string): Promise<string[]> {
    const found: string[] = [];
    let query: string | undefined = 'view=simple&limit=60';
    while (query !== undefined) {
      const { results, next } = await call('searchApolloContacts', url, query);
      found.push(...results.map(({ uuid }: { uuid: string }) => uuid));
      query = next === null ? undefined : new URL(next).search.slice(1);
    }
    return found;
  }

  async function check(url: string, filter: Filter): Promise<string[]> {
    const expected = reference.uuids(filter);
    assert.deepEqual(await call('listApolloContactUuids', url), { count: expected.length, uuids: expected });
    assert.deepEqual(await call('countApolloContacts', url), { count: expected.length });
    assert.deepEqual((await walk(url)).sort(), expected.toSorted());
    return expected;
  }

  describe('found in the wild', () => {
    for (const url of wildUrls) {
      it(`list, count and uuids are what the table says: ${url.slice(0, 80)}`, async () => {
        assert.ok((await check(url, expectedFilter(url))).length > 0, 'nobody');
      });
    }
  });

  describe('of one line of the table', () => {
    for (const [name, query] of Object.entries(written)) {
      it(name, async () => {
        const found = await check(people(query), expectedFilter(people(query)));
        assert.equal(found.length > 0, !name.includes('finds nothing'), `${found.length} contacts`);
        assert.ok(found.length < rows.contacts.length, 'everybody');
      });
    }
  });

  describe('drawn at random', () => {
    const values: Record<string, fc.Arbitrary<string>> = {
      'personTitles[]': fc.constantFrom(
        'ceo',
        'manager',
        'Sales Manager',
        '"sales manager"',
        'director of procurement',
        'vc',
      ),
      'personNotTitles[]': fc.constantFrom('intern', 'manager of', '"manager of"', 'CTO'),
      'personSeniorities[]': fc.constantFrom('c_suite', 'owner', 'vp', 'director'),
      'personDepartmentOrSubdepartments[]': fc.constantFrom('master_sales', 'software_development', 'c_suite'),
      'personLocations[]': fc.constantFrom('Boston', 'Boston, Massachusetts', 'france', 'Australia, sydney'),
      'personNotLocations[]': fc.constantFrom('Spain', 'Boston, Ohio'),
      'organizationLocations[]': fc.constantFrom('California, San Francisco', 'Boston', 'Germany'),
      'organizationNotLocations[]': fc.constantFrom('Boston, Massachusetts', 'Spain'),
      'organizationNumEmployeesRanges[]': fc.constantFrom('1,10', '11,20', '21-50', '51,200', '10001', '50,11'),
      'contactEmailStatusV2[]': fc.constantFrom('verified', 'unverified', 'VERIFIED'),
      'organizationIndustryTagIds[]': fc.constantFrom(...industryTags.keys()),
      'organizationNotIndustryTagIds[]': fc.constantFrom(...industryTags.keys()),
      'qOrganizationKeywordTags[]': fc.constantFrom('marketing', 'retail', 'estate'),
      'qAndedOrganizationKeywordTags[]': fc.constantFrom('marketing', 'saas'),
      'qNotOrganizationKeywordTags[]': fc.constantFrom('b2b', 'retail'),
      'includedOrganizationKeywordFields[]': fc.constantFrom('tags', 'name', 'seo_description'),
      'excludedOrganizationKeywordFields[]': fc.constantFrom('tags', 'name'),
      'currentlyUsingAnyOfTechnologyUids[]': fc.constantFrom('sap', 'google_analytics'),
      qKeywords: fc.constantFrom('acme', 'Zoë', 'lovelace'),
      'existFields[]': fc.constantFrom('person_email', 'organization_domain'),
      page: fc.constant('1'),
      sortByField: fc.constantFrom('[none]', 'recommendations_score', 'person_name.raw'),
      'prospectedByCurrentTeam[]': fc.constant('no'),
    };
    const parameter = fc
      .constantFrom(...Object.keys(values))
      .chain((name) =>
        fc
          .array(values[name] as fc.Arbitrary<string>, { minLength: 1, maxLength: 4 })
          .map((some) => [name, some] as const),
      );
    const drawn = fc
      .uniqueArray(parameter, { selector: ([name]) => name, minLength: 1, maxLength: 4 })
      .map((some) => people(some.map(([name, given]) => pairs(name, given)).join('&')));

    it('finds what the table says', () =>
      fc.assert(
        fc.asyncProperty(drawn, async (url) => {
          await check(url, expectedFilter(url));
        }),
        { numRuns: 40, endOnFailure: true },
      ));
  });

  describe('that are long or broken', () => {
    const noise = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '',
        ' ',
        '%',
        '%zz',
        '%E9',
        '%00',
        '%ud83d',
        '\ud83d',
        '\0',
        '"',
        '""',
        '***',
        ',',
        ', ,',
        '-',
        '11,',
        '9'.repeat(40),
      ),
      fc.constantFrom(
        '[none]',
        'true',
        '-1',
        '1e9',
        '11,50,100',
        'master_',
        'tags',
        'c_suite',
        'a'.repeat(600),
        '\\',
        '_',
        "'; --",
      ),
    );
    const names = fc.oneof(
      fc.constantFrom(
        'revenueRange[min]',
        'revenueRange[max]',
        'totalFundingRange[min]',
        'page',
        'sortByField',
        'sortAscending',
      ),
      fc.constantFrom(
        'q_organization_domains[]',
        'qOrganizationName',
        'qKeywords',
        'existFields[]',
        'contactEmailStatusV2[]',
      ),
      fc.constantFrom(
        'personTitles[]',
        'personNotTitles[]',
        'personSeniorities[]',
        'personDepartmentOrSubdepartments[]',
      ),
      fc.constantFrom('personLocations[]', 'organizationNotLocations[]', 'organizationNumEmployeesRanges[]'),
      fc.constantFrom(
        'organizationIndustryTagIds[]',
        'organizationNotIndustryTagIds[]',
        'qAndedOrganizationKeywordTags[]',
      ),
      fc.constantFrom(
        'qOrganizationKeywordTags[]',
        'qNotOrganizationKeywordTags[]',
        'excludedOrganizationKeywordFields[]',
      ),
      fc.constantFrom(
        'includedOrganizationKeywordFields[]',
        'currentlyUsingAnyOfTechnologyUids[]',
        'personTitles []',
        '__proto__',
      ),
      fc.string({ unit: 'binary', maxLength: 10 }),
    );
    const encoders = [
      encodeURIComponent,
      encodeURI,
      (text: string) => text,
      (text: string) => text.replaceAll(' ', '+'),
    ];
    const encode = (text: string, how: number) => {
      try {
        return (encoders[how] as typeof encodeURI)(text);
      } catch {
        return text;
      }
    };
    // A JSON body with a NUL or half a character in it is a 400 of its own, whatever the operation.
    const broken = fc
      .array(fc.tuple(names, noise, fc.nat(3), fc.nat(3)), { maxLength: 25 })
      .map((some) => some.map(([name, value, a, b]) => `${encode(name, a)}=${encode(value, b)}`).join('&'))
      .map((query) => people(query.replace(/[\0\p{Cs}]/gu, '')));

    it('never fail, lose no parameter, and agree with each other', () =>
      fc.assert(
        fc.asyncProperty(broken, async (url) => {
          const { count } = await call('countApolloContacts', url);
          const { uuids } = await call('listApolloContactUuids', url);
          const { results, mapping_summary: summary } = await call('searchApolloContacts', url, 'limit=1000&offset=0');
          assert.deepEqual([uuids.length, results.length], [count, Math.min(count, 1000)]);
          const { body } = await service.call('analyzeApolloUrl', { json: { url }, token: member.token });
          const names = [...summary.mapped_parameter_names, ...summary.unmapped_parameter_names];
          assert.deepEqual(names.sort(), Object.keys(body.raw_parameters).sort());
          assert.equal(summary.total_apollo_parameters, names.length);
          assert.deepEqual(body.mapping_summary, summary);
        }),
        { numRuns: 80, endOnFailure: true },
      ));

    it('may have 75 industries, 60 titles and 30 keywords', async () => {
      const url = people(
        [
          pairs('organizationIndustryTagIds[]', [...industryTags.keys()].slice(0, 75)),
          pairs(
            'personTitles[]',
            [...Array(60).keys()].map((n) => (n % 2 === 0 ? `Senior Director ${n}` : `"Sales Manager" `.trim())),
          ),
          pairs(
            'qOrganizationKeywordTags[]',
            [...Array(30).keys()].map((n) => (n === 7 ? 'marketing' : `keyword ${n}`)),
          ),
          pairs('includedOrganizationKeywordFields[]', ['tags', 'name']),
        ].join('&'),
      );
      const found = await check(url, expectedFilter(url));
      assert.ok(found.length > 0);
    });

    it('may be as long as a URL can be', async () => {
      const words = [...Array(5000).keys()].map((n) => String.fromCodePoint(0x4e00 + n));
      const titles = [...Array(80).keys()].map((n) => words.slice(n * 60, n * 60 + 60).join('+'));
      for (const url of [
        people(titles.map((title) => `personTitles[]=${title}`).join('&')),
        people(`personTitles[]=${'a+'.repeat(16_000)}`),
        people(`qKeywords=${'x'.repeat(32_000)}`),
        people(Array(1500).fill('personLocations[]=Paris').join('&')),
      ]) {
        await call('countApolloContacts', url.slice(0, 32_768));
      }
    });
  });
});
