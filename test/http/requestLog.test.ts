import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { collectLog } from '../support/lines.ts';
import { type Account, startService, type TestService } from '../support/service.ts';

describe('the line of a request in the log', () => {
  const { log, lines } = collectLog();
  let service: TestService;
  let admin: Account;

  before(async () => {
    service = await startService({}, undefined, log);
    admin = await service.signIn('Admin');
  });
  after(() => service.stop());
  beforeEach(() => void lines.splice(0));

  const untilLogged = async () => {
    for (let i = 0; i < 200; i++) {
      const line = lines.find(({ msg }) => msg === 'request');
      if (line) return line;
      await sleep(20);
    }
    assert.fail('no request was logged');
  };

  async function breakOffUpload(): Promise<void> {
    const upload = request(`${service.url}/api/v1/contacts/import/`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${admin.token}`, 'Content-Type': 'multipart/form-data; boundary=x' },
    });
    upload.on('error', () => {});
    upload.write('--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\nemail\n');
    await once(upload, 'socket');
    await sleep(300);
    upload.destroy();
  }

  it('is the only one of an upload that the client broke off', async () => {
    await breakOffUpload();
    await untilLogged();
    await sleep(50);
    assert.deepEqual(
      lines.map(({ level, msg }) => [level, msg]),
      [[30, 'request']],
    );
  });
});
