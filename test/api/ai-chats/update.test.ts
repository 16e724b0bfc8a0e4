import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { type ChatService, startChatService, wrongMessages } from './chats.ts';

const hello = [{ sender: 'user', text: 'Hello', contacts: null, search: null }];

describe('updateAiChat', () => {
  let service: ChatService;
  let id: string;
  before(async () => {
    service = await startChatService();
  });
  after(() => service.stop());
  beforeEach(async () => {
    id = await service.create({ title: 'Before', messages: hello });
  });

  const update = (json: unknown, token = service.member.token, chat_id = id) =>
    service.call('updateAiChat', { token, path: { chat_id }, json });
  const read = async () =>
    (await service.call('getAiChat', { token: service.member.token, path: { chat_id: id } })).body;

  describe('200', () => {
    it('changes the title and leaves the messages', async () => {
      const { status, body } = await update({ title: ' After ' });
      assert.equal(status, 200);
      assert.deepEqual([body.title, body.messages], ['After', hello]);
      assert.ok(body.updated_at > body.created_at);
      assert.deepEqual(await read(), body);
    });

    it('puts messages in the place of those there are', async () => {
      const messages = [
        { sender: 'ai', text: 'a', contacts: [{ b: 1, a: 2 }], search: null },
        { sender: 'user', text: 'b', contacts: null, search: null },
      ];
      const { body } = await update({ messages });
      assert.deepEqual([body.title, body.messages], ['Before', messages]);
      assert.deepEqual(await read(), body);
    });

    it('clears the messages with null or none', async () => {
      assert.deepEqual((await update({ messages: null })).body.messages, []);
      await update({ messages: hello });
      assert.deepEqual((await update({ messages: [] })).body.messages, []);
    });

    it('takes back what it gave', async () => {
      const { title, messages } = await read();
      assert.deepEqual((await update({ title, messages })).body.messages, messages);
    });

    it('changes nothing, not even the time, when nothing is given', async () => {
      const before = await read();
      assert.deepEqual((await update({})).body, before);
    });

    it('ends with the messages of one of two updates that cross, never a mixture', async () => {
      const all = (text: string) =>
        Array.from({ length: 50 }, () => ({ sender: 'user', text, contacts: null, search: null }));
      await Promise.all(['a', 'b', 'c', 'd'].map((text) => update({ title: text, messages: all(text) })));
      const { title, messages } = await read();
      assert.deepEqual(messages, all(title));
    });
  });

  describe('404', () => {
    it("knows no such chat, and leaves somebody else's alone", async () => {
      const other = await service.signIn('Admin');
      assert.equal((await update({ title: 'Stolen', messages: [] }, other.token)).status, 404);
      assert.equal((await update({}, other.token)).status, 404);
      assert.equal((await update({ title: 'x' }, service.member.token, randomUUID())).status, 404);
      assert.deepEqual([(await read()).title, (await read()).messages], ['Before', hello]);
    });
  });

  describe('422', () => {
    const wrong: [string, object][] = [
      ['/title', { title: null }],
      ['/title', { title: ' ' }],
      ['/title', { title: 'x'.repeat(201) }],
      ['/created_at', { created_at: '2024-01-01T00:00:00Z' }],
      ...wrongMessages.map(([pointer, messages]): [string, object] => [pointer, { title: 'x', messages }]),
    ];
    for (const [pointer, json] of wrong) {
      it(`refuses ${JSON.stringify(json).slice(0, 60)}, and changes nothing`, async () => {
        const { status, body } = await update(json);
        assert.equal(status, 422);
        assert.deepEqual([...new Set(body.errors.map((fault: { pointer: string }) => fault.pointer))], [pointer]);
        assert.equal((await read()).title, 'Before');
      });
    }

    it('wants a body', async () => {
      assert.equal((await update(undefined)).status, 422);
    });
  });
});
