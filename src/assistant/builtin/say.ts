/** Filters in one sentence: made of what is searched for, not of what was asked, so that it is always true. */
import type { ContactFilters } from '../assistant.ts';
import { presence } from './filters.ts';
import type { Channel } from './vocabulary/grammar.ts';

const maxListed = 6;

export function say(filters: ContactFilters): string {
  const company = [...sayCompany(filters)];
  const parts = [...sayContact(filters), ...(company.length > 0 ? [`at companies ${company.join(', ')}`] : [])];
  const without = [...sayExclusions(filters)];
  const wanted = parts.length > 0 ? `contacts ${parts.join(', ')}` : 'all contacts';
  return without.length > 0 ? `${wanted}, leaving out ${without.join(', and ')}` : wanted;
}

function* sayContact(filters: ContactFilters): Generator<string> {
  const { title_words: titles, title, first_name: first, last_name: last } = filters;
  if (first) yield `whose first name has ${quoted(first)}`;
  if (last) yield `whose last name has ${quoted(last)}`;
  if (titles) yield `whose title has ${wordsOf(titles)}`;
  if (title) yield `whose title has the text ${quoted(title)}`;
  if (filters.seniority) yield `whose seniority is ${quoted(filters.seniority)}`;
  const departments = [...(filters.department ?? []), ...(filters.departments ?? [])];
  if (departments.length > 0) yield `in the department ${quoted(departments)}`;
  yield* sayPlace(filters.city, filters.state, filters.country, filters.contact_location);
  for (const [channel, label] of Object.entries(channels) as [Channel, string][]) {
    if (hasChannel(filters, channel)) yield `with ${label}`;
  }
  if (filters.email && !hasChannel(filters, 'address')) yield `whose e-mail address has ${quoted(filters.email)}`;
  if (isVerified(filters)) yield 'with a verified e-mail address';
  else if (filters.email_status) yield `whose e-mail address is ${quoted(filters.email_status)}`;
  if (filters.search) yield `with ${quoted(filters.search)} anywhere`;
  yield* sayOthers(filters);
}

function* sayPlace(city?: string[], state?: string[], country?: string[], text?: string[]): Generator<string> {
  if (city) yield `in the city ${places(city)}`;
  if (state) yield `in the state ${places(state)}`;
  if (country) yield `in ${places(country)}`;
  if (text) yield `in ${places(text)}`;
}

const places = (values: string[]): string => named(values.map(toPlaceName));

function toPlaceName(value: string): string {
  const name =
    value === value.toLowerCase() ? value.replace(/(^|[\s-])(\p{Ll})/gu, (first) => first.toUpperCase()) : value;
  return /^(?:United |Netherlands|Philippines|Czech Republic|Bahamas)/.test(name) ? `the ${name}` : name;
}

function* sayCompany(filters: ContactFilters): Generator<string> {
  const names = [...(filters.company ?? []), ...(filters.include_company_name ?? [])];
  if (names.length > 0) yield `with ${quoted(names)} in their name`;
  if (filters.include_domain_list) yield `with the domain ${named(filters.include_domain_list)}`;
  const { company_city: city, company_state: state, company_country: country, company_location: text } = filters;
  yield* sayPlace(city, state, country, text);
  if (filters.keywords) yield `with ${quoted(filters.keywords)} among their ${keywordFields(filters)}`;
  if (filters.industries) yield `in the industry ${quoted(filters.industries)}`;
  const { technologies, technologies_uids: uids } = filters;
  if (technologies) yield `using ${[named(technologies), ...(uids ? [named(uids)] : [])].join(' and ')}`;
  else if (uids) yield `using ${named(uids)}`;
  const { employees_count: count, annual_revenue: revenue, total_funding: funding } = filters;
  yield* sayRange('', '', ' employees', count, filters.employees_min, filters.employees_max);
  yield* sayRange('annual revenue of ', '$', '', revenue, filters.annual_revenue_min, filters.annual_revenue_max);
  yield* sayRange('total funding of ', '$', '', funding, filters.total_funding_min, filters.total_funding_max);
  const { latest_funding_amount_min: least, latest_funding_amount_max: most } = filters;
  yield* sayRange('a latest funding round of ', '$', '', undefined, least, most);
}

/** The text `verified` is in `unverified` too. */
const isVerified = ({ email_status: has, exclude_email_statuses: not }: ContactFilters): boolean =>
  `${has}` === 'verified' && `${not}` === 'unverified';

const wordsOf = (titles: string[]): string =>
  `the ${titles.every((one) => /^[^\s]+$/.test(one)) ? 'word' : 'words'} ${quoted(titles)}`;

const keywordFields = ({ keyword_search_fields: fields = ['keywords'] }: ContactFilters): string =>
  list(fields.map((field) => (field === 'company' ? 'names' : field)));

function* sayRange(before: string, sign: string, after: string, exact?: number, min?: number, max?: number) {
  const number = (value: number) => `${sign}${value.toLocaleString('en-US')}`;
  if (exact !== undefined) yield `with ${before}${number(exact)}${after}`;
  else if (min !== undefined && max !== undefined) yield `with ${before}${number(min)} to ${number(max)}${after}`;
  else if (min !== undefined) yield `with ${before}${number(min)}${after} or more`;
  else if (max !== undefined) yield `with ${before}${number(max)}${after} or less`;
}

function* sayExclusions(filters: ContactFilters): Generator<string> {
  if (filters.exclude_title_words) yield `titles with ${wordsOf(filters.exclude_title_words)}`;
  if (filters.exclude_titles) yield `titles with the text ${quoted(filters.exclude_titles)}`;
  if (filters.exclude_seniorities) yield `the seniority ${quoted(filters.exclude_seniorities)}`;
  if (filters.exclude_departments) yield `the department ${quoted(filters.exclude_departments)}`;
  if (filters.exclude_contact_locations) yield `locations with ${quoted(filters.exclude_contact_locations)}`;
  if (filters.exclude_email_statuses && !isVerified(filters))
    yield `addresses that are ${quoted(filters.exclude_email_statuses)}`;
  if (filters.exclude_company_name) yield `companies with ${quoted(filters.exclude_company_name)} in their name`;
  if (filters.exclude_domain_list) yield `companies with the domain ${named(filters.exclude_domain_list)}`;
  if (filters.exclude_company_locations)
    yield `companies with ${quoted(filters.exclude_company_locations)} in the location`;
  const { exclude_industries: industries, exclude_keywords: keywords } = filters;
  if (industries && keywords && `${industries}` === `${keywords}`)
    yield `companies with ${quoted(industries)} among their industries and keywords`;
  else {
    if (industries) yield `the industry ${quoted(industries)}`;
    if (keywords) yield `the keyword ${quoted(keywords)}`;
  }
  if (filters.exclude_technologies) yield `companies using ${named(filters.exclude_technologies)}`;
}

const said = new Set<string>([
  ...[
    'title_words',
    'title',
    'first_name',
    'last_name',
    'seniority',
    'department',
    'departments',
    'city',
    'state',
    'country',
  ],
  ...['contact_location', 'email', 'email_status', 'search', 'company', 'include_company_name', 'include_domain_list'],
  ...[
    'company_city',
    'company_state',
    'company_country',
    'company_location',
    'keywords',
    'keyword_search_fields',
    'industries',
  ],
  ...['technologies', 'technologies_uids', 'employees_count', 'employees_min', 'employees_max', 'annual_revenue'],
  ...['annual_revenue_min', 'annual_revenue_max', 'total_funding', 'total_funding_min', 'total_funding_max'],
  ...['latest_funding_amount_min', 'latest_funding_amount_max', 'exclude_title_words', 'exclude_titles'],
  ...['exclude_seniorities', 'exclude_departments', 'exclude_contact_locations', 'exclude_email_statuses'],
  ...[
    'exclude_company_name',
    'exclude_domain_list',
    'exclude_company_locations',
    'exclude_industries',
    'exclude_keywords',
  ],
  'exclude_technologies',
]);

/** Filters that this assistant does not make itself, by their names. */
function* sayOthers(filters: ContactFilters): Generator<string> {
  for (const [name, value] of Object.entries(filters)) {
    const isSaid =
      said.has(name) ||
      (Object.keys(channels) as Channel[]).some((channel) => name in presence[channel] && hasChannel(filters, channel));
    if (!isSaid) yield `with ${name} ${quoted([value].flat().map(String))}`;
  }
}

const channels: Record<Channel, string> = {
  address: 'an e-mail address',
  phone: 'a mobile phone number',
  linkedin: 'a LinkedIn page',
  facebook: 'a Facebook page',
  twitter: 'a Twitter account',
  website: 'a website',
};

const hasChannel = (filters: ContactFilters, channel: Channel): boolean =>
  Object.entries(presence[channel]).every(
    ([name, values]) => `${filters[name as keyof ContactFilters]}` === `${values}`,
  );

const quoted = (values: string[]): string => list(values.map((value) => `“${value.replace(/^"(.*)"$/, '$1')}”`));
const named = (values: string[]): string => list(values);

/** a, b or c. */
export function list(values: string[], joint = 'or', most = maxListed): string {
  if (values.length > most) {
    return `${values.slice(0, most - 1).join(', ')} ${joint} one of ${values.length - most + 1} more`;
  }
  return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} ${joint} ${values.at(-1)}`;
}
