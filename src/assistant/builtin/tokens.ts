/**
 * A request in pieces: words, numbers with their units, quoted texts, addresses. In linear time: every alternative of
 * the pattern has a bounded length or ends where the next one may begin. Hyphens part words, so that `c-level` and
 * `c level` are the same.
 */
import { normalize } from '../../search/normalize.ts';

interface Place {
  /** In the request. */
  start: number;
  end: number;
}

export type Token = Place &
  (
    | { kind: 'word'; text: string; norm: string }
    | { kind: 'number'; value: number; money: boolean; foreign: boolean; scaled: boolean; plus: boolean }
    | { kind: 'quoted'; text: string }
    | { kind: 'address'; text: string }
    | { kind: 'domain'; text: string }
    | { kind: 'mark'; text: string }
  );

const pattern = new RegExp(
  [
    String.raw`(?<quoted>"[^"\n]{1,200}"|“[^”\n]{1,200}”)`,
    String.raw`(?<address>[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,200})`,
    String.raw`(?<url>https?:\/\/[^\s,;"]{1,300})`,
    String.raw`(?<money>(?:US)?[$€£]\s?)?(?<digits>\d{1,3}(?:,\d{3}){1,4}|\d{1,15})(?<part>\.\d{1,6})?(?:\s?(?<unit>k|mm|mn|m|bn|b|thousand|million|billion|mil))?(?<plus>\+)?(?![\p{L}\p{N}%])`,
    String.raw`(?<word>\.net\b|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’&+#._]{0,100})`,
    String.raw`(?<mark>[^\s])`,
  ].join('|'),
  'giu',
);

const scales: Record<string, number> = { k: 1e3, m: 1e6, b: 1e9, t: 1e3 };

export function tokenize(request: string): Token[] {
  const tokens = [...request.matchAll(pattern)].flatMap((match) => toToken(match as Match));
  return tokens.filter((token, index) => !isHyphen(token, tokens[index - 1], tokens[index + 1]));
}

/** Between two words or a number and a word; between two numbers it is a span. */
function isHyphen(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (token.kind !== 'mark' || token.text !== '-' || before?.end !== token.start || after?.start !== token.end)
    return false;
  return before.kind === 'word' || after.kind === 'word';
}

type Match = RegExpMatchArray & { groups: Record<string, string | undefined> };

function toToken(match: Match): Token[] {
  const { quoted, address, url, digits, word, mark } = match.groups;
  const start = match.index as number;
  const place = { start, end: start + match[0].length };
  if (quoted) return [{ ...place, kind: 'quoted', text: quoted.slice(1, -1).trim() }];
  if (address) return [{ ...place, kind: 'address', text: address.replace(/[.-]+$/, '') }];
  if (url) return [{ ...place, kind: 'domain', text: url }];
  if (digits) return [{ ...place, kind: 'number', ...toNumber(match.groups) }];
  if (word) return toWord(word, start);
  return [{ ...place, kind: 'mark', text: mark as string }];
}

function toNumber({ money, digits = '', part = '', unit = '', plus }: Match['groups']) {
  const number = Number(digits.replaceAll(',', '') + part);
  const scale = scales[unit.slice(0, 1).toLowerCase()] ?? 1;
  return {
    value: Math.min(Math.round(number * scale), Number.MAX_SAFE_INTEGER),
    money: money !== undefined,
    foreign: money !== undefined && !money.includes('$'),
    scaled: unit !== '',
    plus: plus !== undefined,
  };
}

function toWord(raw: string, start: number): Token[] {
  const text = raw.replace(/['’.&_]+$/, '').replace(/['’]s$/i, '') || raw;
  const norm = normalize(text.replaceAll('’', "'"));
  const place = { start, end: start + text.length };
  if (/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[a-z]{2,24}$/iu.test(text) && !isName(norm)) {
    return [{ ...place, kind: 'domain', text }];
  }
  // "director+" is a director and more; C++ is a language.
  const more = /^(.*[^+])\+$/.exec(text)?.[1];
  const token: Token = { ...place, kind: 'word', text: more ?? text, norm: more ? normalize(more) : norm };
  const isEnd = raw.endsWith('.') && !/\..*\.$/.test(raw) && !abbreviations.has(norm);
  const rest = isEnd ? '.' : more ? '+' : '';
  return rest ? [token, { start: place.end, end: place.end + 1, kind: 'mark', text: rest }] : [token];
}

/** Written with a full stop that ends no sentence. */
const abbreviations = new Set(
  'sr jr dr mr ms mrs st dept inc ltd corp co vs etc approx mgr dir eng asst assoc univ no'.split(' '),
);

/** Looks like a domain but is a technology or an abbreviation: Node.js, ASP.NET, U.S. */
const isName = (norm: string): boolean =>
  /\.js$|^asp\.net$|^(?:\p{L}\.)+\p{L}?$/u.test(norm) || !/^.*\p{L}{2}/u.test(norm);
