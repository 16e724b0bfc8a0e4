/** What the tests of AI chats share. */
import assert from 'node:assert/strict';
import { type Account, startService, type TestService } from '../../support/service.ts';

export interface ChatService extends TestService {
  member: Account;
  create(json: object, account?: Account): Promise<string>;
}

export async function startChatService(overrides: Parameters<typeof startService>[0] = {}): Promise<ChatService> {
  const service = await startService(overrides);
  const member = await service.signIn('Member');
  return {
    ...service,
    member,
    create: async (json, { token } = member) => (await service.call('createAiChat', { token, json })).body.id,
  };
}

export interface Event {
  event: string;
  // biome-ignore lint/suspicious/noExplicitAny: each kind of event has data of its own
  data: any;
}

/** Of an event stream; comments are left out. */
export function readEvents(text: string): Event[] {
  const blocks = text.split('\n\n').filter((block) => block !== '' && !block.startsWith(':'));
  return blocks.map((block) => {
    const [event = '', data = '', ...more] = block.split('\n');
    assert.deepEqual(more, []);
    return { event: event.replace(/^event: /, ''), data: JSON.parse(data.replace(/^data: /, '')) };
  });
}

/** A JSON object of so many levels. */
export const nested = (levels: number): object => (levels === 1 ? {} : { in: nested(levels - 1) });

/** A body that is wrong, and what is said to be wrong in it. */
export const wrongMessages: [pointer: string, messages: unknown][] = [
  ['/messages', {}],
  ['/messages', Array(501).fill({ sender: 'user', text: 'x' })],
  ['/messages/0', ['hello']],
  ['/messages/0/sender', [{ text: 'x' }]],
  ['/messages/0/text', [{ sender: 'user' }]],
  ['/messages/0/sender', [{ sender: 'system', text: 'x' }]],
  ['/messages/0/text', [{ sender: 'user', text: '' }]],
  ['/messages/0/text', [{ sender: 'user', text: ' \n' }]],
  ['/messages/0/text', [{ sender: 'user', text: 'x'.repeat(20_001) }]],
  ['/messages/0/role', [{ sender: 'user', text: 'x', role: 'y' }]],
  [
    '/messages/1/contacts',
    [
      { sender: 'user', text: 'x' },
      { sender: 'ai', text: 'x', contacts: {} },
    ],
  ],
  ['/messages/0/contacts', [{ sender: 'ai', text: 'x', contacts: Array(101).fill({}) }]],
  ['/messages/0/contacts/1', [{ sender: 'ai', text: 'x', contacts: [{}, 'Ada'] }]],
  ['/messages/0/contacts/1', [{ sender: 'ai', text: 'x', contacts: [{}, { bio: 'é'.repeat(8190) }] }]],
  ['/messages/0/contacts/0', [{ sender: 'ai', text: 'x', contacts: [nested(11)] }]],
];
