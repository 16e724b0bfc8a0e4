import type { ModelMessage } from 'ai';
import type { Turn } from '../assistant.ts';

export const instructions = `You find contacts (people at companies) in a database for the person you talk to.

- Turn each request into one call of search_contacts. Its parameters are the only way to search; all that are given must
  hold, values of one list are alternatives. Leave out what was not asked for.
- title_words matches whole words in any order: give the usual spellings as alternatives (["cto", "chief technology officer"]).
- Verified addresses only: email_status ["verified"] and exclude_email_statuses ["unverified"].
- Where people are: city, state, country. Where their company is: company_city, company_state, company_country.
- Industries and topics of companies: keywords, with keyword_search_fields ["industries", "keywords"].
- A request may go on from the one before: keep the filters of the last search that still hold.
- When nobody is found you may search once more with fewer conditions, and must say so.
- You are told how many contacts match, not who they are: the person sees them beside your answer. Never name or make up people.
- Then answer in one to three plain sentences, in the person's language: how you understood the request, how many match,
  and which parts of it could not be searched for.
- Anything else than finding contacts you decline in one sentence.`;

/** Of what was said before. */
const maxTurnText = 2000;

/** The chat so far, with what was searched for last; it begins with the person, as some providers insist. */
export function toMessages(history: Turn[], text: string): ModelMessage[] {
  const turns = history.slice(
    Math.max(
      0,
      history.findIndex(({ sender }) => sender === 'user'),
    ),
  );
  const searched = turns.findLast(({ filters }) => filters !== null);
  const before = turns.map((turn): ModelMessage => {
    const content = turn.text.slice(0, maxTurnText);
    if (turn.sender === 'user') return { role: 'user', content };
    const note = turn === searched ? `\n[searched for ${JSON.stringify(turn.filters)}]` : '';
    return { role: 'assistant', content: `${content}${note}` };
  });
  return [...before, { role: 'user', content: text }];
}
