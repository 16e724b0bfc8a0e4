import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Account, startService, type TestService } from '../../support/service.ts';
import { everybody, insertPeople, namesOf } from './people.ts';

const path = '/api/v1/contacts/count/uuids/';

describe('listContactUuids', () => {
  let service: TestService;
  let member: Account;
  before(async () => {
    service = await startService();
    await insertPeople(service.knex);
    member = await service.signIn('Member');
  });
  after(() => service.stop());

  const list = async (query: string) => (await service.call('listContactUuids', { query, token: member.token })).body;
  const find = async (query: string) => {
    const { uuids, count } = await list(query);
    assert.equal(count, uuids.length);
    return namesOf(uuids.map((uuid: string) => ({ uuid })));
  };

  describe('200', () => {
    it('gives everybody, newest first, and the number', async () => {
      assert.deepEqual(await find(''), everybody);
    });

    it('gives those who meet the conditions, at most as many as asked for', async () => {
      assert.deepEqual(await find('title=sales'), ['Bob', 'José', 'Ada']);
      assert.deepEqual(await find('title=sales&limit=2'), ['Bob', 'José']);
      assert.deepEqual(await find('title=sales&limit=9007199254740991'), ['Bob', 'José', 'Ada']);
      assert.deepEqual(await list('title=astronaut'), { uuids: [], count: 0 });
    });

    it('takes the page and order of a list, without effect', async () => {
      assert.deepEqual(await find('page=3&page_size=1&ordering=title&cursor=any&distinct=1'), everybody);
    });
  });

  describe('422', () => {
    it('refuses a limit below 1', async () => {
      const { status, body } = await service.call('listContactUuids', { query: 'limit=0', token: member.token });
      assert.deepEqual([status, body.errors[0].pointer], [422, 'limit']);
    });
  });

  describe('with many', () => {
    const many = 200_000;
    before(async () => {
      await service.knex.raw('insert into contacts (title) select ? from generate_series(1, ?::int)', ['many', many]);
    });

    const used = () => service.knex.client.pool.numUsed();

    it('gives every one once', async () => {
      const { uuids, count } = await list('title=many');
      assert.deepEqual([uuids.length, new Set(uuids).size, count], [many, many, many]);
    });

    it('lets go of the database when only the headers are asked for', async () => {
      for (let times = 0; times < 8; times++) {
        const { status } = await service.agent().head(path).set('Authorization', `Bearer ${member.token}`);
        assert.equal(status, 200);
      }
      await until(() => used() === 0);
    });

    it('lets go of the database when the client goes away', async () => {
      const url = service.agent().get(path).url;
      for (let times = 0; times < 8; times++) {
        const client = new AbortController();
        const headers = { Authorization: `Bearer ${member.token}`, 'Accept-Encoding': 'identity' };
        const { body } = await fetch(url, { headers, signal: client.signal });
        await body?.getReader().read();
        client.abort();
      }
      await until(() => used() === 0);
    });
  });
});

/** Fails by mocha's own time limit. */
async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await sleep(10);
}
