/** Which engine is asked: what was measured at a million contacts (src/search/README.md), as questions. */
import assert from 'node:assert/strict';
import type { PageRequest } from '../../src/search/engine.ts';
import type { OrderField, TextField } from '../../src/search/fields.ts';
import { and, everything, type Filter, not, or } from '../../src/search/filter.ts';
import { isFaster } from '../../src/search/meilisearch/cost.ts';

const has = (field: TextField, needle: string): Filter => ({ op: 'contains', field, needle });
const q1 = and([has('title', 'manager'), has('emailStatus', 'verified')]);
const excluded = not(or(['intern', 'owner'].map((needle) => has('title', needle))));

const page = (filter: Filter, field: OrderField = 'createdAt', offset = 0): PageRequest => ({
  ...{ filter, limit: 25, order: [{ field, descending: true }], start: { at: 'offset', offset } },
});

describe('of the two engines', () => {
  const counts: [string, Filter, boolean][] = [
    ['all rows', everything, true],
    ['two conditions', q1, true],
    ['exclusions', excluded, true],
    ['a text of a company', has('company.technologies', 'google'), true],
    ['elements of arrays', has('departments', 'sales'), true],
    ['two letters of a title', has('title', 'vp'), true],
    ['two letters of an e-mail address', has('email', 'an'), true],
    ['more of an e-mail address', has('email', 'smith'), false],
    ['more of an e-mail address, and of a title', and([has('email', 'smith'), has('title', 'manager')]), false],
    ['a name', has('firstName', 'an'), false],
    ['one of several titles', or([has('title', 'engineer'), has('title', 'manager')]), false],
    ['contacts of companies', { op: 'in', field: 'companyId', uuids: ['a', 'b'] }, false],
    ['one of a hundred titles and a city', and([or(Array(100).fill(has('title', 'vp'))), has('city', 'an')]), false],
  ];
  for (const [name, filter, expected] of counts) {
    it(`${expected ? 'Meilisearch' : 'Postgres'} counts ${name}`, () => {
      assert.equal(isFaster('contacts', { filter }), expected);
    });
  }

  const pages: [string, PageRequest, boolean][] = [
    ['the newest of all', page(everything), false],
    ['the newest with a title', page(q1), false],
    ['the newest with two letters of a title', page(has('title', 'vp')), true],
    ['the newest with a title and a technology', page(and([q1, has('company.technologies', 'go')])), true],
    ['the newest of a company with a name', page(has('company.name', 'tech')), true],
    ['the newest without some titles', page(excluded), false],
    ['the newest with a keyword', page(has('company.keywords', 'cloud')), false],
    ['the newest with two letters of a keyword', page(has('company.keywords', 'ai')), true],
    ['the newest with two usual letters of an e-mail address', page(has('email', 'an')), false],
    ['the newest with two unusual letters of an e-mail address', page(has('email', 'xq')), true],
    ['the newest far down', page(has('title', 'vp'), 'createdAt', 10_000), false],
    ['all by title', page(everything, 'title'), true],
    ['those of a keyword by title', page(has('company.keywords', 'cloud'), 'title'), true],
    ['all by title, further down', page(everything, 'title', 10_000), true],
    ['all by title, far down', page(everything, 'title', 500_000), false],
  ];
  for (const [name, request, expected] of pages) {
    it(`${expected ? 'Meilisearch' : 'Postgres'} lists ${name}`, () => {
      assert.equal(isFaster('contacts', request), expected);
    });
  }

  it('know the fields of companies by their names there', () => {
    assert.equal(isFaster('companies', { filter: has('name', 'te') }), true);
    assert.equal(isFaster('companies', { filter: has('name', 'tech') }), false);
    assert.equal(isFaster('companies', page(has('keywords', 'ai'))), true);
    assert.equal(isFaster('companies', { filter: has('city', 'an') }), false);
  });
});
