/**
 * The domain of a URL, with or without a scheme: its host in lower case, without `www.`, user info, port or path; null
 * when there is none. A host needs a dot ("n/a" and "none" are no domains). A domain is its own domain, and accents
 * count: müller.de is not muller.de. SQL: url_domain(text), db/migrations/0002_text.ts.
 */
export function urlDomain(url: string): string | null {
  const host =
    /^(?:(?:[a-z][a-z0-9+.-]*:)?[/\\]{2,})?(?:[^/?#\\]*@)?([^/?#\\@]*)/.exec(lowerCase(url).trim())?.[1] ?? '';
  const domain = host.replace(/\.?(?::[0-9]*)?$/, '').replace(/^(?:www\.)+(?=[^.]+\.)/, '');
  return isHost.test(domain) ? domain : null;
}

// Labels have no white space and, of ASCII, only letters, digits, hyphens and underscores in them.
const label = String.raw`[^\0-,/:-^${'`'}{-\x7f\s.]+`;
const isHost = new RegExp(`^${label}(?:\\.${label})+$`);

/** Letter by letter, so that no letter depends on its neighbours. */
function lowerCase(text: string): string {
  return Array.from(text.normalize('NFKC'), (char) => char.toLowerCase()).join('');
}
