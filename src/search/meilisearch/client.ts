/**
 * Requests to the server. Promises: each ends within its time limit; after one that got no answer, questions fail at
 * once until the server is seen to be well again, so nobody waits for a server that is down or hangs.
 */
import { Meilisearch, MeilisearchApiError } from 'meilisearch';
import { request as send } from 'undici';
import type { Condition } from './filter.ts';

export interface Place {
  url: string;
  key: string | undefined;
}

export class Unavailable extends Error {}

/** There is no index of this name, or not any more. */
export class Gone extends Unavailable {}

/** The server's own word on a question that it does not answer. */
export class Refused extends Error {
  readonly code: string | undefined;

  constructor(status: number, text: string) {
    super(`Meilisearch answered ${status}: ${text.slice(0, 500)}`);
    this.code = /"code":"(\w+)"/.exec(text)?.[1];
  }
}

export interface ClientOptions {
  /** Where the server is; undefined while there is none. It may move. */
  place: () => Place | undefined;
  /** Milliseconds for an answer to a question. */
  timeout: number;
  post?: Post;
}

/** Throws `Refused` when the server did so, anything else when there was no answer. */
export type Post = (url: string, body: object, key: string | undefined, signal: AbortSignal) => Promise<unknown>;

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

interface Question {
  route: 'documents/fetch' | 'search';
  body: object;
  signal?: AbortSignal | undefined;
}

const probeEvery = 500;

/** It sends a compressed answer in two parts, of which the second waited 40 ms for the first to be acknowledged. */
const requestInit = { headers: { 'Accept-Encoding': 'identity' } };

export function createClient({ place, timeout, post = postJson }: ClientOptions): Client {
  let trouble: string | undefined;
  let lastAsked = '';
  let stopped = false;
  let probing: NodeJS.Timeout | undefined;
  const made = new Map<string, Meilisearch>();

  function whereItIs(): Place {
    const at = place();
    if (!at) throw new Unavailable('Meilisearch is not running');
    return at;
  }

  function server(limit: number): Meilisearch {
    const at = whereItIs();
    const key = `${limit} ${at.url}`;
    const known = made.get(key);
    if (known) return known;
    if (made.size > 8) made.clear();
    const fresh = new Meilisearch({ host: at.url, timeout: limit, requestInit, ...(at.key && { apiKey: at.key }) });
    made.set(key, fresh);
    return fresh;
  }

  async function ask<T>(uid: string, { route, body, signal }: Question): Promise<T> {
    lastAsked = uid;
    const { url, key } = whereItIs();
    const limit = AbortSignal.timeout(timeout);
    const either = signal ? AbortSignal.any([signal, limit]) : limit;
    return (await post(`${url}/indexes/${uid}/${route}`, body, key, either)) as T;
  }

  async function askWhenWell<T>(uid: string, question: Question): Promise<T> {
    const { signal } = question;
    signal?.throwIfAborted();
    if (trouble) throw new Unavailable(trouble);
    try {
      return await ask<T>(uid, question);
    } catch (error) {
      signal?.throwIfAborted();
      // A new writer has renamed it, or it is lost: whoever asked looks where it is now.
      if (isMissing(error)) throw new Gone('The index is gone', { cause: error });
      // What the server says about a question is no trouble of the server.
      if (error instanceof Refused) throw error;
      trouble = error instanceof Unavailable ? error.message : describe(error);
      probing ??= setTimeout(probe, probeEvery).unref();
      throw new Unavailable(trouble, { cause: error });
    }
  }

  /** By a small question: a server that is only slow at them says that it is well. */
  async function probe(): Promise<void> {
    try {
      await ask(lastAsked, { route: 'documents/fetch', body: { limit: 0 } });
    } catch (error) {
      if (!(error instanceof Refused)) {
        trouble = error instanceof Unavailable ? error.message : describe(error);
        if (!stopped) probing = setTimeout(probe, probeEvery).unref();
        return;
      }
    }
    trouble = undefined;
    probing = undefined;
  }

  return {
    async count(uid, filter, signal) {
      const body = { limit: 0, ...(filter !== true && { filter }) };
      const { total } = await askWhenWell<{ total: number }>(uid, { route: 'documents/fetch', body, signal });
      return total;
    },
    async search(uid, { filter, attributes, ...request }, signal) {
      const body = { ...request, attributesToRetrieve: attributes, ...(filter !== true && { filter }) };
      const { hits } = await askWhenWell<{ hits: Hit[] }>(uid, { route: 'search', body, signal });
      return hits;
    },
    server,
    trouble: () => trouble,
    stop() {
      stopped = true;
      clearTimeout(probing);
    },
  };
}

/** The library asks by fetch(), which takes a millisecond longer. */
const postJson: Post = async (url, body, key, signal) => {
  const headers = { ...requestInit.headers, 'Content-Type': 'application/json', ...(key && bearer(key)) };
  const reply = await send(url, { method: 'POST', headers, body: JSON.stringify(body), signal });
  const text = await reply.body.text();
  if (reply.statusCode >= 500) throw new Error(`it answered ${reply.statusCode}`);
  if (reply.statusCode >= 400) throw new Refused(reply.statusCode, text);
  return JSON.parse(text);
};

const bearer = (key: string) => ({ Authorization: `Bearer ${key}` });

export const isMissing = (error: unknown): boolean => {
  const code = error instanceof MeilisearchApiError ? error.cause?.code : error instanceof Refused && error.code;
  return code === 'index_not_found';
};

export function describe(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
  const text = cause instanceof Error ? cause.message : String(cause);
  return `Meilisearch does not answer: ${code ?? text}`;
}
