/**
 * Names of departments, committees and teams in the data: they are of several words, some of which mean something else
 * on their own ("Ways and Means", "the Energy and Commerce committee").
 */
import { normalize } from '../../search/normalize.ts';
import { hasWords } from '../../search/words.ts';
import type { Look } from '../assistant.ts';
import type { Meaning } from './lexicon.ts';
import { meaningAt, roleAt, type State } from './state.ts';

const longest = 5;
const maxNames = 3;
const maxValues = 5;

export async function learnDepartments(state: State, look: Look): Promise<Map<string, Meaning>> {
  const learnt = new Map<string, Meaning>();
  for (const spans of findNames(state).slice(0, maxNames)) {
    for (const words of spans) {
      const department = await findDepartment(words, look);
      if (!department) continue;
      learnt.set(words.join(' '), { department });
      break;
    }
  }
  return learnt;
}

/** What may be a name, the longest first. */
function findNames(state: State): string[][][] {
  return state.tokens.flatMap((_, at) => {
    if (meaningAt(state, at)?.meaning.noun === 'department') {
      const isAfter = roleAt(state, at + 1)?.role.role === 'cue';
      return [isAfter ? wordsFrom(state, at + 2) : wordsBefore(state, at)];
    }
    const isBetween = wordAt(state, at) === 'and' && isUnknown(state, at - 1) && isUnknown(state, at + 1);
    return isBetween ? [wordsBefore(state, at + 2).filter((words) => words.length > 2)] : [];
  });
}

const lengths = Array.from({ length: longest - 1 }, (_, index) => longest - index);

const wordsFrom = (state: State, at: number): string[][] => lengths.flatMap((length) => words(state, at, at + length));
const wordsBefore = (state: State, at: number): string[][] =>
  lengths.flatMap((length) => words(state, at - length, at));

function words(state: State, from: number, to: number): string[][] {
  const found = Array.from({ length: to - from }, (_, index) => wordAt(state, from + index));
  const isWhole = from >= 0 && found.every((word) => word !== undefined);
  return isWhole && !roleAt(state, from) && !roleAt(state, to - 1) ? [found as string[]] : [];
}

const wordAt = ({ tokens }: State, at: number): string | undefined => {
  const token = tokens[at];
  return token?.kind === 'word' ? token.norm : undefined;
};

const isUnknown = (state: State, at: number): boolean =>
  wordAt(state, at) !== undefined && !roleAt(state, at) && !meaningAt(state, at);

/** The words as they are where the data has them so, or else the names that have them ("Veterans' Affairs"). */
async function findDepartment(name: string[], look: Look): Promise<string[] | undefined> {
  const phrase = name.join(' ');
  const rarest = name.reduce((best, word) => (word.length > best.length ? word : best));
  const found = (await look('department', rarest)).map(normalize).filter((value) => hasWords(value, phrase));
  if (found.length === 0) return undefined;
  return found.every((value) => value.includes(phrase)) ? [phrase] : found.slice(0, maxValues);
}
