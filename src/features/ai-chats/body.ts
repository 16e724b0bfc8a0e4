/** What of a chat's body a schema cannot say: text that is only white space, contacts that are too large, filters. */
import type { components } from '../../../generated/types.ts';
import type { ContactFilters } from '../../assistant/assistant.ts';
import { type Fault, invalid } from '../../errors.ts';
import { createSuggester } from '../../http/parameters.ts';
import { findFilterFaults } from './contactSearch.ts';

type Schemas = components['schemas'];
export type MessageInput = Schemas['AIChatMessageInput'];

export interface NewMessage {
  sender: 'user' | 'ai';
  text: string;
  contacts: object[] | null;
  search: MessageSearch | null;
}

export interface MessageSearch {
  filters: ContactFilters;
  count: number;
}

/** Absent: stays as it is. */
export interface ChatChanges {
  title?: string;
  messages?: NewMessage[];
}

const maxContactBytes = 16 * 1024;
const maxDepth = 10;

export function toNewChat({ title, messages }: Schemas['AIChatCreate']): Required<ChatChanges> {
  refuse([...findTitleFaults(title), ...findMessageFaults(messages)]);
  return { title: title.trim(), messages: toMessages(messages) };
}

export function toChatChanges({ title, messages }: Schemas['AIChatUpdate']): ChatChanges {
  refuse([...(title === undefined ? [] : findTitleFaults(title)), ...findMessageFaults(messages)]);
  return {
    ...(title !== undefined && { title: title.trim() }),
    ...(messages !== undefined && { messages: toMessages(messages) }),
  };
}

const toMessages = (messages: MessageInput[] | null | undefined): NewMessage[] =>
  (messages ?? []).map(({ sender, text, contacts, search }) => ({
    sender,
    text,
    contacts: contacts ?? null,
    search: search ? { filters: search.filters as ContactFilters, count: search.count } : null,
  }));

export function toQuestion({ text }: Schemas['AIChatMessageCreate']): string {
  refuse(text.trim() === '' ? [empty('/text')] : []);
  return text;
}

function findTitleFaults(title: string): Fault[] {
  return title.trim() === '' ? [empty('/title')] : [];
}

function findMessageFaults(messages: MessageInput[] | null | undefined): Fault[] {
  const suggest = createSuggester();
  return (messages ?? []).flatMap(({ text, contacts, search }, index) => [
    ...(text.trim() === '' ? [empty(`/messages/${index}/text`)] : []),
    ...(contacts ?? []).flatMap((contact, place) => findContactFaults(contact, `/messages/${index}/contacts/${place}`)),
    ...(search ? findFilterFaults(search.filters, `/messages/${index}/search/filters`, suggest) : []),
  ]);
}

function findContactFaults(contact: object, pointer: string): Fault[] {
  if (isDeeper(contact, maxDepth)) {
    return [{ in: 'body', pointer, detail: `must be at most ${maxDepth} levels deep`, code: 'too_deep' }];
  }
  if (Buffer.byteLength(JSON.stringify(contact)) <= maxContactBytes) return [];
  return [{ in: 'body', pointer, detail: 'must have at most 16 KiB of JSON', code: 'too_long' }];
}

/** Before anything walks it level by level: JSON may be nested deeper than the call stack. */
function isDeeper(value: object, levels: number): boolean {
  const deeper = Object.values(value).filter((item) => typeof item === 'object' && item !== null);
  return deeper.length > 0 && (levels === 1 || deeper.some((item) => isDeeper(item, levels - 1)));
}

const empty = (pointer: string): Fault => ({ in: 'body', pointer, detail: 'must not be empty', code: 'too_short' });

function refuse(faults: Fault[]): void {
  if (faults.length > 0) throw invalid(faults);
}
