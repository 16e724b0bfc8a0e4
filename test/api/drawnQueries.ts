/** Query strings drawn at random from the contract: filters of an operation, and what is shown of an attribute list. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ParameterKind } from '../../src/http/contract.ts';
import type { OperationId } from '../../src/http/types.ts';
import { nastyTexts, times } from '../search/fixtures.ts';
import type { Rows } from '../search/rows.ts';
import { getOperation } from '../support/contract.ts';

const texts = nastyTexts.filter((text) => text !== null);
const piece = fc.tuple(fc.constantFrom(...texts), fc.nat(6), fc.integer({ min: 1, max: 4 })).map(([text, at, length]) =>
  Array.from(text)
    .slice(at, at + length)
    .join(''),
);
const needle = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...texts).map((text) => text.slice(0, 400)) },
  { weight: 3, arbitrary: piece },
  { weight: 2, arbitrary: fc.constantFrom('a', 'e', 'm', '%', '_', '\\', ',', ' ', 'acme.com', '.net', 'sales') },
);
const needles = fc.array(needle, { minLength: 1, maxLength: 3 });
const byKind: Partial<Record<ParameterKind, fc.Arbitrary<string[]>>> = {
  texts: needles,
  list: needles,
  integer: fc.constantFrom(0, 11, 999, 1000, 10_001, 2 ** 31, Number.MAX_SAFE_INTEGER).map((value) => [String(value)]),
  time: fc.constantFrom(...times).map((time) => [new Date(time).toISOString()]),
};
const noFilters = new Set([
  ...['limit', 'offset', 'page', 'page_size', 'cursor', 'distinct', 'ordering', 'view', 'separated'],
  ...['keyword_search_fields', 'keyword_exclude_fields'],
]);

type Pairs = [name: string, values: string[]][];

/** Up to three filters, encoded. `search` is left to those lists where it is a filter. */
export function drawFilters(id: OperationId, rows: Rows): fc.Arbitrary<string> {
  const names = [...getOperation(id).query].filter(([, kind]) => kind !== 'text').map(([name]) => name);
  const uuids = rows.companies.map(({ uuid }) => uuid);
  const parameter = fc.constantFrom(...names.filter((name) => !noFilters.has(name))).chain((name) => {
    const kind = getOperation(id).query.get(name) as ParameterKind;
    const values = name === 'exclude_company_ids' ? fc.subarray(uuids, { minLength: 1, maxLength: 9 }) : byKind[kind];
    assert.ok(values, name);
    return fc.tuple(fc.constant(name), values);
  });
  return fc.uniqueArray(parameter, { selector: ([name]) => name, maxLength: 3 }).map(toQuery);
}

export interface Shown {
  distinct: boolean;
  separated: boolean;
  by: 'value' | 'count';
  descending: boolean;
  search?: string;
  limit: number;
  offset: number;
}

export const drawShown: fc.Arbitrary<Shown> = fc.record(
  {
    distinct: fc.boolean(),
    separated: fc.boolean(),
    by: fc.constantFrom('value' as const, 'count' as const),
    descending: fc.boolean(),
    search: needle,
    limit: fc.integer({ min: 1, max: 60 }),
    offset: fc.constantFrom(0, 0, 1, 10),
  },
  { requiredKeys: ['distinct', 'separated', 'by', 'descending', 'limit', 'offset'] },
);

export const toQuery = (pairs: Pairs): string =>
  pairs.flatMap(([name, values]) => values.map((value) => `${name}=${encodeURIComponent(value)}`)).join('&');
