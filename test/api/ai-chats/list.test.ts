import assert from 'node:assert/strict';
import { type ChatService, startChatService } from './chats.ts';

type Titled = { title: string }[];

describe('listAiChats', () => {
  let service: ChatService;
  /** In the order of their making; b was changed last. */
  const titles = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  before(async () => {
    service = await startChatService();
    const ids = new Map<string, string>();
    for (const title of titles)
      ids.set(title, await service.create({ title, messages: [{ sender: 'user', text: 'x' }] }));
    // Two of the same millisecond.
    const [{ created_at: time }] = await service.knex('ai_chats').where({ title: 'd' }).select('created_at');
    await service.knex('ai_chats').where({ title: 'e' }).update({ created_at: time });
    const chat_id = ids.get('b') as string;
    await service.call('updateAiChat', { token: service.member.token, path: { chat_id }, json: { messages: [] } });
    const other = await service.signIn('Member');
    await service.create({ title: 'of somebody else' }, other);
  });
  after(() => service.stop());

  const list = (query: object | string = {}) =>
    service.call('listAiChats', { token: service.member.token, query: query as string });
  const titlesOf = (results: Titled) => results.map(({ title }) => title);
  const follow = (link: string) => list(new URL(link).search.slice(1));

  /** Titles of every page from one on, in a direction. */
  const walk = async (query: object, direction: 'next' | 'previous' = 'next', first?: string) => {
    const pages: string[][] = [];
    let reply = await (first ? follow(first) : list(query));
    for (;;) {
      pages.push(titlesOf(reply.body.results));
      assert.ok(pages.length <= titles.length + 1);
      if (reply.body[direction] === null) return pages;
      reply = await follow(reply.body[direction]);
    }
  };

  describe('200', () => {
    it('lists your own chats, newest first, without messages', async () => {
      const { body } = await list();
      assert.deepEqual([body.count, body.next, body.previous, body.results.length], [7, null, null, 7]);
      assert.deepEqual([titlesOf(body.results).slice(0, 2), body.results.at(-1).title], [['g', 'f'], 'a']);
      assert.deepEqual(Object.keys(body.results[0]), ['id', 'user_id', 'title', 'created_at', 'updated_at']);
    });

    it('orders by both times, both ways', async () => {
      const newest = titlesOf((await list()).body.results);
      assert.deepEqual(titlesOf((await list({ ordering: '-created_at' })).body.results), newest);
      assert.deepEqual(titlesOf((await list({ ordering: 'created_at' })).body.results), newest.toReversed());
      const changed = titlesOf((await list({ ordering: '-updated_at' })).body.results);
      assert.deepEqual(changed, ['b', 'g', 'f', 'e', 'd', 'c', 'a']);
      assert.deepEqual(titlesOf((await list({ ordering: 'updated_at' })).body.results), changed.toReversed());
    });

    for (const ordering of ['-created_at', 'created_at', '-updated_at', 'updated_at']) {
      it(`gives each chat once by its links, forwards and back, ordered by ${ordering}`, async () => {
        const all = titlesOf((await list({ ordering })).body.results);
        for (const start of [{}, { offset: 0 }]) {
          const pages = await walk({ ordering, limit: 3, ...start });
          assert.deepEqual(pages, [all.slice(0, 3), all.slice(3, 6), all.slice(6)]);
        }
        const second = (await follow((await list({ ordering, limit: 3 })).body.next)).body;
        const back = await follow(second.previous);
        assert.deepEqual(titlesOf(back.body.results), all.slice(0, 3));
        assert.equal(back.body.previous, null);
        const { previous } = (await list({ ordering, limit: 3, offset: 6 })).body;
        assert.deepEqual(await walk({}, 'previous', previous), [all.slice(3, 6), all.slice(0, 3)]);
      });
    }

    it('keeps the request in its links', async () => {
      const { next, previous } = (await list({ limit: 2, offset: 2, ordering: 'created_at' })).body;
      assert.match(next, /^http:\/\/127\.0\.0\.1:\d+\/api\/v2\/ai-chats\/\?limit=2&ordering=created_at&offset=4$/);
      assert.match(previous, /\?limit=2&ordering=created_at&offset=0$/);
      assert.match((await list({ limit: 2 })).body.next, /\?limit=2&cursor=[\w-]+$/);
    });

    it('skips nothing and repeats nothing while chats are added', async () => {
      const { member } = service;
      const first = (await list({ limit: 3 })).body;
      const id = await service.create({ title: 'new' });
      const rest = await walk({}, 'next', first.next);
      await service.call('deleteAiChat', { token: member.token, path: { chat_id: id } });
      assert.deepEqual([...titlesOf(first.results), ...rest.flat()].sort(), titles);
    });

    it('is empty behind the end, and for who has none', async () => {
      const { body } = await list({ offset: 100 });
      assert.deepEqual([body.count, body.next, body.results], [7, null, []]);
      const { token } = await service.signIn('Member');
      const none = await service.call('listAiChats', { token });
      assert.deepEqual(none.body, { count: 0, next: null, previous: null, results: [] });
    });
  });

  describe('400', () => {
    it('refuses a cursor that is none, of another ordering or of another account', async () => {
      const { next } = (await list({ limit: 3 })).body;
      const { token } = await service.signIn('Member');
      const replies = [
        await list({ cursor: 'x' }),
        await follow(`${next}&ordering=created_at`),
        await service.call('listAiChats', { token, query: new URL(next).search.slice(1) }),
      ];
      for (const { status, body } of replies) assert.deepEqual([status, body.code], [400, 'invalid_cursor']);
    });
  });

  describe('422', () => {
    const wrong: [string, string][] = [
      ['limit', '0'],
      ['limit', '101'],
      ['limit', 'x'],
      ['offset', '-1'],
      ['ordering', 'title'],
      ['ordering', 'created_at,updated_at'],
    ];
    for (const [name, value] of wrong) {
      it(`refuses ${name}=${value}`, async () => {
        const { status, body } = await list({ [name]: value });
        assert.equal(status, 422);
        assert.deepEqual([body.errors.length, body.errors[0].pointer], [1, name]);
      });
    }
  });
});
