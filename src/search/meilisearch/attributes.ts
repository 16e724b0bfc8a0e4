/**
 * Which fields of the catalogue the indexes have, and what they can do there. Nearly unique ones (URLs, phones) are
 * left to Postgres, whose trigram indexes find them sooner; e-mail is here for its needles of one and two letters.
 * Change `version` with anything that documents or settings depend on: the indexes are then built anew.
 */
import { companyOrderFields, contactOrderFields, fields, type IndexName } from '../fields.ts';
import type { SourceFields } from '../indexing/source.ts';

export const version = '1';

const location = ['city', 'state', 'country'];
const numbers = ['employeesCount', 'annualRevenue', 'totalFunding', 'latestFundingAmount'];
const dates = ['createdAt', 'updatedAt'];
const ofCompany = ['name', 'industries', 'keywords', 'technologies', 'textSearch', ...location, ...numbers];

/** What is read from the tables; uuid comes by itself. */
export const indexedFields: SourceFields = {
  contacts: [
    ...['firstName', 'lastName', 'title', 'email', 'departments', 'emailStatus', 'seniority', 'textSearch'],
    ...[...location, 'stage', ...dates, 'companyId'],
  ],
  companies: [...ofCompany, ...dates],
};

/** A contact has all of its company but the dates. */
export const companyFieldsOfContacts: readonly string[] = ofCompany;

const names: Record<IndexName, ReadonlySet<string>> = {
  contacts: new Set([...indexedFields.contacts, ...ofCompany.map((name) => `company.${name}`), 'uuid']),
  companies: new Set([...indexedFields.companies, 'uuid']),
};

export const isIndexed = (index: IndexName, name: string): boolean => names[index].has(name);

/** A dot would mean a field of a field. */
export const toAttribute = (name: string): string => name.replace('.', '_');

/** Titles once more, as words: `_sales_manager_`. */
export const titleWords = 'titleWords';

const orderFields: Record<IndexName, ReadonlySet<string>> = {
  contacts: new Set<string>(contactOrderFields),
  companies: new Set<string>(companyOrderFields),
};

/** An array is ordered by its elements joined, which the index does not have. */
export function isSortable(index: IndexName, name: string): boolean {
  const field = fields[index].get(name);
  const isArray = field?.kind === 'text' && field.array;
  return isIndexed(index, name) && orderFields[index].has(name) && !isArray && name !== 'email';
}

const all = (index: IndexName) => [...names[index]];

export const sortableOf = (index: IndexName): string[] => all(index).filter((name) => isSortable(index, name));

const isNumber = (index: IndexName, name: string) => fields[index].get(name)?.kind === 'number';

/** To be compared, though not all to be ordered by. */
export const numbersOf = (index: IndexName): string[] => all(index).filter((name) => isNumber(index, name));

/** Only to be equal or to contain. */
export const plainOf = (index: IndexName): string[] =>
  all(index).filter((name) => !isSortable(index, name) && !isNumber(index, name) && name !== 'uuid');
