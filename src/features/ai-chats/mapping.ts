import type { components } from '../../../generated/types.ts';
import type { ContactFilters } from '../../assistant/assistant.ts';
import type { ContractOperation } from '../../http/contract.ts';
import type { MessageSearch, NewMessage } from './body.ts';
import type { ChatRow, ChatWithMessages } from './queries.ts';

type Schemas = components['schemas'];

/** The URL that lists the contacts of some filters. */
export type ToUrl = (filters: ContactFilters) => string;

export function toChatListItem(row: ChatRow): Schemas['AIChatListItem'] {
  return {
    id: row.id,
    user_id: row.user_id,
    title: row.title,
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
  };
}

export function toChat(row: ChatWithMessages, toUrl: ToUrl): Schemas['AIChatResponse'] {
  return { ...toChatListItem(row), messages: row.messages.map((message) => toMessage(message, toUrl)) };
}

export function toMessage({ sender, text, contacts, search }: NewMessage, toUrl: ToUrl): Schemas['AIChatMessage'] {
  return {
    sender,
    text,
    contacts: contacts as Schemas['AIChatContact'][] | null,
    search: search && toSearch(search, toUrl),
  };
}

export function toSearch({ count, filters }: MessageSearch, toUrl: ToUrl): Schemas['AIChatSearch'] {
  return { count, filters: filters as Schemas['AIChatFilters'], url: toUrl(filters) };
}

/** A comma within a value of a comma-separated list is written `\,`. */
export function toContactsUrl(list: ContractOperation, base: string): ToUrl {
  return (filters) => {
    const pairs = Object.entries(filters).flatMap(([name, value]) =>
      [value].flat().map((one): [string, string] => {
        const text = String(one);
        return [name, list.query.get(name) === 'list' ? text.replaceAll(',', '\\,') : text];
      }),
    );
    return `${base}${list.path}${pairs.length > 0 ? '?' : ''}${new URLSearchParams(pairs)}`;
  };
}
