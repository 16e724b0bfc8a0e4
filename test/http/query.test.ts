import assert from 'node:assert/strict';
import { requests } from '../../generated/validators.js';
import { AppError } from '../../src/errors.ts';
import type { ContractOperation, ParameterKind } from '../../src/http/contract.ts';
import { canonicalUuid, readQuery } from '../../src/http/parameters.ts';

const kinds: Record<string, ParameterKind> = {
  title: 'texts',
  exclude_titles: 'list',
  limit: 'integer',
  distinct: 'boolean',
  created_at_after: 'time',
  company_id: 'uuid',
  view: 'text',
};

const operation: ContractOperation = {
  id: 'listContacts',
  method: 'get',
  path: '/',
  query: new Map(Object.entries(kinds)),
  pathParameters: [],
  bodyType: undefined,
  bodyRequired: false,
  maxBody: 0,
  maxUpload: 'MAX_UPLOAD_MB',
  bodyAsBytes: false,
  adminOnly: false,
};

const read = (query: string) => readQuery(operation, query).values;

describe('the query string', () => {
  it('takes a comma in a text filter as a comma, and repeats as several', () => {
    assert.deepEqual(read('title=Acme,+Inc.&title=100%25'), { title: ['Acme, Inc.', '100%'] });
  });

  it('takes lists repeated, comma-separated or both, with commas inside values written \\,', () => {
    assert.deepEqual(read('exclude_titles=a,b&exclude_titles=c'), { exclude_titles: ['a', 'b', 'c'] });
    assert.deepEqual(read('exclude_titles=VP\\,+Sales,CEO'), { exclude_titles: ['VP, Sales', 'CEO'] });
    assert.deepEqual(read('exclude_titles=,a,,%20,b,'), { exclude_titles: ['a', 'b'] });
  });

  it('takes more than twenty repeats', () => {
    const many = Array.from({ length: 500 }, (_, index) => `t${index}`);
    assert.deepEqual(read(many.map((title) => `title=${title}`).join('&')).title, many);
  });

  it('takes empty and blank values as not given', () => {
    assert.deepEqual(read('title=&limit=&distinct=%20&view&exclude_titles=,&title=%20'), {});
  });

  it('reads booleans in their usual spellings', () => {
    for (const text of ['true', 'TRUE', '1', 'yes', 'Yes']) assert.equal(read(`distinct=${text}`).distinct, true);
    for (const text of ['false', 'False', '0', 'no']) assert.equal(read(`distinct=${text}`).distinct, false);
    assert.equal(read('distinct=maybe').distinct, 'maybe');
  });

  it('reads whole numbers and leaves all else for the validator to refuse', () => {
    assert.equal(read('limit=25').limit, 25);
    assert.equal(read(`limit=${'9'.repeat(40)}`).limit, 1e40);
    for (const text of ['1.0', '1e3', '0x10', 'ten', '9'.repeat(400)]) assert.equal(read(`limit=${text}`).limit, text);
  });

  it('reads times with or without an offset as UTC in milliseconds', () => {
    const time = (text: string) => read(`created_at_after=${encodeURIComponent(text)}`).created_at_after;
    assert.equal(time('2024-01-31T12:00:00Z'), '2024-01-31T12:00:00.000Z');
    assert.equal(time('2024-01-31T12:00:00.123000'), '2024-01-31T12:00:00.123Z');
    assert.equal(time('2024-01-31T12:00:00+02:00'), '2024-01-31T10:00:00.000Z');
    assert.equal(time('2024-01-31 12:00+0200'), '2024-01-31T10:00:00.000Z');
    assert.equal(time('2024-01-31'), '2024-01-31T00:00:00.000Z');
    assert.equal(time('2024-01-31 12:00'), '2024-01-31T12:00:00.000Z');
    assert.equal(time('2024-01-31T12:00:00+02'), '2024-01-31T10:00:00.000Z');
    assert.equal(time('20240131T120000,5-0530'), '2024-01-31T17:30:00.500Z');
    assert.equal(read('created_at_after=2024-01-31T12:00:00+02:00').created_at_after, '2024-01-31T10:00:00.000Z');
    for (const text of ['2024-02-30', '2024-13-01', 'yesterday', '2024-01-31T25:00', '1706702400', '2024-0131'])
      assert.equal(time(text), text);
  });

  it('keeps what is finer than a millisecond, for a bound to be rounded to its own side', () => {
    assert.equal(read('created_at_after=2024-01-31T12:00:00.1230010').created_at_after, '2024-01-31T12:00:00.123001Z');
  });

  it('reads a leap second as the second after it', () => {
    const time = (text: string) => read(`created_at_after=${encodeURIComponent(text)}`).created_at_after;
    assert.equal(time('2016-12-31T23:59:60Z'), '2017-01-01T00:00:00.000Z');
    assert.equal(time('2017-01-01T01:59:60.5+02'), '2017-01-01T00:00:00.500Z');
    assert.equal(time('2016-12-31T12:00:60Z'), '2016-12-31T12:00:60Z');
  });

  it('lets no time pass that nothing can be compared with', () => {
    const pieces = [
      ['2016-12-31', '20161231', '0000-01-01', '9999-12-31', '2016-02-30'],
      ['T', 't', ' ', '\t'],
      ['00:00', '23:59:60', '24:00:00', '23:59:59.9999', '12:59:60', '235960'],
      ['', 'Z', 'z', '+02', '-02', '+0200', ' 02', '+23:59', '-24:00', '+10:60'],
    ];
    const texts = pieces.reduce((begun, next) => begun.flatMap((text) => next.map((piece) => text + piece)), ['']);
    for (const text of texts) {
      const values = read(`created_at_after=${encodeURIComponent(text)}`);
      if (requests.listContacts.query(values)) assert.ok(Date.parse(String(values.created_at_after)), text);
    }
  });

  it('reads identifiers with or without dashes, in any case', () => {
    assert.equal(canonicalUuid('7D9FE0B55F0B4E0FA2B68F2B1B2F3C4D'), '7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d');
    assert.equal(
      read('company_id=7d9fe0b5-5F0B-4e0f-a2b6-8f2b1b2f3c4d').company_id,
      '7d9fe0b5-5f0b-4e0f-a2b6-8f2b1b2f3c4d',
    );
  });

  it('names the closest parameter to an unknown one', () => {
    const { faults } = readQuery(operation, 'titel=x&exclude_title=y&zzzzzzzzzz=1');
    assert.deepEqual(
      faults.map((fault) => fault.detail),
      [
        'is not a parameter of this operation, did you mean title?',
        'is not a parameter of this operation, did you mean exclude_titles?',
        'is not a parameter of this operation',
      ],
    );
  });

  it('names the closest parameter to the first unknown ones only: it takes time', () => {
    const { faults } = readQuery(operation, Array.from({ length: 50 }, (_, index) => `title${index}`).join('&'));
    assert.equal(faults.length, 50);
    assert.deepEqual(
      faults.map(({ detail }) => detail.endsWith('did you mean title?')),
      faults.map((_, index) => index < 20),
    );
  });

  it('refuses a single value that is given twice', () => {
    assert.equal(readQuery(operation, 'limit=1&limit=2').faults[0]?.code, 'repeated_parameter');
  });

  it('refuses broken percent-encoding and NUL characters', () => {
    for (const query of ['title=%', 'title=%zz', 'title=%ff%fe', '%=1', 'title=a%00b']) {
      assert.throws(
        () => readQuery(operation, query),
        (error) => error instanceof AppError && error.code === 'malformed_query',
      );
    }
  });

  it('has no trouble with names that objects already have', () => {
    const { faults, values } = readQuery(operation, '__proto__=1&constructor=2&toString=3');
    assert.equal(faults.length, 3);
    assert.deepEqual(values, {});
  });
});
