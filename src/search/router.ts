/**
 * The search port over the engines there are. Each question goes to the faster of those that answer it exactly; what
 * Meilisearch cannot answer at the moment (down, slow, behind) Postgres answers, and that is counted. Both answer alike,
 * so nobody can tell which did.
 */
import type { Logger } from 'pino';
import type { SearchEngine, SearchIndex } from './engine.ts';
import type { IndexName } from './fields.ts';
import { Refused, Unavailable } from './meilisearch/client.ts';
import { isFaster } from './meilisearch/cost.ts';
import { Behind, type MeilisearchEngine, type Question } from './meilisearch/engine.ts';
import { Unsupported } from './meilisearch/filter.ts';
import type { SearchMonitor, SearchOperation } from './monitor.ts';

export interface RouterOptions {
  postgres: SearchEngine;
  meilisearch?: MeilisearchEngine | undefined;
  monitor: SearchMonitor;
  log: Logger;
}

export function createRouter({ postgres, meilisearch, monitor, log }: RouterOptions): SearchEngine {
  /** Undefined: Postgres shall answer. */
  async function tryMeilisearch<T>(
    index: IndexName,
    question: Question,
    ask: (engine: SearchIndex) => Promise<T>,
  ): Promise<{ answer: T } | undefined> {
    if (!meilisearch || !isFaster(index, question) || !meilisearch.supports(index, question)) return undefined;
    try {
      return { answer: await ask(meilisearch[index]) };
    } catch (error) {
      if (error instanceof Unsupported) return undefined;
      const isPassing = error instanceof Behind || error instanceof Unavailable;
      if (!isPassing && !(error instanceof Refused)) throw error;
      if (!isPassing) log.warn({ err: error }, 'Meilisearch refused a question, which Postgres answers');
      monitor.fallBack();
      return undefined;
    }
  }

  async function counted<T>(operation: SearchOperation, work: () => Promise<[SearchEngine, T]>): Promise<T> {
    const end = monitor.start(operation);
    try {
      const [engine, answer] = await work();
      end(engine.name);
      return answer;
    } catch (error) {
      end('error');
      throw error;
    }
  }

  function createIndex(index: IndexName): SearchIndex {
    const route = <T>(operation: SearchOperation, question: Question, ask: (engine: SearchIndex) => Promise<T>) =>
      counted<T>(operation, async () => {
        const found = await tryMeilisearch(index, question, ask);
        if (found) return [meilisearch as SearchEngine, found.answer];
        return [postgres, await ask(postgres[index])];
      });
    return {
      page: (request, signal) => route('page', request, (engine) => engine.page(request, signal)),
      count: (filter, signal) => route('count', { filter }, (engine) => engine.count(filter, signal)),
      values: (request, signal) =>
        counted('values', async () => [postgres, await postgres[index].values(request, signal)]),
      uuids: (filter, limit, signal) => countStream(monitor, postgres[index].uuids(filter, limit, signal)),
    };
  }

  return { name: postgres.name, contacts: createIndex('contacts'), companies: createIndex('companies') };
}

async function* countStream(monitor: SearchMonitor, batches: AsyncIterable<string[]>): AsyncGenerator<string[]> {
  const end = monitor.start('uuids');
  let outcome: 'postgres' | 'error' = 'postgres';
  try {
    yield* batches;
  } catch (error) {
    outcome = 'error';
    throw error;
  } finally {
    end(outcome);
  }
}
