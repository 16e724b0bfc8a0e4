/**
 * The mapping table of the contract once more, written without a line of src/features/apollo: the filter that a URL
 * means, for the reference to evaluate. It reads tidy URLs only, with the platform's own URL parser.
 */
import { readFileSync } from 'node:fs';
import type { ContactTextField, NumberField } from '../../../src/search/fields.ts';
import type { Filter } from '../../../src/search/filter.ts';

const all = (filters: Filter[]): Filter => ({ op: 'and', filters });
const any = (filters: Filter[]): Filter => ({ op: 'or', filters });
const has = (field: ContactTextField, needle: string): Filter => ({ op: 'contains', field, needle });

const readTags = () =>
  readFileSync(new URL('../../data/apollo-industry-tags.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => /^"?(.*?)"?,(\w+)$/.exec(line) as RegExpExecArray);

/** The industry of each tag, as Apollo publishes them. */
export const industryTags = new Map(readTags().map(([, industry = '', id = '']) => [id, industry]));

const toTitle = (title: string): Filter => {
  const quoted = title.startsWith('"') && title.endsWith('"');
  return { op: 'words', field: 'title', words: title.split(/[^\p{L}\p{N}]+/u).filter(Boolean), inARow: quoted };
};

const toLocation = (field: ContactTextField) => (place: string) =>
  all(place.split(',').map((part) => has(field, part.trim())));

const toRange = (range: string): Filter => {
  const [min, max] = range.split(/[,-]/).map(Number);
  return {
    op: 'range',
    field: 'company.employeesCount',
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  };
};

const existing: Record<string, ContactTextField> = {
  person_title_normalized: 'title',
  organization_domain: 'company.domain',
  person_email: 'email',
};

export function expectedFilter(url: string): Filter {
  const parameters = new URLSearchParams(url.slice(url.lastIndexOf('?')));
  const given = (name: string) => parameters.getAll(name);
  const conditions: Filter[] = [];
  const include = (name: string, toFilter: (value: string) => Filter) => {
    if (parameters.has(name)) conditions.push(any(given(name).map(toFilter)));
  };
  const exclude = (name: string, toFilter: (value: string) => Filter) => {
    if (parameters.has(name)) conditions.push({ op: 'not', filter: any(given(name).map(toFilter)) });
  };
  const bound = (name: string, field: NumberField, side: 'min' | 'max') => {
    if (parameters.has(name)) conditions.push({ op: 'range', field, [side]: Number(parameters.get(name)) });
  };
  const keyword = (fieldsName: string) => (needle: string) => {
    const fields = given(fieldsName).filter((field) => field === 'tags' || field === 'name');
    return any(
      (fields.length > 0 ? fields : ['tags']).map((field) =>
        has(field === 'tags' ? 'company.keywords' : 'company.name', needle),
      ),
    );
  };

  include('personTitles[]', toTitle);
  exclude('personNotTitles[]', toTitle);
  include('personSeniorities[]', (value) =>
    any(
      (value.toLowerCase() === 'c_suite' ? ['c_suite', 'C suite', 'c-level'] : [value]).map((one) =>
        has('seniority', one),
      ),
    ),
  );
  include('personDepartmentOrSubdepartments[]', (value) => {
    const words = value.replace('master_', '').split('_');
    return any([has('departments', words.join(' ')), { op: 'words', field: 'departments', words, inARow: true }]);
  });
  include('personLocations[]', toLocation('textSearch'));
  exclude('personNotLocations[]', toLocation('textSearch'));
  include('organizationLocations[]', toLocation('company.textSearch'));
  exclude('organizationNotLocations[]', toLocation('company.textSearch'));
  include('organizationNumEmployeesRanges[]', toRange);
  bound('revenueRange[min]', 'company.annualRevenue', 'min');
  bound('revenueRange[max]', 'company.annualRevenue', 'max');
  bound('totalFundingRange[min]', 'company.totalFunding', 'min');
  bound('totalFundingRange[max]', 'company.totalFunding', 'max');
  include('contactEmailStatusV2[]', (value) => ({ op: 'equals', field: 'emailStatus', values: [value] }));
  include('organizationIndustryTagIds[]', (id) => has('company.industries', industryTags.get(id) ?? id));
  exclude('organizationNotIndustryTagIds[]', (id) => has('company.industries', industryTags.get(id) ?? id));
  include('qOrganizationKeywordTags[]', keyword('includedOrganizationKeywordFields[]'));
  exclude('qNotOrganizationKeywordTags[]', keyword('excludedOrganizationKeywordFields[]'));
  for (const one of given('qAndedOrganizationKeywordTags[]')) {
    conditions.push(keyword('includedAndedOrganizationKeywordFields[]')(one));
  }
  include('currentlyUsingAnyOfTechnologyUids[]', (uid) => ({
    op: 'equals',
    field: 'company.technologyUids',
    values: [uid],
  }));
  include('qOrganizationName', (name) => has('company.name', name));
  include('q_organization_domains[]', (domain) => ({ op: 'equals', field: 'company.domain', values: [domain] }));
  include('qKeywords', (text) =>
    any(
      [
        ...([
          'firstName',
          'lastName',
          'fullName',
          'email',
          'title',
          'seniority',
          'textSearch',
          'city',
          'state',
        ] as const),
        ...(['country', 'linkedinUrl', 'company.name', 'company.industries', 'company.keywords'] as const),
      ].map((field) => has(field, text)),
    ),
  );
  for (const name of given('existFields[]')) {
    conditions.push({ op: 'exists', field: existing[name] as ContactTextField });
  }
  return all(conditions);
}
