/** Apollo URLs drawn at random: the page, the count and the uuids of each, once, as somebody pastes it. */

import { industryTags } from '../../../src/features/apollo/industryTags.ts';
import { technologyUid } from '../../../src/search/technologyUid.ts';
import { createRandom, integer, pick, pickSkewed, type Random, skewed } from '../../seed/random.ts';
import { industries } from '../../seed/vocabulary/industries.ts';
import { keywordCount, keywordOf } from '../../seed/vocabulary/keywords.ts';
import { pickCountry, pickPlace } from '../../seed/vocabulary/places.ts';
import { technologyCount, technologyOf } from '../../seed/vocabulary/technologies.ts';
import { titleCount, titleOf } from '../../seed/vocabulary/titles.ts';
import { count, median, milliseconds, quantile } from '../numbers.ts';
import { post } from '../request.ts';
import type { Bench, Scenario } from '../scenario.ts';

const urlCount = 200;
const operations = {
  page: 'contacts?limit=25',
  count: 'contacts/count',
  'uuids, 1,000': 'contacts/count/uuids?limit=1000',
};

const toTitle = (random: Random) => titleOf(skewed(random, Math.min(titleCount, 2000), 3)).title;
const toKeyword = (random: Random) => keywordOf(skewed(random, keywordCount, 4));
const toLocation = (random: Random) => {
  const country = pickCountry(random);
  const { city, state } = pickPlace(random, country);
  return pick(random, [country.name, `${city}, ${state ?? country.name}`]);
};
const tagIds = [...industryTags.keys()];

/** How each parameter's values are drawn, and how many there are of it at most. */
const parameters: Record<string, [most: number, draw: (random: Random) => string]> = {
  'personTitles[]': [60, toTitle],
  'personNotTitles[]': [5, toTitle],
  'personSeniorities[]': [4, (random) => pick(random, ['owner', 'founder', 'c_suite', 'vp', 'director', 'manager'])],
  'personDepartmentOrSubdepartments[]': [3, (random) => pick(random, ['master_sales', 'master_finance', 'consulting'])],
  'personLocations[]': [8, toLocation],
  'organizationLocations[]': [4, toLocation],
  'organizationNotLocations[]': [3, toLocation],
  'organizationNumEmployeesRanges[]': [4, (random) => pick(random, ['1,10', '11,20', '51,200', '501,1000', '10001'])],
  'revenueRange[min]': [1, (random) => pick(random, ['100000', '1000000', '50000000'])],
  'contactEmailStatusV2[]': [2, (random) => pick(random, ['verified', 'guessed', 'unavailable'])],
  'organizationIndustryTagIds[]': [75, (random) => pick(random, tagIds)],
  'organizationNotIndustryTagIds[]': [10, (random) => pick(random, tagIds)],
  'qOrganizationKeywordTags[]': [30, toKeyword],
  'qAndedOrganizationKeywordTags[]': [2, toKeyword],
  'qNotOrganizationKeywordTags[]': [10, (random) => pickSkewed(random, industries)],
  'currentlyUsingAnyOfTechnologyUids[]': [
    3,
    (random) => technologyUid(technologyOf(skewed(random, technologyCount, 3))),
  ],
  'existFields[]': [1, () => 'person_email_status_cd'],
  qKeywords: [1, toKeyword],
};

export const apolloUrls: Scenario = {
  name: 'apollo-urls',
  async run(bench) {
    const times = new Map(Object.keys(operations).map((name) => [name, [] as number[]]));
    for (let n = 0; n < urlCount; n++) await measure(bench, toUrl(createRandom(1, 3, n)), times);
    return {
      title: `${urlCount} Apollo URLs over ${count(bench.contacts)} contacts, each once`,
      columns: ['', 'p50', 'p95', 'slowest'],
      rows: [...times].map(([name, list]) => [
        name,
        ...[median(list), quantile(list, 0.95), quantile(list, 1)].map(milliseconds),
      ]),
    };
  },
};

/** Two to six parameters, most of them with a few values, some with as many as they may have. */
function toUrl(random: Random): string {
  const names = new Set(Array.from({ length: 2 + integer(random, 5) }, () => pick(random, Object.keys(parameters))));
  const pairs = [...names].flatMap((name) => {
    const [most, draw] = parameters[name] as [number, (random: Random) => string];
    const length = 1 + skewed(random, most, 4);
    return Array.from({ length }, () => `${encodeURIComponent(name)}=${encodeURIComponent(draw(random))}`);
  });
  return `https://app.apollo.io/#/people?page=1&${pairs.join('&')}`;
}

async function measure({ service, headers }: Bench, url: string, times: Map<string, number[]>): Promise<void> {
  for (const [name, path] of Object.entries(operations)) {
    const taken = await post(`${service.url}/api/v2/apollo/${path}`, { url }, headers);
    times.get(name)?.push(taken.milliseconds);
  }
}
