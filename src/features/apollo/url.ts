/**
 * Reads an Apollo URL. Promises: only addresses of apollo.io and its subdomains pass, and every parameter is kept with
 * all its values in the order in which they stand there, however broken its percent-encoding.
 */
import { invalid } from '../../errors.ts';

/** Values by name, names in order of appearance. */
export type UrlParameters = ReadonlyMap<string, string[]>;

export interface ApolloUrl {
  /** Scheme and host. */
  baseUrl: string;
  /** The path after `#`; null without one. */
  hashPath: string | null;
  /** Where the parameters were read from, as written; null when there are none. */
  queryString: string | null;
  parameters: UrlParameters;
}

// No user info and no backslash: both serve to make one host look like another.
const address =
  /^(?:(https?):)?(?:\/\/)?((?:[a-z0-9_-]+\.)*apollo\.io)\.?(:\d{1,5})?(?:\/[^?#]*)?(?:\?([^#]*))?(?:#(.*))?$/is;

/** Throws the 422 of a body whose `url` is no address of Apollo. */
export function readApolloUrl(text: string): ApolloUrl {
  const parts = address.exec(text.trim());
  if (!parts) {
    const detail = 'must be an address of apollo.io, such as https://app.apollo.io/#/people?personTitles[]=CEO';
    throw invalid([{ in: 'body', pointer: '/url', detail, code: 'not_an_apollo_url' }]);
  }
  const [, scheme = 'https', host = '', port = '', query = '', hash] = parts;
  const [hashPath = null, hashQuery = ''] = hash === undefined ? [] : splitAt(hash, '?');
  const queryString = hashQuery || query || null;
  return {
    baseUrl: `${scheme}://${host}${port}`.toLowerCase(),
    hashPath,
    queryString,
    parameters: readParameters(queryString ?? ''),
  };
}

function readParameters(query: string): UrlParameters {
  const found = new Map<string, string[]>();
  for (const part of query.split('&')) {
    if (part === '') continue;
    const [rawName, rawValue] = splitAt(part, '=');
    const name = decode(rawName)
      .trim()
      .replace(/\s+(?=\[)/g, '');
    const value = decode(rawValue);
    const values = found.get(name);
    if (values) values.push(value);
    else found.set(name, [value]);
  }
  return found;
}

function splitAt(text: string, separator: string): [before: string, after: string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** Once, run by run of escapes: one that is no UTF-8 stays as it is written. */
function decode(text: string): string {
  return text.replaceAll('+', ' ').replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}
