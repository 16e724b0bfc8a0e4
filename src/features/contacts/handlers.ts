import type { Knex } from 'knex';
import { notFound } from '../../errors.ts';
import type { Cursors } from '../../http/cursor.ts';
import { readPaging, toLinks } from '../../http/paging.ts';
import type { Handlers } from '../../http/types.ts';
import { toUuidList } from '../../http/uuidList.ts';
import type { SearchEngine } from '../../search/engine.ts';
import { insertContact } from './create.ts';
import { toContactFilter } from './filters.ts';
import { toContactDetail, toContactListItem, toContactSimpleItem } from './mapping.ts';
import { toNewContact } from './newContact.ts';
import { toContactOrder } from './ordering.ts';
import { findContactDetails, findContacts, findSimpleContacts } from './queries.ts';

export interface ContactsDeps {
  knex: Knex;
  search: SearchEngine;
  cursors: Cursors;
  maxPageSize: number;
}

export function createContactHandlers({ knex, search, cursors, maxPageSize }: ContactsDeps) {
  const getDetail = async (uuid: string) => {
    const [row] = await findContactDetails(knex, [uuid]);
    if (!row) throw notFound(`contact ${uuid}`);
    return toContactDetail(row);
  };

  return {
    listContacts: async ({ query, url, signal }) => {
      const filter = toContactFilter(query);
      const order = toContactOrder(query.ordering);
      const contactCursors = cursors('contacts', filter, order);
      const paging = readPaging(query, maxPageSize, contactCursors);
      const page = await search.contacts.page({ filter, order, limit: paging.limit, start: paging.start }, signal);
      const results =
        query.view === 'simple'
          ? (await findSimpleContacts(knex, page.uuids)).map(toContactSimpleItem)
          : (await findContacts(knex, page.uuids)).map(toContactListItem);
      return { status: 200, body: { ...toLinks(url, paging, page, contactCursors), results } };
    },

    countContacts: async ({ query, signal }) => {
      return { status: 200, body: { count: await search.contacts.count(toContactFilter(query), signal) } };
    },

    listContactUuids: async ({ query, signal }) => {
      const batches = search.contacts.uuids(toContactFilter(query), query.limit, signal);
      return { status: 200, body: await toUuidList(batches) };
    },

    createContact: async ({ body, url }) => {
      const uuid = await insertContact(knex, toNewContact(body));
      return { status: 201, body: await getDetail(uuid), headers: { Location: `${url.base}${url.path}${uuid}/` } };
    },

    getContact: async ({ path }) => ({ status: 200, body: await getDetail(path.contact_uuid) }),
  } satisfies Pick<Handlers, 'listContacts' | 'countContacts' | 'listContactUuids' | 'createContact' | 'getContact'>;
}
