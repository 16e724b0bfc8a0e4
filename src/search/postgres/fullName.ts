/**
 * A contact's full name is stored nowhere: it is the first and the last name, joined by one space, of which either may
 * be absent. What is asked of it is asked of the two, for every place at which the space between them may stand.
 */
import { getStored } from '../indexing/layout.ts';
import { splitWords } from '../words.ts';
import { all, any, type Node, not } from './node.ts';
import { atEnd, atStart, type Test, type TextLeaf, toTest, toWordTest } from './tests.ts';

type Part = 'firstName' | 'lastName';

export function lowerFullName(leaf: TextLeaf): Node {
  const asked = toTest(leaf, 'text');
  if (asked === 'never') return false;
  if (asked === 'exists') return any([isPresent('firstName'), isPresent('lastName')]);
  if ('like' in asked && leaf.op === 'contains') return containsText(asked.like);
  if ('equal' in asked) return any(asked.equal.map(isWhole));
  return leaf.op === 'words' ? hasWords(leaf.words.flatMap(splitWords), leaf.inARow) : false;
}

function containsText(patterns: string[]): Node {
  const [pattern = ''] = patterns;
  const needle = pattern.slice(1, -1);
  const anyPart = passes('firstName', { like: patterns });
  return any([
    anyPart,
    passes('lastName', { like: patterns }),
    ...splits(needle).map(([before, after]) =>
      all([passes('firstName', { like: [`%${before}`] }), passes('lastName', { like: [`${after}%`] })]),
    ),
  ]);
}

function isWhole(name: string): Node {
  const alone = (part: Part, other: Part) => all([passes(part, { equal: [name] }), not(isPresent(other))]);
  return any([
    alone('firstName', 'lastName'),
    alone('lastName', 'firstName'),
    ...splits(name).map(([first, last]) =>
      all([passes('firstName', { equal: [first] }), passes('lastName', { equal: [last] })]),
    ),
  ]);
}

/** No word goes over the space. */
function hasWords(words: string[], inARow: boolean): Node {
  const inOne = (list: string[], row: boolean) =>
    any((['firstName', 'lastName'] as const).map((part) => passes(part, toWordTest(list, row))));
  if (!inARow) return all(words.map((word) => inOne([word], false)));
  const overBoth = words.slice(1).map((_, i) => {
    const [before, after] = [words.slice(0, i + 1), words.slice(i + 1)];
    return all([
      passes('firstName', { words: { each: before, padded: [atEnd(` ${before.join(' ')} `)] } }),
      passes('lastName', { words: { each: after, padded: [atStart(` ${after.join(' ')} `)] } }),
    ]);
  });
  return any([inOne(words, true), ...overBoth]);
}

/** At each space; also of a pattern, in which a space is itself. */
function splits(text: string): [string, string][] {
  const parts = text.split(' ');
  return parts.slice(1).map((_, i) => [parts.slice(0, i + 1).join(' '), parts.slice(i + 1).join(' ')]);
}

function passes(part: Part, test: Test): Node {
  const stored = getStored('contacts', part);
  if (stored.kind !== 'code') throw new Error('A full name is made of two dictionary attributes');
  return { kind: 'terms', stored, form: 'text', tests: [test] };
}

function isPresent(part: Part): Node {
  const { column } = getStored('contacts', part);
  return { kind: 'plain', toSql: (_, alias) => `${alias}.${column} <> 0` };
}
