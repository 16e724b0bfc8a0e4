/** What the assistant may do: look for contacts by checked filters, and look up values of the data. */
import type { Knex } from 'knex';
import { requests } from '../../../generated/validators.js';
import { type Attribute, type LookUp, maxFiltersBytes, type SearchContacts } from '../../assistant/assistant.ts';
import { type Fault, invalid } from '../../errors.ts';
import { findFaultsTogether, inBody } from '../../http/bodyFilters.ts';
import { findFaults } from '../../http/faults.ts';
import { createSuggester, type Suggest } from '../../http/parameters.ts';
import type { SearchEngine } from '../../search/engine.ts';
import type { AttributeField, IndexName } from '../../search/fields.ts';
import { everything } from '../../search/filter.ts';
import { contactFilterNames, toContactFilter } from '../contacts/filters.ts';
import { toContactSimpleItem } from '../contacts/mapping.ts';
import { toContactOrder } from '../contacts/ordering.ts';
import { findSimpleContacts } from '../contacts/queries.ts';

/** Faults of filters that somebody else made; `pointer` is where they stand. */
export function findFilterFaults(
  filters: Record<string, unknown>,
  pointer: string,
  suggest: Suggest = createSuggester(),
): Fault[] {
  const fault = (at: string, detail: string, code: string): Fault => ({ in: 'body', pointer: at, detail, code });
  if (Buffer.byteLength(JSON.stringify(filters)) > maxFiltersBytes) {
    return [fault(pointer, 'must have at most 8 KiB of JSON', 'too_long')];
  }
  const unknown = Object.keys(filters).filter((name) => !contactFilterNames.includes(name));
  if (unknown.length > 0) {
    return unknown.map((name) => {
      const closest = suggest(name, contactFilterNames);
      const detail = `is not a filter${closest ? `, did you mean ${closest}?` : ''}`;
      return fault(`${pointer}/${name.slice(0, 100)}`, detail, 'unknown_field');
    });
  }
  const faults = findFaults(requests.listContacts.query, 'query', filters);
  if (faults.length > 0) return inBody(faults, pointer);
  return findFaultsTogether(() => toContactFilter(filters), pointer);
}

export function createContactSearch({ knex, search }: { knex: Knex; search: SearchEngine }): SearchContacts {
  return async (filters, limit, signal) => {
    const faults = findFilterFaults(filters as Record<string, unknown>, '');
    if (faults.length > 0) throw invalid(faults);
    const filter = toContactFilter(filters);
    const order = toContactOrder(undefined);
    const [count, page] = await Promise.all([
      search.contacts.count(filter, signal),
      search.contacts.page({ filter, order, limit, start: { at: 'offset', offset: 0 } }, signal),
    ]);
    const rows = await findSimpleContacts(knex, page.uuids);
    return { filters, count, contacts: rows.map(toContactSimpleItem) };
  };
}

const attributes: Record<Attribute, [IndexName, AttributeField]> = {
  title: ['contacts', 'title'],
  seniority: ['contacts', 'seniority'],
  department: ['contacts', 'departments'],
  city: ['contacts', 'city'],
  state: ['contacts', 'state'],
  country: ['contacts', 'country'],
  first_name: ['contacts', 'firstName'],
  last_name: ['contacts', 'lastName'],
  company: ['companies', 'name'],
  industries: ['companies', 'industries'],
  keywords: ['companies', 'keywords'],
  technologies: ['companies', 'technologies'],
  company_city: ['companies', 'city'],
  company_state: ['companies', 'state'],
  company_country: ['companies', 'country'],
};
const maxValues = 50;

export function createLookUp(search: SearchEngine): LookUp {
  return async (attribute, text, signal) => {
    const [index, field] = attributes[attribute];
    const order = { by: 'count', descending: true } as const;
    const request = { field, filter: everything, search: text, distinct: true, separated: true, order };
    return (await search[index].values({ ...request, limit: maxValues, offset: 0 }, signal)).values;
  };
}
