/** What is asked of one text, in its normalized form, and its SQL. */

import type { TextForm } from '../fields.ts';
import type { Filter } from '../filter.ts';
import { isStorable, toNeedle, toWholeValue } from '../textForm.ts';
import { splitWords } from '../words.ts';
import { bind, type Statement } from './statement.ts';

/** Passed when one of the patterns, one of the texts, or all of the words fit. */
export type Test =
  | { like: string[] }
  | { equal: string[] }
  /** Patterns that fit the text, and patterns that fit its words with a space before, between and after them. */
  | { words: { plain: string[]; padded: string[] } };

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
  return words.length === 0 ? 'exists' : { words: toWordPatterns(words, leaf.inARow) };
}

/** The plain substrings sort most texts out, and an index helps with them. */
export function toWordPatterns(words: string[], inARow: boolean): { plain: string[]; padded: string[] } {
  const runs = inARow ? [words.join(' ')] : words;
  return { plain: [...new Set(words)].map(anywhere), padded: runs.map((run) => anywhere(` ${run} `)) };
}

export const anywhere = (text: string): string => `%${escaped(text)}%`;
export const atStart = (text: string): string => `${escaped(text)}%`;
export const atEnd = (text: string): string => `%${escaped(text)}`;

const escaped = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** Of tests of the same text, whether one is passed. */
export function anyTest(statement: Statement, tests: Test[], text: string, form: TextForm): string {
  const like = tests.flatMap((test) => ('like' in test ? test.like : []));
  const equal = tests.flatMap((test) => ('equal' in test ? test.equal : []));
  const conditions = tests.flatMap((test) => ('words' in test ? hasWords(statement, test.words, text, form) : []));
  if (like.length === 1) conditions.push(`${text} like ${bind(statement, like[0], 'text')}`);
  if (like.length > 1) conditions.push(`${text} like any (${bind(statement, like, 'text[]')})`);
  if (equal.length > 0) conditions.push(`${text} = any (${bind(statement, equal, 'text[]')})`);
  return conditions.length === 1 ? (conditions[0] as string) : `(${conditions.join(' or ')})`;
}

type Words = { plain: string[]; padded: string[] };

function hasWords(statement: Statement, { plain, padded }: Words, text: string, form: TextForm): string {
  const words = form === 'text' ? `' ' || btrim(replace_non_words(${text}, ' '), ' ') || ' '` : `padded_words(${text})`;
  const conditions = [
    ...plain.map((pattern) => `${text} like ${bind(statement, pattern, 'text')}`),
    ...padded.map((pattern) => `${words} like ${bind(statement, pattern, 'text')}`),
  ];
  return `(${conditions.join(' and ')})`;
}
