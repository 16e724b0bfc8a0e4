/** Questions drawn at random: filter trees, orderings, positions and attribute lists over every field. */
import fc from 'fast-check';
import type { OrderKey, ValuesRequest } from '../../src/search/engine.ts';
import {
  type AttributeField,
  companyAttributeFields,
  companyOrderFields,
  contactAttributeFields,
  contactOrderFields,
  fields,
  type IdField,
  type IndexName,
  type NumberField,
  type TextField,
} from '../../src/search/fields.ts';
import type { Filter } from '../../src/search/filter.ts';
import { nastyTexts, times } from './fixtures.ts';
import type { Rows } from './rows.ts';

const wholes = nastyTexts.filter((text) => text !== null);

/** Pieces of what is stored, so that questions find something, and a few that never can. */
const needle: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...wholes) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...wholes), fc.nat(12), fc.integer({ min: 1, max: 5 }))
      .map(([text, at, length]) =>
        Array.from(text)
          .slice(at % 7, (at % 7) + length)
          .join(''),
      ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('a', 'e', 'i', 'm', 'c', ' ', '%', '_', '\\', '', 'acme.com', 'www.acme.com/x', '.net'),
  },
  { weight: 1, arbitrary: fc.constantFrom('\0', 'a\0', '\ud83d', 'nowhere to be found') },
);

/** Of the fields, those to ask about. */
export type Choice = (index: IndexName, name: string) => boolean;

const all: Choice = () => true;

export function filters(index: IndexName, rows: Rows, choice = all): fc.Arbitrary<Filter> {
  const named = (...kinds: string[]) =>
    fc.constantFrom(
      ...[...fields[index]]
        .filter(([name, { kind }]) => kinds.includes(kind) && choice(index, name))
        .map(([name]) => name),
    );
  const texts = named('text', 'joined') as fc.Arbitrary<TextField>;
  const ids = named('id') as fc.Arbitrary<IdField>;
  const amount = fc.constantFrom(0, 1, 10.5, 11, 999, 1000, 10_001, 2 ** 31 - 1, 2 ** 53, 2 ** 63, -1, 1e300);
  const time = fc.constantFrom(...times, ...times.map((at) => at + 1), 0, 8.64e15);
  const range = (names: fc.Arbitrary<string>, bound: fc.Arbitrary<number>): fc.Arbitrary<Filter> =>
    fc
      .tuple(names as fc.Arbitrary<NumberField>, bound, bound, fc.constantFrom('min', 'max', 'both'))
      .map(([field, a, b, given]) => ({
        ...{ op: 'range', field },
        ...(given !== 'max' && { min: Math.min(a, b) }),
        ...(given !== 'min' && { max: Math.max(a, b) }),
      }));
  const uuids = [...rows.contacts, ...rows.companies].map((row) => row.uuid);
  const leaf: fc.Arbitrary<Filter> = fc.oneof(
    { weight: 6, arbitrary: fc.record({ op: fc.constant('contains'), field: texts, needle }) },
    {
      weight: 2,
      arbitrary: fc.record({ op: fc.constant('equals'), field: texts, values: fc.array(needle, { maxLength: 4 }) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        ...{ op: fc.constant('words'), field: texts, words: fc.array(needle, { maxLength: 2 }), inARow: fc.boolean() },
      }),
    },
    { weight: 2, arbitrary: range(named('number'), amount) },
    { weight: 1, arbitrary: range(named('date'), time) },
    {
      weight: 1,
      arbitrary: fc.record({
        ...{ op: fc.constant('in'), field: ids, uuids: fc.array(fc.constantFrom(...uuids), { maxLength: 30 }) },
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ op: fc.constant('exists'), field: named('text', 'joined', 'number', 'date', 'id') }),
    },
  ) as fc.Arbitrary<Filter>;
  const tree = fc.letrec<{ filter: Filter }>((tie) => ({
    filter: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      { weight: 3, arbitrary: leaf },
      {
        weight: 1,
        arbitrary: fc.record({ op: fc.constant('and' as const), filters: fc.array(tie('filter'), { maxLength: 3 }) }),
      },
      {
        weight: 2,
        arbitrary: fc.record({ op: fc.constant('or' as const), filters: fc.array(tie('filter'), { maxLength: 4 }) }),
      },
      { weight: 1, arbitrary: fc.record({ op: fc.constant('not' as const), filter: tie('filter') }) },
    ),
  }));
  return tree.filter;
}

export function orders(index: IndexName, choice = all): fc.Arbitrary<OrderKey[]> {
  const fields: readonly OrderKey['field'][] = index === 'contacts' ? contactOrderFields : companyOrderFields;
  const names = fields.filter((name) => choice(index, name));
  const key = fc.record({ field: fc.constantFrom<OrderKey['field']>(...names), descending: fc.boolean() });
  return fc.array(key, { minLength: 1, maxLength: 3 });
}

export function valuesRequests(index: IndexName, rows: Rows): fc.Arbitrary<ValuesRequest> {
  const names = index === 'contacts' ? contactAttributeFields : companyAttributeFields;
  return fc.record(
    {
      field: fc.constantFrom<AttributeField>(...names),
      filter: filters(index, rows),
      search: needle,
      distinct: fc.boolean(),
      separated: fc.boolean(),
      order: fc.record({ by: fc.constantFrom('value' as const, 'count' as const), descending: fc.boolean() }),
      limit: fc.integer({ min: 1, max: 50 }),
      offset: fc.constantFrom(0, 0, 0, 1, 10, 1000),
    },
    { requiredKeys: ['field', 'filter', 'distinct', 'separated', 'order', 'limit', 'offset'] },
  );
}
