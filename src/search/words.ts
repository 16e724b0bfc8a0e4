/** Words are runs of letters and digits of the normalized text. SQL: search.words_of(norm), indexing/tables.ts. */
import { normalize } from './normalize.ts';

export function splitWords(text: string): string[] {
  return normalize(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether these words stand in a text, one after the other. */
export function hasWords(text: string, words: string): boolean {
  return ` ${splitWords(text).join(' ')} `.includes(` ${splitWords(words).join(' ')} `);
}
