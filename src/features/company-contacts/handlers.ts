/**
 * The contacts of one company. Whether there is such a company is asked last, after all that can be wrong with the
 * request, and where the answer allows only when nothing was found.
 */
import type { Knex } from 'knex';
import { notFound } from '../../errors.ts';
import { type AttributeRequest, replyWithArray } from '../../http/attributeList.ts';
import type { Cursors } from '../../http/cursor.ts';
import { readPaging, toLinks } from '../../http/paging.ts';
import type { Handlers } from '../../http/types.ts';
import { toUuidList } from '../../http/uuidList.ts';
import type { SearchEngine } from '../../search/engine.ts';
import type { AttributeField } from '../../search/fields.ts';
import { hasCompany } from '../companies/queries.ts';
import { type ContactQuery, toCompanyContactFilter } from '../contacts/filters.ts';
import { toContactListItem } from '../contacts/mapping.ts';
import { toContactOrder } from '../contacts/ordering.ts';
import { findContacts } from '../contacts/queries.ts';

export interface CompanyContactsDeps {
  knex: Knex;
  search: SearchEngine;
  cursors: Cursors;
  maxPageSize: number;
}

interface CompanyPath {
  company_uuid: string;
}

export function createCompanyContactHandlers({ knex, search, cursors, maxPageSize }: CompanyContactsDeps) {
  const requireCompany = async ({ company_uuid }: CompanyPath) => {
    if (!(await hasCompany(knex, company_uuid))) throw notFound(`company ${company_uuid}`);
  };

  const listOf = (field: AttributeField) => async (request: AttributeRequest<ContactQuery> & { path: CompanyPath }) => {
    const { search: ofValues, ...filters } = request.query;
    const filter = toCompanyContactFilter(filters, request.path.company_uuid);
    const reply = await replyWithArray(search.contacts, { field, filter, separated: field === 'departments' }, request);
    if (reply.body.length === 0) await requireCompany(request.path);
    return reply;
  };

  return {
    listCompanyContacts: async ({ query, path, url, signal }) => {
      const filter = toCompanyContactFilter(query, path.company_uuid);
      const order = toContactOrder(query.ordering);
      const contactCursors = cursors('company contacts', filter, order);
      const paging = readPaging(query, maxPageSize, contactCursors);
      const page = await search.contacts.page({ filter, order, limit: paging.limit, start: paging.start }, signal);
      if (page.uuids.length === 0) await requireCompany(path);
      const results = (await findContacts(knex, page.uuids)).map(toContactListItem);
      return { status: 200, body: { ...toLinks(url, paging, page, contactCursors), results } };
    },

    countCompanyContacts: async ({ query, path, signal }) => {
      const count = await search.contacts.count(toCompanyContactFilter(query, path.company_uuid), signal);
      if (count === 0) await requireCompany(path);
      return { status: 200, body: { count } };
    },

    listCompanyContactUuids: async ({ query, path, signal }) => {
      const filter = toCompanyContactFilter(query, path.company_uuid);
      await requireCompany(path);
      return { status: 200, body: await toUuidList(search.contacts.uuids(filter, query.limit, signal)) };
    },

    listCompanyContactFirstNames: listOf('firstName'),
    listCompanyContactLastNames: listOf('lastName'),
    listCompanyContactTitles: listOf('title'),
    listCompanyContactSeniorities: listOf('seniority'),
    listCompanyContactDepartments: listOf('departments'),
    listCompanyContactEmailStatuses: listOf('emailStatus'),
  } satisfies Partial<Handlers>;
}
