import assert from 'node:assert/strict';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { createApp } from '../../src/http/app.ts';
import { createMetrics } from '../../src/http/metrics.ts';
import { listen, type RunningServer } from '../../src/http/server.ts';
import { createLog } from '../../src/log.ts';

describe('a compressed stream', () => {
  let server: RunningServer;
  let source: Readable;
  const lines: string[] = [];
  before(async () => {
    const app = createApp({
      log: createLog('error', { write: (line) => void lines.push(line) }),
      metrics: createMetrics(),
      corsOrigins: [],
      trustProxy: false,
      routes: [
        (ctx) => {
          ctx.type = 'application/json';
          ctx.body = source;
        },
      ],
    });
    server = await listen(app, '127.0.0.1', 0);
  });
  after(() => server.stop());
  beforeEach(() => {
    source = new Readable({ read: () => {} });
  });

  const ask = async (encoding: string) => {
    const sent = get({ port: server.port, agent: false, headers: { 'Accept-Encoding': encoding } });
    source.push('"'.repeat(1_000_000));
    const [reply] = (await once(sent, 'response')) as [IncomingMessage];
    assert.equal(reply.headers['content-encoding'], encoding === 'identity' ? undefined : encoding);
    return { sent, reply: reply.resume() };
  };

  for (const encoding of ['gzip', 'deflate', 'identity']) {
    it(`is cut off when its source fails, and the reason is logged (${encoding})`, async () => {
      lines.length = 0;
      const { reply } = await ask(encoding);
      source.destroy(new Error('the search was stopped'));
      await assert.rejects(once(reply, 'end'), { code: 'ECONNRESET' });
      assert.match(lines.join(''), /the search was stopped.*reply failed/);
    });

    it(`stops its source when the client goes away (${encoding})`, async () => {
      const { sent } = await ask(encoding);
      sent.destroy();
      await once(source, 'close');
    });
  }

  it('is whole when its source ends', async () => {
    const { reply } = await ask('gzip');
    source.push(null);
    await once(reply, 'end');
    assert.ok(reply.complete);
  });
});
