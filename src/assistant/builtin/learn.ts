/**
 * Words that the vocabulary does not have are looked up in the data: is "senator" a title, "democrat" a keyword,
 * "springfield" a city? Bounded: so many phrases a request, one look-up for each attribute.
 */
import { normalize } from '../../search/normalize.ts';
import { hasWords, splitWords } from '../../search/words.ts';
import type { Attribute, Look } from '../assistant.ts';
import { learnDepartments } from './departments.ts';
import { createState } from './grammar.ts';
import { type Lexicon, type Meaning, type Place, singulars, toKey } from './lexicon.ts';
import { continuesTitle } from './phrases.ts';
import { hyphenated, meaningAt, roleAt, type State, textOf } from './state.ts';

const maxPhrases = 10;
const maxPhraseWords = 3;
const minLength = 3;

export async function learn(request: string, look: Look): Promise<Lexicon> {
  const state = createState(request);
  const learnt = await learnDepartments(state, look);
  let left = maxPhrases;
  for (const run of findUnknown(createState(request, learnt))) {
    const isPhrase = run.length > 1 && run.length <= maxPhraseWords;
    for (const words of isPhrase ? [run, ...run.map((word) => [word])] : run.map((word) => [word])) {
      const meaning = left-- > 0 ? await study(words, look) : undefined;
      if (meaning) learnt.set(words.map(({ key }) => key).join(' '), meaning);
      if (meaning && words === run) break;
    }
  }
  return learnt;
}

/** Or several that hyphens hold together. */
interface Word {
  text: string;
  /** As it is found in the lexicon. */
  key: string;
}

/** Words side by side that have neither a meaning nor a part in the grammar; or none where they stand. */
function findUnknown(state: State): Word[][] {
  const runs: Word[][] = [];
  for (let at = 0, end = -1; at < state.tokens.length; ) {
    const found = meaningAt(state, at);
    const isMeant = found && !(found.meaning.rank && !continuesTitle(state, at + found.length));
    const known = Math.max(roleAt(state, at)?.length ?? 0, isMeant ? found.length : 0);
    const token = state.tokens[at];
    const length = known > 0 ? known : hyphenated(state, at);
    if (known === 0 && token?.kind === 'word' && token.norm.length >= minLength) {
      const text = textOf(state, at, at + length);
      const word = { text, key: toKey(text) };
      if (end === at) runs.at(-1)?.push(word);
      else runs.push([word]);
      end = at + length;
    }
    at += length;
  }
  return runs;
}

async function study(words: Word[], look: Look): Promise<Meaning | undefined> {
  const spoken = normalize(words.map(({ text }) => text).join(' '));
  const needle = singulars(spoken)[0] ?? spoken;
  const isName = words.every(({ text }) => /^\p{Lu}/u.test(text));
  const values = async (attribute: Attribute) => (await look(attribute, needle)).map(normalize);
  const isWhole = (value: string) => value === spoken || value === needle;
  const whole = async (attribute: Attribute) => (await values(attribute)).some(isWhole);
  const withWord = async (attribute: Attribute) =>
    (await values(attribute)).filter((value) => hasWords(value, needle) || hasWords(value, spoken));

  const titles = await withWord('title');
  const [departments, industries] = [await withWord('department'), await withWord('industries')];
  const as = (found: string[]) => (found.some((value) => hasWords(value, spoken)) ? spoken : needle);
  const [keyword, technology, seniority] = [
    await whole('keywords'),
    await whole('technologies'),
    (await withWord('seniority')).length > 0,
  ];
  const company = (await values('company')).some((name) => isWhole(name) || (isName && name.startsWith(`${needle} `)));
  const places: Place[] = [];
  for (const kind of ['city', 'state', 'country'] as const) {
    if ((await whole(kind)) || (await whole(`company_${kind}`))) places.push({ kind, options: [[spoken]] });
  }
  const meaning: Meaning = {
    ...(titles.some((title) => endsTitle(title, needle) || endsTitle(title, spoken)) && { head: [needle] }),
    ...(titles.length > 0 && { part: [needle] }),
    ...(departments.length > 0 && { department: [as(departments)] }),
    ...((industries.length > 0 || keyword) && { industry: [as(industries)] }),
    ...(technology && { technology: needle }),
    ...(seniority && { seniority: [needle] }),
    ...(company && { company }),
    ...(places.length > 0 && { places }),
    ...(isName && (await whole('first_name')) && { firstName: true }),
    ...(isName && (await whole('last_name')) && { lastName: true }),
  };
  return Object.keys(meaning).length > 0 ? meaning : undefined;
}

/** "Senator for WA", "U.S. Senator": not "Senator's Assistant". */
function endsTitle(title: string, needle: string): boolean {
  const words = ` ${splitWords(title).join(' ')} `;
  const at = words.indexOf(` ${needle} `);
  if (at < 0) return false;
  const rest = words.slice(at + needle.length + 2).trim();
  return rest === '' || /^(?:of|for|at|in|and|from|to)\b/.test(rest);
}
