/**
 * The grammar: a request from left to right. Words that say something wait until a noun ("managers", "companies"), a
 * preposition or the end says what they are about; fitting.ts then gives each the meaning that fits there. Nothing is
 * dropped: what fits nowhere ends in the draft's `unknown`.
 */
import { createDraft, type Draft, note } from './draft.ts';
import { settle, unknown, want, wantStatus } from './fitting.ts';
import type { Lexicon, Meaning } from './lexicon.ts';
import { continuesTitle, cutAtComma, endPhrase, takeCompany, takeHead, takeItem } from './phrases.ts';
import { takeAmount } from './quantities.ts';
import { hyphenated, meaningAt, roleAt, type State, textOf } from './state.ts';
import { tokenize } from './tokens.ts';
import type { Channel, Cue, Role } from './vocabulary/grammar.ts';

const namesCompany = new Set<Cue | undefined>(['employer', 'for', 'of']);
/** Prepositions that mean something even where nothing follows. */
const telling = new Set<Cue>(['title', 'name', 'keyword', 'technology']);
const startupNote = 'Startups are companies like others here; say how many employees they have, such as “up to 50”.';

export function parse(request: string, learnt: Lexicon = new Map()): Draft {
  const state = createState(request, learnt);
  while (state.at < state.tokens.length) step(state);
  endSentence(state);
  return state.draft;
}

export function createState(request: string, learnt: Lexicon = new Map()): State {
  const text = request.replace(/(^|\s)w\/o(?=\s)/gi, '$1without').replace(/(^|\s)w\/\s?/gi, '$1with ');
  return {
    request: text,
    tokens: tokenize(text),
    learnt,
    draft: createDraft(),
    at: 0,
    pending: [],
    join: '',
    cue: undefined,
    subject: 'person',
    not: undefined,
    unit: undefined,
    open: undefined,
    named: undefined,
  };
}

function step(state: State) {
  const token = state.tokens[state.at];
  if (token?.kind === 'quoted' || token?.kind === 'domain') state.open = undefined;
  if (token?.kind === 'mark') return takeMark(state, token.text);
  if (token?.kind === 'quoted') return takeQuoted(state, token.text);
  if (token?.kind === 'address') {
    if (state.not) unknown(state, token.text);
    else state.draft.emails.push(token.text);
    state.at += 1;
    return;
  }
  if (token?.kind === 'domain') {
    if (state.cue === 'technology') want(state, 'technologies', [{ text: token.text, join: state.join }]);
    else want(state, 'domains', [token.text]);
    state.at += 1;
    return;
  }
  if (takeAmount(state)) return;
  const role = isNameHere(state) ? undefined : roleAt(state, state.at);
  const found = meaningAt(state, state.at);
  if (namesCompany.has(state.cue) && state.pending.length === 0 && takeCompany(state)) return;
  if (!role) state.open = undefined;
  if (found && found.length >= (role?.length ?? 0)) return takeMeaning(state, found.meaning, found.length);
  if (role) return takeRole(state, role.role, role.length);
  takeItem(state, {}, hyphenated(state, state.at));
}

/** Will Smith, May Jones. */
function isNameHere({ tokens, at }: State): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return (
    token?.kind === 'word' && /^(?:Will|May)$/.test(token.text) && next?.kind === 'word' && /^\p{Lu}/u.test(next.text)
  );
}

function takeMark(state: State, text: string) {
  state.at += 1;
  if (text === ',' || text === ';') state.join = ',';
  else if (text === '/') state.join = 'or';
  else if (text === '&' || text === '+') state.join = 'and';
  else if (/[.?!:()[\]]/.test(text)) endSentence(state);
}

function endSentence(state: State) {
  settle(state);
  closeCue(state);
  if (state.unit) unknown(state, state.unit.text);
  Object.assign(state, { not: undefined, unit: undefined, named: undefined });
  endPhrase(state, 'person');
}

function takeQuoted(state: State, text: string) {
  state.at += 1;
  const item = { text, meaning: {}, join: state.join };
  if (state.cue === 'title') want(state, 'titles', [`"${text}"`]);
  else if (state.cue === undefined || state.cue === 'with' || state.cue === 'of') {
    if (state.not) unknown(state, text);
    else state.draft.texts.push(text);
  } else state.pending.push(item);
}

function takeMeaning(state: State, meaning: Meaning, length: number) {
  const isTitle = meaning.head !== undefined || meaning.part !== undefined;
  const { noun } = meaning;
  if (noun && !(isTitle && isPartOfTitle(state, meaning, length))) return takeNoun(state, meaning, length);
  if (meaning.head && state.cue !== 'name') return takeHead(state, meaning, length);
  takeItem(state, meaning, length);
}

/** "Staff engineers", "people managers", "team leads"; but not "people in Berlin" or "leads in Berlin". */
function isPartOfTitle(state: State, { head }: Meaning, length: number): boolean {
  if (continuesTitle(state, state.at + length)) return true;
  return head !== undefined && state.pending.at(-1)?.meaning.part !== undefined && state.join === '';
}

function takeNoun(state: State, { noun, industry }: Meaning, length: number) {
  cutAtComma(state);
  const isNamed = state.pending.some(({ meaning }) => meaning.industry ?? meaning.part);
  settle(state, noun);
  if (industry && !isNamed) want(state, 'industries', industry);
  state.at += length;
  state.named = noun;
  endPhrase(state, noun === 'company' || noun === 'industry' ? 'company' : 'person');
}

function takeRole(state: State, role: Role, length: number) {
  const text = textOf(state, state.at, state.at + length);
  const before = state.named;
  state.named = undefined;
  state.at += length;
  switch (role.role) {
    case 'join':
      state.join = role.join;
      if (state.not) state.not.used = false;
      return;
    case 'not':
      settle(state);
      state.not = { used: false, kind: undefined };
      return;
    case 'only':
      settle(state);
      state.not = undefined;
      return;
    case 'cue':
      return takeCue(state, role, text, before);
    case 'unit':
      if (state.unit) unknown(state, state.unit.text);
      state.unit = { unit: role.unit, text };
      return;
    case 'channel':
      return takeChannel(state, role.channel, text);
    case 'startup':
      cutAtComma(state);
      settle(state, 'company');
      if (state.not) unknown(state, text);
      else note(state.draft, startupNote);
      return endPhrase(state, 'company');
    case 'all':
      state.draft.all = true;
  }
}

function takeCue(state: State, role: Role & { role: 'cue' }, text: string, before: State['named']) {
  // "Berlin-based companies": the place waits for its noun.
  if (/^based$/i.test(text) && state.pending.at(-1)?.meaning.places) return;
  settle(state);
  closeCue(state);
  if (state.not?.used) state.not = undefined;
  if (role.not) state.not = { used: false, kind: undefined };
  state.cue = role.cue;
  if (telling.has(role.cue)) state.open = text;
  if (role.subject) state.subject = role.subject;
  if (role.cue === 'of' && before === 'channel') state.cue = 'name';
  if (role.cue === 'name' && before === 'company') state.cue = 'employer';
}

/** "With no title": what nothing follows had no part in anything. */
function closeCue(state: State) {
  if (state.open) unknown(state, state.open);
  state.open = undefined;
}

/** E-mail addresses and the like: their status, that there is one, or just what the person is after. */
function takeChannel(state: State, channel: Channel, text: string) {
  const status = state.pending.at(-1)?.meaning.status;
  if (channel === 'address' && status) {
    state.pending.pop();
    wantStatus(state, status);
  } else if (state.not) {
    state.not.used = true;
    note(state.draft, `I cannot ask for contacts without ${text}.`);
  } else if (state.cue === 'with') state.draft.has.add(channel);
  state.named = 'channel';
}
