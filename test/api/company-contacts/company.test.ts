import assert from 'node:assert/strict';
import { company, companyContactOperations, type Office, openOffice } from './staff.ts';

describe('the company of company contacts', () => {
  let office: Office;
  before(async () => {
    office = await openOffice();
  });
  after(() => office.service.stop());

  const unknown = '7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d';

  for (const id of companyContactOperations) {
    describe(id, () => {
      it('answers 404 when there is no such company', async () => {
        for (const query of ['', 'title=x']) {
          const { status, body } = await office.call(id, query, unknown);
          assert.deepEqual([status, body.code, body.detail], [404, 'not_found', `There is no company ${unknown}.`]);
        }
      });

      it('answers 422 to a fault in the request, whether or not there is such a company', async () => {
        for (const query of ['titel=x', 'ordering=salary', 'created_at_after=x']) {
          assert.equal((await office.call(id, query, unknown)).status, 422, query);
        }
        const { status, body } = await office.call(id, '', 'acme');
        assert.deepEqual([status, body.errors[0].in, body.errors[0].pointer], [422, 'path', 'company_uuid']);
      });

      it('answers 200 to a uuid without dashes and in capitals', async () => {
        assert.equal((await office.call(id, '', company.replaceAll('-', '').toUpperCase())).status, 200);
      });
    });
  }
});
