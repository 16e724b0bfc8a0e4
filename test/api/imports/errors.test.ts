import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { type ImportService, importLongErrors, startImportService } from './importing.ts';

describe('listImportErrors', () => {
  let service: ImportService;
  let jobId: string;
  before(async () => {
    service = await startImportService();
    const rows = Array.from({ length: 1100 }, (_, index) => (index % 10 === 0 ? 'a@b.co' : `broken ${index + 1}`));
    jobId = await service.import(`email\n${rows.join('\n')}\n`);
  });
  after(() => service.stop());

  const list = (query = {}, id = jobId) =>
    service.call('listImportErrors', { token: service.member.token, path: { job_id: id }, query });
  const numbers = (body: { row_number: number }[]) => body.map((record) => record.row_number);

  describe('200', () => {
    it('lists the rows in the order of the file, with why and what they were', async () => {
      const { body, headers } = await list({ limit: 2 });
      assert.deepEqual(body, [
        { row_number: 2, error_message: 'email "broken 2" is not an e-mail address.', payload: { email: 'broken 2' } },
        { row_number: 3, error_message: 'email "broken 3" is not an e-mail address.', payload: { email: 'broken 3' } },
      ]);
      assert.equal(headers['x-total-count'], '990');
    });

    it('gives all of them when its links are followed', async () => {
      const seen: number[] = [];
      let query = 'limit=400';
      for (let page = 0; query !== ''; page++) {
        assert.ok(page < 4);
        const { body, headers } = await list(query as never);
        seen.push(...numbers(body));
        query = /\?(.*)>; rel="next"/.exec(headers.link ?? '')?.[1] ?? '';
      }
      assert.deepEqual(
        seen,
        Array.from({ length: 1100 }, (_, index) => index + 1).filter((number) => number % 10 !== 1),
      );
    });

    it('serves 1000 unless told, and more than 10000 as that', async () => {
      const many = await service.import(`email\n${'broken\n'.repeat(10_001)}`);
      assert.equal((await list({}, many)).body.length, 1000);
      const { body, headers } = await list({ limit: 1_000_000 }, many);
      assert.equal(body.length, 10_000);
      assert.match(headers.link ?? '', /limit=10000&offset=10000>; rel="next"/);
    });

    it('serves fewer where rows are long, and its links lead to all of them', async () => {
      const long = await importLongErrors(service, 20);
      const pages: number[][] = [];
      for (let query = 'limit=15'; query !== ''; ) {
        assert.ok(pages.length < 3);
        const { body, headers } = await list(query as never, long);
        pages.push(numbers(body));
        query = /\?(.*)>; rel="next"/.exec(headers.link ?? '')?.[1] ?? '';
      }
      const upTo = (count: number, from: number) => Array.from({ length: count }, (_, index) => from + index);
      assert.deepEqual(pages, [upTo(9, 1), upTo(9, 10), upTo(2, 19)]);
    });

    it('has nothing behind the last one', async () => {
      const { body, headers } = await list({ offset: 990 });
      assert.deepEqual([body, headers['x-total-count'], headers.link], [[], '990', undefined]);
    });

    it('is empty for an import without errors', async () => {
      const { body, headers } = await list({}, await service.import('email\na@b.co\n'));
      assert.deepEqual([body, headers['x-total-count'], headers.link], [[], '0', undefined]);
    });
  });

  describe('404', () => {
    it('knows no such import', async () => {
      assert.equal((await list({}, randomUUID())).status, 404);
    });
  });

  describe('422', () => {
    it('wants a positive limit and an offset', async () => {
      const { status, body } = await list({ limit: 0, offset: -1 });
      assert.equal(status, 422);
      assert.deepEqual(
        body.errors.map((fault: { pointer: string }) => fault.pointer),
        ['limit', 'offset'],
      );
    });
  });
});
