import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { type ExportService, readCsv, startExportService } from './exporting.ts';

describe('createCompanyExport', () => {
  let service: ExportService;
  let acme: string;
  let bolt: string;

  before(async () => {
    service = await startExportService();
    const rows = await service
      .knex('companies')
      .insert([
        { name: 'Acme', employees_count: 7, created_at: '2026-01-01T00:00:00Z' },
        { name: 'Bolt', technologies: ['a', 'b'], created_at: '2026-01-02T00:00:00Z' },
      ])
      .returning('uuid');
    [acme, bolt] = rows.map(({ uuid }: { uuid: string }) => uuid) as [string, string];
  });
  after(() => service.stop());

  const read = async (body: { download_url: string }) => readCsv((await service.download(body.download_url)).text);

  describe('201', () => {
    it('writes the columns of companies alone', async () => {
      const { body } = await service.exportCompanies({ company_uuids: [bolt, acme] });
      const { export_id, download_url, expires_at, ...rest } = body;
      assert.deepEqual(rest, { company_count: 2, status: 'completed', missing_count: 0, missing_uuids: [] });
      const rows = await read(body);
      assert.equal(
        Object.keys(rows[0] ?? {}).join(),
        'company_uuid,company_name,company_employees_count,company_industries,company_keywords,company_address,' +
          'company_annual_revenue,company_total_funding,company_technologies,company_text_search,company_created_at,' +
          'company_updated_at,company_metadata_linkedin_url,company_metadata_facebook_url,company_metadata_twitter_url,' +
          'company_metadata_website,company_metadata_company_name_for_emails,company_metadata_phone_number,' +
          'company_metadata_latest_funding,company_metadata_latest_funding_amount,company_metadata_last_raised_at,' +
          'company_metadata_city,company_metadata_state,company_metadata_country',
      );
      assert.deepEqual(
        rows.map((row) => [row.company_name, row.company_technologies, row.company_employees_count]),
        [
          ['Bolt', 'a,b', ''],
          ['Acme', '', '7'],
        ],
      );
    });

    it('takes the filters of the list of companies', async () => {
      const { body } = await service.exportCompanies({ filters: { employees_max: 10, name: 'ac' }, format: 'ndjson' });
      const { text } = await service.download(body.download_url);
      assert.deepEqual([JSON.parse(text).company_uuid, body.company_count], [acme, 1]);
      assert.deepEqual(
        (await read((await service.exportCompanies({ filters: {} })).body)).map((row) => row.company_name),
        ['Bolt', 'Acme'],
      );
    });

    it('reports companies that do not exist', async () => {
      const unknown = randomUUID();
      const { body } = await service.exportCompanies({ company_uuids: [unknown, acme] });
      assert.deepEqual([body.company_count, body.missing_uuids], [1, [unknown]]);
    });
  });

  describe('422', () => {
    it('knows the filters of companies only', async () => {
      const { status, body } = await service.exportCompanies({ filters: { first_name: 'x' } });
      assert.deepEqual([status, body.errors[0].pointer], [422, '/filters/first_name']);
      assert.equal((await service.exportCompanies({ contact_uuids: [acme] })).status, 422);
    });
  });
});
