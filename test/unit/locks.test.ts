import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

describe('advisory locks', () => {
  it('are numbered in one list, each number once', async () => {
    const found: string[] = [];
    const names = (await readdir('src', { recursive: true })).filter((name) => name.endsWith('.ts'));
    for (const name of names) {
      const text = await readFile(path.join('src', name), 'utf8');
      for (const [number] of text.matchAll(/\b360_?36\d\b/g)) found.push(`${name} ${number}`);
    }
    assert.deepEqual(
      found.filter((one) => !one.startsWith('db/locks.ts')),
      [],
    );
    assert.equal(new Set(found).size, found.length);
  });
});
