import assert from 'node:assert/strict';
import { columns } from '../../../src/features/imports/columns.ts';
import { startService, type TestService } from '../../support/service.ts';

describe('getImportInstructions', () => {
  let service: TestService;
  before(async () => {
    service = await startService();
  });
  after(() => service.stop());

  describe('200', () => {
    it('names every column, the encodings, the separators and the largest file, to every signed-in user', async () => {
      const { token } = await service.signIn('Member');
      const { status, body } = await service.call('getImportInstructions', { token });
      assert.equal(status, 200);
      for (const { name } of columns) assert.match(body.message, new RegExp(`\\b${name}\\b`));
      for (const word of ['2 MiB', 'UTF-8', 'UTF-16', 'Windows-1252', 'semicolons', 'tabs', 'pipes', '"file"']) {
        assert.ok(body.message.includes(word), word);
      }
    });
  });

  describe('401', () => {
    it('wants a token', async () => {
      assert.equal((await service.call('getImportInstructions')).body.code, 'token_missing');
    });
  });
});
