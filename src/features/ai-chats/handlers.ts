import type { Knex } from 'knex';
import type { Logger } from 'pino';
import type { Assistant } from '../../assistant/assistant.ts';
import { AppError, notFound } from '../../errors.ts';
import type { Contract, ContractOperation } from '../../http/contract.ts';
import type { Cursors } from '../../http/cursor.ts';
import { readPaging, toLinks } from '../../http/paging.ts';
import type { Handlers, User } from '../../http/types.ts';
import type { SearchEngine } from '../../search/engine.ts';
import { everything } from '../../search/filter.ts';
import { requireUser } from '../auth/requireUser.ts';
import { toChatChanges, toNewChat } from './body.ts';
import { createContactSearch, createLookUp } from './contactSearch.ts';
import { toChat, toChatListItem, toContactsUrl } from './mapping.ts';
import { createMessageHandlers } from './messages.ts';
import { countChats, deleteChat, findChat, findChats, insertChat, updateChat } from './queries.ts';

export interface AiChatDeps {
  knex: Knex;
  cursors: Cursors;
  search: SearchEngine;
  assistant: Assistant;
  contract: Contract;
  log: Logger;
  chatsPerMinute: number;
}

const maxPageSize = 100;
const maxChats = 1000;

export function createAiChatHandlers(deps: AiChatDeps) {
  const { knex, cursors, search } = deps;
  const listContacts = deps.contract.operations.find(({ id }) => id === 'listContacts') as ContractOperation;
  const toUrl = (base: string) => toContactsUrl(listContacts, base);

  const getChat = async (user: User | undefined, id: string) => {
    const chat = await findChat(knex, keyOf(user, id));
    if (!chat) throw notFound(`chat ${id}`);
    return chat;
  };

  return {
    ...createMessageHandlers({
      ...deps,
      search: createContactSearch(deps),
      lookUp: createLookUp(search),
      getChat,
      toUrl,
    }),

    listAiChats: async ({ query, url, user }) => {
      const { id } = requireUser(user);
      const { ordering = '-created_at' } = query;
      const descending = ordering.startsWith('-');
      const column = ordering.endsWith('created_at') ? 'created_at' : 'updated_at';
      const field = column === 'created_at' ? 'createdAt' : 'updatedAt';
      const chatCursors = cursors(`ai-chats of ${id}`, everything, [{ field, descending }]);
      const paging = readPaging(query, maxPageSize, chatCursors);
      const [count, { rows, page }] = await Promise.all([
        countChats(knex, id),
        findChats(knex, id, { order: { column, descending }, limit: paging.limit, start: paging.start }),
      ]);
      return {
        status: 200,
        body: { count, ...toLinks(url, paging, page, chatCursors), results: rows.map(toChatListItem) },
      };
    },

    createAiChat: async ({ body, user, url }) => {
      const id = await insertChat(knex, requireUser(user).id, toNewChat(body), maxChats);
      if (!id) {
        throw new AppError(
          'conflict',
          `You have ${maxChats} chats, as many as an account may have. Delete some first.`,
        );
      }
      return {
        status: 201,
        body: toChat(await getChat(user, id), toUrl(url.base)),
        headers: { Location: `${url.base}${url.path}${id}/` },
      };
    },

    getAiChat: async ({ path, user, url }) => ({
      status: 200,
      body: toChat(await getChat(user, path.chat_id), toUrl(url.base)),
    }),

    updateAiChat: async ({ path, body, user, url }) => {
      const changes = toChatChanges(body);
      const isChange = Object.keys(changes).length > 0;
      if (isChange && !(await updateChat(knex, keyOf(user, path.chat_id), changes)))
        throw notFound(`chat ${path.chat_id}`);
      return { status: 200, body: toChat(await getChat(user, path.chat_id), toUrl(url.base)) };
    },

    deleteAiChat: async ({ path, user }) => {
      if (!(await deleteChat(knex, keyOf(user, path.chat_id)))) throw notFound(`chat ${path.chat_id}`);
      return { status: 204, body: undefined };
    },
  } satisfies Partial<Handlers>;
}

const keyOf = (user: User | undefined, id: string) => ({ id, user_id: requireUser(user).id });
