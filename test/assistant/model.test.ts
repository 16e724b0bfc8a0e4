import assert from 'node:assert/strict';
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ModelSettings, toProviderError } from '../../src/assistant/model/provider.ts';
import { contactFilterNames } from '../../src/features/contacts/filters.ts';
import { type ChatService, readEvents, startChatService } from '../api/ai-chats/chats.ts';
import { insertData } from './data.ts';
import { type Provider, startProvider } from './provider.ts';

const apiKey = 'sk-a-secret-that-nobody-may-see';

describe('the assistant with a language model', () => {
  let provider: Provider;
  let service: ChatService;
  let id: string;

  const start = async (settings: Partial<ModelSettings> = {}, config = {}) => {
    const model = {
      provider: 'openai-compatible',
      name: 'some-model',
      apiKey,
      baseUrl: provider.url,
      timeoutMs: 20_000,
    };
    const started = await startChatService({
      chatsPerMinute: 10_000,
      model: { ...model, ...settings } as ModelSettings,
      ...config,
    });
    await insertData(started.knex);
    return started;
  };
  before(async () => {
    provider = await startProvider();
    service = await start();
  });
  after(async () => {
    await service.stop();
    await provider.stop();
  });
  beforeEach(async () => {
    provider.asked.length = 0;
    provider.abandoned = 0;
    id = await service.create({ title: 'x' });
  });

  const send = (text: string, headers = {}, at = service, chat_id = id) =>
    at.call('createAiChatMessage', { token: at.member.token, path: { chat_id }, json: { text }, headers });
  const read = async (at = service, chat_id = id) =>
    (await at.call('getAiChat', { token: at.member.token, path: { chat_id } })).body.messages;

  it('searches with what the model asks for, and answers with its text', async () => {
    provider.turns = [
      { search: { title_words: ['cto'], country: ['Germany'] } },
      { text: ['One CTO ', 'in Germany.'] },
    ];
    const { status, body } = await send('Chief techies in Germany, please');
    assert.equal(status, 200);
    assert.equal(body.reply.text, 'One CTO in Germany.');
    assert.deepEqual([body.reply.search.count, body.reply.contacts[0].first_name], [1, 'Zoë']);
    assert.deepEqual(body.reply.search.filters, { title_words: ['cto'], country: ['Germany'] });
    assert.deepEqual(await read(), [body.message, body.reply]);
  });

  it('offers the filters of the contract, and tells how many there are but not who', async () => {
    provider.turns = [{ search: { title_words: ['cto'] } }, { text: ['One.'] }];
    await send('CTOs');
    const [first, second] = provider.asked;
    assert.ok(first && second);
    assert.equal(first.headers.authorization, `Bearer ${apiKey}`);
    const { name, parameters } = first.body.tools[0].function;
    assert.deepEqual([name, first.body.tools.length, first.body.model], ['search_contacts', 1, 'some-model']);
    const listed = Object.keys(parameters.properties).filter((one) => one !== 'show');
    assert.deepEqual(listed.sort(), contactFilterNames.toSorted());
    assert.match(parameters.properties.title_words.description, /Whole words/);
    assert.equal(second.body.messages.at(-1).content, '{"count":1}');
    assert.doesNotMatch(JSON.stringify(second.body), /Zoë|Okafor/);
  });

  it('knows what was said and searched for before', async () => {
    provider.turns = [{ search: { title_words: ['cto'] } }, { text: ['One.'] }, { text: ['Which country?'] }];
    await send('CTOs');
    await send('only there');
    const messages = provider.asked.at(-1)?.body.messages.slice(1);
    assert.deepEqual(messages, [
      { role: 'user', content: 'CTOs' },
      { role: 'assistant', content: 'One.\n[searched for {"title_words":["cto"]}]' },
      { role: 'user', content: 'only there' },
    ]);
  });

  it('streams as the model writes', async () => {
    provider.turns = [{ search: { title_words: ['cto'] } }, { text: ['One ', 'CTO.'] }];
    const events = readEvents((await send('CTOs', { Accept: 'text/event-stream' })).text);
    assert.deepEqual(
      events.map(({ event }) => event),
      ['found', 'text', 'text', 'done'],
    );
    assert.deepEqual([events[1]?.data, events[2]?.data], [{ text: 'One ' }, { text: 'CTO.' }]);
    assert.equal(events[3]?.data.reply.text, 'One CTO.');
  });

  it('shows as many contacts as the model asks for, never more than it may', async () => {
    provider.turns = [{ search: { show: 2 } }, { text: ['All.'] }];
    assert.equal((await send('two people')).body.reply.contacts.length, 2);
    provider.turns = [{ search: { show: 1e9 } }, { text: ['All.'] }];
    const { reply } = (await send('everybody')).body;
    assert.deepEqual([reply.contacts.length, reply.search.filters], [10, {}]);
  });

  const wrong: [string, object | string][] = [
    ['an unknown filter', { titel: ['cto'] }],
    ['a value of another type', { employees_min: 'many' }],
    ['a number out of bounds', { employees_min: -5 }],
    ['a parameter that is no filter', { cursor: 'x' }],
    ['filters that are too large', { title: Array(900).fill('x'.repeat(20)) }],
    ['broken JSON', '{"title_words": ["cto"'],
    ['a list instead of an object', '[1]'],
  ];
  for (const [what, search] of wrong) {
    it(`lets the model try again after ${what}`, async () => {
      provider.turns = [{ search }, { search: { title_words: ['cto'] } }, { text: ['One.'] }];
      const { status, body } = await send('CTOs');
      assert.deepEqual([status, body.reply.text, body.reply.search?.count], [200, 'One.', 1]);
    });
  }

  it('answers without a search when the model needs none, and with its own words when the model has none', async () => {
    provider.turns = [{ text: ['I only find contacts.'] }];
    const { reply } = (await send('write a poem')).body;
    assert.deepEqual([reply.text, reply.contacts, reply.search], ['I only find contacts.', null, null]);
    provider.turns = [{ search: { title_words: ['cto'] } }, { text: [] }];
    assert.match(
      (await send('CTOs')).body.reply.text,
      /^I looked for contacts whose title has the word “cto”\. 1 match\.$/,
    );
  });

  it('stops a model that never comes to an end', async () => {
    provider.turns = [{ search: { title_words: ['cto'] } }];
    const { body } = await send('CTOs');
    assert.deepEqual([body.reply.search.count, provider.asked.length], [1, 4]);
    provider.turns = [{ text: Array(300).fill('word '.repeat(20)) }];
    assert.ok((await send('CTOs')).body.reply.text.length <= 8000);
  });

  it('does not let the model call other tools', async () => {
    provider.turns = [{ search: { sql: 'drop table contacts' }, tool: 'run_sql' }, { text: ['No.'] }];
    assert.equal((await send('CTOs')).body.reply.text, 'No.');
  });

  const failures: [string, Provider['turns'], RegExp][] = [
    [
      'refuses the key',
      [{ status: 401, body: `{"error":{"message":"Incorrect API key: ${apiKey}"}}` }],
      /not set up rightly.*Tell the operator/,
    ],
    ['knows no such model', [{ status: 404, body: '{"error":{"message":"no such model"}}' }], /not set up rightly/],
    ['is busy', [{ status: 429, body: '{"error":{"message":"slow down"}}' }], /busy/],
    ['is broken', [{ status: 500, body: '<html>oops</html>' }], /does not answer/],
    ['hangs up', ['hang up'], /does not answer/],
    ['sends garbage', [{ raw: 'data: {"choices": 7}\n\ndata: nonsense\n\n' }], /does not answer/],
    ['sends nothing', [{ raw: '' }], /no answer|does not answer/],
    [
      'breaks after the search',
      [{ search: { title_words: ['cto'] } }, { status: 400, body: '{}' }],
      /not set up rightly/,
    ],
  ];
  for (const [what, turns, says] of failures) {
    it(`answers 503 when the provider ${what}, and stores nothing`, async () => {
      for (const Accept of ['application/json', 'text/event-stream']) {
        provider.turns = [...turns];
        const reply = await send('CTOs', { Accept });
        const problem = Accept === 'application/json' ? reply.body : readEvents(reply.text).at(-1)?.data;
        assert.equal(reply.status, Accept === 'application/json' ? 503 : 200);
        assert.deepEqual([problem.status, problem.code], [503, 'assistant_unavailable']);
        assert.match(problem.detail, says);
        assert.match(problem.detail, /Your message was not stored\.$/);
        if (Accept === 'application/json') assert.ok(Number(reply.headers['retry-after']) > 0);
        assert.ok(!reply.text.includes(apiKey));
      }
      assert.deepEqual(await read(), []);
    }).timeout(60_000);
  }

  it('keeps the key out of the log', () => {
    const error = new Error(`Incorrect key ${apiKey}, see ${apiKey}`);
    for (const thrown of [error, String(error)]) {
      const { message, cause } = toProviderError(thrown, apiKey);
      assert.doesNotMatch(`${message} ${(cause as Error).stack}`, new RegExp(apiKey));
      assert.match((cause as Error).message, /Incorrect key \[secret\], see \[secret\]$/);
    }
  });

  it('gives up a provider that takes too long', async () => {
    const hasty = await start({ timeoutMs: 300 });
    const chat = await hasty.create({ title: 'x' });
    provider.turns = ['silence'];
    const { status, body } = await send('CTOs', {}, hasty, chat);
    assert.deepEqual([status, body.code], [503, 'assistant_unavailable']);
    assert.match(body.detail, /took too long/);
    assert.deepEqual(await read(hasty, chat), []);
    await hasty.stop();
  });

  it('ends the request to the provider when the client goes away', async () => {
    provider.turns = ['silence'];
    const base = (service.agent().get('/') as unknown as { url: string }).url;
    const sent = request(`${base}api/v2/ai-chats/${id}/messages/`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${service.member.token}` },
    });
    sent.on('error', () => {});
    sent.end(JSON.stringify({ text: 'CTOs' }));
    while (provider.asked.length === 0) await sleep(10);
    sent.destroy();
    while (provider.abandoned === 0) await sleep(10);
    assert.deepEqual(await read(), []);
  });

  it('says that it is the search which takes too long, when it is', async () => {
    const slow = await start({}, { statementTimeoutMs: 300 });
    const chat = await slow.create({ title: 'x' });
    provider.turns = [{ search: { title_words: ['cto'] } }, { text: ['One.'] }];
    const held = await slow.knex.transaction();
    await held.raw('lock table search.contacts in access exclusive mode');
    const { status, body } = await send('CTOs', {}, slow, chat);
    await held.rollback();
    assert.deepEqual([status, body.code], [503, 'search_timeout']);
    assert.deepEqual(await read(slow, chat), []);
    await slow.stop();
  });

  for (const [name, path, header] of [
    ['openai', '/v1/chat/completions', 'authorization'],
    ['anthropic', '/v1/messages', 'x-api-key'],
  ] as const) {
    it(`speaks the protocol of ${name}`, async () => {
      const other = await start({ provider: name });
      provider.turns = [{ search: { title_words: ['cto'] } }, { text: ['One ', 'CTO.'] }];
      const chat = await other.create({ title: 'x' });
      const { body } = await send('CTOs', {}, other, chat);
      assert.deepEqual([body.reply.text, body.reply.search.count], ['One CTO.', 1]);
      assert.equal(provider.asked.length, 2);
      for (const asked of provider.asked) {
        assert.equal(asked.path, path);
        assert.ok(String(asked.headers[header]).endsWith(apiKey));
      }
      await other.stop();
    });
  }
});
