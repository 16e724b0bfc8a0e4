import { type AttributeRequest, replyWithArray } from '../../http/attributeList.ts';
import type { Handlers } from '../../http/types.ts';
import type { SearchEngine } from '../../search/engine.ts';
import type { AttributeField } from '../../search/fields.ts';
import { type CompaniesQuery, toCompanyFilter } from './filters.ts';

/** One row for each attribute list of companies. */
export function createCompanyAttributeHandlers({ companies }: SearchEngine) {
  const listOf = (field: AttributeField) => (request: AttributeRequest<CompaniesQuery>) => {
    const { search, ...filters } = request.query;
    return replyWithArray(companies, { field, filter: toCompanyFilter(filters) }, request);
  };

  return {
    listCompanyNames: listOf('name'),
    listCompanyIndustries: listOf('industries'),
    listCompanyKeywords: listOf('keywords'),
    listCompanyTechnologies: listOf('technologies'),
    listCompanyAddresses: listOf('address'),
    listCompanyCities: listOf('city'),
    listCompanyStates: listOf('state'),
    listCompanyCountries: listOf('country'),
  } satisfies Partial<Handlers>;
}
