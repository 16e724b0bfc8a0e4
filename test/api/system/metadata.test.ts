import assert from 'node:assert/strict';
import { startService, type TestService } from '../../support/service.ts';

describe('getApiMetadata', () => {
  let service: TestService;

  before(async () => {
    service = await startService();
  });
  after(() => service.stop());

  describe('200', () => {
    it('says what answers here, to anybody', async () => {
      const { status, body } = await service.call('getApiMetadata');
      assert.equal(status, 200);
      assert.deepEqual(body, {
        name: 'Contact360 API',
        version: service.services.contract.document.info.version,
        docs: '/docs',
      });
    });
  });
});
