/**
 * Names of people: files have them in two columns or in one, and they are recognised as a whole. One that is known is
 * divided as it is stored; a new one at its last space.
 */
import { normalize } from '../../search/normalize.ts';
import type { Patch, Value, Values } from './entities.ts';

/** As norm(coalesce(first_name, '') || ' ' || coalesce(last_name, '')) in SQL. */
export function wholeName({ first_name: first, last_name: last, full_name: full }: Values): string {
  return normalize(String(full ?? `${first ?? ''} ${last ?? ''}`));
}

/** The patch for these values, without a full_name. */
export function divideName(patch: Patch, values: Values): Patch {
  const { full_name: full } = patch;
  const whole = full ?? findLoneHalf(patch, values);
  if (whole === undefined) return patch;
  const isKnown = wholeName(patch) === wholeName(values);
  if (!isKnown && full === undefined) return patch;
  const { first_name: _first, last_name: _last, full_name: _full, ...divided } = patch;
  const words = toWords(whole);
  const firsts = isKnown ? toWords(values.first_name).length : Math.max(1, words.length - 1);
  const lasts = isKnown ? toWords(values.last_name).length : words.length - firsts;
  // Some letters are several words when normalized: then the name stays as it is.
  if (firsts + lasts !== words.length) return divided;
  if (firsts > 0) divided.first_name = words.slice(0, firsts).join(' ');
  if (lasts > 0) divided.last_name = words.slice(firsts).join(' ');
  return divided;
}

/**
 * What a row gives of a name that has both halves. When it is the whole, it must not be written into one of them: with
 * the other it would make a name by which the next import finds nobody.
 */
function findLoneHalf({ first_name: first, last_name: last }: Patch, values: Values): Patch[string] | undefined {
  if (last === undefined) return values.last_name ? first : undefined;
  return first === undefined && values.first_name ? last : undefined;
}

const toWords = (text: Value | undefined): string[] => String(text ?? '').match(/\S+/g) ?? [];
