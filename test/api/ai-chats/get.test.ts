import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { type ChatService, startChatService } from './chats.ts';

describe('getAiChat', () => {
  let service: ChatService;
  let id: string;
  before(async () => {
    service = await startChatService();
    id = await service.create({ title: 'Mine', messages: [{ sender: 'user', text: 'Hello', contacts: [{ a: 1 }] }] });
  });
  after(() => service.stop());

  const get = (chat_id: string, token = service.member.token) =>
    service.call('getAiChat', { token, path: { chat_id } });

  describe('200', () => {
    it('gives the chat, however its id is written', async () => {
      const { body } = await get(id);
      assert.deepEqual(body.messages, [{ sender: 'user', text: 'Hello', contacts: [{ a: 1 }], search: null }]);
      assert.deepEqual((await get(id.replaceAll('-', '').toUpperCase())).body, body);
    });
  });

  describe('404', () => {
    it("knows no such chat, nor somebody else's, not even for an Admin", async () => {
      const admin = await service.signIn('Admin');
      for (const reply of [await get(randomUUID()), await get(id, admin.token)]) {
        assert.equal(reply.status, 404);
        assert.match(reply.body.detail, /^There is no chat/);
      }
    });
  });

  describe('422', () => {
    it('wants a uuid', async () => {
      assert.equal((await get('city')).status, 422);
    });
  });
});
