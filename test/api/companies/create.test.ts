import assert from 'node:assert/strict';
import {
  type Account,
  companiesWriteKey,
  contactsWriteKey,
  startService,
  type TestService,
} from '../../support/service.ts';

const full = {
  uuid: '5F0B4E0FA2B67D9FE0B58F2B1B2F3C4D',
  name: '  Brightwater Analytics ',
  employees_count: 240,
  annual_revenue: 9_007_199_254_740_991,
  total_funding: 0,
  industries: ['Water ', '', 'Analytics'],
  keywords: ['saas, b2b'],
  technologies: ['PostgreSQL'],
  address: '500 Howard Street',
  text_search: 'The Bay Area',
  city: 'San Francisco',
  state: 'California',
  country: 'United States',
  website: 'https://www.brightwater.example',
  linkedin_url: 'https://www.linkedin.com/company/brightwater',
  facebook_url: 'https://facebook.com/brightwater',
  twitter_url: 'https://twitter.com/brightwater',
  phone_number: '+1 415-555-0100',
  company_name_for_emails: 'Brightwater',
  latest_funding: 'Series B',
  latest_funding_amount: 15_000_000,
  last_raised_at: '2023-09-01',
};

describe('createCompany', () => {
  let service: TestService;
  let admin: Account;
  before(async () => {
    service = await startService();
    admin = await service.signIn('Admin');
  });
  after(() => service.stop());

  const headers = { 'X-Companies-Write-Key': companiesWriteKey };
  const create = (json: unknown) => service.call('createCompany', { json, token: admin.token, headers });

  describe('201', () => {
    it('stores every field, trimmed and without blank items, and says where the company is', async () => {
      const { status, body, headers } = await create(full);
      assert.equal(status, 201);
      const { created_at, updated_at, ...stored } = body;
      assert.deepEqual(stored, {
        ...full,
        uuid: '5f0b4e0f-a2b6-7d9f-e0b5-8f2b1b2f3c4d',
        name: 'Brightwater Analytics',
        industries: ['Water', 'Analytics'],
        contact_count: 0,
      });
      assert.equal(created_at, updated_at);
      assert.match(headers.location ?? '', new RegExp(`^http://.*/api/v1/companies/${body.uuid}/$`));
    });

    it('makes a company of nothing', async () => {
      const { status, body } = await create({});
      assert.equal(status, 201);
      assert.match(body.uuid, /^[0-9a-f]{8}-/);
      assert.deepEqual([body.name, body.keywords, body.text_search], [null, [], null]);
    });

    it('takes nulls and blanks as absent', async () => {
      const nulls = Object.fromEntries(Object.keys(full).map((field) => [field, null]));
      const { status, body } = await create({ ...nulls, name: '  ', text_search: ' ', keywords: [' '], city: 'Bern' });
      assert.equal(status, 201);
      assert.deepEqual([body.name, body.keywords, body.industries, body.text_search], [null, [], [], 'Bern']);
    });

    it('makes the location text of address, city, state and country when it is absent', async () => {
      const { text_search, state, ...others } = full;
      assert.equal(
        (await create({ ...others, uuid: null })).body.text_search,
        '500 Howard Street, San Francisco, United States',
      );
    });

    it('is found at once', async () => {
      const { uuid } = (await create({ name: 'Found at once' })).body;
      const { body } = await service.call('listCompanies', { query: 'name=found at', token: admin.token });
      assert.equal(body.results[0].uuid, uuid);
    });
  });

  describe('403', () => {
    it('refuses a missing and a wrong key, that of contacts among them', async () => {
      for (const [given, code] of [
        [{}, 'write_key_missing'],
        [{ 'X-Companies-Write-Key': 'wrong' }, 'write_key_invalid'],
        [{ 'X-Companies-Write-Key': contactsWriteKey }, 'write_key_invalid'],
        [{ 'X-Contacts-Write-Key': contactsWriteKey }, 'write_key_missing'],
      ] as const) {
        const { status, body } = await service.call('createCompany', { json: {}, token: admin.token, headers: given });
        assert.deepEqual([status, body.code], [403, code]);
      }
    });
  });

  describe('409', () => {
    it('refuses a uuid that is taken, however it is written', async () => {
      const { uuid } = (await create({})).body;
      for (const same of [uuid, uuid.toUpperCase().replaceAll('-', '')]) {
        const { status, body } = await create({ uuid: same, name: 'Second' });
        assert.deepEqual([status, body.code], [409, 'uuid_taken']);
      }
      const { count } = (await service.call('countCompanies', { query: 'name=second', token: admin.token })).body;
      assert.equal(count, 0);
    });
  });

  describe('422', () => {
    const amounts = ['employees_count', 'annual_revenue', 'total_funding', 'latest_funding_amount'];
    for (const [field, value] of [
      ...amounts.flatMap((name) => [-1, 1.5, '7', 1e16].map((value): [string, unknown] => [name, value])),
      ['employees_count', 2_147_483_648],
      ['uuid', 'x'],
      ['name', 7],
      ['name', 'x'.repeat(501)],
      ['industries', 'Water'],
      ['keywords', [1]],
      ['technologies', [null]],
      ['contact_count', 1],
      ['created_at', '2024-01-01T00:00:00Z'],
    ] as [string, unknown][]) {
      it(`refuses ${field} = ${JSON.stringify(value).slice(0, 30)}`, async () => {
        const { status, body } = await create({ [field]: value });
        assert.equal(status, 422);
        assert.ok(body.errors[0].pointer.startsWith(`/${field}`));
      });
    }

    it('asks for a body', async () => {
      const { status, body } = await service.call('createCompany', { token: admin.token, headers });
      assert.deepEqual([status, body.errors[0].code], [422, 'required']);
    });
  });
});
