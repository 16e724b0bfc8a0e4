/** Where the grammar stands in a request, and what stands there. */
import type { Draft, Item, Join, Wishes } from './draft.ts';
import { find, type Lexicon, lexicon, type Meaning, maxWords, stateCodes } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { type Cue, longestRole, type Role, roles, type Unit } from './vocabulary/grammar.ts';

export interface State {
  request: string;
  tokens: Token[];
  /** What words mean in the data at hand. */
  learnt: Lexicon;
  draft: Draft;
  /** The token that comes next. */
  at: number;
  /** Words that wait for what they are about. */
  pending: Item[];
  /** How the next item is joined to the one before. */
  join: Join;
  cue: Cue | undefined;
  /** Whom a place or a "with" is about. */
  subject: 'person' | 'company';
  /** What is named is not wanted; `used`: something was named since the last "and". */
  not: { used: boolean; kind: keyof Wishes | undefined } | undefined;
  /** What a number that follows counts. */
  unit: { unit: Unit; text: string } | undefined;
  /** A preposition or the like that nothing has followed yet. */
  open: string | undefined;
  /** The noun or channel that was named just before. */
  named: Meaning['noun'] | 'channel';
}

export interface Span {
  length: number;
}

/** The text from one token to before another, as it stands in the request. */
export function textOf({ request, tokens }: State, from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last ? request.slice(first.start, last.end) : '';
}

export function roleAt({ tokens }: State, at: number): (Span & { role: Role }) | undefined {
  return longest(tokens, at, longestRole, (key) => roles.get(key), 'role');
}

export function meaningAt(state: State, at: number): (Span & { meaning: Meaning }) | undefined {
  const special = capitalsAt(state, at);
  if (special) return { length: 1, meaning: special };
  return longest(state.tokens, at, maxWords, (key) => look(state, key), 'meaning');
}

/** What the vocabulary says comes first. */
function look({ learnt }: State, key: string): Meaning | undefined {
  const known = find(lexicon, key);
  return known && !known.rank ? known : merge(learnt.get(key), known);
}

function merge(learnt: Meaning | undefined, known: Meaning | undefined): Meaning | undefined {
  if (!learnt || !known) return learnt ?? known;
  const { rank, ...rest } = known;
  return { ...learnt, ...rest };
}

function longest<T, Name extends string>(
  tokens: Token[],
  at: number,
  most: number,
  get: (key: string) => T | undefined,
  name: Name,
): (Span & Record<Name, T>) | undefined {
  const words: string[] = [];
  for (const token of tokens.slice(at, at + most)) {
    if (token.kind === 'word') words.push(token.norm);
    else if (token.kind === 'mark' && token.text === '&' && words.length > 0) words.push('&');
    else break;
  }
  for (let length = words.length; length > 0; length--) {
    const found = get(words.slice(0, length).join(' '));
    if (found) return { length, [name]: found } as Span & Record<Name, T>;
  }
  return undefined;
}

/** US, IT and the codes of states mean something in capitals only. */
function capitalsAt(state: State, at: number): Meaning | undefined {
  const { request, tokens, cue, pending } = state;
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  if (/^(?:US|U\.S|USA)$/.test(token.text) || (token.norm === 'us' && cue === 'place' && pending.length === 0)) {
    return find(lexicon, 'usa');
  }
  if (token.text === 'IT' || (token.norm === 'it' && meaningOf(state, at + 1)?.head)) {
    return find(lexicon, 'information technology');
  }
  const code = stateCodes.get(token.text);
  const next = meaningOf(state, at + 1);
  const isBefore = (next?.head ?? next?.noun) !== undefined && !find(lexicon, token.norm);
  const isPlace =
    pending.at(-1)?.meaning.places !== undefined || cue === 'place' || cue === 'of' || cue === 'for' || isBefore;
  return code && isPlace && /\p{Ll}/u.test(request) ? { places: [code] } : undefined;
}

const meaningOf = (state: State, at: number): Meaning | undefined => {
  const token = state.tokens[at];
  return token?.kind === 'word' ? look(state, token.norm) : undefined;
};

/** How many words from here are held together by hyphens: Jean-Luc, Île-de-France. */
export function hyphenated({ tokens, request }: State, at: number): number {
  let end = at + 1;
  for (; ; end++) {
    const [last, next] = [tokens[end - 1], tokens[end]];
    if (!last || next?.kind !== 'word' || next.start !== last.end + 1 || request[last.end] !== '-') return end - at;
  }
}
