import assert from 'node:assert/strict';
import { type Account, startService, type TestService } from '../../support/service.ts';

const total = 53;
const orderings = [
  undefined,
  'created_at',
  'title',
  '-title',
  'title,-first_name',
  '-departments,title',
  'employees,-created_at',
  '-company',
];

interface Page {
  next: string | null;
  previous: string | null;
  results: { uuid: string; first_name: string }[];
}

describe('paging through contacts', () => {
  let service: TestService;
  let member: Account;
  before(async () => {
    service = await startService({ maxPageSize: 40 });
    await insertRows(service);
    member = await service.signIn('Member');
  });
  after(() => service.stop());

  const call = (query: Parameters<TestService['call']>[1] extends infer T ? NonNullable<T> : never) =>
    service.call('listContacts', { ...query, token: member.token });
  const page = async (query: string): Promise<Page> => (await call({ query })).body;
  const follow = (link: string | null) => page(queryOf(link));
  const queryOf = (link: string | null) => new URL(String(link)).search.slice(1);
  const uuids = ({ results }: Page) => results.map(({ uuid }) => uuid);

  /** Everything from here on, and the last page. */
  async function walk(first: Page, direction: 'next' | 'previous'): Promise<{ found: string[]; last: Page }> {
    const found = uuids(first);
    let last = first;
    for (let link = first[direction]; link; link = last[direction]) {
      last = await follow(link);
      if (direction === 'next') found.push(...uuids(last));
      else found.unshift(...uuids(last));
    }
    return { found, last };
  }

  describe('by cursor', () => {
    for (const ordering of orderings) {
      const order = ordering === undefined ? '' : `&ordering=${ordering}`;

      it(`reaches every row once, there and back, ordered by ${ordering ?? 'default'}`, async () => {
        const all = uuids(await page(`limit=40${order}`)).concat(uuids(await page(`limit=40&offset=40${order}`)));
        const first = await page(`limit=7${order}`);
        assert.equal(first.previous, null);
        const there = await walk(first, 'next');
        assert.deepEqual(there.found, all);
        assert.equal(new Set(there.found).size, total);
        const back = await walk(there.last, 'previous');
        assert.deepEqual(back.found, all);
        assert.equal(back.last.previous, null);
      });
    }

    it('reaches what was there at the start exactly once while rows come and go', async () => {
      const all = uuids(await page('limit=40')).concat(uuids(await page('limit=40&offset=40')));
      const first = await page('limit=10');
      const second = await follow(first.next);
      const [early, late] = [all[3], all[30]] as [string, string];
      const newcomer = { first_name: 'New', created_at: '2030-01-01T00:00:00Z' };
      await service.knex.transaction(async (trx) => {
        await trx('contacts').insert(newcomer);
        await trx('contacts').whereIn('uuid', [early, late]).update({ created_at: '2030-01-02T00:00:00Z' });
      });
      const { found } = await walk(second, 'next');
      assert.deepEqual(
        [...uuids(first), ...found],
        all.filter((uuid) => uuid !== late),
      );
      await service.knex('contacts').where(newcomer).delete();
      await service.knex('contacts').whereIn('uuid', [early, late]).delete();
      await insertRows(service, [all.indexOf(early), all.indexOf(late)], [early, late]);
    });

    it('may change the page size on the way', async () => {
      const all = uuids(await page('limit=40'));
      const first = await page('limit=5');
      const cursor = new URL(String(first.next)).searchParams.get('cursor');
      assert.deepEqual(uuids(await page(`limit=11&cursor=${cursor}`)), all.slice(5, 16));
      assert.deepEqual(uuids(await page(`page_size=2&cursor=${cursor}`)), all.slice(5, 7));
      assert.deepEqual(uuids(await page(`view=simple&cursor=${cursor}&limit=1`)), all.slice(5, 6));
    });

    it('comes before offset and page, and offset before page', async () => {
      const all = uuids(await page('limit=40'));
      const cursor = new URL(String((await page('limit=5')).next)).searchParams.get('cursor');
      assert.deepEqual(uuids(await page(`offset=1&page=3&limit=2&cursor=${cursor}`)), all.slice(5, 7));
      assert.deepEqual(uuids(await page('offset=1&page=3&limit=2')), all.slice(1, 3));
      assert.deepEqual(uuids(await page('offset=1&page=3&limit=2&cursor=')), all.slice(1, 3));
    });

    it('keeps filters that are repeated or need encoding', async () => {
      const query = 'title=title%200&title=title+1&exclude_titles=50%25%2Ca%5C%2Cb&company=Acme%2C%20Inc.&limit=3';
      const first = await page(query);
      assert.ok(
        String(first.next).startsWith(`${new URL(String(first.next)).origin}/api/v1/contacts/?${query}&cursor=`),
      );
      const { found } = await walk(first, 'next');
      const { body } = await service.call('countContacts', {
        query: query.replace('&limit=3', ''),
        token: member.token,
      });
      assert.ok(found.length > 6 && found.length === body.count);
    });

    it('holds for the same filter in another spelling', async () => {
      const first = await page('title=title%200&title=title%201&limit=3');
      const cursor = new URL(String(first.next)).searchParams.get('cursor');
      const swapped = await call({ query: `limit=3&title=TITLE+1&title=title+0&cursor=${cursor}` });
      assert.equal(swapped.status, 200);
    });
  });

  describe('by offset and by page', () => {
    it('links to the neighbours in the same way', async () => {
      const middle = await page('offset=10&limit=20&city=');
      assert.deepEqual(queryOf(middle.next), 'limit=20&city=&offset=30');
      assert.deepEqual(queryOf(middle.previous), 'limit=20&city=&offset=0');
      const second = await page('page=2&page_size=20');
      assert.deepEqual(queryOf(second.next), 'page_size=20&page=3');
      assert.deepEqual(queryOf(second.previous), 'page_size=20&page=1');
    });

    for (const start of ['offset=0&limit=9', 'page=1&page_size=9']) {
      it(`reaches every row once from ${start}`, async () => {
        const first = await page(start);
        const { found, last } = await walk(first, 'next');
        assert.equal(found.length, total);
        assert.equal(new Set(found).size, total);
        assert.equal(first.previous, null);
        assert.equal(last.next, null);
      });
    }

    it('finds nothing far behind the end', async () => {
      const huge = '9007199254740991';
      for (const query of [`offset=${huge}`, `page=${huge}`, `page=${huge}&page_size=${huge}`]) {
        const { results, next, previous } = await page(query);
        assert.deepEqual([results, next], [[], null]);
        assert.ok(previous);
      }
    });
  });

  describe('the page size', () => {
    it('is 25 when not given and the maximum when larger', async () => {
      assert.equal((await page('')).results.length, 25);
      const first = await page('limit=1000');
      assert.equal(first.results.length, 40);
      assert.equal((await follow(first.next)).results.length, total - 40);
      assert.equal((await page('page_size=30&limit=3')).results.length, 30);
    });

    it('may fit exactly', async () => {
      const last = await page(`offset=${total - 10}&limit=10`);
      assert.deepEqual([last.results.length, last.next], [10, null]);
      const only = await page('title=title+0&limit=40');
      assert.deepEqual([only.next, only.previous], [null, null]);
    });

    it('is refused below 1', async () => {
      for (const query of ['limit=0', 'limit=-1', 'page=0', 'page_size=0', 'offset=-1', 'limit=x', 'limit=1&limit=2']) {
        const { status, body } = await call({ query });
        assert.equal(status, 422, query);
        assert.equal(body.errors[0].pointer, query.split('=')[0]);
      }
    });
  });

  describe('a cursor', () => {
    const refused = async (query: string) => {
      const { status, body } = await call({ query });
      assert.deepEqual([status, body.code], [400, 'invalid_cursor'], query);
    };

    it('of another filter or ordering is refused', async () => {
      const { next } = await page('title=title&ordering=title&limit=5');
      const cursor = new URL(String(next)).searchParams.get('cursor');
      await refused(`cursor=${cursor}`);
      await refused(`title=title&cursor=${cursor}`);
      await refused(`title=title&ordering=-title&cursor=${cursor}`);
      await refused(`title=titl&ordering=title&cursor=${cursor}`);
      await refused(`title=title&ordering=title&department=x&cursor=${cursor}`);
    });

    it('that is changed or made up is refused', async () => {
      const cursor = String(new URL(String((await page('limit=5')).next)).searchParams.get('cursor'));
      for (let at = 0; at < cursor.length; at += 5) {
        const other = cursor[at] === 'A' ? 'B' : 'A';
        await refused(`cursor=${cursor.slice(0, at)}${other}${cursor.slice(at + 1)}`);
      }
      const text = Buffer.from(JSON.stringify({ offset: 25 })).toString('base64');
      for (const made of [
        text,
        '25',
        'null',
        '%F0%9F%98%80',
        "'%20or%201=1",
        `${cursor}x`,
        cursor.slice(1),
        'A'.repeat(9999),
      ]) {
        await refused(`cursor=${made}`);
      }
    });
  });
});

/** Ties in every column; times that repeat; a company for every other one. */
async function insertRows(
  { knex }: TestService,
  which = [...Array(total).keys()],
  uuids: string[] = [],
): Promise<void> {
  const name = 'Acme, Inc.';
  const [company] = (await knex('companies').where({ name }).select('uuid')) as { uuid: string }[];
  const { uuid: companyId } =
    company ??
    ((await knex('companies').insert({ name, employees_count: 7 }).returning('uuid'))[0] as { uuid: string });
  const rows = which.map((number, index) => ({
    ...(uuids[index] && { uuid: uuids[index] }),
    first_name: `First ${number % 5}`,
    title: number % 4 === 3 ? null : `Title ${number % 3}`,
    departments: number % 2 === 0 ? [] : ['Sales', `D${number % 3}`],
    company_id: number % 2 === 0 ? companyId : null,
    created_at: new Date(Date.UTC(2024, 0, 1 + (number % 6))),
  }));
  await knex('contacts').insert(rows);
}
