import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { createExportChores } from '../../src/features/exports/chores.ts';
import { createExport, removeExport } from '../../src/features/exports/create.ts';
import {
  createExportTask,
  type ExportJobDeps,
  exportJobKey,
  exportTask,
} from '../../src/features/exports/export.job.ts';
import { type ExportRow, findExport } from '../../src/features/exports/queries.ts';
import { enqueue, findLiveKeys } from '../../src/jobs/queue.ts';
import type { TaskContext } from '../../src/jobs/worker.ts';
import { createPostgresEngine } from '../../src/search/postgres/engine.ts';
import { openLocalStorage } from '../../src/storage/localDisk.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const people = 12_000;
const never = new AbortController().signal;

describe('the export job', () => {
  let database: TestDatabase;
  let folder: string;
  let deps: ExportJobDeps;
  let userId: string;
  let children: ChildProcess[];

  before(async () => {
    database = await createTestDatabase({ poolMax: 8 });
    const { knex } = database;
    await knex.raw(
      `insert into contacts (first_name, last_name, title, created_at)
       select 'P' || n, repeat('x', 200), 'VP', now() - n * interval '1 second' from generate_series(1, ?) as n`,
      [people],
    );
    const [user] = await knex('users').insert({ email: 'a@b.co', name: 'A', password_hash: '' }).returning('id');
    userId = user.id;
  });
  after(() => database.drop());
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'contact360-exports-'));
    const { knex } = database;
    await knex('exports').delete();
    await knex.raw('delete from graphile_worker._private_jobs');
    const log = pino({ level: 'silent' });
    deps = {
      knex,
      search: createPostgresEngine(knex),
      storage: await openLocalStorage(path.join(folder, 'files')),
      log,
    };
    children = [];
  });
  afterEach(async () => {
    for (const child of children) child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  const order = (filters: object = {}) =>
    createExport(deps, { userId, type: 'contacts', format: 'csv', uuids: null, filters: { ...filters } }, never);
  const run = async (exportId: string, own: Partial<ExportJobDeps> = {}, context: Partial<TaskContext> = {}) => {
    const task = createExportTask({ ...deps, ...own });
    await task({ export_id: exportId }, { signal: never, lastAttempt: false, ...context });
    return find(exportId);
  };
  const find = async (exportId: string) => (await findExport(deps.knex, exportId)) as ExportRow;
  const read = async ({ file_key }: ExportRow) => text(await deps.storage.open(file_key as string));
  /** Everything on the disk, half-written files included. */
  const files = async () =>
    (await readdir(path.join(folder, 'files'), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name);
  const workInChild = async () => {
    const program = fileURLToPath(new URL('exportWorker.ts', import.meta.url));
    const args = [JSON.stringify(database.connection), path.join(folder, 'files')];
    const child = fork(program, args, { execArgv: ['--import', 'tsx'] });
    children.push(child);
    await once(child, 'message');
    return child;
  };
  const kill = async (child: ChildProcess) => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  const until = async (exportId: string, reached: (row: ExportRow) => boolean) => {
    for (;;) {
      const row = await find(exportId);
      if (reached(row)) return row;
      await sleep(5);
    }
  };
  /** A storage that does something before it has stored everything. */
  const meddling = (meddle: (key: string) => Promise<unknown>): Storage => ({
    ...deps.storage,
    put: (key, source) => {
      const passed = async function* () {
        let pieces = 0;
        for await (const piece of source as Readable) {
          yield piece;
          pieces += 1;
          // The first one are the headings.
          if (pieces === 2) await meddle(key);
        }
      };
      return deps.storage.put(key, Readable.from(passed(), { objectMode: false }));
    },
  });

  it('writes everything once, in the order of the list', async () => {
    const row = await run((await order()).export_id);
    assert.deepEqual([row.status, row.processed_rows, row.missing_count], ['completed', people, 0]);
    const lines = (await read(row)).split('\r\n');
    assert.equal(lines.length, people + 2);
    assert.deepEqual(
      lines.slice(1, -1).map((line) => line.split(',')[1]),
      Array.from({ length: people }, (_, index) => `P${index + 1}`),
    );
    assert.equal((await files()).length, 1);
  });

  it('shows all rows as they were at one moment', async () => {
    const { export_id } = await order();
    const storage = meddling(async () => {
      await deps.knex('contacts').where({ first_name: 'P12000' }).update({ title: 'CEO' });
      await deps.knex('contacts').where({ first_name: 'P11999' }).delete();
    });
    const row = await run(export_id, { storage });
    assert.deepEqual([row.status, row.processed_rows], ['completed', people]);
    const lines = (await read(row)).split('\r\n');
    assert.deepEqual(
      lines.slice(-3, -1).map((line) => line.split(',').filter((cell) => /^(P\d+|VP|CEO)$/.test(cell))),
      [
        ['P11999', 'VP'],
        ['P12000', 'VP'],
      ],
    );
    await deps.knex.raw(
      `insert into contacts (first_name, last_name, title, created_at)
       select 'P11999', last_name, title, created_at + interval '1 second' from contacts where first_name = 'P12000'`,
    );
  });

  it('ends with the file of one clean run however often its process is killed, and nothing else', async () => {
    const clean = await read(await run((await order()).export_id));
    await deps.knex('exports').delete();
    for (const name of await files()) await deps.storage.remove(`exports/${name}`);
    const { export_id } = await order();
    for (let time = 0; time < 4; time++) {
      const child = await workInChild();
      await until(export_id, (row) => row.status !== 'pending');
      await sleep(Math.random() * 250);
      await kill(child);
    }
    await Promise.all([workInChild(), workInChild()]);
    const row = await until(export_id, ({ status }) => status === 'completed' || status === 'failed');
    assert.equal(row.status, 'completed');
    assert.equal(await read(row), clean);
    while ((await findLiveKeys(deps.knex, [exportJobKey(export_id)])).size > 0) await sleep(10);
    assert.deepEqual(await files(), [path.basename(row.file_key as string)]);
  }).timeout(120_000);

  it('leaves a small one to the job when the process dies that was writing it', async () => {
    const keys = () => deps.knex('exports').pluck('file_key');
    let seen: string[] = [];
    const hanging = new EventEmitter();
    const storage = meddling(async () => {
      seen = await keys();
      await once(hanging, 'end');
    });
    // It hangs in the middle, as one that was killed would never go on.
    const first = createExport(
      { ...deps, storage },
      { userId, type: 'contacts', format: 'csv', uuids: null, filters: { limit: 10 } },
      never,
    );
    while (seen.length === 0) await sleep(5);
    const [{ export_id }] = await deps.knex('exports').select('export_id');
    const { rows } = await deps.knex.raw('select run_at > now() as later from graphile_worker.jobs');
    assert.deepEqual(rows, [{ later: true }]);
    const row = await run(export_id);
    assert.deepEqual([row.status, row.processed_rows], ['completed', 10]);
    assert.notDeepEqual(await keys(), seen);
    assert.deepEqual(await files(), [path.basename(row.file_key as string)]);
    hanging.emit('end');
    await first.catch(() => {});
  });

  it('is finished by one only when two have it at once', async () => {
    const { export_id } = await order();
    let other: ExportRow | undefined;
    const storage = meddling(async () => {
      other = await run(export_id);
    });
    const row = await run(export_id, { storage }).catch(() => find(export_id));
    assert.deepEqual([row.status, row.file_key], ['completed', other?.file_key]);
    assert.deepEqual(await files(), [path.basename(row.file_key as string)]);
  });

  it('stops and leaves nothing when the export is deleted meanwhile', async () => {
    const { export_id } = await order();
    const storage = meddling(() => removeExport(deps, export_id));
    await run(export_id, { storage }).catch(() => {});
    assert.equal(await findExport(deps.knex, export_id), undefined);
    assert.deepEqual(await files(), []);
    assert.equal((await deps.knex.raw('select from graphile_worker.jobs')).rowCount, 0);
  });

  it('is handed back by a process that stops', async () => {
    const { export_id } = await order();
    const stopping = new AbortController();
    const storage = meddling(async () => stopping.abort(new Error('stopping')));
    await assert.rejects(run(export_id, { storage }, { signal: stopping.signal }), /stopping/);
    assert.deepEqual([(await find(export_id)).status, await files()], ['processing', []]);
    assert.equal((await run(export_id)).status, 'completed');
  });

  it('begins again when the database was away in the middle, and its connections are good afterwards', async () => {
    const { export_id } = await order();
    const storage = meddling(() =>
      deps.knex.raw(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
      ),
    );
    await assert.rejects(run(export_id, { storage }));
    assert.deepEqual(await files(), []);
    const row = await run(export_id);
    assert.deepEqual([row.status, row.processed_rows, row.message], ['completed', people, null]);
  });

  it('gives its connection back whole when the storage fails in the middle', async () => {
    for (let time = 0; time < 10; time++) {
      const { export_id } = await order();
      const storage = meddling(async () => {
        throw new Error('the disk is full');
      });
      await assert.rejects(run(export_id, { storage }), /the disk is full/);
      assert.match((await find(export_id)).message ?? '', /begins again by itself/);
    }
    assert.deepEqual((await deps.knex.raw('select 1 as one')).rows, [{ one: 1 }]);
    assert.equal((await deps.knex.raw(`select from pg_stat_activity where state like 'idle in%'`)).rowCount, 0);
    assert.deepEqual(await files(), []);
  });

  it('fails with a plain message in the end', async () => {
    const { export_id } = await order();
    const storage = meddling(async () => {
      throw new Error('secret detail');
    });
    const row = await run(export_id, { storage }, { lastAttempt: true });
    assert.deepEqual([row.status, row.file_key], ['failed', null]);
    assert.match(row.message ?? '', /fault on our side.*Ask for it again/);
    const [kept] = await deps.knex('exports').where({ export_id }).select('uuids', 'filters');
    assert.deepEqual(kept, { uuids: null, filters: null });
    assert.equal((await run(export_id)).status, 'failed');
  });

  describe('chores', () => {
    const doChores = async (storage = deps.storage, signal = never) => {
      for (const chore of createExportChores(deps.knex, storage)) await chore(signal);
    };
    /** A storage with so many old files and one that is in use, and what is removed from it. */
    const crowded = (count: number, used: string) => {
      const removed: string[] = [];
      const storage: Storage = {
        ...deps.storage,
        list: async function* () {
          const file = { size: 1, etag: '""', modifiedAt: new Date(0) };
          for (let index = 0; index < count; index++) yield { ...file, key: `exports/${index}` };
          yield { ...file, key: used };
        },
        remove: async (key) => {
          removed.push(key);
        },
      };
      return { storage, removed };
    };

    it('remove the files whose time is over, and those only', async () => {
      const old = await run((await order({ limit: 5 })).export_id);
      const fresh = await run((await order({ limit: 5 })).export_id);
      await deps.knex('exports').where({ export_id: old.export_id }).update({ expires_at: '2026-01-01' });
      await doChores();
      assert.deepEqual(await files(), [path.basename(fresh.file_key as string)]);
      const row = await find(old.export_id);
      assert.deepEqual([row.status, row.file_key], ['completed', null]);
    });

    it('fail an export whose last try was killed, and remove what it left', async () => {
      const { export_id } = await order();
      const alive = await order();
      await deps.knex('exports').where({ export_id }).update({ status: 'processing', file_key: 'exports/left' });
      await deps.storage.put('exports/left', Readable.from(['x']));
      await enqueue(deps.knex, exportTask, { export_id }, { jobKey: exportJobKey(export_id), maxAttempts: 1 });
      await deps.knex.raw('update graphile_worker._private_jobs set attempts = max_attempts where key = ?', [
        exportJobKey(export_id),
      ]);
      await doChores();
      const row = await find(export_id);
      assert.equal(row.status, 'failed');
      assert.match(row.message ?? '', /interrupted too often/);
      assert.equal((await find(alive.export_id)).status, 'pending');
      assert.deepEqual(await files(), []);
    });

    for (const [how, remove] of [
      ['in the middle', undefined],
      ['at its end', async () => {}],
    ] as const) {
      it(`let a job go on with a small one that its request has lost to it, ${how}`, async () => {
        const hanging = new EventEmitter();
        let isHanging = false;
        const slow = meddling(async () => {
          isHanging = true;
          await once(hanging, 'end');
        });
        const wanted = { userId, type: 'contacts', format: 'csv', uuids: null, filters: { limit: 10 } } as const;
        const request = createExport({ ...deps, storage: slow }, wanted, never);
        while (!isHanging) await sleep(5);
        const [{ export_id }] = await deps.knex('exports').select('export_id');
        await deps.knex.raw(
          `update graphile_worker._private_jobs set attempts = 1, locked_at = now(), locked_by = 'me'`,
        );
        let reply: ExportRow | undefined;
        const storage = meddling(async () => {
          hanging.emit('end');
          reply = await request;
          await doChores();
        });
        // What the request has half written on the disk is removed under its hands; in a bucket it is not seen.
        const row = await run(export_id, { storage: { ...storage, ...(remove && { remove }) } });
        assert.deepEqual([reply?.status, row.status, row.processed_rows], ['processing', 'completed', 10]);
        assert.deepEqual(await files(), [path.basename(row.file_key as string)]);
      });
    }

    it('remove old files that no export refers to', async () => {
      const row = await run((await order({ limit: 5 })).export_id);
      const key = `exports/${randomUUID()}`;
      await deps.storage.put(key, Readable.from(['x']));
      await deps.storage.put('exports/young', Readable.from(['x']));
      for (const one of [key, row.file_key]) await utimes(path.join(folder, 'files', one as string), 1, 1);
      await doChores();
      assert.deepEqual((await files()).sort(), [path.basename(row.file_key as string), 'young'].sort());
    });

    it('remove them also when they are more than a statement can name', async () => {
      const { file_key: used } = await run((await order({ limit: 5 })).export_id);
      const { storage, removed } = crowded(70_000, used as string);
      await doChores(storage);
      assert.deepEqual([removed.length, removed.includes(used as string)], [70_000, false]);
    });

    it('end with the process', async () => {
      const stopping = new AbortController();
      const { storage, removed } = crowded(5000, 'exports/used');
      const remove = async (key: string) => {
        await storage.remove(key);
        stopping.abort();
      };
      await doChores({ ...storage, remove }, stopping.signal);
      assert.equal(removed.length, 1);
    });
  });
});
