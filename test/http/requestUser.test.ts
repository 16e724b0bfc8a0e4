import assert from 'node:assert/strict';
import { listen, type RunningServer } from '../../src/http/server.ts';
import { createLog } from '../../src/log.ts';
import { createApplication } from '../../src/services.ts';
import { startService, type TestService } from '../support/service.ts';

describe('the log of requests', () => {
  let service: TestService;
  let logged: RunningServer;
  const lines: Record<string, unknown>[] = [];
  before(async () => {
    service = await startService();
    const log = createLog('info', { write: (line) => void lines.push(JSON.parse(line)) });
    logged = await listen(await createApplication({ ...service.services, log }), '127.0.0.1', 0);
  });
  after(async () => {
    await logged.stop();
    await service.stop();
  });

  const ask = async (path: string, token?: string) => {
    lines.length = 0;
    const headers = token ? { Authorization: `Bearer ${token}` } : {};
    await (await fetch(`http://127.0.0.1:${logged.port}${path}`, { headers })).arrayBuffer();
    const { operation, user, status } = lines[0] ?? {};
    return [lines.length, operation, user, status];
  };

  it('says which operation it was, and who asked', async () => {
    const { userId, token } = await service.signIn('Member');
    assert.deepEqual(await ask('/api/v1/contacts/count/', token), [1, 'countContacts', userId, 200]);
  });

  it('says who was refused', async () => {
    const { userId, token } = await service.signIn('Member');
    assert.deepEqual(await ask('/api/v1/contacts/?titel=x', token), [1, 'listContacts', userId, 422]);
  });

  it('names nobody whose token is not good', async () => {
    assert.deepEqual(await ask('/api/v1/contacts/'), [1, 'listContacts', undefined, 401]);
    assert.deepEqual(await ask('/api/v1/contacts/', 'no token'), [1, 'listContacts', undefined, 401]);
  });
});
