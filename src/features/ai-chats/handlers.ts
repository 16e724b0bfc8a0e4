import type { Knex } from 'knex';
import { AppError, notFound } from '../../errors.ts';
import type { Cursors } from '../../http/cursor.ts';
import { readPaging, toLinks } from '../../http/paging.ts';
import type { Handlers, User } from '../../http/types.ts';
import { everything } from '../../search/filter.ts';
import { requireUser } from '../auth/requireUser.ts';
import { toChatChanges, toNewChat } from './body.ts';
import { toChat, toChatListItem } from './mapping.ts';
import { countChats, deleteChat, findChat, findChats, insertChat, updateChat } from './queries.ts';

export interface AiChatDeps {
  knex: Knex;
  cursors: Cursors;
}

const maxPageSize = 100;
const maxChats = 1000;

export function createAiChatHandlers({ knex, cursors }: AiChatDeps) {
  const getChat = async (user: User | undefined, id: string) => {
    const chat = await findChat(knex, keyOf(user, id));
    if (!chat) throw notFound(`chat ${id}`);
    return toChat(chat);
  };

  return {
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
      return { status: 201, body: await getChat(user, id), headers: { Location: `${url.base}${url.path}${id}/` } };
    },

    getAiChat: async ({ path, user }) => ({ status: 200, body: await getChat(user, path.chat_id) }),

    updateAiChat: async ({ path, body, user }) => {
      const changes = toChatChanges(body);
      const isChange = Object.keys(changes).length > 0;
      if (isChange && !(await updateChat(knex, keyOf(user, path.chat_id), changes)))
        throw notFound(`chat ${path.chat_id}`);
      return { status: 200, body: await getChat(user, path.chat_id) };
    },

    deleteAiChat: async ({ path, user }) => {
      if (!(await deleteChat(knex, keyOf(user, path.chat_id)))) throw notFound(`chat ${path.chat_id}`);
      return { status: 204, body: undefined };
    },
  } satisfies Partial<Handlers>;
}

const keyOf = (user: User | undefined, id: string) => ({ id, user_id: requireUser(user).id });
