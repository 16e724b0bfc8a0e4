import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '../../../src/db/connect.ts';
import { describeMeilisearch, findPlace, startServer } from '../../support/meilisearch.ts';
import { startService, type TestService } from '../../support/service.ts';

describe('getVqlHealth', () => {
  describe('200, with Postgres alone', () => {
    let service: TestService;

    before(async () => {
      service = await startService();
      await service.knex('contacts').insert([{ title: 'One' }, { title: 'Two' }]);
    });
    after(() => service.stop());

    it('names the engine, its version and how much there is to find', async () => {
      const { body } = await service.call('getVqlHealth');
      assert.match(body.engine_version, /^\d+/);
      assert.deepEqual(body, {
        ...{ status: 'healthy', engine: 'postgres', engine_version: body.engine_version, base_url: null },
        indexes: [
          { name: 'contacts', documents: 2, lag_seconds: 0, building: null },
          { name: 'companies', documents: 0, lag_seconds: 0, building: null },
        ],
        ...{ error: null, monitoring_available: true },
      });
    });
  });

  describe('200, without a database', () => {
    it('says that nothing can be searched', async () => {
      const nowhere = connect({ host: '127.0.0.1', port: 1, user: 'x', database: 'x' }, { poolMax: 1 });
      const service = await startService({}, nowhere);
      const { status, body } = await service.call('getVqlHealth');
      assert.equal(status, 200);
      assert.equal(body.status, 'unavailable');
      assert.match(body.error, /database/);
      await service.stop();
    });
  });

  describe('200, with a Meilisearch that does not answer', () => {
    let silent: Server;
    let service: TestService;

    before(async () => {
      silent = createServer(() => {}).listen(0, '127.0.0.1');
      await once(silent, 'listening');
      const { port } = silent.address() as AddressInfo;
      service = await startService({
        meilisearch: { url: `http://127.0.0.1:${port}`, key: 'a secret key' },
      });
    });
    after(async () => {
      await service.stop();
      silent.closeAllConnections();
      silent.close();
    });

    it('is degraded and says why, tells nobody a secret, and everything is answered nevertheless', async () => {
      const { token } = await service.signIn('Member');
      await service.knex('contacts').insert({ title: 'Vice President', email_status: 'verified' });
      const query = { title: 'vice', email_status: 'verified' };
      assert.equal((await service.call('countContacts', { token, query })).body.count, 1);
      const { body } = await service.call('getVqlHealth');
      assert.equal(body.status, 'degraded');
      assert.match(body.error, /does not answer: .*Postgres answers instead/);
      assert.doesNotMatch(JSON.stringify(body), /secret/);
    });
  });
});

describeMeilisearch('getVqlHealth with Meilisearch', () => {
  it('200: is healthy once the indexes are built, and counts what is asked', async () => {
    const service = await startService({ meilisearch: (await findPlace()) as { url: string; key: string } });
    await service.knex('contacts').insert([{ title: 'Vice President', email_status: 'verified' }, { title: 'VP' }]);
    assert.equal((await service.call('getVqlHealth')).body.status, 'degraded');
    await service.services.searching.follow();
    let body = (await service.call('getVqlHealth')).body;
    for (; body.status !== 'healthy'; body = (await service.call('getVqlHealth')).body) await sleep(200);
    assert.match(body.engine_version, /^1\.\d+/);
    assert.deepEqual(body.indexes, [
      { name: 'contacts', documents: 2, lag_seconds: 0, building: null },
      { name: 'companies', documents: 0, lag_seconds: 0, building: null },
    ]);
    const { token } = await service.signIn('Member');
    const query = { title: 'vice', email_status: 'verified' };
    assert.equal((await service.call('countContacts', { token, query })).body.count, 1);
    const metrics = await service.agent().get('/metrics');
    assert.match(metrics.text, /search_duration_seconds_count\{operation="count",engine="meilisearch"\} 1/);
    await service.stop();
  });
});

describeMeilisearch(
  'a Meilisearch that is killed',
  () => {
    it('is missed by nobody, and is asked again when it is back', async function () {
      this.timeout(120_000);
      let own = await startServer();
      const place = { url: own.server.url, key: own.home.key };
      const service = await startService({ meilisearch: place });
      await service.knex('contacts').insert({ title: 'Vice President', email_status: 'verified' });
      await service.services.searching.follow();
      const { token } = await service.signIn('Member');
      const until = async (status: string) => {
        for (;;) {
          const { body } = await service.call('getVqlHealth');
          const isInStep = body.indexes.every((index: { lag_seconds: number }) => index.lag_seconds === 0);
          if (body.status === status && (status === 'degraded' || isInStep)) return;
          await sleep(200);
        }
      };
      const count = async () => {
        const query = { title: 'vice', email_status: 'verified' };
        const { body } = await service.call('countContacts', { token, query });
        return body.count;
      };
      await until('healthy');
      assert.equal(await count(), 1);
      await own.server.stop();
      assert.equal(await count(), 1);
      await service.knex('contacts').insert({ title: 'Vice Versa', email_status: 'verified' });
      assert.equal(await count(), 2);
      await until('degraded');
      assert.ok((await service.call('getVqlStats')).body.fallbacks_total >= 2);
      own = await startServer(own.home.directory.replace(/\/meilisearch$/, ''), new URL(place.url).port);
      await until('healthy');
      const before = (await service.call('getVqlStats')).body.fallbacks_total;
      assert.equal(await count(), 2);
      assert.equal((await service.call('getVqlStats')).body.fallbacks_total, before);
      await service.stop();
      await own.server.stop();
    });
  },
  { ofOurOwn: true },
);
