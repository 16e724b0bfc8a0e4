/**
 * The search port on Meilisearch. It is exact or throws: `Unsupported` when the answer could be another than that of
 * Postgres, `Behind` when the index lacks a committed change, `Unavailable` when the server gives no answer in time.
 * It answers counts and pages; attribute lists need spellings, and streams a snapshot, which only Postgres has.
 */
import type { PageRequest, SearchEngine, SearchIndex } from '../engine.ts';
import type { IndexName } from '../fields.ts';
import type { Filter } from '../filter.ts';
import { checkFilterSize } from '../filterSize.ts';
import type { Followed } from '../indexing/followed.ts';
import { version } from './attributes.ts';
import { type Client, Gone } from './client.ts';
import { lowerFilter, Unsupported } from './filter.ts';
import { findPage, lowerPage, type Search } from './page.ts';

/** The index lacks changes, or changed during the question. */
export class Behind extends Error {}

export interface MeilisearchEngineOptions {
  client: Client;
  readFollowed: (index: IndexName) => Promise<Followed | undefined>;
}

export type Question = { filter: Filter } | PageRequest;

export interface MeilisearchEngine extends SearchEngine {
  /** As far as is known without asking; false also for pages in an order that the index does not have. */
  supports(index: IndexName, question: Question): boolean;
}

export function createMeilisearchEngine({ client, readFollowed }: MeilisearchEngineOptions): MeilisearchEngine {
  const known: Partial<Record<IndexName, Followed>> = {};

  async function look(index: IndexName): Promise<Followed | undefined> {
    const found = await readFollowed(index);
    if (found) known[index] = found;
    else delete known[index];
    return found;
  }

  /**
   * What is known from before the question is as good as a look now, if afterwards it is still so: nothing was
   * committed since. That leaves one look a question, after it.
   */
  async function answer<T>(index: IndexName, work: (state: Followed, uid: string) => Promise<T>): Promise<T> {
    let before = isCurrent(known[index]) ? known[index] : await look(index);
    // What was known may be older than the last change: once more, with what is known now.
    for (let attempt = 0; attempt < 2; attempt++) {
      if (!isCurrent(before)) throw new Behind(whyNot(before));
      const result = await unlessGone(work(before, before.uid));
      const after = await look(index);
      if (result && isCurrent(after) && after.uid === before.uid && after.applied === before.applied)
        return result.answer;
      before = after;
    }
    throw new Behind('The index changes too often to be asked');
  }

  function createIndex(index: IndexName): SearchIndex {
    return {
      count(filter, signal) {
        checkFilterSize(filter);
        return answer(index, async ({ inexact }, uid) => {
          const condition = lowerFilter(index, filter, inexact);
          return condition === false ? 0 : client.count(uid, condition, signal);
        });
      },
      page(request, signal) {
        checkFilterSize(request.filter);
        return answer(index, ({ inexact }, uid) => {
          const search: Search = (asked) => client.search(uid, asked, signal);
          return findPage(index, request, inexact, search);
        });
      },
      // biome-ignore lint/correctness/useYield: it answers nothing
      async *uuids() {
        throw new Unsupported('Streams are not for this engine');
      },
      values: async () => {
        throw new Unsupported('Attribute lists are not for this engine');
      },
    };
  }

  return {
    name: 'meilisearch',
    contacts: createIndex('contacts'),
    companies: createIndex('companies'),
    supports(index, question) {
      const inexact = known[index]?.inexact ?? new Set<string>();
      try {
        if ('order' in question) lowerPage(index, question, inexact);
        else lowerFilter(index, question.filter, inexact);
        return true;
      } catch (error) {
        if (error instanceof Unsupported) return false;
        throw error;
      }
    },
  };
}

/** It goes when another takes its place, or another writer takes over. */
async function unlessGone<T>(asking: Promise<T>): Promise<{ answer: T } | undefined> {
  try {
    return { answer: await asking };
  } catch (error) {
    if (error instanceof Gone) return undefined;
    throw error;
  }
}

function isCurrent(state: Followed | undefined): state is Followed & { uid: string } {
  return !!state?.uid && state.version === version && !state.isBehind && state.setAside === 0;
}

function whyNot(state: Followed | undefined): string {
  if (!state?.uid) return 'There is no index yet';
  if (state.version !== version) return 'The index is of another version';
  return state.setAside > 0 ? 'The index lacks documents that were refused' : 'The index lacks recent changes';
}
