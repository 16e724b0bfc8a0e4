/** Numbers of a request: employees, revenue, funding, or how many contacts to show. */
import { type Amount, opposite, type Range, readAmount } from './amounts.ts';
import { note } from './draft.ts';
import { unknown } from './fitting.ts';
import { meaningAt, roleAt, type State, textOf } from './state.ts';
import { type Unit, unitsAfter } from './vocabulary/grammar.ts';

const longestUnit = 5;

/** Takes the amount that stands next; false when there is none. */
export function takeAmount(state: State): boolean {
  const { tokens, at } = state;
  const read = readAmount(tokens, at);
  if (!read) return false;
  const after = unitAfter(state, read.next);
  const unit = after?.unit ?? state.unit?.unit ?? (read.money ? 'revenue' : undefined);
  const amount = unit && unit !== 'size' ? (readAmount(tokens, at, true) as Amount) : read;
  const isAboutCompanies = state.subject === 'company' || state.cue !== undefined || state.unit !== undefined;
  if (read.bare && !isAboutCompanies && (unit === undefined || unit === 'size')) {
    state.draft.limit = Math.max(1, read.min as number);
    state.at = read.next;
  } else if (unit) {
    if (!after && !state.unit) note(state.draft, `I took ${textOf(state, at, read.next)} for the annual revenue.`);
    if (read.foreign) note(state.draft, 'Amounts are in US dollars here; I did not convert.');
    keep(state, unit, amount, textOf(state, at, after?.next ?? read.next));
    state.unit = undefined;
    state.at = after?.next ?? read.next;
  } else if (read.bare || countsSomethingElse(state, read.next)) {
    const end = isPlainWord(state, read.next) ? read.next + 1 : read.next;
    unknown(state, textOf(state, at, end));
    state.at = end;
  } else {
    keep(state, 'size', amount, textOf(state, at, read.next));
    state.at = read.next;
  }
  return true;
}

function unitAfter(state: State, at: number): { unit: Unit; next: number } | undefined {
  const words = state.tokens.slice(at, at + longestUnit).map((token) => (token.kind === 'word' ? token.norm : ''));
  for (let length = words.length; length > 0; length--) {
    const unit = unitsAfter.get(words.slice(0, length).join(' '));
    if (unit) return { unit, next: at + length };
  }
  return undefined;
}

/** "Over 50 years", "more than 3 offices". */
const countsSomethingElse = (state: State, at: number): boolean =>
  state.tokens[at]?.kind === 'word' &&
  roleAt(state, at) === undefined &&
  meaningAt(state, at)?.meaning.noun !== 'company';

const isPlainWord = (state: State, at: number): boolean =>
  state.tokens[at]?.kind === 'word' && roleAt(state, at) === undefined && meaningAt(state, at) === undefined;

function keep(state: State, unit: Unit, { min, max }: Range, text: string) {
  const range = state.not
    ? opposite({ ...(min !== undefined && { min }), ...(max !== undefined && { max }) })
    : { min, max };
  if (!range) return unknown(state, text);
  const bounds: Range = {
    ...(range.min !== undefined && { min: range.min }),
    ...(range.max !== undefined && { max: range.max }),
  };
  state.draft[unit] = { ...state.draft[unit], ...bounds };
}
