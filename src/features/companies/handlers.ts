import type { Knex } from 'knex';
import { notFound } from '../../errors.ts';
import type { Cursors } from '../../http/cursor.ts';
import { readPaging, toLinks } from '../../http/paging.ts';
import type { Handlers } from '../../http/types.ts';
import { toUuidList } from '../../http/uuidList.ts';
import type { SearchEngine } from '../../search/engine.ts';
import { createCompanyAttributeHandlers } from './attributes.ts';
import { toCompanyChanges, toNewCompany } from './body.ts';
import { toCompanyFilter } from './filters.ts';
import { toCompanyDetail, toCompanyListItem } from './mapping.ts';
import { toCompanyOrder } from './ordering.ts';
import { findCompanies, findCompanyDetails } from './queries.ts';
import { deleteCompany, insertCompany, updateCompany } from './write.ts';

export interface CompaniesDeps {
  knex: Knex;
  search: SearchEngine;
  cursors: Cursors;
  maxPageSize: number;
}

export function createCompanyHandlers({ knex, search, cursors, maxPageSize }: CompaniesDeps) {
  const getDetail = async (uuid: string) => {
    const [row] = await findCompanyDetails(knex, [uuid]);
    if (!row) throw notFound(`company ${uuid}`);
    return toCompanyDetail(row);
  };

  return {
    ...createCompanyAttributeHandlers(search),

    listCompanies: async ({ query, url, signal }) => {
      const filter = toCompanyFilter(query);
      const order = toCompanyOrder(query.ordering);
      const companyCursors = cursors('companies', filter, order);
      const paging = readPaging(query, maxPageSize, companyCursors);
      const page = await search.companies.page({ filter, order, limit: paging.limit, start: paging.start }, signal);
      const results = (await findCompanies(knex, page.uuids)).map(toCompanyListItem);
      return { status: 200, body: { ...toLinks(url, paging, page, companyCursors), results } };
    },

    countCompanies: async ({ query, signal }) => {
      return { status: 200, body: { count: await search.companies.count(toCompanyFilter(query), signal) } };
    },

    listCompanyUuids: async ({ query, signal }) => {
      const batches = search.companies.uuids(toCompanyFilter(query), query.limit, signal);
      return { status: 200, body: await toUuidList(batches) };
    },

    createCompany: async ({ body, url }) => {
      const uuid = await insertCompany(knex, toNewCompany(body));
      return { status: 201, body: await getDetail(uuid), headers: { Location: `${url.base}${url.path}${uuid}/` } };
    },

    getCompany: async ({ path }) => ({ status: 200, body: await getDetail(path.company_uuid) }),

    updateCompany: async ({ path, body }) => {
      await updateCompany(knex, path.company_uuid, toCompanyChanges(body, path.company_uuid));
      return { status: 200, body: await getDetail(path.company_uuid) };
    },

    deleteCompany: async ({ path }) => {
      await deleteCompany(knex, path.company_uuid);
      return { status: 204, body: undefined };
    },
  } satisfies Partial<Handlers>;
}
