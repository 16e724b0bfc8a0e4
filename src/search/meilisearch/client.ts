/**
 * Requests to the server. Promises: each ends within its time limit; after one that got no answer, questions fail at
 * once until the server is seen to be well again, so nobody waits for a server that is down or hangs.
 */
import { Meilisearch, MeilisearchApiError } from 'meilisearch';
import type { Condition } from './filter.ts';

export interface Place {
  url: string;
  key: string | undefined;
}

export class Unavailable extends Error {}

export interface ClientOptions {
  /** Where the server is; undefined while there is none. It may move. */
  place: () => Place | undefined;
  /** Milliseconds for an answer to a question. */
  timeout: number;
}

export interface SearchRequest {
  filter: Condition;
  sort: string[];
  offset: number;
  limit: number;
  attributes: string[];
}

export type Hit = Record<string, string | number | undefined> & { uuid: string };

export interface Client {
  count(uid: string, filter: Condition, signal?: AbortSignal): Promise<number>;
  search(uid: string, request: SearchRequest, signal?: AbortSignal): Promise<Hit[]>;
  /** For work that is no question: without the rule above, and with a time limit of its own. */
  server(timeout: number): Meilisearch;
  /** Why it is not asked at the moment. */
  trouble(): string | undefined;
  stop(): void;
}

const probeEvery = 500;

export function createClient({ place, timeout }: ClientOptions): Client {
  let trouble: string | undefined;
  let probing: NodeJS.Timeout | undefined;
  const made = new Map<string, Meilisearch>();

  function server(limit: number): Meilisearch {
    const at = place();
    if (!at) throw new Unavailable('Meilisearch is not running');
    const key = `${limit} ${at.url}`;
    const known = made.get(key);
    if (known) return known;
    if (made.size > 8) made.clear();
    const fresh = new Meilisearch({ host: at.url, timeout: limit, ...(at.key && { apiKey: at.key }) });
    made.set(key, fresh);
    return fresh;
  }

  async function ask<T>(work: (server: Meilisearch) => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    if (trouble) throw new Unavailable(trouble);
    try {
      return await work(server(timeout));
    } catch (error) {
      signal?.throwIfAborted();
      // What the server says about a question is no trouble of the server.
      if (error instanceof MeilisearchApiError && error.response.status < 500) throw error;
      trouble = error instanceof Unavailable ? error.message : describe(error);
      probing ??= setInterval(probe, probeEvery).unref();
      throw new Unavailable(trouble, { cause: error });
    }
  }

  async function probe(): Promise<void> {
    try {
      await server(timeout).health();
    } catch (error) {
      trouble = error instanceof Unavailable ? error.message : describe(error);
      return;
    }
    trouble = undefined;
    clearInterval(probing);
    probing = undefined;
  }

  return {
    count: (uid, filter, signal) =>
      ask(async ({ httpRequest }) => {
        const body = { limit: 0, ...(filter !== true && { filter }) };
        const path = `indexes/${uid}/documents/fetch`;
        const { total } = await httpRequest.post<{ total: number }>({ path, body, ...withSignal(signal) });
        return total;
      }, signal),
    search: (uid, { filter, attributes, ...request }, signal) =>
      ask(async ({ httpRequest }) => {
        const body = { ...request, attributesToRetrieve: attributes, ...(filter !== true && { filter }) };
        const path = `indexes/${uid}/search`;
        const { hits } = await httpRequest.post<{ hits: Hit[] }>({ path, body, ...withSignal(signal) });
        return hits;
      }, signal),
    server,
    trouble: () => trouble,
    stop: () => clearInterval(probing),
  };
}

const withSignal = (signal?: AbortSignal) => (signal ? { extraRequestInit: { signal } } : {});

export function describe(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
  const text = cause instanceof Error ? cause.message : String(cause);
  return `Meilisearch does not answer: ${code ?? text}`;
}
