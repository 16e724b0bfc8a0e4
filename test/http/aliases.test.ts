import assert from 'node:assert/strict';
import { startService, type TestService } from '../support/service.ts';

const names = [
  ...['count', 'count/uuids', 'title', 'company', 'industry', 'keywords', 'technologies'],
  ...['company_address', 'contact_address'],
];

describe('contact paths under /api/v2/ai-chats/', () => {
  let service: TestService;

  before(async () => {
    service = await startService();
  });
  after(() => service.stop());

  for (const name of names) {
    it(`answers 308 from ${name}/ to its place under contacts, query kept`, async () => {
      const query = '?title=a%20b&title=c,d&limit=3';
      for (const path of [`${name}/`, name]) {
        const { status, headers, text } = await service.agent().get(`/api/v2/ai-chats/${path}${query}`).redirects(0);
        assert.deepEqual([status, text], [308, '']);
        assert.equal(headers.location, `/api/v1/contacts/${name}/${query}`);
        assert.ok(headers['x-request-id']);
      }
      const { status, headers } = await service.agent().get(`/api/v2/ai-chats/${name}/`).redirects(0);
      assert.deepEqual([status, headers.location], [308, `/api/v1/contacts/${name}/`]);
    });
  }

  it('lead a signed-in client to the answer', async () => {
    const { token } = await service.signIn('Member');
    await service.knex('contacts').insert([{ title: 'CTO' }, { title: 'CEO' }]);
    const { body } = await service
      .agent()
      .get('/api/v2/ai-chats/title/?ordering=-value')
      .set('Authorization', `Bearer ${token}`)
      .redirects(1);
    assert.deepEqual(body, ['CTO', 'CEO']);
  });

  it('keep the method', async () => {
    const { status } = await service.agent().post('/api/v2/ai-chats/count/').send({}).redirects(0);
    assert.equal(status, 308);
  });

  it('are these nine and no others', async () => {
    for (const path of ['count/uuids/x/', '/count/', '7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d/x/']) {
      const { status } = await service.agent().get(`/api/v2/ai-chats/${path}`).redirects(0);
      assert.equal(status, 404, path);
    }
  });

  it('leave every other name to the chats', async () => {
    const { token } = await service.signIn('Member');
    const chat = await service.call('createAiChat', { token, json: { title: 'title' } });
    const get = (id: string) => service.agent().get(`/api/v2/ai-chats/${id}/`).set('Authorization', `Bearer ${token}`);
    assert.equal((await get(chat.body.id)).body.title, 'title');
    for (const name of ['city', 'import']) assert.equal((await get(name)).body.errors[0].pointer, 'chat_id');
  });
});
