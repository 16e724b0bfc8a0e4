/**
 * What Apollo's URL parameters mean here: one line for each, by category. `to` says what the values find or do; a
 * parameter with a `reason` instead cannot be carried over. To map another parameter, change its line.
 */
import { type Condition, contains, containsAll, toWords } from '../../search/conditions.ts';
import { or } from '../../search/filter.ts';
import { normalize } from '../../search/normalize.ts';
import { technologyUid } from '../../search/technologyUid.ts';
import { searchFields } from '../contacts/filters.ts';
import {
  beside,
  bound,
  type Carry,
  domain,
  exists,
  found,
  industry,
  keywordField,
  keywords,
  location,
  noneOf,
  numberRange,
  page,
  sortDirection,
  sortField,
  title,
  wholeValue,
} from './effects.ts';

export type ApolloParameter = { description: string } & ({ to: Carry } | { reason: string });

/** Why whole families of parameters are not carried over. */
const account = 'Search lists and personas are kept in the Apollo account and cannot be read from here.';
const signals = "Market segments, intent and lookalikes are Apollo's own findings; the data here has none.";
const prospecting = 'Prospecting status belongs to the Apollo team; the data here has none.';
const listing = 'The data here has no job postings and no trading status.';
const flag = 'It is a setting of the Apollo page and filters nothing.';
const unknown = 'This parameter is not known here, so it filters nothing.';
const technologies = 'Of the technologies, only those of which any is used are carried over.';
const absent = 'The data here does not hold what this parameter asks for.';

const cSuite = ['c_suite', 'c suite', 'c-level'];
const toSeniorities = (value: string) => (cSuite.includes(normalize(value)) ? cSuite : [value]);
const toDepartments = (value: string) => [
  value
    .trim()
    .replace(/^master_/, '')
    .replaceAll('_', ' '),
];

const seniority = found(contains('seniority'), toSeniorities);
const inDepartment = contains('departments');
/** Between the words there may be more than a space: "C-Suite", "Engineering & Technical". */
const hasDepartment: Condition<string[]> = (names, query) => {
  const asText = inDepartment(names, query);
  return asText && or([asText, ...names.flatMap((name) => toWords('departments', `"${name}"`) ?? [])]);
};
const department = found(hasDepartment, toDepartments);
const technology = found((names) => ({
  op: 'equals',
  field: 'company.technologyUids',
  values: [...new Set(names.map(technologyUid))],
}));
const excludedKeywords = 'qNotOrganizationKeywordTags[]';

export const categories = {
  Pagination: {
    page: { description: 'The page of the result that was open', to: page },
  },
  Sorting: {
    sortByField: { description: 'What the result was sorted by', to: sortField },
    sortAscending: { description: 'Whether the sort field counts upwards', to: sortDirection },
  },
  'Person Filters': {
    'personTitles[]': { description: 'Job titles, one of which the person has', to: title },
    'personNotTitles[]': { description: 'Job titles that the person must not have', to: noneOf(title) },
    'personSeniorities[]': { description: 'Seniorities, one of which the person has', to: seniority },
    'personDepartmentOrSubdepartments[]': { description: "Departments, one of which is the person's", to: department },
    'personLocations[]': { description: 'Places, in one of which the person is', to: location('textSearch') },
    'personNotLocations[]': { description: 'Places where the person must not be', to: noneOf(location('textSearch')) },
    qPersonTitle: { description: "A query on the job title, in Apollo's own syntax", reason: absent },
    qPersonName: { description: "A query on the person's name, in Apollo's own syntax", reason: absent },
    'personPastTitles[]': { description: 'Job titles that the person had before', reason: absent },
    'personTotalYoeRange[min]': { description: 'Years of experience at least', reason: absent },
    'personTotalYoeRange[max]': { description: 'Years of experience at most', reason: absent },
    'personDaysInCurrentTitleRange[min]': { description: 'Days in the current job at least', reason: absent },
    'personDaysInCurrentTitleRange[max]': { description: 'Days in the current job at most', reason: absent },
  },
  'Organization Filters': {
    'organizationLocations[]': {
      description: 'Places, in one of which the company is',
      to: location('company.textSearch'),
    },
    'organizationNotLocations[]': {
      description: 'Places where the company must not be',
      to: noneOf(location('company.textSearch')),
    },
    'organizationNumEmployeesRanges[]': {
      description: 'Ranges of the number of employees, one of which holds',
      to: numberRange('company.employeesCount'),
    },
    'revenueRange[min]': { description: 'Annual revenue at least, in USD', to: bound('company.annualRevenue', 'min') },
    'revenueRange[max]': { description: 'Annual revenue at most, in USD', to: bound('company.annualRevenue', 'max') },
    'totalFundingRange[min]': {
      description: 'Total funding at least, in USD',
      to: bound('company.totalFunding', 'min'),
    },
    'totalFundingRange[max]': {
      description: 'Total funding at most, in USD',
      to: bound('company.totalFunding', 'max'),
    },
    'organizationIndustryTagIds[]': { description: "Industries, one of which is the company's", to: industry },
    'organizationNotIndustryTagIds[]': { description: 'Industries the company must not be in', to: noneOf(industry) },
    qOrganizationName: { description: "Text in the company's name", to: found(contains('company.name')) },
    'q_organization_domains[]': { description: "Domains, one of which is the company's", to: domain },
    'organizationIds[]': { description: "Companies, by Apollo's ids", reason: absent },
    'notOrganizationIds[]': { description: "Companies to leave out, by Apollo's ids", reason: absent },
    'organizationLatestFundingStageCd[]': { description: "Latest funding rounds, by Apollo's codes", reason: absent },
    'organizationFoundedYearRange[min]': { description: 'Founded in this year or later', reason: absent },
    'organizationFoundedYearRange[max]': { description: 'Founded in this year or earlier', reason: absent },
    'organizationNaicsCodes[]': { description: 'NAICS industry codes', reason: absent },
    'notOrganizationNaicsCodes[]': { description: 'NAICS industry codes to leave out', reason: absent },
    'organizationSicCodes[]': { description: 'SIC industry codes', reason: absent },
    'organizationJobLocations[]': { description: "Places of the company's job postings", reason: listing },
    'qOrganizationJobTitles[]': { description: "Titles of the company's job postings", reason: listing },
    'organizationNumJobsRange[min]': { description: 'Job postings at least', reason: listing },
    'organizationNumJobsRange[max]': { description: 'Job postings at most', reason: listing },
    'organizationJobPostedAtRange[min]': { description: 'Job postings since', reason: listing },
    'organizationJobPostedAtRange[max]': { description: 'Job postings until', reason: listing },
    'organizationTradingStatus[]': { description: 'Whether the company is public or private', reason: listing },
  },
  'Email Filters': {
    'contactEmailStatusV2[]': { description: 'Statuses, one of which the e-mail has', to: wholeValue('emailStatus') },
    contactEmailExcludeCatchAll: { description: 'Whether catch-all e-mails are left out', reason: absent },
    contactEmailOpened: { description: 'Whether an e-mail was opened', reason: prospecting },
  },
  'Keyword Filters': {
    qKeywords: { description: 'Text anywhere in the person or the company', to: found(contains(...searchFields)) },
    'qOrganizationKeywordTags[]': {
      description: "Keywords, one of which is the company's",
      to: keywords(contains, 'includedOrganizationKeywordFields[]'),
    },
    'qAndedOrganizationKeywordTags[]': {
      description: "Keywords, all of which are the company's",
      to: keywords(containsAll, 'includedAndedOrganizationKeywordFields[]'),
    },
    [excludedKeywords]: {
      description: 'Keywords that the company must not have',
      to: noneOf(keywords(contains, 'excludedOrganizationKeywordFields[]')),
    },
    'includedOrganizationKeywordFields[]': { description: 'Where the keywords are looked for', to: keywordField },
    'includedAndedOrganizationKeywordFields[]': {
      description: 'Where the keywords that must all be found are looked for',
      to: keywordField,
    },
    'excludedOrganizationKeywordFields[]': {
      description: 'Where the excluded keywords are looked for',
      to: beside(excludedKeywords, keywordField),
    },
  },
  'Search Lists': {
    qSearchListId: { description: 'A saved list of people', reason: account },
    qNotSearchListId: { description: 'A saved list of people to leave out', reason: account },
    qOrganizationSearchListId: { description: 'A saved list of companies', reason: account },
    qNotOrganizationSearchListId: { description: 'A saved list of companies to leave out', reason: account },
    'qPersonPersonaIds[]': { description: 'Saved personas', reason: account },
    savedSearchId: { description: 'A saved search', reason: account },
    'contactLabelIds[]': { description: 'Saved lists, by label', reason: account },
    'accountLabelIds[]': { description: 'Saved lists of companies, by label', reason: account },
  },
  Technology: {
    'currentlyUsingAnyOfTechnologyUids[]': {
      description: 'Technologies, one of which the company uses',
      to: technology,
    },
    'currentlyUsingAllOfTechnologyUids[]': {
      description: 'Technologies, all of which the company uses',
      reason: technologies,
    },
    'currentlyNotUsingAnyOfTechnologyUids[]': {
      description: 'Technologies that the company must not use',
      reason: technologies,
    },
  },
  'Market Segments': {
    'marketSegments[]': { description: 'Market segments of the company', reason: signals },
  },
  Intent: {
    'intentStrengths[]': { description: "How strong the company's buying intent is", reason: signals },
    'intentIds[]': { description: 'Topics of buying intent', reason: signals },
  },
  Lookalike: {
    'lookalikeOrganizationIds[]': { description: 'Companies that the company is like', reason: signals },
  },
  Prospecting: {
    'prospectedByCurrentTeam[]': { description: 'Whether the own team has the person already', reason: prospecting },
    'contactStageIds[]': { description: 'Stages of the contact in Apollo', reason: prospecting },
    'accountStageIds[]': { description: 'Stages of the account in Apollo', reason: prospecting },
    'contactOwnerIds[]': { description: 'Owners of the contact in Apollo', reason: prospecting },
    'accountOwnerIds[]': { description: 'Owners of the account in Apollo', reason: prospecting },
  },
  Other: {
    'existFields[]': { description: 'Fields that must be known', to: exists },
    finderViewId: { description: 'The view of the page', reason: flag },
    finderTableLayoutId: { description: 'The columns of the page', reason: flag },
    recommendationConfigId: { description: 'How results are scored', reason: flag },
    uniqueUrlId: { description: 'The short link of the search', reason: flag },
    includeSimilarTitles: { description: 'Whether similar job titles count too', reason: flag },
    tour: { description: 'A guided tour of the page', reason: flag },
    displayMode: { description: 'The layout of the page', reason: flag },
    viewMode: { description: 'The layout of the page', reason: flag },
    per_page: { description: 'Rows on a page', reason: flag },
    perPage: { description: 'Rows on a page', reason: flag },
  },
} satisfies Record<string, Record<string, ApolloParameter>>;

export type Category = keyof typeof categories;

const byName: ReadonlyMap<string, { category: Category; parameter: ApolloParameter }> = new Map(
  (Object.keys(categories) as Category[]).flatMap((category) =>
    Object.entries<ApolloParameter>(categories[category]).map(([name, parameter]) => [name, { category, parameter }]),
  ),
);

const unknownParameter: ApolloParameter = { description: 'Not a parameter that is known here', reason: unknown };

export function findParameter(name: string): { category: Category; parameter: ApolloParameter } {
  return byName.get(name) ?? { category: 'Other', parameter: unknownParameter };
}
