import assert from 'node:assert/strict';
import { type Account, companiesWriteKey, startService, type TestService } from '../../support/service.ts';

const place = { address: '1 Main Street', city: 'Springfield', state: 'Oregon', country: 'United States' };

describe('updateCompany', () => {
  let service: TestService;
  let admin: Account;
  before(async () => {
    service = await startService();
    admin = await service.signIn('Admin');
  });
  after(() => service.stop());

  const headers = { 'X-Companies-Write-Key': companiesWriteKey };
  const create = async (json: object) =>
    (await service.call('createCompany', { json, token: admin.token, headers })).body;
  const update = (company_uuid: string, json: unknown) =>
    service.call('updateCompany', { path: { company_uuid }, json, token: admin.token, headers });
  const get = async (company_uuid: string) =>
    (await service.call('getCompany', { path: { company_uuid }, token: admin.token })).body;

  describe('200', () => {
    it('changes what is given and leaves the rest', async () => {
      const before = await create({ ...place, name: 'Acme', employees_count: 5, keywords: ['a'], website: 'acme.com' });
      const changes = { name: ' Acme Labs ', employees_count: 0, keywords: ['b', ' '], phone_number: '+1' };
      const { status, body } = await update(before.uuid, changes);
      assert.equal(status, 200);
      const after = { ...before, ...changes, name: 'Acme Labs', keywords: ['b'] };
      assert.deepEqual({ ...body, updated_at: before.updated_at }, after);
      assert.deepEqual(await get(before.uuid), body);
      assert.ok(body.updated_at >= before.updated_at);
    });

    it('clears what is null or blank', async () => {
      const { uuid } = await create({
        ...place,
        name: 'Acme',
        employees_count: 5,
        keywords: ['a'],
        website: 'acme.com',
      });
      const cleared = {
        name: null,
        employees_count: null,
        keywords: null,
        website: null,
        state: ' ',
        total_funding: null,
      };
      const { body } = await update(uuid, cleared);
      assert.deepEqual(
        [body.name, body.employees_count, body.keywords, body.website, body.state, body.city],
        [null, null, [], null, null, 'Springfield'],
      );
    });

    it('changes every field that can be created', async () => {
      const { uuid } = await create({});
      const fields = {
        ...place,
        ...{ name: 'n', employees_count: 1, annual_revenue: 2, total_funding: 3, industries: ['i'], keywords: ['k'] },
        ...{ technologies: ['t'], text_search: 'somewhere', website: 'w', linkedin_url: 'l', facebook_url: 'f' },
        ...{ twitter_url: 't', phone_number: 'p', company_name_for_emails: 'e', latest_funding: 'Seed' },
        ...{ latest_funding_amount: 4, last_raised_at: '2024' },
      };
      const { body } = await update(uuid, fields);
      const { created_at, updated_at, contact_count, ...stored } = body;
      assert.deepEqual(stored, { ...fields, uuid });
    });

    it('touches nothing when nothing is given', async () => {
      const before = await create({ name: 'Acme' });
      assert.deepEqual((await update(before.uuid, {})).body, before);
    });

    it('takes a company that has no metadata yet', async () => {
      const [row] = await service.knex('companies').insert({ name: 'Bare' }).returning('uuid');
      const { body } = await update(row.uuid, { city: 'Bern' });
      assert.deepEqual([body.name, body.city, body.text_search], ['Bare', 'Bern', 'Bern']);
    });

    it('takes the uuid of the path in the body', async () => {
      const { uuid } = await create({});
      const { status } = await update(uuid, { uuid: uuid.replaceAll('-', '').toUpperCase(), name: 'Same' });
      assert.equal(status, 200);
    });

    it('lets the location text follow the address as long as it was made of it', async () => {
      const { uuid, text_search } = await create(place);
      assert.equal(text_search, '1 Main Street, Springfield, Oregon, United States');
      assert.equal(
        (await update(uuid, { city: 'Salem', address: null })).body.text_search,
        'Salem, Oregon, United States',
      );
      assert.equal((await update(uuid, { name: 'x' })).body.text_search, 'Salem, Oregon, United States');
    });

    it('leaves a location text that somebody wrote, until it is written anew', async () => {
      const { uuid } = await create({ ...place, text_search: 'Pacific Northwest' });
      assert.equal((await update(uuid, { city: 'Salem' })).body.text_search, 'Pacific Northwest');
      assert.equal((await update(uuid, { city: 'Bend', text_search: 'Oregon' })).body.text_search, 'Oregon');
      assert.equal((await update(uuid, { text_search: null })).body.text_search, null);
      assert.equal((await update(uuid, { name: 'x' })).body.text_search, null);
      assert.equal((await update(uuid, { address: null })).body.text_search, 'Bend, Oregon, United States');
    });

    it('is found as it is now, by its contacts too', async () => {
      const { uuid } = await create({ name: 'Before' });
      await service.knex('contacts').insert({ company_id: uuid, first_name: 'Ada' });
      await update(uuid, { name: 'Afterwards' });
      const count = async (query: string) =>
        (await service.call('countContacts', { query, token: admin.token })).body.count;
      assert.deepEqual([await count('company=before'), await count('company=afterwards')], [0, 1]);
    });

    it('keeps the location text right when two change the address at once', async () => {
      const { uuid } = await create(place);
      await Promise.all([
        update(uuid, { city: 'Salem' }),
        update(uuid, { state: 'Ohio' }),
        update(uuid, { address: '2' }),
      ]);
      assert.equal((await get(uuid)).text_search, '2, Salem, Ohio, United States');
    });
  });

  describe('403', () => {
    it('refuses a missing key, before it looks whether there is such a company', async () => {
      const path = { company_uuid: '00000000-0000-4000-8000-000000000000' };
      const { status, body } = await service.call('updateCompany', { path, json: {}, token: admin.token });
      assert.deepEqual([status, body.code], [403, 'write_key_missing']);
    });
  });

  describe('404', () => {
    it('says which company is not there, when there is nothing wrong with the body', async () => {
      const uuid = '00000000-0000-4000-8000-000000000000';
      for (const json of [{}, { name: 'x' }]) {
        const { status, body } = await update(uuid, json);
        assert.deepEqual([status, body.detail], [404, `There is no company ${uuid}.`]);
      }
      assert.equal((await update(uuid, { employees_count: -1 })).status, 422);
    });
  });

  describe('422', () => {
    it('refuses negative numbers, unknown fields and another uuid, and changes nothing', async () => {
      const before = await create({ name: 'Acme' });
      for (const [json, pointer] of [
        [{ employees_count: -1 }, '/employees_count'],
        [{ total_funding: -1 }, '/total_funding'],
        [{ latest_funding_amount: -1 }, '/latest_funding_amount'],
        [{ nmae: 'x' }, '/nmae'],
        [{ contact_count: 3 }, '/contact_count'],
        [{ uuid: '00000000-0000-4000-8000-000000000000' }, '/uuid'],
        [{ uuid: null }, '/uuid'],
      ] as const) {
        const { status, body } = await update(before.uuid, { name: 'Changed', ...json });
        assert.deepEqual([status, body.errors[0].pointer], [422, pointer]);
      }
      assert.deepEqual(await get(before.uuid), before);
    });
  });
});
