/**
 * What a handler is, derived from the contract: it gets a validated request and returns `{ status, body }`. A missing
 * handler, a body that does not fit or a status that the contract does not name is a compile error.
 */
import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import type { components, operations } from '../../generated/types.ts';

export type OperationId = keyof operations;

type Parameters<Id extends OperationId, Part extends 'query' | 'path'> = operations[Id]['parameters'] extends {
  [Key in Part]?: infer Values;
}
  ? [Values] extends [never] | [undefined]
    ? Record<string, never>
    : NonNullable<Values>
  : Record<string, never>;

type Shared = components['parameters'];
/** The parameters of a group in openapi/parameters/, by name. */
export type ParameterGroup<Name extends string> = {
  [Key in keyof Shared as Key extends `${Name}.${infer Parameter}` ? Parameter : never]?: Shared[Key];
};

type Content<T> = T extends { content: infer Types } ? Types[keyof Types] : undefined;

type Body<Id extends OperationId> = operations[Id] extends {
  requestBody: { content: { 'application/json': infer Json } };
}
  ? Json
  : operations[Id] extends { requestBody?: { content: { 'application/json': infer Json } } }
    ? Json | undefined
    : undefined;

type Responses<Id extends OperationId> = operations[Id]['responses'];
type Success<Id extends OperationId> = Extract<keyof Responses<Id>, 200 | 201 | 202 | 204 | 206 | 304>;

export interface User {
  id: string;
  email: string;
  role: 'Member' | 'Admin';
  sessionId: string;
}

/** A file that came as multipart/form-data. It is the handler's to move; what it leaves is removed afterwards. */
export interface UploadedFile {
  field: string;
  /** As the client named it; never used as a path. */
  name: string;
  path: string;
  size: number;
}

export interface Request<Id extends OperationId> {
  query: Parameters<Id, 'query'>;
  path: Parameters<Id, 'path'>;
  body: Body<Id>;
  /** The signed-in user; operations without security have none. */
  user: User | undefined;
  files: UploadedFile[];
  /** The body as it came, of operations with `x-body-as-bytes`; of others nothing. */
  bytes: Buffer;
  /** HEAD is answered by the handler of GET. */
  method: string;
  headers: IncomingHttpHeaders;
  /** Path and query as sent, and the base of absolute links: for `next` and `previous`. */
  url: { base: string; path: string; query: string };
  /** Of the peer, or of the client when TRUST_PROXY says so. */
  ip: string;
  /** The one of these media types that the client likes best; undefined when it takes none of them. */
  prefers(types: string[]): string | undefined;
  requestId: string;
  /** Aborted when the client goes away. */
  signal: AbortSignal;
}

/** A body that is already written: a stream, sent as it comes; `asStored` byte for byte, never compressed. */
export class Raw {
  readonly stream: Readable;
  readonly type: string;
  readonly asStored: boolean;
  constructor(stream: Readable, type: string, { asStored = false } = {}) {
    this.stream = stream;
    this.type = type;
    this.asStored = asStored;
  }
}

export type Reply<Id extends OperationId> = {
  [Status in Success<Id>]: {
    status: Status;
    body: Content<Responses<Id>[Status]> | Raw;
    headers?: Record<string, string>;
  };
}[Success<Id>];

export type Handler<Id extends OperationId> = (request: Request<Id>) => Promise<Reply<Id>> | Reply<Id>;
export type Handlers = { [Id in OperationId]: Handler<Id> };
