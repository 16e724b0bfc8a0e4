/**
 * The contract's operations as one Koa middleware. openapi-backend is the registry, the security chain and the
 * dispatcher; routing, parameters and bodies are ours, and validators are compiled beforehand (generated/).
 */
import type { Context as KoaContext, Middleware } from 'koa';
import { type Request as BackendRequest, type Context, OpenAPIBackend, type ParsedRequest } from 'openapi-backend';
import { requests } from '../../generated/validators.js';
import { invalid } from '../errors.ts';
import type { ReadBody } from './body.ts';
import type { Contract, ContractOperation } from './contract.ts';
import { findFaults } from './faults.ts';
import { readPath, readQuery } from './parameters.ts';
import { createMatcher } from './routes.ts';
import { type Authenticate, authorize, createSecurityHandlers, type WriteKeys } from './security.ts';
import { type Handlers, type OperationId, Raw, type User } from './types.ts';

export interface ApiOptions {
  contract: Contract;
  handlers: Handlers;
  authenticate: Authenticate;
  writeKeys: WriteKeys;
  readBody: ReadBody;
  /** The base of absolute links, when it is not that of the request. */
  publicUrl: string | undefined;
}

/** What the compiler has checked per operation is alike from here on. */
interface AnyReply {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}
type AnyHandler = (request: never) => Promise<AnyReply> | AnyReply;

interface Routed {
  operation: ContractOperation;
  path: string[];
}

/** openapi-backend is told the operation that was found: paths are matched once. */
interface MatchedRequest extends BackendRequest {
  operationId: OperationId;
}

export async function createApi(options: ApiOptions): Promise<Middleware> {
  const backend = await createBackend(options);
  const match = createMatcher(options.contract.operations);
  return async (ctx) => {
    const found = match(ctx.method, ctx.path);
    if (found.kind === 'moved') return redirect(ctx, found.path);
    if (found.kind === 'options') return answerOptions(ctx, found.allow);
    const routed: Routed = { operation: found.operation, path: found.path };
    Object.assign(ctx.state, { operationId: found.operation.id, route: found.operation.path });
    const request: MatchedRequest = {
      method: ctx.method,
      path: ctx.path,
      headers: {},
      operationId: found.operation.id,
    };
    await backend.handleRequest(request, ctx, routed);
  };
}

async function createBackend(options: ApiOptions): Promise<OpenAPIBackend> {
  const { contract, handlers } = options;
  const backend = new OpenAPIBackend({
    definition: contract.document,
    strict: true,
    quick: true,
    validate: false,
    ignoreTrailingSlashes: false,
  });
  // openapi-backend 5.21 checks documents against OpenAPI 3.0 only; `npm run lint` has checked this one.
  backend.validateDefinition = () => backend.document;
  const operations = new Map(contract.operations.map((operation) => [operation.id, operation]));
  for (const [id, handler] of Object.entries(handlers)) {
    const operation = operations.get(id as OperationId);
    if (!operation) throw new Error(`${id} has a handler but is not in the contract`);
    backend.register(id, (context: Context, ctx: KoaContext, routed: Routed) =>
      run(options, operation, handler as AnyHandler, ctx, routed, authorize(context, operation)),
    );
  }
  const unreachable = () => {
    throw new Error('routing and validation are not left to openapi-backend');
  };
  backend.register({
    notFound: unreachable,
    methodNotAllowed: unreachable,
    validationFail: unreachable,
    notImplemented: unreachable,
    unauthorizedHandler: (context: Context, _ctx: KoaContext, routed: Routed) => {
      authorize(context, routed.operation);
      throw new Error(`${routed.operation.id} was refused without a reason`);
    },
  });
  for (const [name, check] of Object.entries(createSecurityHandlers(options.authenticate, options.writeKeys))) {
    backend.registerSecurityHandler(name, check);
  }
  await backend.init();
  replaceRouting(backend);
  return backend;
}

/** Its router parses every request twice and rebuilds the list of operations each time; here all that is done already. */
function replaceRouting(backend: OpenAPIBackend): void {
  const byId = new Map(backend.router.getOperations().map((operation) => [operation.operationId, operation]));
  Object.assign(backend.router, {
    matchOperation: (request: MatchedRequest) => byId.get(request.operationId),
    parseRequest: (request: object): Partial<ParsedRequest> => request,
  });
}

function redirect(ctx: KoaContext, path: string): void {
  ctx.status = 308;
  ctx.set('Location', `${path}${ctx.search}`);
  ctx.body = '';
}

function answerOptions(ctx: KoaContext, allow: string): void {
  ctx.set('Allow', allow);
  ctx.status = 204;
}

async function run(
  options: ApiOptions,
  operation: ContractOperation,
  handler: AnyHandler,
  ctx: KoaContext,
  routed: Routed,
  user: User | undefined,
): Promise<void> {
  const { values: query, faults } = readQuery(operation, ctx.querystring);
  const path = readPath(operation, routed.path);
  const body = await options.readBody(ctx, operation);
  try {
    const validators = requests[operation.id];
    faults.push(...findFaults(validators.query, 'query', query), ...findFaults(validators.path, 'path', path));
    if (operation.bodyRequired && !operation.bodyAsBytes && body.json === undefined)
      faults.push({ in: 'body', pointer: '', detail: 'is required', code: 'required' });
    else if (validators.body && body.json !== undefined) faults.push(...findFaults(validators.body, 'body', body.json));
    if (faults.length > 0) throw invalid(faults);
    const request = {
      query,
      path,
      body: body.json,
      user,
      files: body.files,
      bytes: body.bytes,
      method: ctx.method,
      headers: ctx.headers,
      url: { base: options.publicUrl ?? `${ctx.protocol}://${ctx.host}`, path: ctx.path, query: ctx.querystring },
      ip: ctx.ip,
      prefers: (types: string[]) => ctx.accepts(types) || undefined,
      requestId: ctx.state.requestId,
      signal: ctx.state.aborted.signal,
    } as never;
    send(ctx, await handler(request));
  } finally {
    await body.cleanUp();
  }
}

function send(ctx: KoaContext, reply: AnyReply): void {
  ctx.status = reply.status;
  ctx.set(reply.headers ?? {});
  if (reply.body instanceof Raw) {
    ctx.type = reply.body.type;
    if (reply.body.asStored) ctx.compress = false;
    ctx.body = reply.body.stream;
  } else if (reply.body === undefined) {
    ctx.body = null;
  } else {
    ctx.type = 'application/json';
    ctx.body = JSON.stringify(reply.body);
  }
}
