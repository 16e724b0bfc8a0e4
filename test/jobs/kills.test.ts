/**
 * `kill -9` of the API, the worker and Postgres at random moments of an import and of an export, each as it really
 * runs and with a client that only knows the API: the rows and files are those of a run that nobody killed, no job is
 * stuck, and nothing stays in the storage. It takes minutes, so it runs when
 * asked for: KILLS=20 kills each of them 20 times.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Knex } from 'knex';
import { pino } from 'pino';
import { createClient } from '../../scripts/transfer/client.ts';
import type { Session } from '../../scripts/transfer/command.ts';
import { exportFile } from '../../scripts/transfer/exportFile.ts';
import { importFile } from '../../scripts/transfer/importFile.ts';
import type { LocalFile } from '../../scripts/transfer/upload.ts';
import { connect } from '../../src/db/connect.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/db/embedded/embedded.ts';
import { checkSearch } from '../../src/search/indexing/check.ts';
import { withConnection } from '../../src/search/indexing/connection.ts';
import { admin, findFreePort, type ServiceProcess, startServiceProcess } from '../support/serviceProcess.ts';
import { makeTemporaryDirectory } from '../support/temporary.ts';
import { makeFile, readTables } from './importHarness.ts';

// biome-ignore lint/style/noProcessEnv: how long it may take is for the caller to say
const kills = Number(process.env.KILLS ?? 0);
/** Several transactions of an import, and no small export. From 10,000 on a large import. */
// biome-ignore lint/style/noProcessEnv: so is this
const rows = Number(process.env.KILL_ROWS ?? 6000);
const log = pino({ level: 'silent' });

if (kills > 0) {
  describe(`an import and an export, each killed ${kills} times`, function () {
    this.timeout(300_000 + kills * 60_000);
    killing();
  });
}

function killing(): void {
  let folder: string;
  let postgres: EmbeddedPostgres;
  let knex: Knex;
  let port: number;
  let session: Session;
  let file: LocalFile;
  const running: Partial<Record<'api' | 'worker', ServiceProcess>> = {};

  before(async () => {
    folder = await makeTemporaryDirectory();
    port = await findFreePort();
    await startPostgres();
    knex = connect(address(), { poolMax: 3 });
    await startApi();
    await startWorker();
    const client = createClient(admin, {
      base: `http://127.0.0.1:${port}`,
      waitMs: 300_000,
      say: () => {},
      signal: new AbortController().signal,
    });
    await client.call('getSession');
    const nothing = () => {};
    session = { client, progress: { begin: nothing, reach: nothing, say: nothing, end: nothing }, ifItEnds: nothing };
    await writeFile(inFolder('people.csv'), makeFile(rows));
    file = { path: inFolder('people.csv'), size: (await stat(inFolder('people.csv'))).size };
  });
  after(async () => {
    await knex?.destroy();
    for (const one of Object.values(running)) await one.stop();
    await postgres?.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });

  const inFolder = (...names: string[]) => path.join(folder, ...names);
  /** The socket of each start is in another folder; this link leads to the one that is. */
  const address = () =>
    `postgres://${postgres.connection.user}@localhost:${postgres.connection.port}/${postgres.connection.database}?host=${encodeURIComponent(inFolder('socket'))}&sslmode=disable`;
  const startPostgres = async () => {
    // Nothing is lost without fsync when a process dies, only when the machine does.
    const settings = { fsync: 'off', full_page_writes: 'off', autovacuum: 'off' };
    postgres = await startEmbeddedPostgres({ dataDir: inFolder('postgres'), log, settings });
    await rm(inFolder('socket'), { force: true });
    await symlink(postgres.connection.host, inFolder('socket'));
  };
  const start = (worker: 'off' | 'only') =>
    startServiceProcess({ databaseUrl: address(), dataDir: inFolder('data'), port, worker });
  const startApi = async () => {
    running.api = await start('off');
  };
  const startWorker = async () => {
    const {
      rows: [{ now }],
    } = await knex.raw('select clock_timestamp() as now');
    running.worker = await start('only');
    const isUp = () =>
      knex('pg_stat_activity').where({ application_name: 'contact360 worker' }).where('backend_start', '>', now);
    while ((await isUp()).length === 0) await sleep(100);
  };
  const killers = {
    api: async () => {
      await running.api?.kill();
      await startApi();
    },
    worker: async () => {
      await running.worker?.kill();
      await startWorker();
    },
    Postgres: async () => {
      process.kill(postgres.pid, 'SIGKILL');
      await postgres.stop();
      await startPostgres();
    },
  };

  interface Work<T> {
    prepare(): Promise<unknown>;
    /** In the middle of which somebody is killed. */
    work(round: number): Promise<T>;
    check(result: T): Promise<void> | void;
  }

  /** Once without harm, to see how long it takes; then as often as wanted with it. */
  const repeat = async <T>(killer: () => Promise<void>, { prepare, work, check }: Work<T>): Promise<void> => {
    await prepare();
    const began = performance.now();
    const result = await work(0);
    const usual = performance.now() - began;
    await check(result);
    for (let round = 1; round <= kills; round++) {
      await prepare();
      // Rather early than late: what happens before there is a job is soon over.
      const moment = Math.random() ** 2 * usual;
      const [worked, killed] = await Promise.allSettled([work(round), sleep(moment).then(killer)]);
      try {
        if (killed.status === 'rejected') throw killed.reason;
        if (worked.status === 'rejected') throw worked.reason;
        await check(worked.value);
      } catch (error) {
        const when = `A kill at ${Math.round(moment)} of ${Math.round(usual)} ms, round ${round}`;
        throw new Error(`${when}: ${error}`, { cause: error });
      }
    }
  };

  /** Until the queue is empty; the pauses between the tries of a job are left out. */
  const untilIdle = async (): Promise<void> => {
    for (;;) {
      const left = await knex
        .raw('update graphile_worker._private_jobs set run_at = now() where locked_at is null')
        .then(() => knex.raw('select from graphile_worker.jobs'))
        .then(({ rowCount }) => rowCount as number)
        .catch(() => 1);
      if (left === 0) return;
      await sleep(200);
    }
  };
  const withoutPauses = async <T>(work: Promise<T>): Promise<T> => {
    let busy = true;
    const done = work.finally(() => {
      busy = false;
    });
    while (busy) {
      await Promise.race([done, sleep(200)]).catch(() => {});
      await knex.raw('update graphile_worker._private_jobs set run_at = now() where locked_at is null').catch(() => {});
    }
    const result = await done;
    await untilIdle();
    return result;
  };

  const stored = async (): Promise<string[]> => {
    const all = await readdir(inFolder('data'), { recursive: true, withFileTypes: true });
    return all.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  };
  /** What a killed process has left goes when it is old: the files grow old, and the service starts anew. */
  const sweep = async (): Promise<string[]> => {
    for (const file of await stored()) await utimes(file, 1, 1);
    await killers.api();
    await killers.worker();
    const deadline = Date.now() + 120_000;
    while ((await stored()).length > 0 && Date.now() < deadline) await sleep(100);
    return stored();
  };
  const digest = (value: string | Buffer) => createHash('sha256').update(value).digest('hex');

  describe('an import', () => {
    let clean: string | undefined;

    const check = async (code: number): Promise<void> => {
      assert.equal(code, 3, 'a hundredth of the rows is broken');
      const jobs = await knex('import_jobs').select(
        'status',
        'total_rows',
        'created_count',
        'updated_count',
        'error_count',
      );
      const errors = await knex('import_errors').orderBy('row_number').select('row_number', 'error_message', 'payload');
      const found = digest(JSON.stringify([jobs, errors, await readTables(knex)]));
      clean ??= found;
      assert.deepEqual(
        jobs.map((job) => [job.status, job.total_rows]),
        [['completed', rows]],
      );
      assert.equal(found, clean);
    };
    for (const victim of ['api', 'worker', 'Postgres'] as const) {
      it(`ends as if nobody had killed the ${victim}`, async () => {
        await repeat(killers[victim], {
          prepare: () => knex.raw('truncate contacts, companies, import_jobs cascade'),
          work: () => withoutPauses(importFile(session, file, false)),
          check,
        });
        assert.deepEqual(await withConnection(address(), checkSearch), []);
        assert.deepEqual(await sweep(), []);
      });
    }
  });

  describe('an export', () => {
    let clean: string | undefined;

    before(async () => {
      await knex.raw('truncate contacts, companies, import_jobs cascade');
      await importFile(session, file, false);
    });

    const exportOnce = async (round: number, query: string): Promise<string> => {
      const output = inFolder(`export-${round}`);
      const order = { type: 'contacts', query, format: 'csv' } as const;
      assert.equal(await withoutPauses(exportFile(session, order, output)), 0);
      const found = digest(await readFile(output));
      await rm(output);
      const names = await readdir(folder);
      assert.deepEqual(
        names.filter((name) => name.endsWith('.part')),
        [],
      );
      return found;
    };

    for (const [victim, query] of [
      ['api', ''],
      ['worker', ''],
      ['Postgres', ''],
      // Small ones are written by the API itself.
      ['api', 'limit=900'],
    ] as const) {
      it(`gives the file of a run in which nobody killed the ${victim}${query && ', with '}${query}`, async () => {
        clean = undefined;
        await knex('exports').delete();
        await sweep();
        await repeat(killers[victim], {
          prepare: async () => {},
          work: (round) => exportOnce(round, query),
          check: (found) => {
            clean ??= found;
            assert.equal(found, clean);
          },
        });
        const exports = await knex('exports').select('status', 'file_key');
        assert.deepEqual(
          exports.map(({ status }) => status),
          Array.from({ length: kills + 1 }, () => 'completed'),
        );
        const keys = exports.map(({ file_key: key }) => inFolder('data', 'files', key));
        assert.deepEqual((await stored()).sort(), keys.sort());
      });
    }
  });
}
