/**
 * One filter path: of whatever filters, the list walked to its end, the count, the uuids and every attribute list are
 * about the same rows, those that the reference in memory finds.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toCompanyFilter } from '../../src/features/companies/filters.ts';
import { toCompanyContactFilter, toContactFilter } from '../../src/features/contacts/filters.ts';
import { readQuery } from '../../src/http/parameters.ts';
import type { OperationId } from '../../src/http/types.ts';
import type { AttributeField } from '../../src/search/fields.ts';
import { type Filter, nothing } from '../../src/search/filter.ts';
import { normalize } from '../../src/search/normalize.ts';
import { makeRows } from '../search/fixtures.ts';
import { createReference } from '../search/reference.ts';
import { insertRows } from '../search/rows.ts';
import { getOperation } from '../support/contract.ts';
import { type Account, startService, type TestService } from '../support/service.ts';
import { drawFilters, drawShown, type Shown, toQuery } from './drawnQueries.ts';

interface Family {
  name: string;
  list: OperationId;
  count: OperationId;
  uuids: OperationId;
  attributes: [id: OperationId, field: AttributeField][];
  index: 'contacts' | 'companies';
  toFilter(query: object, company: string): Filter;
}

const families: Family[] = [
  {
    ...{ name: 'contacts', list: 'listContacts', count: 'countContacts', uuids: 'listContactUuids' },
    attributes: [
      ['listContactTitles', 'title'],
      ['listContactTechnologies', 'company.technologies'],
      ['listContactCompanyAddresses', 'company.address'],
      ['listContactAddresses', 'textSearch'],
      ['listContactCities', 'city'],
      ['listContactStates', 'state'],
      ['listContactCountries', 'country'],
      ['listContactCompanyCities', 'company.city'],
      ['listContactCompanyStates', 'company.state'],
      ['listContactCompanyCountries', 'company.country'],
    ],
    index: 'contacts',
    toFilter: toContactFilter,
  },
  {
    ...{ name: 'companies', list: 'listCompanies', count: 'countCompanies', uuids: 'listCompanyUuids' },
    attributes: [
      ['listCompanyNames', 'name'],
      ['listCompanyIndustries', 'industries'],
      ['listCompanyKeywords', 'keywords'],
      ['listCompanyTechnologies', 'technologies'],
      ['listCompanyAddresses', 'address'],
      ['listCompanyCities', 'city'],
      ['listCompanyStates', 'state'],
      ['listCompanyCountries', 'country'],
    ],
    index: 'companies',
    toFilter: toCompanyFilter,
  },
  {
    ...{ name: 'company contacts', list: 'listCompanyContacts', count: 'countCompanyContacts' },
    uuids: 'listCompanyContactUuids',
    attributes: [
      ['listCompanyContactFirstNames', 'firstName'],
      ['listCompanyContactLastNames', 'lastName'],
      ['listCompanyContactTitles', 'title'],
      ['listCompanyContactSeniorities', 'seniority'],
      ['listCompanyContactDepartments', 'departments'],
      ['listCompanyContactEmailStatuses', 'emailStatus'],
    ],
    index: 'contacts',
    toFilter: toCompanyContactFilter,
  },
];

describe('one filter path', () => {
  const rows = makeRows();
  const company = fc.constantFrom(...rows.companies.map(({ uuid }) => uuid));
  let service: TestService;
  let member: Account;
  before(async () => {
    service = await startService();
    await insertRows(service.knex, rows);
    member = await service.signIn('Member');
  });
  after(() => service.stop());

  const get = async (id: OperationId, company_uuid: string, query: string) => {
    const reply = await service.call(id, { path: { company_uuid }, query, token: member.token });
    assert.equal(reply.status, 200, reply.text);
    return reply;
  };

  async function walk(id: OperationId, company_uuid: string, query: string): Promise<string[]> {
    const found: string[] = [];
    for (let next: string | null = `?${query}`; next; ) {
      const { body } = await get(id, company_uuid, next.slice(next.indexOf('?') + 1));
      found.push(...body.results.map(({ uuid }: { uuid: string }) => uuid));
      next = body.next;
    }
    return found;
  }

  for (const { name, list, count, uuids, attributes, index, toFilter } of families) {
    const reference = createReference(index, rows);
    const read = (id: OperationId, query: string, of: string) => {
      const { values, faults } = readQuery(getOperation(id), query);
      assert.deepEqual(faults, []);
      return toFilter(values, of);
    };

    it(`${name}: list, count and uuids`, () =>
      fc.assert(
        fc.asyncProperty(
          drawFilters(count, rows),
          company,
          fc.integer({ min: 9, max: 90 }),
          async (query, of, limit) => {
            const expected = reference.uuids(read(count, query, of));
            assert.deepEqual(await walk(list, of, `${query}&limit=${limit}`), expected);
            assert.deepEqual((await get(count, of, query)).body, { count: expected.length });
            assert.deepEqual((await get(uuids, of, query)).body, { count: expected.length, uuids: expected });
          },
        ),
        { numRuns: 100, endOnFailure: true },
      ));

    for (const [id, field] of attributes) {
      it(`${name}: ${id}`, () =>
        fc.assert(
          fc.asyncProperty(drawFilters(id, rows), company, drawShown, async (query, of, drawn) => {
            const shown = possible(id, drawn);
            const { body, headers } = await get(id, of, `${query}&${toShownQuery(id, shown)}`);
            const { by, descending, ...others } = shown;
            // A search for nothing but an accent finds no value, and each contains it once it is normalized.
            const isFutile = shown.search?.trim() && normalize(shown.search) === '';
            const filter = isFutile ? nothing : read(id, query, of);
            const expected = reference.values({ field, filter, order: { by, descending }, ...others });
            assert.deepEqual([body, headers['x-total-count']], [expected.values, String(expected.total)]);
            assert.equal(headers.link !== undefined, shown.offset + shown.limit < expected.total);
          }),
          { numRuns: 25, endOnFailure: true },
        ));
    }
  }
});

const takesSeparated = (id: OperationId) => getOperation(id).query.has('separated');

/** Departments are always single elements; other lists only when asked, and by count only when distinct. */
function possible(id: OperationId, drawn: Shown): Shown {
  const separated = id === 'listCompanyContactDepartments' || (takesSeparated(id) && drawn.separated);
  return { ...drawn, separated, by: drawn.distinct || separated ? drawn.by : 'value' };
}

function toShownQuery(id: OperationId, { by, descending, search, separated, ...others }: Shown): string {
  const pairs = Object.entries({
    ...others,
    ordering: descending ? `-${by}` : by,
    search: search ?? '',
    ...(takesSeparated(id) && { separated }),
  });
  return toQuery(pairs.map(([name, value]) => [name, [String(value)]]));
}
