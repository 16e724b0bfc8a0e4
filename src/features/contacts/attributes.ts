import { type AttributeRequest, replyWithArray, replyWithPage } from '../../http/attributeList.ts';
import type { Handlers } from '../../http/types.ts';
import { isAnyOf } from '../../search/conditions.ts';
import type { SearchEngine } from '../../search/engine.ts';
import type { AttributeField } from '../../search/fields.ts';
import { everything } from '../../search/filter.ts';
import { type ContactsQuery, toContactFilter } from './filters.ts';

const hasName = isAnyOf('name');

/** One row for each attribute list of contacts; three of them are of all companies. */
export function createContactAttributeHandlers({ contacts, companies }: SearchEngine) {
  const listOf = (field: AttributeField) => (request: AttributeRequest<ContactsQuery>) => {
    const { search, ...filters } = request.query;
    return replyWithArray(contacts, { field, filter: toContactFilter(filters) }, request);
  };

  const elementsOf = (field: AttributeField) => (request: AttributeRequest<{ company?: string[] }>) => {
    const { company } = request.query;
    const filter = (company && hasName(company, request.query)) ?? everything;
    return replyWithPage(companies, { field, filter, separated: true }, request);
  };

  return {
    listContactTitles: listOf('title'),
    listContactTechnologies: listOf('company.technologies'),
    listContactCompanyAddresses: listOf('company.address'),
    listContactAddresses: listOf('textSearch'),
    listContactCities: listOf('city'),
    listContactStates: listOf('state'),
    listContactCountries: listOf('country'),
    listContactCompanyCities: listOf('company.city'),
    listContactCompanyStates: listOf('company.state'),
    listContactCompanyCountries: listOf('company.country'),
    listContactCompanyNames: (request) => replyWithPage(companies, { field: 'name', filter: everything }, request),
    listContactIndustries: elementsOf('industries'),
    listContactKeywords: elementsOf('keywords'),
  } satisfies Partial<Handlers>;
}
