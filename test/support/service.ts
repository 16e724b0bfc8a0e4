/** The whole application over a database of its own, called by operationId through real HTTP (supertest). */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Knex } from 'knex';
import type { Logger } from 'pino';
import supertest from 'supertest';
import { type Config, loadConfig } from '../../src/config.ts';
import type { Connection } from '../../src/db/connect.ts';
import { listen } from '../../src/http/server.ts';
import type { OperationId } from '../../src/http/types.ts';
import { createLog } from '../../src/log.ts';
import { checkSearch } from '../../src/search/indexing/check.ts';
import { withConnection } from '../../src/search/indexing/connection.ts';
import { createApplication, createServices, type Services } from '../../src/services.ts';
import { checkReply, getOperation, type Reply } from './contract.ts';
import { createTestDatabase } from './database.ts';

export const contactsWriteKey = 'contacts-write-key-of-the-tests';
export const companiesWriteKey = 'companies-write-key-of-the-tests';

export interface CallOptions {
  path?: Record<string, string>;
  query?: string | Record<string, string | number | boolean | string[] | undefined>;
  json?: unknown;
  raw?: { type: string; body: string | Buffer };
  file?:
    | { field: string; name: string; content: string | Buffer }
    | { field: string; name: string; content: string | Buffer }[];
  token?: string;
  headers?: Record<string, string>;
}

export interface Account {
  userId: string;
  email: string;
  password: string;
  token: string;
  refreshToken: string;
}

export interface TestService {
  config: Config;
  knex: Knex;
  connection: Connection;
  services: Services;
  url: string;
  /** For what is outside the contract: agent().get('/docs'). */
  agent: () => ReturnType<typeof supertest>;
  call(id: OperationId, options?: CallOptions): Promise<Reply>;
  /** A fresh account, registered through the API, with the role set in the database. */
  signIn(role: 'Member' | 'Admin'): Promise<Account>;
  stop(): Promise<void>;
}

/** A knex passed in takes the place of the database of its own, a log that of one that is thrown away. */
export async function startService(
  overrides: Partial<Config> = {},
  knexInstead?: Knex,
  logInstead?: Logger,
): Promise<TestService> {
  const database = await createTestDatabase();
  const dataDir = await mkdtemp(path.join(tmpdir(), 'contact360-files-'));
  const environment = {
    ENVIRONMENT: 'test',
    DATA_DIR: dataDir,
    JWT_SECRET: 'a secret of the tests, long enough',
    CONTACTS_WRITE_KEY: contactsWriteKey,
    COMPANIES_WRITE_KEY: companiesWriteKey,
    RATE_LIMIT_LOGIN_PER_MINUTE: '10000',
    RATE_LIMIT_REGISTER_PER_HOUR: '10000',
    MAX_UPLOAD_MB: '2',
    MAX_AVATAR_MB: '1',
    LOG_LEVEL: 'silent',
  };
  const config = { ...loadConfig(environment), ...overrides };
  const { connection } = database;
  const knex = knexInstead ?? database.knex;
  const log = logInstead ?? createLog(config.logLevel);
  const services = await createServices(
    config,
    { knex, patient: knex, connection, url: '', close: async () => {} },
    log,
  );
  const app = await createApplication(services);
  const server = await listen(app, '127.0.0.1', 0);
  const url = `http://127.0.0.1:${server.port}`;
  const service: TestService = {
    config,
    knex,
    connection,
    services,
    url,
    agent: () => supertest(url),
    call: (id, options) => call(url, id, options),
    signIn: (role) => signIn(service, role),
    stop: async () => {
      await server.stop();
      await services.searching.stop();
      await knexInstead?.destroy();
      // Whatever the tests wrote, the search index is as the tables say.
      const findings = await withConnection(connection, checkSearch);
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
      assert.deepEqual(findings, []);
    },
  };
  return service;
}

async function call(base: string, id: OperationId, options: CallOptions = {}): Promise<Reply> {
  const operation = getOperation(id);
  const route = operation.path.replace(/\{(\w+)\}/g, (_, name) =>
    encodeURIComponent(options.path?.[name] ?? `missing-${name}`),
  );
  const method = operation.method as 'get' | 'put' | 'post' | 'delete';
  const request = supertest(base)[method](`${route}${toQuery(options.query)}`);
  if (options.token) request.set('Authorization', `Bearer ${options.token}`);
  request.set(options.headers ?? {});
  for (const file of [options.file ?? []].flat())
    request.attach(file.field, Buffer.from(file.content as string), file.name);
  if (options.raw)
    request
      .set('Content-Type', options.raw.type)
      .serialize((body) => body)
      .send(options.raw.body as string);
  if (options.json !== undefined) request.set('Content-Type', 'application/json').send(JSON.stringify(options.json));
  const { status, headers, text, body } = await request.buffer(true);
  const reply: Reply = { status, headers, text: text ?? '', body };
  checkReply(id, reply);
  return reply;
}

function toQuery(query: CallOptions['query']): string {
  if (!query) return '';
  if (typeof query === 'string') return `?${query}`;
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().flatMap((one) => (one === undefined ? [] : [[name, String(one)] as [string, string]])),
  );
  return `?${new URLSearchParams(pairs)}`;
}

let accounts = 0;

async function signIn(service: TestService, role: 'Member' | 'Admin'): Promise<Account> {
  accounts += 1;
  const email = `person${accounts}@example.com`;
  const password = 'correct horse battery';
  const { body } = await service.call('registerUser', { json: { name: `Person ${accounts}`, email, password } });
  if (role === 'Admin') await service.knex('users').where({ id: body.user.id }).update({ role });
  return { userId: body.user.id, email, password, token: body.access_token, refreshToken: body.refresh_token };
}
