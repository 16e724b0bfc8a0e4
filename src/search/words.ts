/** Words are runs of letters and digits of the normalized text. SQL: padded_words(text), db/migrations/0002_text.ts. */
import { normalize } from './normalize.ts';

export function splitWords(text: string): string[] {
  return normalize(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
