/**
 * A message and the assistant's reply to it. Promises: both are stored together when the reply is complete, or nothing
 * is: after an error, or when the client went away before.
 */
import type { Knex } from 'knex';
import type { AnswerPart, Assistant, Found, LookUp, SearchContacts, Turn } from '../../assistant/assistant.ts';
import { AppError, notFound } from '../../errors.ts';
import type { MessageSearch, NewMessage } from './body.ts';
import { appendMessages, type ChatKey, type ChatSize, type ChatWithMessages } from './queries.ts';

export interface Conversation {
  knex: Knex;
  assistant: Assistant;
  search: SearchContacts;
  lookUp: LookUp;
}

export interface Exchange {
  message: NewMessage;
  reply: NewMessage;
  updatedAt: Date;
}

export type ConversationPart = AnswerPart | ({ type: 'done' } & Exchange);

export const maxMessages = 500;
export const maxBytes = 1024 * 1024;
/** What the assistant is told of the chat so far. */
const rememberedTurns = 20;

export async function* converse(
  { knex, assistant, search, lookUp }: Conversation,
  chat: ChatWithMessages,
  text: string,
  signal: AbortSignal,
): AsyncGenerator<ConversationPart> {
  let found: Found | undefined;
  let answer = '';
  for await (const part of assistant.answer({ text, history: toHistory(chat), search, lookUp, signal })) {
    if (part.type === 'found') found = part.found;
    else answer += part.text;
    yield part;
  }
  signal.throwIfAborted();
  const message: NewMessage = { sender: 'user', text, contacts: null, search: null };
  const reply: NewMessage = { sender: 'ai', text: answer, contacts: found?.contacts ?? null, search: toSearch(found) };
  const key: ChatKey = { id: chat.id, user_id: chat.user_id };
  const updatedAt = await appendMessages(knex, key, [message, reply], requireRoom);
  if (!updatedAt) throw notFound(`chat ${chat.id}`);
  yield { type: 'done', message, reply, updatedAt };
}

const toSearch = (found: Found | undefined): MessageSearch | null =>
  found ? { filters: found.filters, count: found.count } : null;

const toHistory = ({ messages }: ChatWithMessages): Turn[] =>
  messages
    .slice(-rememberedTurns)
    .map(({ sender, text, search }) => ({ sender, text, filters: search?.filters ?? null }));

/** Throws a 409 when there is no room for a message and its reply. */
export function requireRoom({ messages, bytes }: ChatSize): void {
  if (messages + 2 <= maxMessages && bytes <= maxBytes) return;
  throw new AppError('conflict', `This chat is full (${maxMessages} messages or 1 MiB). Begin a new one.`);
}
