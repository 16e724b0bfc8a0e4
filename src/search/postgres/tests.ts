/** What is asked of one text, in its normalized form, and its SQL. */

import type { TextForm } from '../fields.ts';
import type { Filter } from '../filter.ts';
import { maxWord } from '../indexing/layout.ts';
import { isStorable, toNeedle, toWholeValue } from '../textForm.ts';
import { splitWords } from '../words.ts';
import { bind, type Statement } from './statement.ts';

/** Passed when one of the patterns, one of the texts, or all of the words fit. */
export type Test =
  | { like: string[] }
  | { equal: string[] }
  /** Words that the text has, and what is more: patterns that fit its words, with a space before and after each. */
  | { words: Words };

export interface Words {
  each: string[];
  padded: string[];
}

/** A test; or the answer for every present text; never is false. */
export type Asked = Test | 'exists' | 'never';

export type TextLeaf = Extract<Filter, { op: 'contains' | 'equals' | 'words' }>;

export function toTest(leaf: TextLeaf, form: TextForm): Asked {
  if (leaf.op === 'contains') {
    const needle = toNeedle(form, leaf.needle);
    if (!isStorable(needle)) return 'never';
    return needle === '' ? 'exists' : { like: [anywhere(needle)] };
  }
  if (leaf.op === 'equals') {
    const equal = leaf.values.flatMap((value) => toWholeValue(form, value) ?? []).filter(isStorable);
    return equal.length === 0 ? 'never' : { equal };
  }
  const words = leaf.words.flatMap(splitWords);
  return words.length === 0 ? 'exists' : toWordTest(words, leaf.inARow);
}

export function toWordTest(words: string[], inARow: boolean): Test {
  const runs = inARow && words.length > 1 ? [words.join(' ')] : words.filter(({ length }) => length > maxWord);
  return { words: { each: [...new Set(words)], padded: runs.map((run) => anywhere(` ${run} `)) } };
}

export const anywhere = (text: string): string => `%${escaped(text)}%`;
export const atStart = (text: string): string => `${escaped(text)}%`;
export const atEnd = (text: string): string => `%${escaped(text)}`;

const escaped = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** Of tests of the same text, whether one is passed. */
export function anyTest(statement: Statement, tests: Test[], text: string): string {
  const like = withoutCovered(
    tests.flatMap((test) => ('like' in test ? test.like : [])),
    isWithin,
  );
  const words = withoutCovered(
    tests.flatMap((test) => ('words' in test ? [test.words] : [])),
    (narrow, wide) =>
      wide.each.every((word) => narrow.each.includes(word)) &&
      wide.padded.every((pattern) => narrow.padded.some((other) => isWithin(other, pattern))),
  );
  const equal = tests.flatMap((test) => ('equal' in test ? test.equal : []));
  const conditions = words.map((one) => hasWords(statement, one, text));
  if (like.length === 1) conditions.push(`${text} like ${bind(statement, like[0], 'text')}`);
  if (like.length > 1) conditions.push(`${text} like any (${bind(statement, like, 'text[]')})`);
  if (equal.length > 0) conditions.push(`${text} = any (${bind(statement, equal, 'text[]')})`);
  return conditions.length === 1 ? (conditions[0] as string) : `(${conditions.join(' or ')})`;
}

/** An index finds the texts that have the words, in whatever order. */
function hasWords(statement: Statement, { each, padded }: Words, text: string): string {
  const begun = each.map((word) => (word.length > maxWord ? [...word].slice(0, maxWord).join('') : word));
  const conditions = padded.map((pattern) => {
    const words = `' ' || btrim(replace_non_words(${text}, ' '), ' ') || ' '`;
    return `${words} like ${bind(statement, pattern, 'text')}`;
  });
  return `(${[`search.words_of(${text}) @> ${bind(statement, begun, 'text[]')}`, ...conditions].join(' and ')})`;
}

/** Above, comparing each with each takes longer than asking for all. */
const maxCompared = 200;

/** Whoever asks for managers or sales managers asks for managers. */
function withoutCovered<Asked>(all: Asked[], isCovered: (narrow: Asked, wide: Asked) => boolean): Asked[] {
  if (all.length > maxCompared) return all;
  // Of two that cover each other, the first stays.
  return all.filter(
    (narrow, i) => !all.some((wide, j) => i !== j && isCovered(narrow, wide) && !(i < j && isCovered(wide, narrow))),
  );
}

/** Whether what the wide pattern looks for, anywhere and without an escape, is in what the narrow one does. */
const isWithin = (narrow: string, wide: string): boolean =>
  /^%[^\\]+%$/s.test(wide) && narrow.includes(wide.slice(1, -1));
