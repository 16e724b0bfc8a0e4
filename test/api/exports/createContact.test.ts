import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { crowd, type ExportService, insertPeople, readCsv, startExportService } from './exporting.ts';

const headings =
  'contact_uuid,contact_first_name,contact_last_name,contact_company_id,contact_email,contact_title,' +
  'contact_departments,contact_mobile_phone,contact_email_status,contact_text_search,contact_seniority,' +
  'contact_created_at,contact_updated_at,contact_metadata_linkedin_url,contact_metadata_facebook_url,' +
  'contact_metadata_twitter_url,contact_metadata_website,contact_metadata_work_direct_phone,' +
  'contact_metadata_home_phone,contact_metadata_city,contact_metadata_state,contact_metadata_country,' +
  'contact_metadata_other_phone,contact_metadata_stage,company_uuid,company_name,company_employees_count,' +
  'company_industries,company_keywords,company_address,company_annual_revenue,company_total_funding,' +
  'company_technologies,company_text_search,company_created_at,company_updated_at,company_metadata_linkedin_url,' +
  'company_metadata_facebook_url,company_metadata_twitter_url,company_metadata_website,' +
  'company_metadata_company_name_for_emails,company_metadata_phone_number,company_metadata_latest_funding,' +
  'company_metadata_latest_funding_amount,company_metadata_last_raised_at,company_metadata_city,' +
  'company_metadata_state,company_metadata_country';

describe('createContactExport', () => {
  let service: ExportService;

  before(async () => {
    service = await startExportService();
  });
  beforeEach(() => service.knex('contacts').delete());
  after(() => service.stop());

  const read = async (body: { download_url: string }) => readCsv((await service.download(body.download_url)).text);
  const names = async (body: { download_url: string }) => (await read(body)).map((row) => row.contact_first_name);
  const countQueued = async () => (await service.knex.raw('select from graphile_worker.jobs')).rowCount as number;

  describe('201', () => {
    it('writes a small export at once: every column of the contact and its company', async () => {
      const [company] = await service
        .knex('companies')
        .insert({
          name: 'Acme, Inc.',
          employees_count: 12,
          industries: ['Software', 'Tools'],
          keywords: ['a "b"'],
          annual_revenue: 5_000_000_000,
          created_at: '2026-01-30T00:00:00Z',
          updated_at: '2026-01-31T00:00:00.250Z',
        })
        .returning('uuid');
      await service.knex('companies_metadata').insert({ uuid: company.uuid, website: 'acme.com', city: 'Paris' });
      const [contact] = await service
        .knex('contacts')
        .insert({
          first_name: 'Zoë',
          last_name: '=1+1',
          company_id: company.uuid,
          departments: ['Sales', 'IT'],
          mobile_phone: '+1 415-555-0187',
          created_at: '2026-02-01T12:00:00Z',
          updated_at: '2026-02-01T12:00:00.5Z',
        })
        .returning('uuid');
      await service.knex('contacts_metadata').insert({ uuid: contact.uuid, stage: '@cold', city: 'Lyon' });

      const { status, body, headers } = await service.exportContacts({ contact_uuids: [contact.uuid] });
      assert.equal(status, 201);
      const { export_id, download_url, expires_at, ...rest } = body;
      assert.deepEqual(rest, { contact_count: 1, status: 'completed', missing_count: 0, missing_uuids: [] });
      assert.equal(new URL(headers.location ?? '').pathname, `/api/v2/exports/${export_id}`);
      const hours = (new Date(expires_at).getTime() - Date.now()) / 3_600_000;
      assert.ok(hours > 23.9 && hours <= 24, expires_at);
      const { text } = await service.download(download_url);
      const row = [
        ...[contact.uuid, 'Zoë', "'=1+1", company.uuid, '', '', '"Sales,IT"', '+1 415-555-0187', '', '', ''],
        ...['2026-02-01T12:00:00.000Z', '2026-02-01T12:00:00.500Z', '', '', '', '', '', '', 'Lyon', '', '', ''],
        ...["'@cold", company.uuid, '"Acme, Inc."', '12', '"Software,Tools"', '"a ""b"""', '', '5000000000', ''],
        ...['', '', '2026-01-30T00:00:00.000Z', '2026-01-31T00:00:00.250Z', '', '', '', 'acme.com'],
        ...['', '', '', '', '', 'Paris', '', ''],
      ];
      assert.equal(text, `${headings}\r\n${row.join(',')}\r\n`);
      assert.equal(await countQueued(), 0);
    });

    it('has the rows in the order of the uuids, each once, and reports those that do not exist', async () => {
      const [a, b, c] = await insertPeople(service, [{ first_name: 'A' }, { first_name: 'B' }, { first_name: 'C' }]);
      const unknown = randomUUID();
      const undashed = (c as string).replaceAll('-', '').toUpperCase();
      const { body } = await service.exportContacts({ contact_uuids: [b, unknown, undashed, a, b, unknown] });
      assert.deepEqual(await names(body), ['B', 'C', 'A']);
      assert.deepEqual([body.contact_count, body.missing_count, body.missing_uuids], [3, 1, [unknown]]);
    });

    it('names the first hundred of the missing ones', async () => {
      const unknown = Array.from({ length: 150 }, () => randomUUID());
      const { body } = await service.exportContacts({ contact_uuids: unknown });
      assert.deepEqual([body.status, body.contact_count, body.missing_count], ['completed', 0, 150]);
      assert.deepEqual(body.missing_uuids, unknown.slice(0, 100));
      assert.deepEqual(await read(body), []);
    });

    it('takes the filters of the list, as values, lists and texts, and writes the newest first', async () => {
      await insertPeople(service, [
        { first_name: 'A', title: 'Sales' },
        { first_name: 'B', title: 'VP, Sales' },
        { first_name: 'C', title: 'Intern, Sales' },
        { first_name: 'D' },
      ]);
      const found = async (filters: object) => names((await service.exportContacts({ filters })).body);
      assert.deepEqual(await found({}), ['D', 'C', 'B', 'A']);
      assert.deepEqual(await found({ title: 'sales' }), ['C', 'B', 'A']);
      assert.deepEqual(await found({ title: ['VP', 'intern'], first_name: null }), ['C', 'B']);
      assert.deepEqual(await found({ title: 'sales', exclude_titles: 'vp,intern' }), ['A']);
      assert.deepEqual(await found({ title: 'sales', exclude_titles: ['VP, Sales'] }), ['C', 'A']);
      assert.deepEqual(await found({ limit: 2 }), ['D', 'C']);
      assert.deepEqual(await found({ limit: '2' }), ['D', 'C']);
      assert.deepEqual(await found({ created_at_after: '2024-01-01', employees_min: 1 }), []);
    });

    it('writes NDJSON with typed values under the same names', async () => {
      const [company] = await service.knex('companies').insert({ name: 'Acme', employees_count: 12 }).returning('uuid');
      const [uuid] = await insertPeople(service, [{ first_name: '=Zoë "Z"\n\\' }], company.uuid);
      await service
        .knex('contacts')
        .where({ uuid })
        .update({ departments: ['Sales', 'a,b'], created_at: '2026-02-01T12:00:00Z' });
      const { body } = await service.exportContacts({ contact_uuids: [uuid], format: 'ndjson' });
      const { text, headers } = await service.download(body.download_url);
      assert.equal(headers['content-type'], 'application/x-ndjson');
      assert.match(headers['content-disposition'] ?? '', /^attachment; filename="contacts-[\d-]+\.ndjson"$/);
      assert.ok(text.endsWith('}\n'));
      const row = JSON.parse(text);
      assert.equal(Object.keys(row).join(), headings);
      assert.deepEqual(
        [row.contact_uuid, row.contact_first_name, row.contact_email, row.contact_departments],
        [uuid, '=Zoë "Z"\n\\', null, ['Sales', 'a,b']],
      );
      assert.deepEqual(
        [row.contact_created_at, row.company_employees_count, row.company_keywords],
        ['2026-02-01T12:00:00.000Z', 12, []],
      );
    });

    it('leaves a large export to a job, which reports how far it is', async () => {
      await insertPeople(service, crowd());
      const { body } = await service.exportContacts({ filters: { title: 'odd' } });
      assert.deepEqual([body.status, body.contact_count], ['pending', 0]);
      assert.equal(await countQueued(), 1);
      await service.work(body.export_id);
      const detail = await service.call('getExport', {
        token: service.member.token,
        path: { export_id: body.export_id },
      });
      assert.deepEqual(
        [detail.body.status, detail.body.contact_count, detail.body.total_rows, detail.body.processed_rows],
        ['completed', 1250, 1250, 1250],
      );
      const written = await names(body);
      assert.deepEqual([written.length, written[0], written.at(-1)], [1250, 'P2499', 'P1']);
      await service.knex.raw('delete from graphile_worker._private_jobs');
    });

    it('keeps the order of thousands of uuids', async () => {
      const uuids = await insertPeople(service, crowd(5000));
      const shuffled = uuids.map((uuid) => ({ uuid, key: Math.random() })).sort((a, b) => a.key - b.key);
      const wanted = shuffled.map(({ uuid }) => uuid);
      const gone = wanted.filter((_, index) => index % 1000 === 7);
      await service.knex('contacts').whereIn('uuid', gone).delete();
      const { body } = await service.exportContacts({ contact_uuids: wanted });
      await service.work(body.export_id);
      const { body: detail } = await service.call('getExport', {
        token: service.member.token,
        path: { export_id: body.export_id },
      });
      assert.deepEqual([detail.contact_count, detail.missing_count, detail.missing_uuids], [4995, 5, gone]);
      const written = (await read(body)).map((row) => row.contact_uuid);
      assert.deepEqual(
        written,
        wanted.filter((uuid) => !gone.includes(uuid)),
      );
      await service.knex.raw('delete from graphile_worker._private_jobs');
    });
  });

  describe('201, sent again with the same Idempotency-Key', () => {
    const repeat = (key: string, json: object = { filters: {} }) =>
      service.call('createContactExport', { token: service.member.token, headers: { 'Idempotency-Key': key }, json });
    const countExports = async () => (await service.knex('exports').pluck('export_id')).length;

    for (const [size, people] of [
      ['small', crowd(10)],
      ['large', crowd()],
    ] as const) {
      it(`makes one ${size} export of several requests at the same time`, async () => {
        await insertPeople(service, people);
        const before = await countExports();
        const replies = await Promise.all(
          Array.from({ length: 5 }, () => repeat(`of ${size} ones`.replaceAll(' ', '-'))),
        );
        const [first] = replies;
        for (const { status, body } of replies)
          assert.deepEqual([status, body.export_id], [201, first?.body.export_id]);
        assert.equal(await countExports(), before + 1);
        await service.work(first?.body.export_id);
        assert.equal((await read(first?.body)).length, people.length);
      });
    }

    it('is 422 for other filters, another format and other things, also when the first is finished', async () => {
      await repeat('one');
      for (const json of [{ filters: { title: 'odd' } }, { filters: {}, format: 'ndjson' }]) {
        const { status, body } = await repeat('one', json);
        assert.deepEqual([status, body.errors[0].pointer, body.errors[0].code], [422, 'Idempotency-Key', 'key_reused']);
      }
      const companies = await service.call('createCompanyExport', {
        token: service.member.token,
        headers: { 'Idempotency-Key': 'one' },
        json: { filters: {} },
      });
      assert.equal(companies.status, 422);
    });
  });

  describe('422', () => {
    const faults = async (json: object) => {
      const { status, body } = await service.exportContacts(json);
      assert.equal(status, 422, JSON.stringify(body));
      return body.errors.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`);
    };

    it('wants uuids or filters, and not both', async () => {
      assert.deepEqual(await faults({}), ['/contact_uuids required']);
      assert.deepEqual(await faults({ contact_uuids: [randomUUID()], filters: {} }), ['/filters not_together']);
      assert.deepEqual(await faults({ contact_uuids: [] }), ['/contact_uuids wrong_count']);
    });

    it('names every uuid that is none', async () => {
      assert.deepEqual(await faults({ contact_uuids: ['x', randomUUID(), 7] }), [
        '/contact_uuids/0 not_a_uuid',
        '/contact_uuids/2 not_a_string',
      ]);
      const many = await faults({ contact_uuids: Array.from({ length: 100_000 }, () => 'no uuid') });
      assert.equal(many.length, 1000);
    });

    it('reads filters as strictly as the list does, and points at them', async () => {
      const { body } = await service.exportContacts({ filters: { titel: 'x' } });
      assert.deepEqual(
        body.errors.map(({ pointer, detail }: { pointer: string; detail: string }) => [pointer, detail]),
        [['/filters/titel', 'is not a known field, did you mean title?']],
      );
      assert.deepEqual(await faults({ filters: { employees_min: 'many', created_at_after: 'yesterday' } }), [
        '/filters/created_at_after not_a_date_time',
        '/filters/employees_min not_an_integer',
      ]);
      assert.deepEqual(await faults({ filters: { title: 'x'.repeat(501) } }), ['/filters/title too_long']);
      assert.deepEqual(await faults({ filters: { limit: [1, 2] } }), ['/filters/limit repeated_parameter']);
      assert.deepEqual(await faults({ filters: { title: { like: 'x' } } }), ['/filters/title not_a_string']);
      assert.deepEqual(
        await faults({ filters: { keyword_search_fields: 'company', keyword_exclude_fields: 'company' } }),
        ['/filters/keyword_exclude_fields nothing_left'],
      );
    });

    it('takes no ordering, which a file by filters cannot have', async () => {
      assert.deepEqual(await faults({ filters: { ordering: 'title' } }), ['/filters/ordering unknown_field']);
    });

    it('takes no other format', async () => {
      assert.deepEqual(await faults({ filters: {}, format: 'xlsx' }), ['/format not_allowed']);
    });
  });

  describe('413', () => {
    it('takes a hundred thousand uuids, and no more than 4 MiB', async () => {
      const uuids = Array.from({ length: 100_000 }, () => randomUUID());
      const { status, body } = await service.exportContacts({ contact_uuids: uuids });
      assert.deepEqual([status, body.status], [201, 'pending']);
      const more = await service.exportContacts({ contact_uuids: [...uuids, ...uuids] });
      assert.deepEqual([more.status, more.body.detail], [413, 'The body may have at most 4 MiB.']);
    });
  });

  describe('503', () => {
    it('leaves nothing behind when the file cannot be stored', async () => {
      const [uuid] = await insertPeople(service, [{ first_name: 'A' }]);
      const rows = () => service.knex('exports').count();
      const before = await rows();
      await service.knex.raw('alter table contacts_metadata rename to contacts_metadata_away');
      try {
        const keys = await service.storedKeys();
        const reply = await service
          .agent()
          .post('/api/v2/exports/contacts/export')
          .set('Authorization', `Bearer ${service.member.token}`)
          .send({ contact_uuids: [uuid] });
        assert.equal(reply.status, 500);
        assert.deepEqual(await service.storedKeys(), keys);
        assert.deepEqual(await rows(), before);
      } finally {
        await service.knex.raw('alter table contacts_metadata_away rename to contacts_metadata');
      }
    });
  });
});
