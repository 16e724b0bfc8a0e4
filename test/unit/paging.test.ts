import assert from 'node:assert/strict';
import { createCursors } from '../../src/http/cursor.ts';
import { type PagingQuery, readPaging, toLinks } from '../../src/http/paging.ts';
import type { Page, Position } from '../../src/search/engine.ts';
import { everything } from '../../src/search/filter.ts';

const cursors = createCursors('a secret of the tests, long enough')('rows', everything, [
  { field: 'createdAt', descending: true },
]);
const first: Position = { keys: [2], uuid: '00000000-0000-0000-0000-000000000002' };
const last: Position = { keys: [1], uuid: '00000000-0000-0000-0000-000000000001' };
const middle: Page = { uuids: [first.uuid, last.uuid], first, last, hasNext: true, hasPrevious: true };
const empty: Page = { uuids: [], first: null, last: null, hasNext: false, hasPrevious: true };

const read = (query: PagingQuery) => readPaging(query, 1000, cursors);
const links = (query: PagingQuery, sent: string, page = middle) =>
  toLinks({ base: 'https://api.example.com', path: '/rows/', query: sent }, read(query), page, cursors);

/** The parameters of a link, in order. */
const pairs = (link: string | null) => [...new URL(String(link)).searchParams];

describe('readPaging', () => {
  it('begins at the first row, with 25 to a page', () => {
    assert.deepEqual(read({}), { limit: 25, start: { at: 'offset', offset: 0 }, links: { by: 'cursor' } });
  });

  it('takes page_size before limit, and neither above the maximum', () => {
    assert.equal(read({ limit: 7 }).limit, 7);
    assert.equal(read({ limit: 7, page_size: 9 }).limit, 9);
    assert.equal(read({ limit: 1001 }).limit, 1000);
    assert.equal(read({ page_size: Number.MAX_SAFE_INTEGER }).limit, 1000);
  });

  it('prefers the cursor to the offset and the offset to the page', () => {
    const cursor = cursors.write('after', last);
    assert.deepEqual(read({ cursor, offset: 4, page: 3 }).start, { at: 'after', position: last });
    assert.deepEqual(read({ offset: 4, page: 3 }).start, { at: 'offset', offset: 4 });
    assert.deepEqual(read({ page: 3, page_size: 10 }).start, { at: 'offset', offset: 20 });
  });

  it('keeps the offset of an absurd page a number that Postgres takes', () => {
    const { start } = read({ page: Number.MAX_SAFE_INTEGER, limit: 1000 });
    assert.deepEqual(start, { at: 'offset', offset: Number.MAX_SAFE_INTEGER });
  });
});

describe('toLinks', () => {
  it('goes on by cursor when the request names no place', () => {
    const { next, previous } = links({ page_size: 2 }, 'page_size=2');
    const [[size, two], [name, cursor]] = pairs(next) as [[string, string], [string, string]];
    assert.deepEqual([size, two, name], ['page_size', '2', 'cursor']);
    assert.deepEqual(cursors.read(cursor), { at: 'after', position: last });
    assert.deepEqual(cursors.read(String(pairs(previous)[1]?.[1])), { at: 'before', position: first });
  });

  it('goes on by offset, not below zero', () => {
    const { next, previous } = links({ offset: 10, limit: 25 }, 'offset=10&limit=25');
    assert.equal(next, 'https://api.example.com/rows/?limit=25&offset=35');
    assert.equal(previous, 'https://api.example.com/rows/?limit=25&offset=0');
  });

  it('goes on by page number, also far behind the end', () => {
    const { next, previous } = links({ page: 2 }, 'page=2');
    assert.equal(next, 'https://api.example.com/rows/?page=3');
    assert.equal(previous, 'https://api.example.com/rows/?page=1');
    const beyond = links({ page: Number.MAX_SAFE_INTEGER }, '', empty);
    assert.deepEqual(beyond, { next: null, previous: 'https://api.example.com/rows/?page=9007199254740990' });
  });

  it('keeps every other parameter as it was sent', () => {
    const sent = 'title=v%70&title=c+t%2Bo&&company=Acme%2C%20Inc.&empty=&%6Fffset=7';
    const { next } = links({ offset: 7 }, sent);
    const kept = 'title=v%70&title=c+t%2Bo&company=Acme%2C%20Inc.&empty=';
    assert.equal(next, `https://api.example.com/rows/?${kept}&offset=32`);
  });

  it('has none at the ends', () => {
    const page: Page = { ...middle, hasNext: false, hasPrevious: false };
    assert.deepEqual(links({}, '', page), { next: null, previous: null });
  });

  it('leads back from a page that has become empty', () => {
    const { previous } = links({ cursor: cursors.write('after', last) }, '', empty);
    assert.deepEqual(cursors.read(String(pairs(previous)[0]?.[1])), { at: 'before', position: last });
  });
});
