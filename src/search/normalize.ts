/**
 * The one definition of equality of text. Compatibility decomposition, combining marks dropped, lower case letter by
 * letter (so that no letter depends on its neighbours: Σ is always σ, and ς too), white space collapsed and trimmed.
 * The SQL function `norm(text)` (db/migrations/0002_text.ts) computes the same; a test holds the two together.
 */
export function normalize(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return collapse(text.toLowerCase());
  return collapse(text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ς', 'σ'));
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
