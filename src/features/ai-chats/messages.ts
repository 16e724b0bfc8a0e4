import type { Logger } from 'pino';
import { eventStreamHeaders, type ServerEvent, toEventStream } from '../../http/eventStream.ts';
import { problem, toAppError } from '../../http/problem.ts';
import { createLimiter, refuse } from '../../http/rateLimit.ts';
import type { Handlers, Request } from '../../http/types.ts';
import { requireUser } from '../auth/requireUser.ts';
import { toQuestion } from './body.ts';
import { type Conversation, type ConversationPart, converse, type Exchange, requireRoom } from './converse.ts';
import { type ToUrl, toMessage, toSearch } from './mapping.ts';
import { type ChatWithMessages, measureChat } from './queries.ts';

export interface MessageDeps extends Conversation {
  log: Logger;
  chatsPerMinute: number;
  getChat(user: Request<'createAiChatMessage'>['user'], id: string): Promise<ChatWithMessages>;
  toUrl(base: string): ToUrl;
}

const json = 'application/json';
const eventStream = 'text/event-stream';

export function createMessageHandlers(deps: MessageDeps): Pick<Handlers, 'createAiChatMessage'> {
  const { knex, log } = deps;
  const limiter = createLimiter(knex, 'chat-account', deps.chatsPerMinute, 60);

  const toEvent = (part: ConversationPart, id: string, toUrl: ToUrl): ServerEvent => {
    if (part.type === 'text') return { event: 'text', data: { text: part.text } };
    if (part.type === 'done') return { event: 'done', data: toReply(id, part, toUrl) };
    const { contacts } = part.found;
    return { event: 'found', data: { contacts, search: toSearch(part.found, toUrl) } };
  };

  return {
    createAiChatMessage: async ({ path, body, user, url, prefers, requestId, signal }) => {
      const text = toQuestion(body);
      const chat = await deps.getChat(user, path.chat_id);
      requireRoom(await measureChat(knex, chat));
      const state = await limiter.penalty(requireUser(user).id);
      refuse(state.consumedPoints > deps.chatsPerMinute ? [state] : [], 'messages');
      const toUrl = deps.toUrl(url.base);
      const parts = converse(deps, chat, text, signal);
      if (prefers([json, eventStream]) !== eventStream) {
        return { status: 200, body: toReply(chat.id, await last(parts), toUrl) };
      }
      const toErrorEvent = (thrown: unknown): ServerEvent => {
        const error = toAppError(thrown);
        if (error.status >= 500 && !signal.aborted) {
          log.error({ err: error.cause ?? error, request_id: requestId }, error.message);
        }
        return { event: 'error', data: problem(error, requestId) };
      };
      const events = map(parts, (part) => toEvent(part, chat.id, toUrl));
      return { status: 200, body: toEventStream(events, toErrorEvent), headers: eventStreamHeaders };
    },
  };
}

function toReply(chatId: string, { message, reply, updatedAt }: Exchange, toUrl: ToUrl) {
  return {
    chat_id: chatId,
    message: toMessage(message, toUrl),
    reply: toMessage(reply, toUrl),
    updated_at: updatedAt.toISOString(),
  };
}

async function last(parts: AsyncIterable<ConversationPart>): Promise<Exchange> {
  for await (const part of parts) if (part.type === 'done') return part;
  throw new Error('The conversation ended without a reply');
}

async function* map<A, B>(items: AsyncIterable<A>, change: (item: A) => B): AsyncGenerator<B> {
  for await (const item of items) yield change(item);
}
