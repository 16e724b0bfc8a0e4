/** The composition root: everything that outlives a request, as one plain typed object, and the application over it. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type Koa from 'koa';
import type { Logger } from 'pino';
import type { Assistant } from './assistant/assistant.ts';
import { createBuiltInAssistant } from './assistant/builtin/answer.ts';
import { createModelAssistant } from './assistant/model/answer.ts';
import type { Config } from './config.ts';
import type { Database } from './db/database.ts';
import { AppError } from './errors.ts';
import { createAuthenticate } from './features/auth/authenticate.ts';
import type { ApiMetadata } from './features/system/handlers.ts';
import { createHandlers } from './handlers.ts';
import { redirectAliases } from './http/aliases.ts';
import { createApi } from './http/api.ts';
import { createApp } from './http/app.ts';
import { createBodyReader } from './http/body.ts';
import { type Contract, loadContract } from './http/contract.ts';
import { type Cursors, createCursors } from './http/cursor.ts';
import { createMetrics, type Metrics } from './http/metrics.ts';
import { createPages } from './http/pages.ts';
import { measureJobs } from './jobs/metrics.ts';
import { openPayments } from './payments/open.ts';
import type { PaymentProvider } from './payments/provider.ts';
import type { SearchEngine } from './search/engine.ts';
import { openSearch, type Search } from './search/search.ts';
import { openStorage } from './storage/open.ts';
import { removeStale } from './storage/stale.ts';
import type { Storage } from './storage/storage.ts';

/** Orchestrators ask every few seconds, and wait no longer. */
const readyMs = 2000;

export interface Services {
  config: Config;
  log: Logger;
  database: Database;
  contract: Contract;
  metadata: ApiMetadata;
  metrics: Metrics;
  search: SearchEngine;
  searching: Search;
  cursors: Cursors;
  storage: Storage;
  assistant: Assistant;
  payments: PaymentProvider;
  /** Set when the service drains: it still answers, but asks for no more. */
  stopping: boolean;
}

export async function createServices(config: Config, database: Database, log: Logger): Promise<Services> {
  const contract = loadContract();
  const { title, version } = contract.document.info;
  const metrics = createMetrics();
  measureJobs(metrics.registry, database.knex, soon);
  const storage = await openStorage(config.storage, log);
  const assistant = await createAssistant(config, contract);
  const payments = openPayments(config.payments);
  // Last: it alone may start a process, which nobody would stop if another of these failed.
  const searching = await openSearch({ config, database, registry: metrics.registry, log });
  return {
    config,
    log,
    database,
    contract,
    metadata: { name: title, version, docs: '/docs' },
    metrics,
    search: searching.engine,
    searching,
    cursors: createCursors(config.jwtSecret),
    storage,
    assistant,
    payments,
    stopping: false,
  };
}

async function createAssistant({ model }: Config, contract: Contract): Promise<Assistant> {
  return model ? createModelAssistant(model, contract.document) : createBuiltInAssistant();
}

export async function createApplication(services: Services): Promise<Koa> {
  const { config, log, contract, metadata, metrics } = services;
  const uploads = uploadsOf(config);
  await mkdir(uploads, { recursive: true });
  await removeStale(uploads);
  const api = await createApi({
    contract,
    handlers: createHandlers(services),
    authenticate: createAuthenticate({ knex: services.database.knex, ...config }),
    writeKeys: config,
    readBody: createBodyReader(uploads, { MAX_UPLOAD_MB: config.maxUploadBytes, MAX_AVATAR_MB: config.maxAvatarBytes }),
    publicUrl: config.publicUrl,
  });
  const pages = createPages({ contract, metadata, checkReady: () => checkReady(services), readMetrics: metrics.read });
  return createApp({
    log,
    metrics,
    corsOrigins: config.corsOrigins,
    trustProxy: config.trustProxy,
    routes: [...pages, redirectAliases, api],
  });
}

/** Where uploads are while they come. */
export const uploadsOf = ({ dataDir }: Config): string => path.join(dataDir, 'uploads');

async function checkReady({ stopping, database }: Services): Promise<void> {
  if (stopping) throw new AppError('shutting_down', 'This process is shutting down. Ask another one.');
  await soon(database.knex.raw('select 1'));
}

const soon = <T>(work: Promise<T>): Promise<T> => Promise.race([work, tooLate()]);

async function tooLate(): Promise<never> {
  await sleep(readyMs, undefined, { ref: false });
  throw new AppError('database_unavailable', 'The database does not answer right now.');
}
