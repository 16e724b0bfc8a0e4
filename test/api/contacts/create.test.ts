import assert from 'node:assert/strict';
import { type Account, contactsWriteKey, startService, type TestService } from '../../support/service.ts';
import { companyIds, insertPeople, uuidOf } from './people.ts';

const full = {
  uuid: '11111111-1111-4111-8111-111111111111',
  first_name: 'Rósa',
  last_name: "O'Brien; drop table contacts",
  company_id: companyIds.acme,
  email: 'rosa.o-brien+work@acme.example',
  email_status: 'verified',
  title: 'Head of "Ops" \\ %',
  seniority: 'head',
  departments: ['Operations', 'a, b', '{x}'],
  text_search: 'Reykjavík',
  mobile_phone: '+354 555 0001',
  work_direct_phone: '+354 555 0002',
  home_phone: '+354 555 0003',
  other_phone: '+354 555 0004',
  stage: 'lead',
  city: 'Reykjavík',
  state: 'Höfuðborgarsvæðið',
  country: 'Iceland',
  person_linkedin_url: 'https://www.linkedin.com/in/rosa',
  website: 'https://rosa.example',
  facebook_url: 'https://facebook.com/rosa',
  twitter_url: 'https://twitter.com/rosa',
};

describe('createContact', () => {
  let service: TestService;
  let admin: Account;
  let member: Account;
  before(async () => {
    service = await startService();
    await insertPeople(service.knex);
    admin = await service.signIn('Admin');
    member = await service.signIn('Member');
  });
  after(() => service.stop());

  const key = { 'X-Contacts-Write-Key': contactsWriteKey };
  const create = (json: unknown) => service.call('createContact', { json, token: admin.token, headers: key });
  const count = async () => Number((await service.knex('contacts').count())[0]?.count);
  const pointersOf = (body: { errors: { pointer: string }[] }) => body.errors.map(({ pointer }) => pointer).sort();

  describe('201', () => {
    it('keeps every field and answers with the contact', async () => {
      const { status, body, headers } = await create(full);
      assert.equal(status, 201);
      for (const [field, value] of Object.entries(full)) assert.deepEqual(body[field], value, field);
      assert.equal(body.company_detail.name, 'Acme, Inc.');
      assert.equal(body.created_at, body.updated_at);
      assert.ok(headers.location?.endsWith(`/api/v1/contacts/${full.uuid}/`));
      const read = await service.call('getContact', { path: { contact_uuid: full.uuid }, token: member.token });
      assert.deepEqual(read.body, body);
      const { status: found } = await service
        .agent()
        .get(new URL(String(headers.location)).pathname)
        .set('Authorization', `Bearer ${member.token}`);
      assert.equal(found, 200);
    });

    it('can be found at once', async () => {
      const { body } = await create({ title: 'Chief Freshness Officer', company_id: companyIds.globex });
      const query = { title: 'freshness', company: 'globex' };
      const list = await service.call('listContacts', { query, token: member.token });
      assert.equal(list.body.results[0].uuid, body.uuid);
      assert.equal((await service.call('countContacts', { query, token: member.token })).body.count, 1);
    });

    it('needs no field at all', async () => {
      const { status, body } = await create({});
      assert.equal(status, 201);
      assert.match(body.uuid, /^[0-9a-f-]{36}$/);
      const { uuid, created_at, updated_at, ...others } = body;
      for (const [field, value] of Object.entries(others))
        assert.deepEqual(value, Array.isArray(value) ? [] : null, field);
    });

    it('takes null and blank for absent, and trims the rest', async () => {
      const { body } = await create({
        uuid: null,
        company_id: null,
        first_name: ' Ann ',
        last_name: ' \t',
        email: '',
        departments: [' Sales ', ' ', ''],
        text_search: ' ',
        city: null,
      });
      assert.deepEqual([body.first_name, body.last_name, body.email, body.departments], ['Ann', null, null, ['Sales']]);
      assert.deepEqual([body.text_search, body.city, body.company_detail], [null, null, null]);
    });

    it('makes the location text of city, state and country when there is none', async () => {
      const place = { city: ' Oslo', state: '', country: 'Norway' };
      assert.equal((await create(place)).body.text_search, 'Oslo, Norway');
      assert.equal((await create({ ...place, text_search: null })).body.text_search, 'Oslo, Norway');
      assert.equal((await create({ ...place, text_search: 'Fjord' })).body.text_search, 'Fjord');
    });

    it('takes uuids in any spelling', async () => {
      const bare = (uuid: string) => uuid.replaceAll('-', '').toUpperCase();
      const uuid = '22222222-2222-4222-8222-22222222222a';
      const { body } = await create({ uuid: bare(uuid), company_id: bare(companyIds.acme) });
      assert.deepEqual([body.uuid, body.company_id], [uuid, companyIds.acme]);
    });
  });

  describe('403', () => {
    const refused = async (account: Account, headers: Record<string, string>, code: string) => {
      // The body is invalid too: who may not write is told nothing of it.
      const { status, body } = await service.call('createContact', {
        json: { nonsense: 1 },
        token: account.token,
        headers,
      });
      assert.deepEqual([status, body.code], [403, code]);
    };

    it('refuses Members, with and without the key', async () => {
      await refused(member, key, 'admin_required');
      await refused(member, {}, 'admin_required');
    });

    it('refuses Admins without the right key', async () => {
      await refused(admin, {}, 'write_key_missing');
      await refused(admin, { 'X-Contacts-Write-Key': `${contactsWriteKey}x` }, 'write_key_invalid');
    });
  });

  describe('409', () => {
    it('refuses a uuid that is taken, and changes nothing', async () => {
      const before = await count();
      const { status, body } = await create({ uuid: uuidOf('Ada'), first_name: 'Other' });
      assert.deepEqual([status, body.code], [409, 'uuid_taken']);
      assert.equal(await count(), before);
      const { body: ada } = await service.call('getContact', {
        path: { contact_uuid: uuidOf('Ada') },
        token: member.token,
      });
      assert.equal(ada.first_name, 'Ada');
    });

    it('lets one of several at once win', async () => {
      const uuid = '33333333-3333-4333-8333-333333333333';
      const replies = await Promise.all(Array.from({ length: 4 }, () => create({ uuid })));
      assert.deepEqual(replies.map(({ status }) => status).sort(), [201, 409, 409, 409]);
    });
  });

  describe('422', () => {
    it('refuses a company that does not exist, and changes nothing', async () => {
      const before = await count();
      const { status, body } = await create({ company_id: '44444444-4444-4444-8444-444444444444' });
      assert.equal(status, 422);
      assert.deepEqual(
        body.errors.map((fault: { pointer: string; code: string }) => [fault.pointer, fault.code]),
        [['/company_id', 'unknown_company']],
      );
      assert.equal(await count(), before);
    });

    it('refuses what is no e-mail address', async () => {
      for (const email of [
        'rosa',
        'rosa@acme',
        '@acme.com',
        'a b@acme.com',
        'a@b.com, c@d.com',
        'Rosa <a@b.com>',
        'a@@b.com',
      ]) {
        const { status, body } = await create({ email });
        assert.deepEqual(
          [status, body.errors?.[0].pointer, body.errors?.[0].code],
          [422, '/email', 'not_an_email'],
          email,
        );
      }
    });

    it('takes unusual addresses', async () => {
      for (const email of ["o'brien@x.co", 'josé@münchen.de', 'a.b+c_d@sub.example.museum', ' padded@x.co ']) {
        assert.equal((await create({ email })).body.email, email.trim());
      }
    });

    it('names all faults at once', async () => {
      const { status, body } = await create({
        uuid: 'x',
        first_name: 1,
        last_name: 'x'.repeat(501),
        departments: 'Sales',
        company_id: true,
        frist_name: 'x',
        company: 'Acme',
      });
      assert.equal(status, 422);
      assert.deepEqual(pointersOf(body), [
        '/company',
        '/company_id',
        '/departments',
        '/first_name',
        '/frist_name',
        '/last_name',
        '/uuid',
      ]);
    });

    it('refuses a body that is no object', async () => {
      for (const json of [null, [], 'x', 1]) assert.equal((await create(json)).status, 422, JSON.stringify(json));
    });
  });
});

describe('createContact without a write key configured', () => {
  it('is refused with 403', async () => {
    const service = await startService({ contactsWriteKey: undefined });
    const admin = await service.signIn('Admin');
    const headers = { 'X-Contacts-Write-Key': 'anything' };
    const { status, body } = await service.call('createContact', { json: {}, token: admin.token, headers });
    assert.deepEqual([status, body.code], [403, 'write_key_not_configured']);
    await service.stop();
  });
});
