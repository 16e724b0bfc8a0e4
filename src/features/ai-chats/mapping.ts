import type { components } from '../../../generated/types.ts';
import type { ChatRow, ChatWithMessages, MessageRow } from './queries.ts';

type Schemas = components['schemas'];

export function toChatListItem(row: ChatRow): Schemas['AIChatListItem'] {
  return {
    id: row.id,
    user_id: row.user_id,
    title: row.title,
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
  };
}

export function toChat(row: ChatWithMessages): Schemas['AIChatResponse'] {
  return { ...toChatListItem(row), messages: row.messages.map(toMessage) };
}

function toMessage({ sender, text, contacts }: MessageRow): Schemas['AIChatMessage'] {
  return { sender, text, contacts };
}
