/** What a question comes to on the bare server: the requests that the engine sends for it, to be sent again by hand. */
import type { Knex } from 'knex';
import { readFollowed } from '../../src/search/indexing/followed.ts';
import { createClient, type Place } from '../../src/search/meilisearch/client.ts';
import { createMeilisearchEngine, type Question } from '../../src/search/meilisearch/engine.ts';
import { Unsupported } from '../../src/search/meilisearch/filter.ts';
import { post } from './request.ts';

/** Undefined: the engine does not answer this question. */
export type FindBare = (question: Question) => Promise<(() => Promise<number>) | undefined>;

export function createBareFinder(knex: Knex, place: Place): FindBare {
  const headers = { Authorization: `Bearer ${place.key}` };
  let sent: { url: string; body: object }[] = [];
  const client = createClient({
    place: () => place,
    timeout: 60_000,
    post: async (url, body) => {
      sent.push({ url, body });
      return (await post(url, body, headers)).body;
    },
  });
  const { contacts } = createMeilisearchEngine({ client, readFollowed: (index) => readFollowed(knex, index) });

  return async (question) => {
    sent = [];
    try {
      await ('order' in question ? contacts.page(question) : contacts.count(question.filter));
    } catch (error) {
      if (error instanceof Unsupported) return undefined;
      throw error;
    }
    const requests = sent;
    return async () => {
      let spent = 0;
      for (const { url, body } of requests) spent += (await post(url, body, headers)).milliseconds;
      return spent;
    };
  };
}
