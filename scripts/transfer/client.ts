/**
 * A client of a running API, by operationId and typed by the contract. Promises: broken connections, restarts and
 * "try later" are waited out (patience.ts), so whatever changes something must be safe to send again; a session that
 * it began itself is renewed when its token is over; the token goes to the given address and nowhere else.
 */
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { components } from '../../generated/types.ts';
import { type Contract, loadContract } from '../../src/http/contract.ts';
import type { OperationId, Raw, Reply, Request } from '../../src/http/types.ts';
import type { Credentials } from './credentials.ts';
import { exchange } from './exchange.ts';
import { Failure, plain } from './failure.ts';
import { createPatience, type Patience, type PatienceOptions } from './patience.ts';

export type Result<Id extends OperationId> = Exclude<Reply<Id>['body'], Raw | undefined>;

interface AnyCall {
  path?: object;
  query?: object;
  json?: unknown;
  headers?: Record<string, string>;
  /** A new one for each try. */
  stream?: () => Readable;
  /** See exchange.ts; half a minute unless told. */
  silenceMs?: number;
}

interface Call<Id extends OperationId> extends AnyCall {
  path?: Request<Id>['path'];
  query?: Partial<Request<Id>['query']>;
  json?: Request<Id>['body'];
}

export interface Client {
  base: string;
  contract: Contract;
  patience: Patience;
  signal: AbortSignal;
  call<Id extends OperationId>(id: Id, call?: Call<Id>): Promise<Result<Id>>;
  /** The answer as it comes, when it is a good one. */
  open<Id extends OperationId>(id: Id, call?: Call<Id>): Promise<IncomingMessage>;
  /** Ends the session if it began one. */
  close(): Promise<void>;
}

/** What the API says no to. */
export class Refused extends Failure {
  readonly status: number;
  /** Content-Range: how long the file is of which too much was asked for. */
  readonly range: string | undefined;
  constructor({ statusCode = 0, headers }: IncomingMessage, message: string) {
    super(message);
    this.status = statusCode;
    this.range = headers['content-range'];
  }
}

interface Answer {
  message: IncomingMessage;
  /** Read unless the answer is good and was to be left open. */
  body: string;
}

const later = new Set([429, 502, 503, 504]);
const defaultSilenceMs = 30_000;

export function createClient(credentials: Credentials, options: PatienceOptions): Client {
  const { base, signal } = options;
  const contract = loadContract();
  const operations = new Map(contract.operations.map((operation) => [operation.id, operation]));
  const patience = createPatience(options);
  let token = 'token' in credentials ? credentials.token : undefined;

  const toUrl = (id: OperationId, call: AnyCall): URL => {
    const path = operations.get(id)?.path ?? '';
    const values = (call.path ?? {}) as Record<string, string>;
    const query = Object.entries(call.query ?? {}).map(([name, value]): [string, string] => [name, String(value)]);
    const route = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(values[name] ?? ''));
    return new URL(`${base}${route}${query.length > 0 ? `?${new URLSearchParams(query)}` : ''}`);
  };

  const attempt = async (id: OperationId, call: AnyCall, leaveOpen: boolean): Promise<Answer> => {
    const headers = {
      ...(call.json !== undefined && { 'Content-Type': 'application/json' }),
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...call.headers,
    };
    const message = await exchange({
      method: operations.get(id)?.method.toUpperCase() ?? 'GET',
      url: toUrl(id, call),
      headers,
      body: call.stream?.() ?? (call.json === undefined ? undefined : JSON.stringify(call.json)),
      silenceMs: call.silenceMs ?? defaultSilenceMs,
      signal,
    });
    return { message, body: leaveOpen && isGood(message) ? '' : await text(message) };
  };

  const insist = async (id: OperationId, call: AnyCall, leaveOpen: boolean): Promise<Answer> => {
    for (;;) {
      let reason: string;
      let retryAfter: number | undefined;
      try {
        const answer = await attempt(id, call, leaveOpen);
        const status = statusOf(answer.message);
        if (!later.has(status)) {
          patience.answered();
          return answer;
        }
        reason = describe(answer);
        retryAfter = Number(answer.message.headers['retry-after']) || 0;
      } catch (error) {
        if (error instanceof Failure) throw error;
        reason = reasonOf(error);
      }
      await patience.failed(reason, retryAfter);
    }
  };

  const signIn = async (): Promise<void> => {
    if ('token' in credentials) return;
    token = undefined;
    const answer = await insist('loginUserV2', { json: credentials }, false);
    if (!isGood(answer.message)) throw toRefusal(answer);
    token = (JSON.parse(answer.body) as Result<'loginUserV2'>).access_token;
  };

  const request = async (id: OperationId, call: AnyCall, leaveOpen: boolean): Promise<Answer> => {
    if (token === undefined) await signIn();
    let answer = await insist(id, call, leaveOpen);
    if (answer.message.statusCode === 401 && !('token' in credentials)) {
      await signIn();
      answer = await insist(id, call, leaveOpen);
    }
    if (isGood(answer.message)) return answer;
    throw toRefusal(answer);
  };

  return {
    base,
    contract,
    patience,
    signal,
    async call<Id extends OperationId>(id: Id, call: Call<Id> = {}): Promise<Result<Id>> {
      const { message, body } = await request(id, call, false);
      return (message.statusCode === 204 ? undefined : JSON.parse(body)) as Result<Id>;
    },
    open: async (id, call = {}) => (await request(id, call, true)).message,
    async close() {
      if (!('token' in credentials) && token !== undefined) await attempt('logoutUser', {}, false).catch(() => {});
    },
  };
}

const statusOf = (message: IncomingMessage): number => message.statusCode ?? 0;
const isGood = (message: IncomingMessage): boolean => statusOf(message) >= 200 && statusOf(message) < 300;

/** Of an error of Node's: its code says more than its message, which is empty when several addresses were tried. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}

const toRefusal = (answer: Answer): Refused => new Refused(answer.message, describe(answer));

function describe({ message, body }: Answer): string {
  try {
    const problem = JSON.parse(body) as Partial<components['schemas']['Problem']>;
    if (problem.detail) return plain(problem.detail);
  } catch {}
  return `it answered ${message.statusCode}, and not as this API does: is the address right?`;
}
