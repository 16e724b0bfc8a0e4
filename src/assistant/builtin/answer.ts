/**
 * The built-in assistant: no key, no network. Plain English becomes filters by a grammar and a vocabulary, helped by
 * the values in the data; it says how it understood the request, and which words it did not.
 */
import {
  type AnswerPart,
  type Assistant,
  type Attribute,
  type ContactFilters,
  type Found,
  type Look,
  maxContacts,
  type Question,
  type SearchContacts,
  shownContacts,
} from '../assistant.ts';
import type { Draft } from './draft.ts';
import { saysSomething } from './draft.ts';
import { toFilters } from './filters.ts';
import { partsOf, readFollowUp, readReleases, refine } from './followUp.ts';
import { parse } from './grammar.ts';
import { learn } from './learn.ts';
import { list, say } from './say.ts';

/** Look-ups of one request; what comes later is taken for unknown to the data. */
const maxLookUps = 200;
/** Searches that are tried when one finds nobody. */
const maxAdvice = 8;

export function createBuiltInAssistant(): Assistant {
  return { name: 'built-in', answer };
}

async function* answer({ text, history, search, lookUp, signal }: Question): AsyncGenerator<AnswerPart> {
  const look = remember((attribute, needle) => lookUp(attribute, needle, signal));
  const before = history.findLast((turn) => turn.filters !== null)?.filters ?? undefined;
  const { lets, rest } = before ? readReleases(text) : { lets: new Set<string>(), rest: text };
  const draft = parse(rest, await learn(rest, look));
  const followUp = before && readFollowUp(text, lets, draft);
  const isMute = followUp ? lets.size === 0 && draft.unknown.length > 0 : true;
  if (!saysSomething(draft) && isMute) {
    yield { type: 'text', text: help(draft) };
    return;
  }
  const now = await toFilters(draft, look);
  const filters = followUp ? refine(before, now, followUp, draft) : now;
  const found = await search(filters, Math.min(draft.limit ?? shownContacts, maxContacts), signal);
  yield { type: 'found', found };
  const sentences = [
    `${followUp ? 'Going on from before, I looked for' : 'I looked for'} ${say(filters)}.`,
    found.count === 0 ? await advise(filters, search, signal) : count(found),
    unknownSentence(draft.unknown),
    ...draft.notes,
  ];
  yield { type: 'text', text: sentences.filter((sentence) => sentence !== '').join(' ') };
}

function count({ count: total, contacts: { length: shown } }: Found): string {
  const sentence = total === 1 ? '1 contact matches.' : `${total.toLocaleString('en-US')} contacts match.`;
  return shown < total ? `${sentence} Here are ${shown === 1 ? 'the newest' : `the newest ${shown}`}.` : sentence;
}

/** What to leave out of a search that finds nobody. */
async function advise(filters: ContactFilters, search: SearchContacts, signal: AbortSignal): Promise<string> {
  const parts = partsOf(filters);
  if (parts.length < 2) return 'Nobody matches.';
  for (const { label, names } of parts.slice(0, maxAdvice)) {
    const rest = Object.fromEntries(Object.entries(filters).filter(([name]) => !names.includes(name as never)));
    const { count: total } = await search(rest, 1, signal);
    if (total > 0) {
      return `Nobody matches all of that; without the ${label} ${total === 1 ? 'one contact does' : `${total.toLocaleString('en-US')} contacts do`}.`;
    }
  }
  return 'Nobody matches; ask for less at once.';
}

function unknownSentence(unknown: string[]): string {
  if (unknown.length === 0) return '';
  const words = list(
    unknown.map((word) => `“${word}”`),
    'and',
    unknown.length,
  );
  return `I did not understand ${words}, so ${unknown.length === 1 ? 'it' : 'they'} had no part in the search.`;
}

function help({ unknown }: Draft): string {
  const start =
    unknown.length > 0
      ? `I did not understand ${list(
          unknown.map((word) => `“${word}”`),
          'and',
        )}. `
      : '';
  return (
    `${start}Ask me for people by title, seniority, department, place, e-mail status, and by their company's name, domain, ` +
    'place, industry, technologies, size, revenue and funding: for example “CTOs in Germany at companies using ' +
    'PostgreSQL with 50 to 500 employees”. Then narrow it down: “only in Berlin”, “without interns”.'
  );
}

/** Asks once for each text, and only so often. */
function remember(look: Look): Look {
  const answers = new Map<string, Promise<string[]>>();
  return (attribute: Attribute, text: string) => {
    const key = `${attribute} ${text}`;
    const known = answers.get(key);
    if (known) return known;
    const asked = answers.size < maxLookUps ? look(attribute, text) : Promise.resolve([]);
    answers.set(key, asked);
    return asked;
  };
}
