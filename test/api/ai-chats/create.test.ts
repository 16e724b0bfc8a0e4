import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { type ChatService, nested, startChatService, wrongMessages } from './chats.ts';

describe('createAiChat', () => {
  let service: ChatService;
  before(async () => {
    service = await startChatService();
  });
  after(() => service.stop());

  const create = (json: unknown) => service.call('createAiChat', { token: service.member.token, json });

  describe('201', () => {
    it('gives the chat as it is stored, and where it is', async () => {
      const messages = [
        { sender: 'user', text: ' Hello\n', contacts: null, search: null },
        {
          sender: 'ai',
          text: 'Héllo 👋 "\\',
          contacts: [{ zeta: 1.5, alpha: { list: [null, true, 'é'] } }, {}],
          search: null,
        },
        { sender: 'ai', text: 'nobody', contacts: [], search: null },
      ];
      const { status, body, headers } = await create({ title: '  CTOs  ', messages });
      assert.equal(status, 201);
      assert.deepEqual([body.title, body.user_id], ['CTOs', service.member.userId]);
      assert.deepEqual(body.messages, messages);
      assert.equal(JSON.stringify(body.messages[1].contacts), JSON.stringify(messages[1]?.contacts));
      assert.equal(body.created_at, body.updated_at);
      const path = new URL(headers.location ?? '').pathname;
      assert.equal(path, `/api/v2/ai-chats/${body.id}/`);
      const stored = await service.agent().get(path).set('Authorization', `Bearer ${service.member.token}`);
      assert.deepEqual(stored.body, body);
    });

    it('needs no messages', async () => {
      assert.deepEqual((await create({ title: 'x' })).body.messages, []);
      assert.deepEqual((await create({ title: 'x', messages: null })).body.messages, []);
      assert.deepEqual((await create({ title: 'x', messages: [{ sender: 'user', text: 'x' }] })).body.messages, [
        { sender: 'user', text: 'x', contacts: null, search: null },
      ]);
    });

    it('takes the most of everything', async () => {
      const messages = Array.from({ length: 500 }, (_, index) => ({
        sender: 'user',
        text: `${index}`,
        search: null,
        contacts: null,
      }));
      const { body } = await create({ title: 'x'.repeat(200), messages });
      assert.deepEqual(body.messages, messages);
      const contacts = [nested(10), { bio: 'é'.repeat(8186) }, ...Array(98).fill({})];
      const large = [{ sender: 'ai', text: 'x'.repeat(20_000), contacts, search: null }];
      assert.deepEqual((await create({ title: 'x', messages: large })).body.messages, large);
    });
  });

  describe('409', () => {
    it('stops at a thousand chats, also when several are begun at once, and leaves others be', async () => {
      const { token, userId } = await service.signIn('Member');
      const rows = Array.from({ length: 998 }, () => ({ id: randomUUID(), user_id: userId, title: 'x' }));
      await service.knex('ai_chats').insert(rows);
      const replies = await Promise.all(
        Array.from({ length: 5 }, () => service.call('createAiChat', { token, json: { title: 'more' } })),
      );
      assert.deepEqual(replies.map(({ status }) => status).sort(), [201, 201, 409, 409, 409]);
      const refused = replies.find(({ status }) => status === 409);
      assert.match(refused?.body.detail, /1000 chats.*Delete some/);
      assert.equal((await create({ title: 'mine' })).status, 201);
      await service.call('deleteAiChat', { token, path: { chat_id: rows[0]?.id as string } });
      assert.equal((await service.call('createAiChat', { token, json: { title: 'again' } })).status, 201);
    });
  });

  describe('422', () => {
    const wrong: [string, object][] = [
      ['/title', {}],
      ['/title', { title: null }],
      ['/title', { title: '' }],
      ['/title', { title: ' \t' }],
      ['/title', { title: 7 }],
      ['/title', { title: 'x'.repeat(201) }],
      ['/user_id', { title: 'x', user_id: randomUUID() }],
      ...wrongMessages.map(([pointer, messages]): [string, object] => [pointer, { title: 'x', messages }]),
    ];
    for (const [pointer, json] of wrong) {
      it(`refuses ${JSON.stringify(json).slice(0, 60)}`, async () => {
        const { status, body } = await create(json);
        assert.equal(status, 422);
        assert.deepEqual([...new Set(body.errors.map((fault: { pointer: string }) => fault.pointer))], [pointer]);
      });
    }

    it('names several faults at once and stores nothing', async () => {
      const { token } = await service.signIn('Member');
      const messages = [
        { sender: 'user', text: ' ' },
        { sender: 'user', text: 'x', contacts: [nested(20)] },
      ];
      const { body } = await service.call('createAiChat', { token, json: { title: ' ', messages } });
      assert.deepEqual(
        body.errors.map((fault: { pointer: string }) => fault.pointer),
        ['/title', '/messages/0/text', '/messages/1/contacts/0'],
      );
      assert.equal((await service.call('listAiChats', { token })).body.count, 0);
    });

    it('refuses a contact nested a hundred thousand levels deep', async () => {
      const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
      const body = `{"title":"x","messages":[{"sender":"ai","text":"x","contacts":[${deep}]}]}`;
      const { status } = await service.call('createAiChat', {
        token: service.member.token,
        raw: { type: 'application/json', body },
      });
      assert.equal(status, 422);
    });
  });
});
