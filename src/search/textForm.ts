/** Text in the form in which a field's values are compared (fields.ts): what an engine does to needles. */
import type { TextForm } from './fields.ts';
import { normalize } from './normalize.ts';
import { technologyUid } from './technologyUid.ts';
import { urlDomain } from './urlDomain.ts';

/** A value of a list of whole values; null when it can equal nothing. */
export function toWholeValue(form: TextForm, value: string): string | null {
  const compared = form === 'domain' ? urlDomain(value) : toNeedle(form, value);
  return compared === '' ? null : compared;
}

/** A part of a value; a part of a domain is no domain, so it is taken as text. */
export function toNeedle(form: TextForm, needle: string): string {
  return form === 'technologyUid' ? technologyUid(needle) : normalize(needle);
}

/** No stored text has a U+0000 or half a surrogate pair in it, so such a needle finds nothing. */
export function isStorable(text: string): boolean {
  return !/[\0\p{Cs}]/u.test(text);
}
