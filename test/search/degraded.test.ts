/** While Meilisearch is paused, slow or behind everything is answered as before, and recovery needs no hand. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { OperationId } from '../../src/http/types.ts';
import { describeMeilisearch, type OwnServer, startServer } from '../support/meilisearch.ts';
import { type CallOptions, startService, type TestService } from '../support/service.ts';

const query = { title: 'vice', email_status: 'verified' };
const questions: [OperationId, CallOptions][] = [
  ['listContacts', { query: { ...query, ordering: 'title' } }],
  ['countContacts', { query }],
  ['listContactUuids', { query }],
  ['listContactTitles', { query }],
  ['listCompanies', { query: { name: 'acme' } }],
  ['countCompanies', { query: { name: 'acme' } }],
];

describeMeilisearch(
  'a Meilisearch that is',
  function () {
    this.timeout(120_000);
    let own: OwnServer;
    let proxy: Server;
    let delay = 0;
    let service: TestService;
    let token: string;

    const askAll = async () => {
      const replies = [];
      for (const [id, options] of questions) replies.push(await service.call(id, { ...options, token }));
      return replies.map(({ status, body }) => ({ status, body }));
    };
    const fallbacks = async () => (await service.call('getVqlStats')).body.fallbacks_total;
    const until = async (status: string) => {
      for (;;) {
        const { body } = await service.call('getVqlHealth');
        if (body.status === status) return body;
        await sleep(100);
      }
    };
    /** Asks all questions until Postgres has answered in the place of the other, and once more when that is over. */
    async function check(reason: RegExp, heal: () => unknown): Promise<void> {
      const before = await fallbacks();
      assert.deepEqual(await askAll(), expected);
      assert.ok((await fallbacks()) > before);
      assert.match((await until('degraded')).error, reason);
      await heal();
      await until('healthy');
      const after = await fallbacks();
      assert.deepEqual(await askAll(), expected);
      assert.equal(await fallbacks(), after);
    }
    let expected: Awaited<ReturnType<typeof askAll>>;

    before(async () => {
      own = await startServer();
      proxy = createServer(async (asked, reply) => {
        const isQuestion = /\/(search|documents\/fetch)$/.test(asked.url ?? '');
        if (isQuestion) await sleep(delay);
        const passed = request(
          own.server.url + asked.url,
          { method: asked.method, headers: asked.headers },
          (answer) => {
            reply.writeHead(answer.statusCode ?? 500, answer.headers);
            answer.pipe(reply);
          },
        );
        passed.on('error', () => reply.destroy());
        asked.pipe(passed);
      }).listen(0, '127.0.0.1');
      await once(proxy, 'listening');
      const { port } = proxy.address() as AddressInfo;
      service = await startService({ meilisearch: { url: `http://127.0.0.1:${port}`, key: own.home.key } });
      token = (await service.signIn('Member')).token;
      await service.knex('companies').insert([{ name: 'Acme' }, { name: 'Other' }]);
      const titles = ['Vice President', 'Device Manager', 'Vicar'];
      await service.knex('contacts').insert(titles.map((title) => ({ title, email_status: 'verified' })));
      await service.services.searching.follow();
      await until('healthy');
      expected = await askAll();
      assert.equal(expected[1]?.body.count, 2);
      assert.equal(await fallbacks(), 0);
    });
    after(async () => {
      if (own) process.kill(own.server.pid() as number, 'SIGCONT');
      await service?.stop();
      proxy?.closeAllConnections();
      proxy?.close();
      await own?.server.stop();
    });

    it('paused is not waited for', async () => {
      process.kill(own.server.pid() as number, 'SIGSTOP');
      await check(/does not answer/, () => process.kill(own.server.pid() as number, 'SIGCONT'));
    });

    it('slow is not waited for, however well it says it is', async () => {
      delay = 3000;
      await check(/does not answer/, () => {
        delay = 0;
      });
    });

    it('behind is not asked', async () => {
      await service.services.searching.stop();
      const [added] = await service.knex('contacts').insert({ title: 'Vice', email_status: 'verified' }, ['uuid']);
      await service.knex('indexing.outbox').update({ at: service.knex.raw(`at - interval '1 minute'`) });
      const count = await service.call('countContacts', { token, query });
      assert.equal(count.body.count, 3);
      await service.knex('contacts').where({ uuid: added.uuid }).del();
      await check(/6\d seconds behind/, () => service.services.searching.follow());
    });
  },
  { ofOurOwn: true },
);
