/** A row that the search server refuses is set aside and named; everything else goes on. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import type { Filter } from '../../src/search/filter.ts';
import { readFollowed } from '../../src/search/indexing/followed.ts';
import {
  binary,
  compareWithTables,
  describeMeilisearch,
  type Followed,
  followDatabase,
} from '../support/meilisearch.ts';
import { startService, type TestService } from '../support/service.ts';
import { makeTemporaryDirectory } from '../support/temporary.ts';

const vicePresident: Filter = { op: 'contains', field: 'title', needle: 'vice' };

describeMeilisearch(
  'a row that Meilisearch refuses',
  function () {
    this.timeout(180_000);
    const lines: { contacts?: string; reason?: string }[] = [];
    const log = pino({ level: 'error' }, { write: (line) => lines.push(JSON.parse(line)) });
    let directory: string;
    let url: string;
    let server: ChildProcess;
    let service: TestService;
    let followed: Followed;
    let poison: string;

    const start = async (limit: string) => {
      const address = ['--http-addr', new URL(url).host, '--db-path', path.join(directory, 'data')];
      const options = ['--no-analytics', '--log-level', 'OFF', '--http-payload-size-limit', limit];
      server = spawn(binary as string, [...address, ...options], { cwd: directory, stdio: 'ignore' });
      while (
        !(await fetch(`${url}/health`).then(
          () => true,
          () => false,
        ))
      )
        await sleep(50);
    };
    const stop = async () => {
      server.kill('SIGKILL');
      await once(server, 'exit');
    };
    const state = async () => readFollowed(service.knex, 'contacts');
    const setAside = async () => (await service.call('getVqlStats')).body.set_aside;

    before(async () => {
      directory = await makeTemporaryDirectory();
      url = `http://127.0.0.1:${await findPort()}`;
      await start('100KB');
      service = await startService({ meilisearch: { url, key: undefined } });
      followed = followDatabase(service, () => ({ url, key: undefined }), { log });
      await followed.caughtUp();
    });
    after(async () => {
      await followed?.stop();
      await service?.stop();
      await stop();
      await rm(directory, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
    });

    it('is named with the reason, and the others of its commit are in the index', async () => {
      const others = Array.from({ length: 9 }, (_, n) => ({ title: `Vice ${n}` }));
      const rows = [...others, { title: `Vice ${'x'.repeat(200_000)}` }];
      const inserted = await service.knex('contacts').insert(rows, ['uuid']);
      poison = inserted.at(-1)?.uuid;
      await followed.caughtUp();
      assert.equal((await state())?.setAside, 1);
      const [named] = lines;
      assert.equal(named?.contacts, poison);
      assert.match(named?.reason ?? '', /payload|size|large/i);
      const held = await followed.client.count((await state())?.uid as string, true);
      assert.equal(held, 9);
      assert.deepEqual(await compareWithTables(service, followed), [
        `documents of contacts that are not as in the tables: 1, for example ${poison}`,
      ]);
    });

    it('keeps its index from being asked, which the statistics and the health page report', async () => {
      await assert.rejects(followed.engine.contacts.count(vicePresident), /lacks documents that were refused/);
      const { token } = await service.signIn('Member');
      const { body } = await service.call('countContacts', { token, query: { title: 'vice' } });
      assert.equal(body.count, 10);
      assert.equal(await setAside(), 1);
      const health = (await service.call('getVqlHealth')).body;
      assert.equal(health.status, 'degraded');
      assert.match(health.error, /refuses 1 of the contacts.*Postgres answers instead/);
    });

    it('does not hold up what is written later', async () => {
      await service.knex('contacts').insert({ title: 'Vice Later' });
      await followed.caughtUp();
      assert.equal(await followed.client.count((await state())?.uid as string, true), 10);
    });

    it('is tried again, and taken when the reason is gone', async () => {
      await stop();
      await start('100MB');
      while ((await setAside()) !== 0) await sleep(200);
      await followed.caughtUp();
      assert.equal(await followed.engine.contacts.count(vicePresident), 11);
      assert.deepEqual(await compareWithTables(service, followed), []);
    });
  },
  { ofOurOwn: true },
);

async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
