/** What fills a drop-down while somebody types: the values of an attribute with a few letters in them. */
import { count, median, milliseconds, quantile, ratio } from '../numbers.ts';
import { request } from '../request.ts';
import type { Bench, Scenario } from '../scenario.ts';

const repeats = 20;
const filters = 'country=united&email_status=verified';

const lists = [
  'contacts/title/?search=engineer',
  'contacts/city/?search=san',
  'contacts/company/?search=tech',
  'contacts/industry/?search=soft',
  'contacts/keywords/?search=cloud',
  'contacts/technologies/?search=post&separated=true',
  'contacts/company_city/?search=san&distinct=true',
  'contacts/company_country/?search=united&distinct=true',
  'companies/name/?search=tech',
  'companies/technologies/?search=post&separated=true',
  `contacts/title/?search=engineer&distinct=true&${filters}`,
  `contacts/city/?search=san&distinct=true&${filters}`,
  `contacts/technologies/?search=post&separated=true&${filters}`,
  `contacts/company_city/?search=san&distinct=true&${filters}`,
  `contacts/company_country/?distinct=true&ordering=-count&${filters}`,
];

export const attributeLists: Scenario = {
  name: 'attribute-lists',
  async run(bench) {
    const rows: string[][] = [];
    for (const list of lists) rows.push(await measure(bench, list));
    return {
      title: `Attribute lists over ${count(bench.contacts)} contacts, medians of ${repeats}`,
      columns: ['', 'values', 'p50', 'p95', 'x floor page'],
      rows,
    };
  },
};

async function measure({ service, floor, headers }: Bench, list: string): Promise<string[]> {
  const url = `${service.url}/api/v1/${list}`;
  const { body } = await request(url, headers);
  const times: number[] = [];
  const floorTimes: number[] = [];
  for (let i = 0; i < repeats; i++) {
    times.push((await request(url, headers)).milliseconds);
    floorTimes.push((await request(`${floor.url}/contacts`)).milliseconds);
  }
  const typical = median(times);
  return [
    list,
    count((Array.isArray(body) ? body : body.results).length),
    milliseconds(typical),
    milliseconds(quantile(times, 0.95)),
    ratio(typical / median(floorTimes)),
  ];
}
