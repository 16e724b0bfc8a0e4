import assert from 'node:assert/strict';
import type { components } from '../../../generated/types.ts';
import { type Account, startService, type TestService } from '../../support/service.ts';
import { wildUrls } from './rows.ts';

type Analysis = components['schemas']['ApolloUrlAnalysisResponse'];

describe('analyzeApolloUrl', () => {
  let service: TestService;
  let member: Account;
  before(async () => {
    service = await startService();
    member = await service.signIn('Member');
  });
  after(() => service.stop());

  const call = (url: unknown) => service.call('analyzeApolloUrl', { json: { url }, token: member.token });
  const analyze = async (url: string): Promise<Analysis> => {
    const { status, body } = await call(url);
    assert.equal(status, 200, url);
    return body;
  };
  const parametersOf = ({ categories }: Analysis) => categories.flatMap(({ parameters }) => parameters);

  describe('200', () => {
    for (const url of wildUrls) {
      it(`accounts for every parameter of ${url.slice(0, 90)}`, async () => {
        const analysis = await analyze(url);
        const sent = [...new URLSearchParams(url.slice(url.indexOf('?') + 1))];
        const names = [...new Set(sent.map(([name]) => name))];
        const { raw_parameters: raw, statistics, mapping_summary: summary } = analysis;
        assert.deepEqual(Object.keys(raw), names);
        assert.deepEqual(
          raw,
          Object.fromEntries(names.map((name) => [name, sent.filter((one) => one[0] === name).map((one) => one[1])])),
        );
        const parameters = parametersOf(analysis);
        assert.deepEqual(parameters.map(({ name }) => name).sort(), [...names].sort());
        assert.equal(statistics.total_parameters, names.length);
        assert.equal(statistics.total_parameter_values, sent.length);
        assert.equal(statistics.categories_used, analysis.categories.length);
        assert.deepEqual(
          statistics.categories,
          analysis.categories.map(({ name }) => name),
        );
        for (const { name, parameters: own, total_parameters } of analysis.categories) {
          assert.equal(total_parameters, own.length);
          assert.ok(own.every(({ category }) => category === name));
        }
        assert.equal(
          parameters.every(({ mapped, reason }) => mapped === (reason === null)),
          true,
        );
        assert.deepEqual(
          [...summary.mapped_parameter_names, ...summary.unmapped_parameter_names].sort(),
          [...names].sort(),
        );
        assert.equal(summary.mapped_parameters, parameters.filter(({ mapped }) => mapped).length);
        assert.equal(summary.unmapped_parameters, parameters.filter(({ mapped }) => !mapped).length);
        assert.equal(summary.total_apollo_parameters, names.length);
      });
    }

    it('knows every parameter that was found in the wild', async () => {
      for (const url of wildUrls) {
        const reasons = parametersOf(await analyze(url)).map(({ reason }) => reason ?? '');
        assert.deepEqual(
          reasons.filter((reason) => reason.includes('not known here, so it filters')),
          [],
        );
      }
    });

    it('takes the URL apart', async () => {
      const { url, url_structure } = await analyze('https://app.apollo.io/#/people?page=1&personTitles[]=C%2FO');
      assert.equal(url, 'https://app.apollo.io/#/people?page=1&personTitles[]=C%2FO');
      assert.deepEqual(url_structure, {
        base_url: 'https://app.apollo.io',
        hash_path: '/people',
        query_string: 'page=1&personTitles[]=C%2FO',
        has_query_params: true,
      });
    });

    it('takes a URL without parameters, and one without a hash', async () => {
      const bare = await analyze('https://app.apollo.io');
      assert.deepEqual(bare.url_structure, {
        ...{ base_url: 'https://app.apollo.io', hash_path: null, query_string: null, has_query_params: false },
      });
      assert.deepEqual([bare.categories, bare.statistics.total_parameters], [[], 0]);
      assert.deepEqual((await analyze('http://www.apollo.io/people?page=2')).raw_parameters, { page: ['2'] });
    });

    it('analyzes searches of companies', async () => {
      const { url_structure, mapping_summary } = await analyze(
        'https://app.apollo.io/#/companies?organizationLocations[]=Canada&prospectedByCurrentTeam[]=no',
      );
      assert.equal(url_structure.hash_path, '/companies');
      assert.deepEqual(mapping_summary.mapped_parameter_names, ['organizationLocations[]']);
    });

    it('shows industry tags by name, and by id when unknown or in the raw parameters', async () => {
      const ids = ['5567ced173696450cb580000', 'ffffffffffffffffffffffff'];
      const query = ids.map((id) => `organizationIndustryTagIds[]=${id}`).join('&');
      const analysis = await analyze(`https://app.apollo.io/#/people?${query}`);
      assert.deepEqual(parametersOf(analysis)[0]?.values, ['retail', ids[1]]);
      assert.deepEqual(analysis.raw_parameters, { 'organizationIndustryTagIds[]': ids });
      assert.deepEqual(
        analysis.mapping_summary.unmapped_values.map(({ name, value }) => [name, value]),
        [['organizationIndustryTagIds[]', ids[1]]],
      );
    });

    it('says for each family of parameters why it is not carried over', async () => {
      const families = {
        'qSearchListId=1&qPersonPersonaIds[]=1': /lists and personas/,
        'marketSegments[]=1&intentStrengths[]=high&lookalikeOrganizationIds[]=1': /segments, intent and lookalikes/,
        'prospectedByCurrentTeam[]=no': /Prospecting/,
        'organizationTradingStatus[]=public&organizationNumJobsRange[min]=1': /job postings and no trading status/,
        'finderViewId=1&tour=true&uniqueUrlId=x': /setting of the Apollo page/,
        'somethingNew[]=1&personTitles=CEO': /not known here/,
      };
      for (const [query, expected] of Object.entries(families)) {
        for (const { reason } of parametersOf(await analyze(`https://app.apollo.io/#/people?${query}`))) {
          assert.match(String(reason), expected);
        }
      }
    });

    it('keeps names that mean something to JavaScript', async () => {
      const { categories, raw_parameters } = await analyze(
        'https://app.apollo.io/#/people?__proto__=1&constructor=2&toString=3&=4',
      );
      assert.deepEqual(
        categories[0]?.parameters.map(({ name }) => name),
        ['__proto__', 'constructor', 'toString', ''],
      );
      assert.deepEqual(Object.entries(raw_parameters), [
        ['__proto__', ['1']],
        ['constructor', ['2']],
        ['toString', ['3']],
        ['', ['4']],
      ]);
    });
  });

  describe('422', () => {
    it('refuses other hosts with a sentence', async () => {
      for (const url of [
        'https://notapollo.io/#/people?page=1',
        'https://apollo.io.evil.com/',
        'x',
        '#/people?page=1',
      ]) {
        const { status, body } = await call(url);
        assert.equal(status, 422, url);
        assert.deepEqual([body.errors[0].pointer, body.errors[0].code], ['/url', 'not_an_apollo_url']);
        assert.match(body.detail, /must be an address of apollo\.io, such as https:/);
      }
    });

    it('refuses a URL that is missing, empty, no text or 100 KB long', async () => {
      for (const url of [
        undefined,
        '',
        null,
        7,
        ['https://app.apollo.io/'],
        `https://app.apollo.io/#${'x'.repeat(100_000)}`,
      ]) {
        const { status, body } = await call(url);
        assert.deepEqual([status, body.errors[0].pointer], [422, '/url']);
      }
    });
  });
});
