import assert from 'node:assert/strict';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { connect as connectSocket } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import Koa from 'koa';
import { listen, type RunningServer } from '../../src/http/server.ts';

describe('the server', () => {
  let server: RunningServer;
  let release: () => void;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });

  before(async () => {
    const app = new Koa();
    app.use(async (ctx) => {
      if (ctx.path === '/slow') await released;
      ctx.body = { path: ctx.path, length: ctx.querystring.length };
    });
    server = await listen(app, '127.0.0.1', 0);
  });

  const send = (text: string) =>
    new Promise<string>((resolve, reject) => {
      const socket = connectSocket(server.port, '127.0.0.1', () => socket.write(text));
      let received = '';
      socket.on('data', (data) => {
        received += data;
      });
      socket.on('error', reject);
      socket.on('close', () => resolve(received));
    });

  it('takes a query of 40 KiB', async () => {
    const reply = await fetch(`http://127.0.0.1:${server.port}/?${'a'.repeat(40 * 1024)}`);
    assert.equal(((await reply.json()) as { length: number }).length, 40 * 1024);
  });

  it('answers 431 as a problem to headers above 64 KiB', async () => {
    const reply = await send(`GET /?${'a'.repeat(80 * 1024)} HTTP/1.1\r\nHost: x\r\n\r\n`);
    assert.match(reply, /^HTTP\/1\.1 431 /);
    assert.match(reply, /application\/problem\+json/);
    assert.match(reply, /"code":"headers_too_large"/);
  });

  it('answers 400 as a problem to what is no HTTP', async () => {
    const reply = await send('hello\r\n\r\n');
    assert.match(reply, /^HTTP\/1\.1 400 /);
    assert.match(reply, /"detail":"This is not a readable HTTP request\."/);
    assert.match(reply, /"code":"malformed_request"/);
  });

  it('says which port is taken and what to do', async () => {
    await assert.rejects(listen(new Koa(), '127.0.0.1', server.port), /Port \d+ .*taken.*PORT/);
  });

  it('names HOST when that is no address of this machine', async () => {
    for (const host of ['no-such-host.invalid', '203.0.113.7'])
      await assert.rejects(listen(new Koa(), host, 0), /^Error: HOST: .* is no address of this machine/);
  });

  it('finishes running requests when it stops, and takes no new ones', async () => {
    const slow = fetch(`http://127.0.0.1:${server.port}/slow`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const stopped = server.stop(10_000);
    await assert.rejects(fetch(`http://127.0.0.1:${server.port}/`));
    release();
    assert.equal((await slow).status, 200);
    assert.equal(await stopped, 0);
  });

  it('cuts what still runs when its time is over, and says how much that was', async () => {
    const app = new Koa();
    app.use(() => new Promise(() => {}));
    const other = await listen(app, '127.0.0.1', 0);
    const cut = [1, 2].map(() => assert.rejects(fetch(`http://127.0.0.1:${other.port}/`)));
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(await other.stop(100), 2);
    await Promise.all(cut);
  });
});

describe('a reply that its client does not take', () => {
  const stalledMs = 500;
  let server: RunningServer;
  let source: Readable;
  before(async () => {
    const app = new Koa();
    app.silent = true;
    app.use(async (ctx) => {
      if (ctx.path === '/late') await sleep(3 * stalledMs);
      ctx.type = 'text/plain';
      ctx.body = source;
    });
    server = await listen(app, '127.0.0.1', 0, stalledMs);
  });
  after(() => server.stop());

  const block = Buffer.alloc(64 * 1024);
  /** Of so many blocks; without a number it never ends. */
  const blocks = function* (count = Number.POSITIVE_INFINITY) {
    for (let sent = 0; sent < count; sent++) yield block;
  };
  const ask = async (path: string) => {
    const sent = get({ port: server.port, path, agent: false });
    const [reply] = (await once(sent, 'response')) as [IncomingMessage];
    return reply;
  };
  const readSlowly = async (reply: IncomingMessage) => {
    let length = 0;
    for await (const chunk of reply) {
      length += chunk.length;
      await sleep(10);
    }
    return length;
  };

  it('is cut off, and its source stopped', async () => {
    source = Readable.from(blocks());
    const reply = await ask('/');
    await new Promise((resolve) => source.once('close', resolve));
    await assert.rejects(readSlowly(reply), { code: 'ECONNRESET' });
  });

  it('goes on while the client reads, however slowly', async () => {
    source = Readable.from(blocks(300));
    assert.equal(await readSlowly(await ask('/')), 300 * block.length);
  });

  it('has all the time that its first byte takes, and that between two', async () => {
    source = Readable.from(
      (async function* () {
        yield 'one';
        await sleep(3 * stalledMs);
        yield 'two';
      })(),
    );
    assert.equal(await readSlowly(await ask('/late')), 6);
  });
});
