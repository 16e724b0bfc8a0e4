import assert from 'node:assert/strict';
import { startService, type TestService } from '../../support/service.ts';

describe('getVqlStats', () => {
  let service: TestService;

  before(async () => {
    service = await startService();
  });
  after(() => service.stop());

  describe('200', () => {
    it('begins with nothing', async () => {
      const { body } = await service.call('getVqlStats');
      assert.ok(Date.now() - Date.parse(body.since) < 60_000);
      assert.deepEqual(body, {
        ...{ since: body.since, queries_total: 0, errors_total: 0, fallbacks_total: 0, set_aside: 0 },
        by_operation: { page: 0, count: 0, uuids: 0, values: 0 },
        latency_ms: { p50: null, p95: null, p99: null },
      });
    });

    it('counts pages, counts, lists of uuids and of values, and what was not answered', async () => {
      const { token } = await service.signIn('Member');
      await service.call('listContacts', { token });
      await service.call('countContacts', { token, query: { title: 'x' } });
      await service.call('countContacts', { token, query: { title: 'y' } });
      await service.call('listContactUuids', { token });
      await service.call('listContactTitles', { token });
      const { body } = await service.call('getVqlStats');
      assert.deepEqual(body.by_operation, { page: 1, count: 2, uuids: 1, values: 1 });
      assert.equal(body.queries_total, 5);
      assert.equal(body.errors_total, 0);
      assert.ok(body.latency_ms.p50 > 0 && body.latency_ms.p50 <= body.latency_ms.p99);
    });
  });
});
