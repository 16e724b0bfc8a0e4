/** A whole running service: database, worker and server, started in that order and stopped in the other. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { openDatabase } from './db/database.ts';
import { removeDueFiles } from './db/fileRemovals.ts';
import { removeExpiredSessions } from './features/auth/queries.ts';
import { createExportChores } from './features/exports/chores.ts';
import { createExportTask, exportTask } from './features/exports/export.job.ts';
import { createImportChores } from './features/imports/chores.ts';
import { createImportTask, importTask } from './features/imports/import.job.ts';
import { ensureAdmin } from './features/users/ensureAdmin.ts';
import { removeExpiredLimits } from './http/rateLimit.ts';
import { listen, type RunningServer } from './http/server.ts';
import { prepareJobs } from './jobs/queue.ts';
import { type JobWorker, startWorker } from './jobs/worker.ts';
import { withConnection } from './search/indexing/connection.ts';
import { ensureSearch } from './search/indexing/rebuild.ts';
import { createApplication, createServices, type Services, uploadsOf } from './services.ts';
import { type Part, stopInOrder } from './stopping.ts';
import { removeStale } from './storage/stale.ts';

/** For jobs and the database, after the requests; longer than they take, unless the database hangs. */
const stopMs = 15_000;

export interface Service {
  /** Where it listens; undefined for a process that only works on jobs. */
  url: string | undefined;
  stop(): Promise<void>;
}

export async function startService(config: Config, log: Logger): Promise<Service> {
  const database = await openDatabase(
    {
      databaseUrl: config.databaseUrl,
      dataDir: config.dataDir,
      poolMax: config.databasePool,
      statementTimeout: config.statementTimeoutMs,
    },
    log,
  );
  let services: Services | undefined;
  let server: RunningServer | undefined;
  let worker: JobWorker | undefined;
  /** Whatever runs by then. */
  const stop = async () => {
    if (services) services.stopping = true;
    const parts: Part[] = [
      ['requests', async () => server && drain(server, config, log)],
      ['jobs', async () => worker?.stop()],
      ['the search', async () => services?.searching.stop()],
      ['the database', database.close],
    ];
    await stopInOrder(parts, config.drainDelayMs + config.drainMs + stopMs);
  };
  try {
    await withConnection(database.connection, (client) => ensureSearch(client, log));
    services = await createServices(config, database, log);
    if (config.admin) await ensureAdmin({ knex: database.knex, log }, config.admin);
    await prepareJobs(database.connection, log);
    // The server first: a port that is taken is found before any work begins.
    if (config.worker !== 'only') server = await listen(await createApplication(services), config.host, config.port);
    if (config.worker !== 'off') worker = await startJobs(services);
    if (worker) await services.searching.follow();
    return { url: server && (config.publicUrl ?? `http://${urlHost(config.host)}:${server.port}`), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** For a while still as before, so that whoever watches /readyz sends no more. */
async function drain(server: RunningServer, { drainDelayMs, drainMs }: Config, log: Logger): Promise<void> {
  await sleep(drainDelayMs);
  const cut = await server.stop(drainMs);
  if (cut > 0) log.warn(`cut ${cut} requests that still ran after ${drainMs / 1000} s: see DRAIN_SECONDS`);
}

/** An address that a browser can open: IPv6 in brackets, "every interface" as this machine. */
function urlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

function startJobs({ config, database, log, search, storage }: Services): Promise<JobWorker> {
  const { patient: knex, connection } = database;
  const imports = { knex, connection, storage, log };
  return startWorker({
    connection,
    tasks: {
      [importTask]: createImportTask(imports),
      [exportTask]: createExportTask({ knex, search, storage, log }),
    },
    concurrency: 2,
    log,
    chores: [
      ...createImportChores(imports),
      ...createExportChores(knex, storage),
      () => removeDueFiles(knex, storage.remove),
      () => removeExpiredSessions(knex),
      () => removeExpiredLimits(knex),
      storage.removeStale,
      () => removeStale(uploadsOf(config)),
    ],
  });
}
