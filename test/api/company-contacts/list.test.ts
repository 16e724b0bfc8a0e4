import assert from 'node:assert/strict';
import { getOperation } from '../../support/contract.ts';
import { comparedValue, type Item, orderingKeys, sortItems } from '../../support/ordering.ts';
import { companyIds, namesOf } from '../contacts/people.ts';
import { type Office, openOffice, staff } from './staff.ts';

type Query = Record<string, string | string[]>;

const allBut = (...names: string[]) => staff.filter((name) => !names.includes(name));

/** Who of Acme is found, newest first. */
const cases: [query: Query, finds: string[]][] = [
  [{ first_name: 'zöe' }, ['Zoë']],
  [{ last_name: 'nunez' }, ['José']],
  [{ email: '@acme.com' }, ['José', 'Ada']],
  [{ email_status: 'verified' }, ['Zoë', 'José', 'Ada']],
  [{ title: 'sales' }, ['Bob', 'José', 'Ada']],
  [{ title: ['cto', 'admiral'] }, ['Zoë']],
  [{ title_words: 'cto' }, ['Zoë']],
  [{ seniority: 'suite' }, ['Zoë']],
  [{ department: 'engineering', departments: 'business' }, ['Zoë', 'Ada']],
  [{ departments: 'sales' }, ['Bob', 'José', 'Ada']],
  [{ stage: 'approach' }, ['Ada']],
  [{ contact_location: 'brazil' }, ['José']],
  [{ city: 'berlin' }, ['Zoë']],
  [{ state: 'california' }, ['Ada']],
  [{ country: 'united states' }, ['Ada']],
  [{ mobile_phone: '+1 415' }, ['Ada']],
  [{ work_direct_phone: '1003' }, ['Zoë']],
  [{ home_phone: '2001' }, ['Ada']],
  [{ other_phone: '3001' }, ['José', 'Ada']],
  [{ person_linkedin_url: '/in/' }, ['Zoë', 'Ada']],
  [{ website: 'ada.example' }, ['Ada']],
  [{ facebook_url: 'facebook.com/zoe' }, ['Zoë']],
  [{ twitter_url: 'countess' }, ['Ada']],
  [{ search: 'berlin' }, ['Zoë']],
  [{ search: 'ada lovelace' }, ['Ada']],
  [{ search: 'acme, inc' }, []],
  [{ search: 'machine learning' }, []],
  [{ exclude_titles: 'intern,cto' }, ['Ada']],
  [{ exclude_title_words: 'cto' }, allBut('Zoë')],
  [{ exclude_email_statuses: 'verified' }, ['Bob']],
  [{ exclude_seniorities: 'vp' }, allBut('Ada')],
  [{ exclude_departments: 'sales' }, ['Zoë']],
  [{ exclude_contact_locations: 'germany' }, allBut('Zoë')],
  [{ created_at_after: '2024-01-03' }, ['Bob', 'Zoë']],
  [{ created_at_before: '2024-01-02' }, ['José', 'Ada']],
  [{ updated_at_after: '2024-06-01' }, ['Ada']],
  [{ updated_at_before: '2024-05-02T00:00:00.123Z' }, ['José']],
];

describe('listCompanyContacts, countCompanyContacts and listCompanyContactUuids', () => {
  let office: Office;
  let all: Item[];
  before(async () => {
    office = await openOffice();
    all = (await office.call('listCompanyContacts')).body.results;
  });
  after(() => office.service.stop());

  const names = async (query: string) => namesOf((await office.call('listCompanyContacts', query)).body.results);
  const queryOf = (link: string | null) => new URL(String(link)).search.slice(1);

  describe('200', () => {
    it('is of the contacts of the company alone, newest first', async () => {
      assert.deepEqual(namesOf(all), staff);
      assert.equal((await office.call('countCompanyContacts')).body.count, staff.length);
      assert.deepEqual(
        (await office.call('listCompanyContactUuids')).body.uuids,
        all.map(({ uuid }) => uuid),
      );
    });

    it('shows a contact as the list of all contacts does', async () => {
      const { body } = await office.service.call('listContacts', { token: office.member.token });
      for (const item of all) {
        assert.deepEqual(
          item,
          body.results.find(({ uuid }: Item) => uuid === item.uuid),
        );
      }
    });

    it('is empty and 0 for a company without contacts', async () => {
      const { globex } = companyIds;
      assert.deepEqual((await office.call('listCompanyContacts', '', globex)).body.results, []);
      assert.deepEqual((await office.call('countCompanyContacts', '', globex)).body, { count: 0 });
      assert.deepEqual((await office.call('listCompanyContactUuids', '', globex)).body, { count: 0, uuids: [] });
    });

    for (const [query, finds] of cases) {
      it(`${decodeURIComponent(String(new URLSearchParams(query as Record<string, string>)))} finds ${finds.join(', ') || 'nobody'}`, async () => {
        const { body } = await office.call('listCompanyContacts', query);
        assert.deepEqual(namesOf(body.results), finds);
        assert.equal((await office.call('countCompanyContacts', query)).body.count, finds.length);
        const { uuids, count } = (await office.call('listCompanyContactUuids', query)).body;
        assert.deepEqual([namesOf(uuids.map((uuid: string) => ({ uuid }))), count], [finds, finds.length]);
      });
    }

    it('takes every filter of the contract', () => {
      const tried = new Set(cases.flatMap(([query]) => Object.keys(query)));
      const others = ['ordering', 'page', 'page_size', 'cursor', 'distinct'];
      const missing = [...getOperation('countCompanyContacts').query.keys()].filter((name) => !tried.has(name));
      assert.deepEqual(missing.sort(), others.sort());
    });

    for (const key of orderingKeys('companyContactOrdering')) {
      it(`goes by ${key} and by -${key}, absent values last`, async () => {
        assert.deepEqual(await names(`ordering=${key}`), namesOf(sortItems(all, key, 1)));
        assert.deepEqual(await names(`ordering=-${key}`), namesOf(sortItems(all, key, -1)));
        assert.ok(new Set(all.map((item) => String(comparedValue(item, key)))).size > 1, 'the rows differ');
      });
    }

    for (const start of ['limit=1', 'limit=3&ordering=-title', 'limit=1&offset=0', 'page=1&page_size=3']) {
      it(`leads to everybody once, there and back, from ?${start}`, async () => {
        const found: string[] = [];
        let page = (await office.call('listCompanyContacts', start)).body;
        for (;;) {
          found.push(...namesOf(page.results));
          if (!page.next) break;
          page = (await office.call('listCompanyContacts', queryOf(page.next))).body;
        }
        assert.deepEqual(found.toSorted(), staff.toSorted());
        while (page.previous) page = (await office.call('listCompanyContacts', queryOf(page.previous))).body;
        assert.deepEqual(namesOf(page.results)[0], found[0]);
      });
    }
  });

  describe('400', () => {
    it('refuses the cursor of another company', async () => {
      const { next } = (await office.call('listCompanyContacts', 'limit=1')).body;
      const { status, body } = await office.call('listCompanyContacts', queryOf(next), companyIds.globex);
      assert.deepEqual([status, body.code], [400, 'invalid_cursor']);
    });
  });

  describe('422', () => {
    it('refuses conditions on the company and orderings by it', async () => {
      for (const query of ['company=acme', 'industries=x', 'employees_min=1', 'view=simple', 'keywords=x']) {
        const { status, body } = await office.call('listCompanyContacts', query);
        assert.deepEqual([status, body.errors[0].code], [422, 'unknown_parameter'], query);
      }
      for (const key of ['company', '-employees', 'industry', 'company_phone']) {
        const { status, body } = await office.call('countCompanyContacts', `ordering=${key}`);
        assert.deepEqual([status, body.errors[0].pointer], [422, 'ordering'], key);
      }
    });
  });
});
