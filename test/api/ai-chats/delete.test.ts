import assert from 'node:assert/strict';
import { type ChatService, startChatService } from './chats.ts';

describe('deleteAiChat', () => {
  let service: ChatService;
  before(async () => {
    service = await startChatService();
  });
  after(() => service.stop());

  const remove = (chat_id: string, token = service.member.token) =>
    service.call('deleteAiChat', { token, path: { chat_id } });

  describe('204', () => {
    it('deletes this chat with its messages, and no other', async () => {
      const [id, other] = [
        await service.create({ title: 'x', messages: [{ sender: 'user', text: 'x' }] }),
        await service.create({ title: 'y', messages: [{ sender: 'user', text: 'y' }] }),
      ];
      assert.equal((await remove(id)).status, 204);
      const left = await service.knex('ai_chat_messages').pluck('chat_id');
      assert.deepEqual(left, [other]);
      const { body } = await service.call('listAiChats', { token: service.member.token });
      assert.deepEqual([body.count, body.results[0].id], [1, other]);
    });

    it('goes with the account', async () => {
      const { token, userId } = await service.signIn('Member');
      await service.call('createAiChat', { token, json: { title: 'x' } });
      await service.knex('users').where({ id: userId }).delete();
      assert.deepEqual(await service.knex('ai_chats').where({ user_id: userId }), []);
    });
  });

  describe('404', () => {
    it("knows no chat twice, and leaves somebody else's alone", async () => {
      const id = await service.create({ title: 'x' });
      const other = await service.signIn('Admin');
      assert.equal((await remove(id, other.token)).status, 404);
      assert.equal((await remove(id)).status, 204);
      assert.equal((await remove(id)).status, 404);
    });
  });

  describe('422', () => {
    it('wants a uuid', async () => {
      assert.equal((await remove('all')).status, 422);
    });
  });
});
