import type { Knex } from 'knex';
import type { Cursors, ListCursors } from '../../http/cursor.ts';
import { type Paging, readPaging, toLinks } from '../../http/paging.ts';
import type { Handlers, Request } from '../../http/types.ts';
import { toUuidList } from '../../http/uuidList.ts';
import type { SearchEngine } from '../../search/engine.ts';
import { toContactListItem, toContactSimpleItem } from '../contacts/mapping.ts';
import { findContacts, findSimpleContacts } from '../contacts/queries.ts';
import { toAnalysis, toMappingSummary, toUnmappedCategories } from './mapping.ts';
import { readParameters, toSearch } from './search.ts';
import { readApolloUrl } from './url.ts';

export interface ApolloDeps {
  knex: Knex;
  search: SearchEngine;
  cursors: Cursors;
  maxPageSize: number;
}

export function createApolloHandlers({ knex, search, cursors, maxPageSize }: ApolloDeps) {
  return {
    analyzeApolloUrl: ({ body }) => {
      const url = readApolloUrl(body.url);
      return { status: 200, body: toAnalysis(body.url, url, readParameters(url)) };
    },

    searchApolloContacts: async ({ body, query, url, signal }) => {
      const parameters = readParameters(readApolloUrl(body.url));
      const { filter, order, page: apolloPage } = toSearch(parameters, query);
      const contactCursors = cursors('apollo contacts', filter, order);
      const paging = readApolloPaging(query, apolloPage, maxPageSize, contactCursors);
      const page = await search.contacts.page({ filter, order, limit: paging.limit, start: paging.start }, signal);
      const results =
        query.view === 'simple'
          ? (await findSimpleContacts(knex, page.uuids)).map(toContactSimpleItem)
          : (await findContacts(knex, page.uuids)).map(toContactListItem);
      return {
        status: 200,
        body: {
          ...toLinks(url, paging, page, contactCursors),
          results,
          apollo_url: body.url,
          mapping_summary: toMappingSummary(parameters),
          unmapped_categories: toUnmappedCategories(parameters),
        },
      };
    },

    countApolloContacts: async ({ body, query, signal }) => {
      const { filter } = toSearch(readParameters(readApolloUrl(body.url)), query);
      return { status: 200, body: { count: await search.contacts.count(filter, signal) } };
    },

    listApolloContactUuids: async ({ body, query, signal }) => {
      const { filter } = toSearch(readParameters(readApolloUrl(body.url)), query);
      return { status: 200, body: await toUuidList(search.contacts.uuids(filter, query.limit, signal)) };
    },
  } satisfies Pick<
    Handlers,
    'analyzeApolloUrl' | 'searchApolloContacts' | 'countApolloContacts' | 'listApolloContactUuids'
  >;
}

/** The page of the URL is where to begin; the links go on by cursor, which is why they do not come back to it. */
function readApolloPaging(
  query: Request<'searchApolloContacts'>['query'],
  page: number,
  maxPageSize: number,
  cursors: ListCursors,
): Paging {
  const isOwn = query.cursor !== undefined || query.offset !== undefined;
  if (isOwn) return readPaging(query, maxPageSize, cursors);
  return { ...readPaging({ ...query, page }, maxPageSize, cursors), links: { by: 'cursor' } };
}
