/** Job titles and names of companies, which are longer than a word and have an order of their own. */
import type { Item } from './draft.ts';
import { settle, want } from './fitting.ts';
import type { Meaning } from './lexicon.ts';
import { meaningAt, roleAt, type State, textOf } from './state.ts';
import { makeTitles } from './titles.ts';
import { ladder } from './vocabulary/titles.ts';

const longestName = 6;

/** Takes a word that ends a job title, or may: "manager", "VPs of Sales", "executive" in "executive assistants". */
export function takeHead(state: State, meaning: Meaning, length: number) {
  if (runAt(state, state.at + length).some((item) => item.meaning.head)) return takeItem(state, meaning, length);
  state.at += length;
  if (state.join === '') cutAtComma(state);
  else settleList(state);
  const modifiers = state.pending.filter(isModifier);
  state.pending = state.pending.filter((item) => !isModifier(item));
  // "C-level executives" are named by their rank once.
  const isRanked = state.pending.some((item) => item.meaning.seniority);
  settle(state, 'person');
  const after = takeAfter(state);
  if (takeAbove(state)) return wantAbove(state, meaning, [...modifiers, ...after]);
  if (!meaning.seniority || modifiers.length + after.length > 0) {
    want(state, 'titles', makeTitles(modifiers, meaning.head ?? [], after));
  } else if (!isRanked) want(state, 'seniorities', meaning.seniority);
  endPhrase(state, 'person');
}

/** "And above", "or higher", "+". */
function takeAbove(state: State): boolean {
  const { tokens, at } = state;
  if (isMark(state, at, '+')) state.at += 1;
  else if (
    /^(?:and|or)$/.test(wordAt(state, at) ?? '') &&
    /^(?:above|higher|up|over)$/.test(wordAt(state, at + 1) ?? '')
  ) {
    state.at += 2;
  }
  return state.at > at && tokens.length >= state.at;
}

/** Directors and all who stand above them, in the departments that were named. */
function wantAbove(state: State, { head = [] }: Meaning, fields: Item[]) {
  const rank = ladder.findIndex((one) => head.includes(one));
  if (rank < 0) want(state, 'titles', makeTitles(fields, head));
  else {
    want(state, 'seniorities', ladder.slice(0, rank + 1));
    state.pending = fields;
    settle(state, 'person');
  }
  endPhrase(state, 'person');
}

/** What waits and is joined by "and" or a comma is no part of the title that comes now. */
function settleList(state: State) {
  const { join } = state;
  settle(state);
  Object.assign(state, { cue: undefined, join });
}

export function endPhrase(state: State, subject: State['subject']) {
  Object.assign(state, { subject, cue: undefined, join: '' });
}

/** Puts a word or phrase to those that wait. */
export function takeItem(state: State, meaning: Meaning, length: number) {
  state.pending.push({ text: textOf(state, state.at, state.at + length), meaning, join: state.join });
  state.join = '';
  state.at += length;
}

/** What stands before the last comma is not of what comes now, unless a list goes on to here ("a, b and c managers"). */
export function cutAtComma(state: State) {
  const { pending } = state;
  const cut = pending.findLastIndex(({ join }) => join === ',');
  if (cut < 0 || pending.slice(cut).some(({ join }) => join === 'and' || join === 'or')) return;
  state.pending = pending.slice(0, cut);
  settle(state);
  state.pending = pending.slice(cut);
  state.cue = undefined;
}

const isModifier = ({ meaning }: Item): boolean =>
  meaning.part !== undefined || meaning.technology !== undefined || meaning.head !== undefined;

/** Words of a title that stand side by side from here on. */
function runAt(state: State, from: number): Item[] {
  const items: Item[] = [];
  for (let at = from; items.length < 4; ) {
    const found = meaningAt(state, at);
    const item: Item | undefined = found && {
      text: textOf(state, at, at + found.length),
      meaning: found.meaning,
      join: '',
    };
    if (!item || !isModifier(item)) break;
    items.push(item);
    at += (found as { length: number }).length;
  }
  return items;
}

export const continuesTitle = (state: State, at: number): boolean =>
  runAt(state, at).some(({ meaning }) => meaning.head);

/** "of sales and marketing", or just "sales", behind the word that ends the title. */
function takeAfter(state: State): Item[] {
  const taken: Item[] = [];
  const of = roleAt(state, state.at)?.role;
  const isOf = of?.role === 'cue' && of.cue === 'of';
  let at = isOf ? state.at + 1 : state.at;
  if (isOf && wordAt(state, at) === 'the') at += 1;
  for (let join: Item['join'] = ''; ; ) {
    const found = meaningAt(state, at);
    if (!found || !isField(found.meaning, isOf) || isBeforeNoun(state, at)) break;
    taken.push({ text: textOf(state, at, at + found.length), meaning: found.meaning, join });
    at += found.length;
    state.at = at;
    const joint = jointAt(state, at);
    if (meaningAt(state, at)) join = '';
    else if (joint && isOf) {
      join = joint.join;
      at = joint.next;
    } else break;
  }
  return taken;
}

const isField = ({ part, industry, noun }: Meaning, isOf: boolean): boolean =>
  part !== undefined || (isOf && industry !== undefined && noun === undefined);

/** The words from here belong to a noun of their own: "of fintech companies", "and marketing managers". */
function isBeforeNoun(state: State, from: number): boolean {
  for (let at = from, words = 0; words < 4; words++) {
    const found = meaningAt(state, at);
    const role = roleAt(state, at);
    if (role?.role.role === 'startup') return true;
    if (!found || (role && role.length > found.length)) return false;
    if (found.meaning.noun === 'company' || found.meaning.noun === 'industry') return true;
    if (found.meaning.head && !found.meaning.part) return true;
    at += found.length;
  }
  return false;
}

function jointAt(state: State, at: number): { join: Item['join']; next: number } | undefined {
  const token = state.tokens[at];
  if (token?.kind === 'mark' && (token.text === ',' || token.text === '&' || token.text === '/')) {
    return { join: token.text === ',' ? ',' : 'and', next: at + 1 };
  }
  const found = roleAt(state, at);
  return found?.role.role === 'join' ? { join: found.role.join, next: at + found.length } : undefined;
}

const wordAt = ({ tokens }: State, at: number): string | undefined => {
  const token = tokens[at];
  return token?.kind === 'word' ? token.norm : undefined;
};

const legalForm = /^(?:inc|incorporated|llc|ltd|limited|gmbh|corp|co|ag|plc|sa|bv|oy|ab|pty|kg|srl|spa)$/;

/** The name of a company in capitals, after "at": "Bank of America", "SAP". False when these are other words. */
export function takeCompany(state: State): boolean {
  const { tokens, at, request } = state;
  if (!/\p{Ll}/u.test(request)) return false;
  const isCapital = (index: number) => {
    const token = tokens[index];
    return token?.kind === 'word' && /^[\p{Lu}\p{N}]/u.test(token.text) && !(index > at && legalForm.test(token.norm));
  };
  const isInner = (index: number) =>
    /^(?:of|the|de|du|la|for|von)$/.test(wordAt(state, index) ?? '') || isMark(state, index, '&');
  if (!isCapital(at)) return false;
  let end = at + 1;
  let hasInner = false;
  while (end - at < longestName) {
    if (isCapital(end)) end += 1;
    else if (isInner(end) && isCapital(end + 1)) {
      hasInner = true;
      end += 2;
    } else break;
  }
  if (!hasInner && isVocabulary(state, at, end)) return false;
  const next = meaningAt(state, end)?.meaning.noun;
  if (next === 'company' || next === 'industry' || roleAt(state, end)?.role.role === 'startup') return false;
  want(state, 'companies', [textOf(state, at, end)]);
  state.at = end;
  skipLegalForm(state);
  state.join = '';
  return true;
}

/** "Acme, Inc." is found by Acme. */
function skipLegalForm(state: State) {
  const comma = isMark(state, state.at, ',') ? 1 : 0;
  if (!legalForm.test(wordAt(state, state.at + comma) ?? '')) return;
  state.at += comma + 1;
  if (isMark(state, state.at, '.')) state.at += 1;
}

const isMark = ({ tokens }: State, at: number, text: string): boolean => {
  const token = tokens[at];
  return token?.kind === 'mark' && token.text === text;
};

/** Every word means something else than a company or a technology of that name. */
function isVocabulary(state: State, from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const found = meaningAt(state, at);
    const length = Math.max(found?.length ?? 0, roleAt(state, at)?.length ?? 0);
    if (length === 0 || found?.meaning.technology || found?.meaning.company) return false;
    at += length;
  }
  return true;
}
