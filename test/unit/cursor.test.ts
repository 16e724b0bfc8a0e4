import assert from 'node:assert/strict';
import fc from 'fast-check';
import { AppError } from '../../src/errors.ts';
import { createCursors } from '../../src/http/cursor.ts';
import type { OrderKey, Position } from '../../src/search/engine.ts';
import { everything, type Filter } from '../../src/search/filter.ts';

const secret = 'a secret of the tests, long enough';
const cursors = createCursors(secret);
const order: OrderKey[] = [{ field: 'title', descending: false }];
const filter: Filter = { op: 'contains', field: 'title', needle: 'vp' };
const list = cursors('contacts', filter, order);
const position: Position = { keys: ['vice president', null, 3], uuid: '00000000-0000-0000-0000-000000000001' };

const keys = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.maxSafeInteger(), fc.constant(null)), {
  maxLength: 4,
});
const positions = fc.record({ keys, uuid: fc.uuid() }, { noNullPrototype: true });

function isRefused(text: string, reader = list): boolean {
  try {
    reader.read(text);
    return false;
  } catch (error) {
    assert.ok(error instanceof AppError && error.code === 'invalid_cursor' && error.status === 400, String(error));
    return true;
  }
}

describe('cursors', () => {
  it('give back direction and position', () => {
    fc.assert(
      fc.property(positions, fc.constantFrom('after' as const, 'before' as const), (given, direction) => {
        assert.deepEqual(list.read(list.write(direction, given)), { at: direction, position: given });
      }),
    );
  });

  it('are safe in a URL and shorter than a long position', () => {
    const long = { ...position, keys: ['machine learning, analytics, '.repeat(200)] };
    const cursor = list.write('after', long);
    assert.match(cursor, /^[\w-]+$/);
    assert.ok(cursor.length < 300, `${cursor.length} characters`);
    assert.deepEqual(list.read(cursor), { at: 'after', position: long });
  });

  it('hold for a list that is made anew, by another process with the same secret', () => {
    const again = createCursors(secret)('contacts', structuredClone(filter), structuredClone(order));
    assert.deepEqual(again.read(list.write('before', position)), { at: 'before', position });
  });

  it('are refused for another list, filter, ordering or secret', () => {
    const cursor = list.write('after', position);
    assert.ok(isRefused(cursor, cursors('companies', filter, order)));
    assert.ok(isRefused(cursor, cursors('contacts', everything, order)));
    assert.ok(isRefused(cursor, cursors('contacts', filter, [{ field: 'title', descending: true }])));
    assert.ok(isRefused(cursor, createCursors(`${secret}!`)('contacts', filter, order)));
  });

  it('are refused with any bit changed', () => {
    const bytes = Buffer.from(list.write('after', position), 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7));
      assert.ok(isRefused(changed.toString('base64url')), `bit ${bit}`);
    }
  });

  it('are refused cut short, lengthened or in another spelling of the same bytes', () => {
    const cursor = list.write('after', position);
    for (let length = 0; length < cursor.length; length++) assert.ok(isRefused(cursor.slice(0, length)));
    for (const text of [`${cursor}A`, `${cursor}=`, `${cursor} `, ` ${cursor}`, `${cursor}${cursor}`, `${cursor}.`]) {
      assert.ok(isRefused(text), text);
    }
  });

  it('are refused when they are any other text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => isRefused(text)));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => isRefused(Buffer.from(bytes).toString('base64url'))),
    );
  });
});
