/** Amounts as people write them: "50 to 500", "more than 1k", "$1-10M", "between 10 and 20 million", "500+". */
import type { Token } from './tokens.ts';

export interface Range {
  min?: number;
  max?: number;
}

export interface Amount extends Range {
  money: boolean;
  /** Another currency than dollars. */
  foreign: boolean;
  /** A number and nothing else: `10`. */
  bare: boolean;
  /** The token after it. */
  next: number;
}

type Side = 'above' | 'from' | 'below' | 'upTo' | 'about' | 'exactly';

const comparators: [Side, string][] = [
  [
    'from',
    'no fewer than,not fewer than,no less than,not less than,at least,minimum of,minimum,min,a minimum of,starting at',
  ],
  ['upTo', 'no more than,not more than,at most,up to,maximum of,maximum,max,a maximum of,as many as'],
  [
    'above',
    'more than,over,above,greater than,bigger than,larger than,higher than,upwards of,exceeding,exceeds,exceed,north of,beyond',
  ],
  ['below', 'less than,fewer than,under,below,smaller than,lower than'],
  ['about', 'around,about,approximately,roughly,some,circa,nearly,almost'],
  ['exactly', 'exactly,precisely'],
];
const sides: ReadonlyMap<string, Side> = new Map(
  comparators.flatMap(([side, phrases]) => phrases.split(',').map((phrase): [string, Side] => [phrase, side])),
);
const signs: Record<string, Side> = { '>': 'above', '<': 'below', '≥': 'from', '≤': 'upTo', '~': 'about', '+': 'from' };
const longest = 3;
const currencies = new Set(['usd', 'dollar', 'dollars', 'eur', 'euro', 'euros', 'bucks', 'gbp', 'pounds']);
const dollars = /^(?:usd|dollars?|bucks)$/;
const magnitudes: Record<string, number> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 };

/** `isMoney`: what is counted is money, whatever sign it has. */
export function readAmount(tokens: Token[], at: number, isMoney = false): Amount | undefined {
  const compared = readSide(tokens, at);
  let next = compared?.next ?? at;
  const between = !compared && (isWord(tokens[at], 'between') || isWord(tokens[at], 'from'));
  if (between) next += 1;
  const first = readNumber(tokens, next);
  if (!first) return undefined;
  const joint = tokens[first.next];
  const isSpan =
    (joint?.kind === 'mark' && /^[-–—]$/.test(joint.text)) ||
    isWord(joint, 'to') ||
    isWord(joint, 'through') ||
    (between && isWord(joint, 'and'));
  const second = isSpan ? readNumber(tokens, first.next + 1) : undefined;
  if (second) return toSpan(first, second);
  if (between) return undefined;
  const after = readAfter(tokens, first.next);
  const side = after?.side ?? compared?.side ?? (first.plus ? 'from' : undefined);
  return {
    ...toRange(side, first.value, first.money || isMoney),
    money: first.money,
    foreign: first.foreign,
    bare: side === undefined && !first.money && !first.scaled,
    next: after?.next ?? first.next,
  };
}

interface Quantity {
  value: number;
  money: boolean;
  foreign: boolean;
  scaled: boolean;
  plus: boolean;
  next: number;
}

function readNumber(tokens: Token[], at: number): Quantity | undefined {
  const token = tokens[at];
  let next = at + 1;
  let quantity: Omit<Quantity, 'next'> | undefined;
  if (token?.kind === 'number') {
    const { value, money, foreign, scaled, plus } = token;
    quantity = { value, money, foreign, scaled, plus };
  } else if ((isWord(token, 'a') || isWord(token, 'one')) && magnitude(tokens[next])) {
    quantity = { value: magnitude(tokens[next]) as number, money: false, foreign: false, scaled: true, plus: false };
    next += 1;
  }
  if (!quantity) return undefined;
  const following = tokens[next];
  if (following?.kind !== 'word' || !currencies.has(following.norm)) return { ...quantity, next };
  const foreign = quantity.foreign || !dollars.test(following.norm);
  return { ...quantity, money: true, foreign, next: next + 1 };
}

const magnitude = (token: Token | undefined): number | undefined =>
  token?.kind === 'word' ? magnitudes[token.norm] : undefined;

/** In "1-10M" both are millions. */
function toSpan(first: Quantity, second: Quantity): Amount {
  const scale = second.scaled && !first.scaled && first.value < 1000 ? scaleOf(second.value) : 1;
  const [low, high] = [first.value * scale, second.value].sort((a, b) => a - b);
  const money = first.money || second.money;
  const foreign = first.foreign || second.foreign;
  return { min: low as number, max: high as number, money, foreign, bare: false, next: second.next };
}

const scaleOf = (value: number): number => (value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1e3);

function readSide(tokens: Token[], at: number): { side: Side; next: number } | undefined {
  const token = tokens[at];
  if (token?.kind === 'mark') {
    const side = signs[token.text];
    const equal = tokens[at + 1];
    if (side && equal?.kind === 'mark' && equal.text === '=') {
      return { side: side === 'above' ? 'from' : 'upTo', next: at + 2 };
    }
    return side && token.text !== '+' ? { side, next: at + 1 } : undefined;
  }
  for (let length = longest; length > 0; length--) {
    const phrase = tokens.slice(at, at + length);
    if (phrase.length < length || !phrase.every((one) => one.kind === 'word')) continue;
    const side = sides.get(phrase.map((one) => (one.kind === 'word' ? one.norm : '')).join(' '));
    if (side) return { side, next: at + length };
  }
  return undefined;
}

/** "500 or more", "500 and above", "500 +", "500 at most". */
function readAfter(tokens: Token[], at: number): { side: Side; next: number } | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.kind === 'mark' && first.text === '+') return { side: 'from', next: at + 1 };
  if ((isWord(first, 'or') || isWord(first, 'and')) && second?.kind === 'word') {
    if (/^(?:more|above|over|up|greater|larger|bigger|higher)$/.test(second.norm))
      return { side: 'from', next: at + 2 };
    if (/^(?:less|fewer|below|under|smaller|lower)$/.test(second.norm)) return { side: 'upTo', next: at + 2 };
  }
  return undefined;
}

/** Of employees there is a next whole number; more than $5M is $5M or more. */
function toRange(side: Side | undefined, value: number, money: boolean): Range {
  switch (side) {
    case 'above':
      return { min: money ? value : value + 1 };
    case 'from':
      return { min: value };
    case 'below':
      return { max: money ? value : Math.max(0, value - 1) };
    case 'upTo':
      return { max: value };
    case 'about':
      return { min: Math.round(value * 0.8), max: Math.round(value * 1.2) };
    default:
      return { min: value, max: value };
  }
}

const isWord = (token: Token | undefined, norm: string): boolean => token?.kind === 'word' && token.norm === norm;

/** What is outside of a range, where that is a range. */
export function opposite({ min, max }: Range): Range | undefined {
  if (min !== undefined && max !== undefined) return undefined;
  return min !== undefined ? { max: Math.max(0, min - 1) } : { min: (max as number) + 1 };
}
