import assert from 'node:assert/strict';
import { type Account, startService, type TestService } from '../support/service.ts';
import { insertData } from './data.ts';
import { conversations, type Request, requests } from './requests.ts';

describe('the built-in assistant', () => {
  let service: TestService;
  let member: Account;
  before(async () => {
    service = await startService({ chatsPerMinute: 10_000 });
    await insertData(service.knex);
    member = await service.signIn('Member');
  });
  after(() => service.stop());

  const begin = async (): Promise<string> =>
    (await service.call('createAiChat', { token: member.token, json: { title: 'x' } })).body.id;

  const ask = async (text: string, chat?: string) => {
    const chat_id = chat ?? (await begin());
    const { body } = await service.call('createAiChatMessage', {
      token: member.token,
      path: { chat_id },
      json: { text },
    });
    return body.reply;
  };

  async function check({ text, filters, unknown = [], says }: Request, chat?: string): Promise<void> {
    const reply = await ask(text, chat);
    assert.deepEqual(reply.search.filters, filters);
    for (const word of unknown) assert.ok(reply.text.includes(`“${word}”`), `${word} is not named: ${reply.text}`);
    assert.equal(/I did not understand/.test(reply.text), unknown.length > 0, reply.text);
    if (says) assert.match(reply.text, says);
    // The URL asks for the same as the filters.
    const { search } = new URL(reply.search.url);
    const listed = await service.call('listContacts', {
      token: member.token,
      query: `${search.slice(1)}&limit=10&view=simple`,
    });
    assert.deepEqual(listed.body.results, reply.contacts);
    const { body } = await service.call('countContacts', { token: member.token, query: search.slice(1) });
    assert.equal(body.count, reply.search.count);
  }

  for (const request of requests) it(`understands: ${request.text}`, () => check(request));

  for (const [index, messages] of conversations.entries()) {
    it(`goes on from what was said before (${index + 1})`, async () => {
      const chat = await begin();
      for (const message of messages) await check(message, chat);
    });
  }

  it('finds the people that are asked for', async () => {
    const titles = async (text: string) => (await ask(text)).contacts.map(({ title }: { title: string }) => title);
    assert.deepEqual(await titles('CTOs'), ['CTO']);
    assert.deepEqual(await titles('people with verified emails'), ['VP of Sales', 'CTO']);
    assert.deepEqual(await titles('top 2 contacts'), ['Quantum Physicist', 'Marketing Manager']);
  });

  it('says what to leave out when nobody matches', async () => {
    const { text, contacts } = await ask('CTOs in Texas');
    assert.deepEqual(contacts, []);
    assert.match(text, /Nobody matches all of that; without the title 2 contacts do\./);
  });

  it('says what it can do when it is asked for nothing that it knows', async () => {
    for (const text of ['hello', 'xyzzy', '?!', 'what about those?', '“', '😀']) {
      const { text: answer, search, contacts } = await ask(text);
      assert.match(answer, /Ask me for people by title/);
      assert.deepEqual([search, contacts], [null, null]);
    }
    assert.match((await ask('xyzzy')).text, /^I did not understand “xyzzy”\./);
  });

  it('answers whatever it is sent, in time that does not run away', async () => {
    const nasty = [
      'a '.repeat(2000),
      'not '.repeat(1000),
      'CTO and '.repeat(500),
      '"'.repeat(4000),
      'a@'.repeat(2000),
      '1,111'.repeat(800),
      `${'.'.repeat(3999)}x`,
      'http://'.repeat(571),
      "'; drop table contacts; --",
      `${'x'.repeat(64)}.`.repeat(60),
      'in Berlin or Paris and using '.repeat(130),
      '<script>alert(1)</script>',
      '%00 %zz \\ \\, {"a":1}',
      'between '.repeat(500),
      '٣ engineers in 日本 🇩🇪',
    ];
    for (const text of nasty) assert.ok((await ask(text.slice(0, 4000))).text.length > 0);
  }).timeout(30_000);
});
