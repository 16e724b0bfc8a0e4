import type { Knex } from 'knex';
import type { Page, Position, Start } from '../../search/engine.ts';
import type { ChatChanges, NewMessage } from './body.ts';

export interface ChatRow {
  id: string;
  user_id: string;
  title: string;
  created_at: Date;
  updated_at: Date;
}

export interface MessageRow extends NewMessage {
  contacts: Record<string, unknown>[] | null;
}

export interface ChatWithMessages extends ChatRow {
  messages: MessageRow[];
}

export interface ChatOrder {
  column: 'created_at' | 'updated_at';
  descending: boolean;
}

/** Whose chat it is, and which: somebody else's is not found. */
export interface ChatKey {
  id: string;
  user_id: string;
}

const columns = ['id', 'user_id', 'title', 'created_at', 'updated_at'] as const;

/** In one statement, so that title and messages belong together. */
export async function findChat(knex: Knex, key: ChatKey): Promise<ChatWithMessages | undefined> {
  const messages = knex.raw(`coalesce((
    select json_agg(json_build_object('sender', sender, 'text', text, 'contacts', contacts, 'search', search) order by position)
    from ai_chat_messages where chat_id = ai_chats.id
  ), '[]') as messages`);
  return knex('ai_chats')
    .where(key)
    .first<ChatWithMessages>(...columns, messages);
}

export async function countChats(knex: Knex, userId: string): Promise<number> {
  const [row] = await knex('ai_chats').where({ user_id: userId }).count<{ count: string }[]>();
  return Number(row?.count);
}

export interface ChatPageRequest {
  order: ChatOrder;
  limit: number;
  start: Start;
}

export async function findChats(
  knex: Knex,
  userId: string,
  { order, limit, start }: ChatPageRequest,
): Promise<{ rows: ChatRow[]; page: Page }> {
  const backwards = start.at === 'before';
  const ascending = order.descending === backwards;
  const way = ascending ? 'asc' : 'desc';
  const query = knex('ai_chats').where({ user_id: userId }).orderBy(order.column, way).orderBy('id', way);
  if (start.at === 'offset') query.offset(start.offset);
  else query.whereRaw(`(??, id) ${ascending ? '>' : '<'} (?::timestamptz, ?::uuid)`, [order.column, ...edge(start)]);
  const found = await query.limit(limit + 1).select<ChatRow[]>(...columns);
  const rows = found.slice(0, limit);
  if (backwards) rows.reverse();
  const more = found.length > limit;
  const came = start.at !== 'offset' || start.offset > 0;
  return {
    rows,
    page: {
      uuids: rows.map(({ id }) => id),
      first: toPosition(order, rows[0]),
      last: toPosition(order, rows.at(-1)),
      hasNext: backwards ? came : more,
      hasPrevious: backwards ? more : came,
    },
  };
}

const edge = ({ position }: { position: Position }): [string, string] => [
  new Date(Number(position.keys[0])).toISOString(),
  position.uuid,
];

const toPosition = ({ column }: ChatOrder, row: ChatRow | undefined): Position | null =>
  row ? { keys: [row[column].getTime()], uuid: row.id } : null;

/** Undefined when the account has `most` chats already; the account's row is held so that this is still true then. */
export async function insertChat(
  knex: Knex,
  userId: string,
  { title, messages }: Required<ChatChanges>,
  most: number,
): Promise<string | undefined> {
  return knex.transaction(async (trx) => {
    await trx('users').where({ id: userId }).forNoKeyUpdate().select('id');
    if ((await countChats(trx, userId)) >= most) return undefined;
    const [row] = await trx('ai_chats').insert({ user_id: userId, title }).returning<{ id: string }[]>('id');
    const { id } = row as { id: string };
    await insertMessages(trx, id, 0, messages);
    return id;
  });
}

/** False when there is no such chat. */
export async function updateChat(knex: Knex, key: ChatKey, { title, messages }: ChatChanges): Promise<boolean> {
  return knex.transaction(async (trx) => {
    const changes = { ...(title !== undefined && { title }), updated_at: trx.fn.now() };
    const updated = await trx('ai_chats').where(key).update(changes);
    if (updated === 0) return false;
    if (messages) {
      await trx('ai_chat_messages').where({ chat_id: key.id }).delete();
      await insertMessages(trx, key.id, 0, messages);
    }
    return true;
  });
}

/** False when there is no such chat. */
export async function deleteChat(knex: Knex, key: ChatKey): Promise<boolean> {
  return (await knex('ai_chats').where(key).delete()) > 0;
}

export interface ChatSize {
  messages: number;
  bytes: number;
}

export async function measureChat(knex: Knex, { id }: ChatKey): Promise<ChatSize & { last: number }> {
  const { rows } = await knex.raw<{ rows: Record<'messages' | 'bytes' | 'last', string>[] }>(
    `select count(*) as messages, coalesce(max(position), -1) as last, coalesce(sum(
       octet_length(text) + coalesce(octet_length(contacts::text), 0) + coalesce(octet_length(search::text), 0)
     ), 0) as bytes from ai_chat_messages where chat_id = ?`,
    [id],
  );
  const [row] = rows;
  return { messages: Number(row?.messages), bytes: Number(row?.bytes), last: Number(row?.last) };
}

/**
 * Adds messages to the end and gives the chat's new updated_at; undefined when there is no such chat. Holds the chat's
 * row, so that what is added at the same time comes before or behind. `check` may throw by what is there already.
 */
export async function appendMessages(
  knex: Knex,
  key: ChatKey,
  messages: NewMessage[],
  check: (size: ChatSize) => void,
): Promise<Date | undefined> {
  return knex.transaction(async (trx) => {
    const changes = { updated_at: trx.raw('greatest(clock_timestamp(), updated_at)') };
    const [row] = await trx('ai_chats').where(key).update(changes).returning<{ updated_at: Date }[]>('updated_at');
    if (!row) return undefined;
    const { last, ...size } = await measureChat(trx, key);
    check(size);
    await insertMessages(trx, key.id, last + 1, messages);
    return row.updated_at;
  });
}

async function insertMessages(trx: Knex.Transaction, chatId: string, first: number, messages: NewMessage[]) {
  if (messages.length === 0) return;
  const rows = messages.map(({ sender, text, contacts, search }, index) => ({
    chat_id: chatId,
    position: first + index,
    sender,
    text,
    contacts: contacts && JSON.stringify(contacts),
    search: search && JSON.stringify(search),
  }));
  await trx('ai_chat_messages').insert(rows);
}
