import assert from 'node:assert/strict';
import { startService, type TestService } from '../../support/service.ts';

describe('getHealth', () => {
  let service: TestService;

  before(async () => {
    service = await startService();
  });
  after(() => service.stop());

  describe('200', () => {
    it('is healthy while the database answers, and names the environment', async () => {
      const { status, body } = await service.call('getHealth');
      assert.equal(status, 200);
      assert.deepEqual(body, { status: 'healthy', environment: 'test' });
    });
  });
});
