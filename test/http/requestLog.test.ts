import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request } from 'node:http';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { createApp } from '../../src/http/app.ts';
import { createMetrics } from '../../src/http/metrics.ts';
import { listen } from '../../src/http/server.ts';
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

  it('has the path as the contract has it, or its first two segments, and nothing that a client put into it', async () => {
    const pathOf = async (path: string) => {
      lines.splice(0);
      await service.agent().get(path);
      return (await untilLogged()).path;
    };
    assert.equal(await pathOf('/api/v1/contacts/ada@example.com/?email=x'), '/api/v1/contacts/{contact_uuid}/');
    assert.equal(await pathOf('/api/v1/contacts/count/'), '/api/v1/contacts/count/');
    assert.equal(await pathOf('/livez'), '/livez');
    assert.equal(await pathOf('/api/v1/people/ada@example.com/'), '/api/v1/…');
    assert.equal(await pathOf('/ada@example.com'), '/…');
  });

  it('is the only one of an upload that the client broke off', async () => {
    await breakOffUpload();
    await untilLogged();
    await sleep(50);
    assert.deepEqual(
      lines.map(({ level, msg }) => [level, msg]),
      [[30, 'request']],
    );
  });

  it('has the status 499 when the client did not wait for its reply, and so have the metrics', async () => {
    await breakOffUpload();
    assert.equal((await untilLogged()).status, 499);
    const { text } = await service.agent().get('/metrics');
    assert.match(text, /http_request_duration_seconds_count\{operation="createImport",status="499"\} [1-9]/);
    assert.doesNotMatch(text, /operation="createImport",status="404"/);
  });

  it('has the status 499 when a reply was cut in the middle, and that of the reply when it was not', async () => {
    const piece = 'x'.repeat(64 * 1024);
    const app = createApp({
      ...{ log, metrics: createMetrics(), corsOrigins: [], trustProxy: false },
      routes: [
        (ctx) => {
          ctx.body = ctx.path === '/short' ? 'short' : Readable.from(Array(1000).fill(piece));
        },
      ],
    });
    const server = await listen(app, '127.0.0.1', 0);
    const gone = new AbortController();
    const reply = await fetch(`http://127.0.0.1:${server.port}/long`, { signal: gone.signal });
    assert.equal(reply.status, 200);
    gone.abort();
    const cut = await untilLogged();
    lines.splice(0);
    await (await fetch(`http://127.0.0.1:${server.port}/short`)).text();
    const whole = await untilLogged();
    await server.stop();
    assert.deepEqual([cut.status, whole.status], [499, 200]);
  });
});
