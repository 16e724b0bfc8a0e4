/**
 * The cases that every engine answers like the reference. `finds` keeps a case from passing because it asks nothing:
 * it finds some of the rows and not all of them, unless it says so.
 */
import type { OrderKey, ValuesRequest } from '../../src/search/engine.ts';
import {
  companyAttributeFields,
  companyOrderFields,
  contactAttributeFields,
  contactOrderFields,
  type IndexName,
} from '../../src/search/fields.ts';
import { and, everything, type Filter, not, nothing, or } from '../../src/search/filter.ts';
import { companyId, contactId, longWords, times } from './fixtures.ts';

export interface FilterCase {
  name: string;
  index: IndexName;
  filter: Filter;
  finds: 'some' | 'all' | 'none';
  /** Written rows that are, and are not, among what is found. */
  has?: string[];
  lacks?: string[];
}

type Text = Extract<Filter, { op: 'contains' }>['field'];

const contains = (field: Text, needle: string): Filter => ({ op: 'contains', field, needle });
const equals = (field: Text, ...values: string[]): Filter => ({ op: 'equals', field, values });
const words = (field: Text, list: string[], inARow = false): Filter => ({ op: 'words', field, words: list, inARow });

function contacts(name: string, filter: Filter, more: Partial<FilterCase> = {}): FilterCase {
  return { name, index: 'contacts', filter, finds: 'some', ...more };
}

const companies = (name: string, filter: Filter, more: Partial<FilterCase> = {}): FilterCase =>
  contacts(name, filter, { index: 'companies', ...more });

const [one, two, three, four, five, six] = [1, 2, 3, 4, 5, 6].map(contactId) as [
  string,
  string,
  string,
  string,
  string,
  string,
];
const [acme, mueller, blank] = [1, 2, 3].map(companyId) as [string, string, string];

export const filterCases: FilterCase[] = [
  contacts('everything', everything, { finds: 'all' }),
  contacts('nothing', nothing, { finds: 'none' }),
  contacts('not nothing', not(nothing), { finds: 'all' }),
  contacts('nothing beside something', or([nothing, contains('title', 'intern')])),

  contacts('a substring in any case and without accents', contains('firstName', 'ZOE'), { has: [one, two, three] }),
  contacts('a needle with accents of its own', contains('lastName', 'ångstro\u0308m'), { has: [one, two] }),
  contacts('a needle with outer white space', contains('title', '  marketing  intern '), { has: [one] }),
  contacts('a dotted capital I as a plain i', contains('title', 'istanbul'), { has: [five] }),
  contacts('a percent sign literally', contains('title', '%'), { has: [five], lacks: [one] }),
  contacts('an underscore literally', contains('title', '_'), { has: [five], lacks: [one] }),
  contacts('a backslash literally', contains('title', '\\'), { has: [five], lacks: [one] }),
  contacts('a backslash before a percent sign', contains('title', '\\%'), { lacks: [five] }),
  contacts('a substring inside a word', contains('emailStatus', 'verified'), { has: [one, two, four] }),
  contacts('a needle of which nothing is left: any value', contains('title', '\u0301'), { has: [one], lacks: [six] }),
  contacts('a needle that no text can hold', contains('title', 'a\0'), { finds: 'none' }),
  contacts('a needle with half a character', contains('title', '\ud83d'), { finds: 'none' }),
  contacts('a full name over both columns', contains('fullName', 'zoe ang'), { has: [one, two], lacks: [three] }),
  contacts('a full name of one part', equals('fullName', 'nobody'), { has: [four] }),
  contacts('east Asian text', contains('title', '京')),
  contacts('an emoji', contains('lastName', '💻')),
  contacts('needles longer than an index takes', contains('title', `${'a very long value '.repeat(40)}e`)),

  contacts('whole values', equals('emailStatus', 'VERIFIED', 'guessed'), { has: [one, four], lacks: [two] }),
  contacts('no values', { op: 'equals', field: 'emailStatus', values: [] }, { finds: 'none' }),
  contacts('blank values', equals('title', '', ' '), { finds: 'none' }),

  contacts('all words in any order', words('title', ['sales', 'manager']), { has: [two, three], lacks: [four] }),
  contacts('words in a row', words('title', ['Sales', 'MANAGER'], true), { has: [two], lacks: [three, four] }),
  contacts('a word is no part of one', words('title', ['intern']), { has: [one], lacks: [two] }),
  contacts('the same word twice', words('title', ['sales', 'sales']), { has: [two] }),
  contacts('the same word twice in a row', words('title', ['sales', 'sales'], true), { finds: 'none' }),
  contacts('words with punctuation in them', words('title', ['sales-manager']), { has: [two, three] }),
  contacts('no words: any value', words('title', ['--']), { has: [one], lacks: [six] }),
  contacts('long words that begin alike', words('title', [longWords[0]])),
  contacts('long words that begin alike, in a row', words('title', [longWords[1], longWords[0]], true), {
    finds: 'none',
  }),
  contacts(
    'words beside words that cover them',
    or([words('title', ['sales']), words('title', ['manager', 'sales'])]),
    {
      has: [two, three],
    },
  ),
  contacts('a needle beside one that covers it', or([contains('title', 'sales m'), contains('title', 'ale')]), {
    has: [two, three],
  }),
  contacts('words of one element', words('departments', ['marketing', 'sales']), { has: [two], lacks: [one] }),

  contacts('inside one element', contains('departments', 'marketing op'), { has: [one], lacks: [two] }),
  contacts('never across elements', contains('departments', 'marketing, op'), { finds: 'none' }),
  contacts('an element of an array', equals('departments', 'SALES'), { has: [one], lacks: [two] }),
  contacts('an array with a value', { op: 'exists', field: 'departments' }, { has: [one], lacks: [three, six] }),
  contacts('no field without a row in contacts_metadata', contains('city', 'o'), { lacks: [one] }),
  contacts('but its exclusion', not(contains('city', 'o')), { has: [one] }),

  contacts('an exclusion passes null', not(contains('title', 'intern')), { has: [six], lacks: [one, two] }),
  contacts('a company condition needs a company', contains('company.name', 'e'), { lacks: [three, four] }),
  contacts('its exclusion does not', not(contains('company.name', 'e')), { has: [three, four], lacks: [one, two] }),
  contacts('its double exclusion does', not(not(contains('company.name', 'e'))), { has: [one], lacks: [four] }),
  contacts(
    'one element of the company',
    and([contains('company.keywords', 'saas'), not(contains('company.keywords', 'b2b'))]),
    { has: [two], lacks: [one, four, five] },
  ),
  contacts(
    'own or company field',
    or([contains('title', 'salesmanager'), contains('company.city', 'koln'), contains('company.name', 'acme')]),
    { has: [one, two, four], lacks: [three] },
  ),
  contacts(
    'an exclusion inside a condition on the company',
    and([{ op: 'exists', field: 'company.city' }, not(contains('company.city', 'boston'))]),
    { has: [two], lacks: [one, four] },
  ),
  contacts(
    'a company field that is blank does not exist',
    { op: 'exists', field: 'company.city' },
    { lacks: [three, four] },
  ),
  contacts(
    'ids',
    { op: 'in', field: 'companyId', uuids: [acme, mueller.toUpperCase()] },
    { has: [one, two], lacks: [four] },
  ),
  contacts(
    'ids without dashes',
    { op: 'in', field: 'uuid', uuids: [one.replaceAll('-', '')] },
    { has: [one], lacks: [two] },
  ),
  contacts('no ids', { op: 'in', field: 'companyId', uuids: [] }, { finds: 'none' }),
  contacts('excluded ids', not({ op: 'in', field: 'companyId', uuids: [acme] }), { has: [four], lacks: [one] }),
  contacts('without a company', not({ op: 'exists', field: 'companyId' }), { has: [four], lacks: [one] }),
  contacts('a domain', equals('company.domain', 'HTTPS://www.ACME.com:443/x'), { has: [one], lacks: [two] }),
  contacts('an excluded domain', not(equals('company.domain', 'acme.com')), { has: [two, four], lacks: [one] }),
  contacts('a domain keeps its accents', equals('company.domain', 'müller.de'), { has: [two] }),
  contacts('and is not the one without', equals('company.domain', 'muller.de'), { lacks: [two] }),
  contacts('what is no domain', equals('company.domain', 'n/a', 'localhost'), { finds: 'none' }),

  companies('a uid of a technology', contains('technologyUids', 'cloud hosting'), { has: [acme, mueller] }),
  companies('a uid with a leading mark', equals('technologyUids', '.net'), { has: [acme] }),
  companies('a whole uid', equals('technologyUids', 'google_cloud'), { finds: 'none' }),
  companies('a technology by name', contains('technologies', '+'), { has: [mueller] }),
  companies('elements that are blank', { op: 'exists', field: 'keywords' }, { has: [acme], lacks: [blank] }),
  companies('an array element with a comma', equals('keywords', 'saas, b2b'), { lacks: [acme] }),

  companies(
    'bounds are inclusive',
    { op: 'range', field: 'employeesCount', min: 11, max: 20 },
    { has: [acme, mueller] },
  ),
  companies('one bound', { op: 'range', field: 'employeesCount', max: 11 }, { has: [acme], lacks: [mueller, blank] }),
  companies('zero is a number', { op: 'range', field: 'employeesCount', min: 0, max: 0 }),
  companies('broken bounds', { op: 'range', field: 'employeesCount', min: 10.5, max: 11.5 }, { has: [acme] }),
  companies(
    'bounds the wrong way round',
    { op: 'range', field: 'employeesCount', min: 20, max: 11 },
    { finds: 'none' },
  ),
  companies(
    'bounds beyond every number',
    { op: 'range', field: 'annualRevenue', min: -1e300, max: 1e300 },
    { has: [acme] },
  ),
  companies('bounds beyond a bigint', { op: 'range', field: 'annualRevenue', min: 2 ** 63 }, { finds: 'none' }),
  companies('bounds that a double holds', { op: 'range', field: 'annualRevenue', min: 2 ** 53, max: 2 ** 54 }),
  companies('the complement of a range has the absent', not({ op: 'range', field: 'employeesCount', min: 0 }), {
    has: [blank],
  }),
  companies('a shown time as a bound', {
    op: 'range',
    field: 'createdAt',
    min: times[3] as number,
    max: times[3] as number,
  }),
  companies('a time before all', { op: 'range', field: 'createdAt', min: -8.64e15, max: 8.64e15 }, { finds: 'all' }),
  contacts('after a time', { op: 'range', field: 'createdAt', min: (times[3] as number) + 1 }, { lacks: [four] }),
  contacts('a number of the company', { op: 'range', field: 'company.employeesCount', min: 10_001 }, { has: [five] }),
];

export const orderCases: { index: IndexName; order: OrderKey[] }[] = [
  ...contactOrderFields.map((field) => ({ index: 'contacts' as const, order: [{ field, descending: false }] })),
  ...companyOrderFields.map((field) => ({ index: 'companies' as const, order: [{ field, descending: false }] })),
].flatMap(({ index, order }) => [
  { index, order },
  { index, order: order.map((key) => ({ ...key, descending: true })) },
  { index, order: [...order, { field: 'createdAt', descending: true }] },
]);

const ways: Pick<ValuesRequest, 'distinct' | 'separated' | 'order'>[] = [
  { distinct: false, separated: false, order: { by: 'value', descending: false } },
  { distinct: false, separated: false, order: { by: 'value', descending: true } },
  { distinct: true, separated: false, order: { by: 'count', descending: true } },
  { distinct: true, separated: true, order: { by: 'value', descending: false } },
  { distinct: false, separated: true, order: { by: 'count', descending: false } },
];

const list = { filter: everything, limit: 1000, offset: 0 };

export const valuesCases: { index: IndexName; request: ValuesRequest }[] = [
  ...contactAttributeFields.flatMap((field) =>
    ways.map((way) => ({ index: 'contacts' as const, request: { ...list, ...way, field } })),
  ),
  ...companyAttributeFields.flatMap((field) =>
    ways.map((way) => ({ index: 'companies' as const, request: { ...list, ...way, field } })),
  ),
];
