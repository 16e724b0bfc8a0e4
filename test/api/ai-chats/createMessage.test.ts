import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { insertData } from '../../assistant/data.ts';
import { type ChatService, type Event, readEvents, startChatService } from './chats.ts';

describe('createAiChatMessage', () => {
  let service: ChatService;
  let id: string;
  before(async () => {
    service = await startChatService({ chatsPerMinute: 10_000 });
    await insertData(service.knex);
  });
  after(() => service.stop());
  beforeEach(async () => {
    id = await service.create({ title: 'x' });
  });

  const send = (json: unknown, chat_id = id, headers = {}) =>
    service.call('createAiChatMessage', { token: service.member.token, path: { chat_id }, json, headers });
  const read = async () =>
    (await service.call('getAiChat', { token: service.member.token, path: { chat_id: id } })).body;
  const stream = async (text: string) => readEvents((await send({ text }, id, { Accept: 'text/event-stream' })).text);

  describe('200', () => {
    it('adds the message and the reply to the chat, and gives both', async () => {
      const { status, body } = await send({ text: 'CTOs in Berlin' });
      assert.equal(status, 200);
      const { message, reply } = body;
      assert.deepEqual(message, { sender: 'user', text: 'CTOs in Berlin', contacts: null, search: null });
      assert.equal(reply.sender, 'ai');
      assert.match(
        reply.text,
        /^I looked for contacts whose title has the words “cto”.*in the city Berlin\. 1 contact matches\.$/,
      );
      const [contact] = reply.contacts;
      assert.deepEqual([reply.contacts.length, contact.first_name, contact.title], [1, 'Zoë', 'CTO']);
      assert.deepEqual(contact.location, { city: 'Berlin', state: 'Berlin', country: 'Germany' });
      assert.deepEqual([reply.search.count, reply.search.filters.city], [1, ['Berlin']]);
      const chat = await read();
      assert.deepEqual(chat.messages, [message, reply]);
      assert.equal(chat.updated_at, body.updated_at);
      assert.ok(chat.updated_at > chat.created_at);
    });

    it('gives a URL that lists exactly what was found', async () => {
      const { url, count } = (await send({ text: 'people in Germany, not at “Acme, Inc.”, no interns' })).body.reply
        .search;
      assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/api\/v1\/contacts\/\?/);
      const { search, pathname } = new URL(url);
      const listed = await service
        .agent()
        .get(`${pathname}${search}`)
        .set('Authorization', `Bearer ${service.member.token}`);
      assert.equal(listed.status, 200);
      assert.equal(listed.body.results.length, count);
    });

    it('escapes the commas of lists in its URLs', async () => {
      const filters = { exclude_company_name: ['Acme, Inc.', 'a\\b'], company: ['B, C'], employees_min: 5 };
      const messages = [{ sender: 'ai', text: 'x', search: { count: 0, filters } }];
      await service.call('updateAiChat', { token: service.member.token, path: { chat_id: id }, json: { messages } });
      const { search } = (await read()).messages[0];
      assert.deepEqual(new URL(search.url).searchParams.getAll('exclude_company_name'), ['Acme\\, Inc.', 'a\\b']);
      assert.deepEqual(new URL(search.url).searchParams.getAll('company'), ['B, C']);
    });

    it('goes on from the search of the chat, also from one that a client put there', async () => {
      await send({ text: 'CTOs in Germany' });
      const { reply } = (await send({ text: 'only in Texas' })).body;
      assert.deepEqual([reply.search.filters.country, reply.search.filters.state], [undefined, ['Texas']]);
      assert.equal(reply.search.filters.title_words.length, 3);
      const messages = [
        { sender: 'ai', text: 'x', search: { count: 7, filters: { last_name: ['Lee'] }, url: 'ignored' } },
      ];
      await service.call('updateAiChat', { token: service.member.token, path: { chat_id: id }, json: { messages } });
      const { search } = (await send({ text: 'only in Texas' })).body.reply;
      assert.deepEqual([search.filters, search.count], [{ last_name: ['Lee'], state: ['Texas'] }, 1]);
    });

    it('loses no message of many that come at once, and keeps each with its reply', async () => {
      const names = Array.from({ length: 12 }, (_, index) => `Name${index}`);
      const replies = await Promise.all(names.map((name) => send({ text: `people named ${name}` })));
      assert.deepEqual([...new Set(replies.map(({ status }) => status))], [200]);
      const { messages } = await read();
      assert.equal(messages.length, 24);
      const seen = new Set<string>();
      for (let at = 0; at < 24; at += 2) {
        const [message, reply] = messages.slice(at, at + 2);
        const name = /Name\d+/.exec(message.text)?.[0] as string;
        seen.add(name);
        assert.deepEqual([message.sender, reply.sender, reply.search.filters], ['user', 'ai', { first_name: [name] }]);
      }
      assert.equal(seen.size, 12);
    });

    it('streams what it finds, its text and what was stored', async () => {
      const events = await stream('CTOs in Berlin');
      assert.deepEqual(
        events.map(({ event }) => event),
        ['found', 'text', 'done'],
      );
      const [found, text, done] = events as [Event, Event, Event];
      const { message, reply } = done.data;
      assert.deepEqual([found.data.contacts, found.data.search], [reply.contacts, reply.search]);
      assert.equal(text.data.text, reply.text);
      assert.deepEqual((await read()).messages, [message, reply]);
    });

    it('streams only when that is what is asked for', async () => {
      const type = async (Accept: string) => (await send({ text: 'CTOs' }, id, { Accept })).headers['content-type'];
      assert.match((await type('text/event-stream')) ?? '', /^text\/event-stream/);
      assert.match((await type('application/json;q=0.5, text/event-stream')) ?? '', /^text\/event-stream/);
      for (const accept of ['*/*', 'application/json', 'application/json, text/event-stream;q=0.9', 'text/html']) {
        assert.match((await type(accept)) ?? '', /^application\/json/);
      }
    });

    it('sends a stream uncached and unbuffered', async () => {
      const { headers } = await send({ text: 'CTOs' }, id, { Accept: 'text/event-stream' });
      assert.deepEqual([headers['cache-control'], headers['x-accel-buffering']], ['no-store', 'no']);
    });

    it('sends each event as it comes, also to clients that take packed replies', async () => {
      const held = await service.knex.transaction();
      await held('ai_chats').where({ id }).forUpdate().select('id');
      const { body } = await fetch(`${url()}/api/v2/ai-chats/${id}/messages/`, {
        method: 'POST',
        headers: {
          Accept: 'text/event-stream',
          'Accept-Encoding': 'gzip',
          'Content-Type': 'application/json',
          Authorization: `Bearer ${service.member.token}`,
        },
        body: JSON.stringify({ text: 'CTOs' }),
      });
      let text = '';
      for await (const chunk of (body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream())) {
        text += chunk;
        // The reply cannot be stored before what it found has arrived.
        if (!held.isCompleted() && text.includes('event: found')) await held.rollback();
      }
      assert.equal(readEvents(text).at(-1)?.event, 'done');
    });

    it('leaves the chat as it was when the client goes away before the reply is complete', async () => {
      for (const Accept of ['application/json', 'text/event-stream']) {
        const search = await holdSearch();
        const sent = request(`${url()}/api/v2/ai-chats/${id}/messages/`, {
          method: 'POST',
          headers: { Accept, 'Content-Type': 'application/json', Authorization: `Bearer ${service.member.token}` },
        });
        const gone = new Promise((resolve) => sent.once('error', resolve).once('close', resolve));
        sent.end(JSON.stringify({ text: 'CTOs' }));
        await untilWaiting(true);
        sent.destroy();
        await gone;
        // Its search is stopped, not only its reply thrown away.
        await untilWaiting(false);
        await search.rollback();
        assert.deepEqual((await read()).messages, []);
      }
      assert.equal((await send({ text: 'CTOs' })).status, 200);
    });
  });

  const url = () => (service.agent().get('/') as unknown as { url: string }).url.replace(/\/$/, '');

  /** Until it is rolled back every search waits. */
  const holdSearch = async () => {
    const held = await service.knex.transaction();
    await held.raw('lock table search.contacts in access exclusive mode');
    return held;
  };
  const untilWaiting = async (wanted: boolean) => {
    for (;;) {
      const sql = "select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
      const { rows } = await service.knex.raw(sql);
      if (rows.length > 0 === wanted) return;
      await sleep(10);
    }
  };

  describe('404', () => {
    it("knows no such chat, and adds nothing to somebody else's", async () => {
      const other = await service.signIn('Admin');
      const theirs = await service.create({ title: 'theirs' }, other);
      assert.equal((await send({ text: 'CTOs' }, theirs)).status, 404);
      assert.equal((await send({ text: 'CTOs' }, randomUUID(), { Accept: 'text/event-stream' })).status, 404);
      const { body } = await service.call('getAiChat', { token: other.token, path: { chat_id: theirs } });
      assert.deepEqual(body.messages, []);
    });

    it('says so when the chat is deleted while it is answered: in a stream as the last event', async () => {
      for (const Accept of ['application/json', 'text/event-stream']) {
        const search = await holdSearch();
        const sent = send({ text: 'CTOs' }, id, { Accept });
        sent.catch(() => {});
        await untilWaiting(true);
        await service.knex('ai_chats').where({ id }).delete();
        await search.rollback();
        const { status, body, text, headers } = await sent;
        const last = readEvents(status === 200 ? text : '').at(-1);
        assert.equal(last?.event ?? 'error', 'error');
        const { code, request_id } = last?.data ?? body;
        assert.deepEqual([code, request_id], ['not_found', headers['x-request-id']]);
        id = await service.create({ title: 'x' });
      }
    });
  });

  describe('409', () => {
    it('says that a chat is full, by number and by size', async () => {
      const many = Array.from({ length: 499 }, () => ({ sender: 'user', text: 'x' }));
      const full = await service.create({ title: 'x', messages: many });
      const large = await service.create({ title: 'x', messages: [{ sender: 'ai', text: 'x' }] });
      await service
        .knex('ai_chat_messages')
        .where({ chat_id: large })
        .update({ text: 'x'.repeat(1024 * 1024 + 1) });
      for (const chat of [full, large]) {
        for (const headers of [{}, { Accept: 'text/event-stream' }]) {
          const { status, body } = await send({ text: 'CTOs' }, chat, headers);
          assert.equal(status, 409);
          assert.match(body.detail, /full.*Begin a new one/);
        }
      }
    });

    it('takes as many at once as there is room for', async () => {
      const many = Array.from({ length: 495 }, () => ({ sender: 'user', text: 'x' }));
      id = await service.create({ title: 'x', messages: many });
      const replies = await Promise.all(Array.from({ length: 5 }, () => send({ text: 'CTOs' })));
      assert.deepEqual(replies.map(({ status }) => status).sort(), [200, 200, 409, 409, 409]);
      assert.equal((await read()).messages.length, 499);
    });
  });

  describe('422', () => {
    for (const [pointer, json] of [
      ['/text', {}],
      ['/text', { text: null }],
      ['/text', { text: '' }],
      ['/text', { text: ' \n' }],
      ['/text', { text: 'x'.repeat(4001) }],
      ['/sender', { text: 'x', sender: 'ai' }],
    ] as [string, object][]) {
      it(`refuses ${JSON.stringify(json).slice(0, 40)}`, async () => {
        const { status, body } = await send(json);
        assert.equal(status, 422);
        assert.deepEqual(
          body.errors.map((fault: { pointer: string }) => fault.pointer),
          [pointer],
        );
      });
    }

    it('refuses a search in a message whose filters are none', async () => {
      const wrong: [string, object][] = [
        ['/titel', { titel: ['x'] }],
        ['/title', { title: 'not a list' }],
        ['/employees_min', { employees_min: -1 }],
        ['/limit', { limit: 5 }],
        ['/keyword_exclude_fields', { keyword_exclude_fields: ['keywords'] }],
        ['', { search: Array(500).fill('x'.repeat(20)) }],
        ['', Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`title${index}`, 'x']))],
      ];
      for (const [pointer, filters] of wrong) {
        const json = { messages: [{ sender: 'ai', text: 'x', search: { count: 0, filters } }] };
        const { status, body } = await service.call('updateAiChat', {
          token: service.member.token,
          path: { chat_id: id },
          json,
        });
        assert.equal(status, 422, JSON.stringify(filters));
        assert.equal(body.errors[0].pointer, `/messages/0/search/filters${pointer}`);
      }
    });
  });

  describe('429', () => {
    it('limits the messages of an account, and says when to go on', async () => {
      const limited = await startChatService({ chatsPerMinute: 2 });
      const chat_id = await limited.create({ title: 'x' });
      const ask = (token: string, chat = chat_id) =>
        limited.call('createAiChatMessage', { token, path: { chat_id: chat }, json: { text: 'CTOs' } });
      const statuses = [];
      for (let count = 0; count < 3; count++) statuses.push((await ask(limited.member.token)).status);
      assert.deepEqual(statuses, [200, 200, 429]);
      const refused = await ask(limited.member.token);
      assert.ok(Number(refused.headers['retry-after']) > 0);
      assert.match(refused.body.detail, /Too many messages\. Try again in \d+ second/);
      const other = await limited.signIn('Member');
      assert.equal((await ask(other.token, await limited.create({ title: 'x' }, other))).status, 200);
      await limited.stop();
    });
  });
});
