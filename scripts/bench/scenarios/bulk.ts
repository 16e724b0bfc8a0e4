/**
 * A file of made-up people imported through the API into an empty database, and all of them exported again: beside COPY
 * of the same columns in the same minute, and with lists asked for meanwhile.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { openDatabase } from '../../../src/db/database.ts';
import { createLog } from '../../../src/log.ts';
import { showProgress } from '../../seed/progress.ts';
import { type CopyFloors, timeCopyFrom, timeCopyTo } from '../bulk/copies.ts';
import { timeLists } from '../bulk/listTimes.ts';
import { writePeopleFile } from '../bulk/peopleFile.ts';
import { exportAll, importFile, type Service } from '../bulk/transfer.ts';
import { count, milliseconds, quantile, ratio } from '../numbers.ts';
import type { Report, ScenarioApart } from '../scenario.ts';
import { signIn, startService } from '../service.ts';

const limits = { import: 0.12, export: 0.7, memory: 200, lists: 3 };
const idleLists = 200;
const root = new URL('../../../', import.meta.url);

export const bulk: ScenarioApart = {
  name: 'bulk',
  async runApart({ contacts }) {
    const folder = path.resolve(process.env.DATA_DIR || '.data', `bench-bulk-${contacts}`);
    await mkdir(folder, { recursive: true });
    const file = await findPeopleFile(folder, contacts);
    for (const name of ['postgres', 'service']) await rm(path.join(folder, name), { recursive: true, force: true });
    console.log('Building the service');
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
    const database = await openDatabase({ dataDir: folder, poolMax: 2 }, createLog('warn'));
    try {
      const target = await startService(database, folder, { WORKER: 'inline' }, new URL('dist/src/main.js', root));
      try {
        const service = { url: target.url, headers: await signIn(target, database.knex) };
        const imported = await importWithLists(service, file, contacts);
        const importMemory = (await target.usage()).peakMegabytes;
        const idle = await timeIdleLists(service);
        const exported = await display('Exporting', contacts, (onRows) => exportAll(service, onRows));
        const exportMemory = (await target.usage()).peakMegabytes;
        console.log('Copying the same columns');
        const to = await timeCopyTo(database.url, folder);
        const from = await timeCopyFrom(database.url, folder);
        return toReport({ imported, importMemory, idle, exported, exportMemory, to, from });
      } finally {
        await target.stop();
      }
    } finally {
      await database.close();
    }
  },
};

async function findPeopleFile(folder: string, contacts: number): Promise<string> {
  const file = path.join(folder, 'people.csv');
  if (existsSync(file)) return file;
  console.log(`Writing ${file}, once`);
  await writePeopleFile(file, { contacts, companies: Math.ceil(contacts / 10), seed: 77 });
  return file;
}

async function display<T>(what: string, rows: number, work: (onRows: (rows: number) => void) => Promise<T>) {
  console.log(what);
  const progress = showProgress(rows);
  const done = await work(progress.onRows);
  progress.end();
  return done;
}

/** Lists are timed while the second half comes in, when there is something in them. */
async function importWithLists(service: Service, file: string, contacts: number) {
  let isOver = false;
  let lists: Promise<number[]> | undefined;
  const done = await display('Importing', contacts, (onRows) =>
    importFile(service, file, (rows) => {
      onRows(rows);
      if (rows >= contacts / 2) lists ??= timeLists(service, () => isOver);
    }),
  );
  isOver = true;
  return { ...done, lists: (await lists) ?? [] };
}

function timeIdleLists(service: Service): Promise<number[]> {
  let left = idleLists;
  return timeLists(service, () => left-- === 0);
}

interface Measured {
  imported: Awaited<ReturnType<typeof importWithLists>>;
  exported: Awaited<ReturnType<typeof exportAll>>;
  /** Of lists, in milliseconds. */
  idle: number[];
  /** Peaks of the process, API and worker in one, in megabytes. */
  importMemory: number;
  exportMemory: number;
  from: CopyFloors;
  to: number;
}

function toReport({ imported, exported, idle, importMemory, exportMemory, from, to }: Measured): Report {
  const toRow = (label: string, seconds: number, floor: number, memory = '') => [
    label,
    count(imported.rows / seconds),
    ratio(floor / seconds),
    memory,
  ];
  const [during, alone] = [imported.lists, idle].map((times) => quantile(times, 0.95)) as [number, number];
  const reached = {
    import: from.bare / imported.seconds,
    export: to / exported.seconds,
    memory: Math.max(importMemory, exportMemory),
    lists: during / alone,
  };
  return {
    title: `${count(imported.rows)} people in and out`,
    columns: ['', 'rows/s', 'of COPY', 'peak memory'],
    rows: [
      toRow('import, from upload to completed', imported.seconds, from.bare, `${importMemory} MB`),
      toRow('COPY FROM, no index', from.bare, from.bare),
      toRow('COPY FROM, indexes of the tables', from.indexed, from.bare),
      toRow('export, until it can be downloaded', exported.seconds, to, `${exportMemory} MB`),
      toRow('COPY TO of the same join', to, to),
    ],
    notes: [
      `Lists, p95: ${milliseconds(during)} during the import, ${milliseconds(alone)} after it, ${ratio(during / alone)}.`,
      'An import also checks, recognises who is there already, and derives the search index.',
    ],
    missed: toMissed(reached),
  };
}

function toMissed(reached: typeof limits): string[] {
  const missed: string[] = [];
  if (reached.import < limits.import) missed.push(`the import is to reach ${limits.import} of COPY FROM without index`);
  if (reached.export < limits.export) missed.push(`the export is to reach ${limits.export} of COPY TO`);
  if (reached.memory > limits.memory) missed.push(`the process is to stay under ${limits.memory} MB`);
  if (!(reached.lists <= limits.lists))
    missed.push(`lists are to take at most ${limits.lists} times as long meanwhile`);
  return missed;
}
