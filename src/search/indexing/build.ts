/**
 * Builds an index anew, beside the one that answers, a piece at a time, so that changes are applied to both in between.
 * When it has all rows it takes the other's place, in one transaction with the news of it.
 */
import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { IndexName } from '../fields.ts';
import { indexes } from './layout.ts';
import type { Target } from './target.ts';
import { startWriting, type Writing } from './writing.ts';

/** Changes are applied, and whoever stops is heard, between pieces. */
const defaultPieceSize = 5000;
const reportEvery = 100_000;

export interface Building {
  index: IndexName;
  uid: string;
  /** Resolves when all that was read for it so far is in it. */
  finish(): Promise<void>;
}

interface Progress extends Building {
  writing: Writing;
  built: number;
  started: number;
}

/**
 * What is built are the rows that Postgres' index has (upkeep.ts). A company's contacts one after the other: they share
 * what is read of it, and are stored in less space.
 */
const order: Record<IndexName, string> = { companies: 'id', contacts: 'company, id' };

/** Milliseconds in which all that was sent to an index has arrived; what comes after it was dropped makes it anew. */
const lateMs = 60_000;

export interface Builder {
  /** Takes over from an earlier writer: nothing that it sent reaches the indexes from now on, what it left unfinished is removed. */
  start(): Promise<void>;
  /** Looks whether the indexes are still there. */
  check(): Promise<void>;
  /** Tells what is being built; undefined: nothing is, all indexes are there. */
  step(): Promise<Building | undefined>;
}

export interface BuildOptions {
  target: Target;
  /** Rows that are built between looks at what has changed. */
  pieceSize?: number | undefined;
  log: Logger;
}

export function createBuilder(client: pg.Client, { target, pieceSize = defaultPieceSize, log }: BuildOptions): Builder {
  let progress: Progress | undefined;
  const droppedAt = new Map<string, number>();

  async function begin(index: IndexName): Promise<Progress> {
    const uid = `${index}_${randomBytes(6).toString('hex')}_1`;
    await client.query('insert into indexing.made (uid) values ($1)', [uid]);
    await target.create(index, uid);
    await client.query(
      `update indexing.followed set building = $2, built = 0, total = (select count(*) from search.${index}), rebuild = false
       where name = $1`,
      [index, uid],
    );
    // Rows that come later are noted as changes.
    await client.query(`declare building cursor with hold for select id from search.${index} order by ${order[index]}`);
    log.info(`search: building the index of ${index} from the tables`);
    const writing = startWriting(client, target, { index, uid, log });
    return { index, uid, writing, finish: writing.finish, built: 0, started: performance.now() };
  }

  async function goOn(current: Progress): Promise<Progress | undefined> {
    const { index, uid, writing } = current;
    const { rows } = await client.query<{ id: string }>(`fetch ${pieceSize} from building`);
    if (rows.length === 0) return finish(current);
    await writing.write(rows.map(({ id }) => Number(id)));
    const built = current.built + rows.length;
    if (built % reportEvery < rows.length) log.info({ [index]: built }, 'search: building');
    const { rowCount } = await client.query(
      'update indexing.followed set built = $3, total = greatest(total, $3) where name = $1 and building = $2',
      [index, uid, built],
    );
    return rowCount === 0 ? giveUp(current) : { ...current, built };
  }

  async function finish(current: Progress): Promise<undefined> {
    const { index, uid, writing, built, started } = current;
    await writing.finish();
    const { documents, inexact, mark } = await target.describe(uid);
    const { rowCount } = await client.query(
      `update indexing.followed set uid = building, building = null, version = $3, documents = $4, inexact = $5,
         mark = $6
       where name = $1 and building = $2`,
      [index, uid, target.version, documents, inexact, mark],
    );
    if (rowCount === 0) return giveUp(current);
    await client.query('close building');
    const seconds = Math.round((performance.now() - started) / 1000);
    log.info({ seconds, [index]: built }, `search: the index of ${index} is built`);
    await dropUnused();
  }

  /** The tables were filled behind its back. */
  async function giveUp({ uid, writing }: Progress): Promise<undefined> {
    await writing.finish();
    await client.query('close building');
    log.info({ uid }, 'search: an index is of no use any more and is built once more');
    await dropUnused();
  }

  async function dropUnused(): Promise<void> {
    const { rows } = await client.query<{ uid: string }>(
      `select uid from indexing.made
       where not exists (select from indexing.followed where made.uid in (followed.uid, followed.building))`,
    );
    for (const { uid } of rows) {
      const before = droppedAt.get(uid);
      if (before !== undefined && performance.now() - before < lateMs) continue;
      await target.drop(uid);
      await client.query('delete from indexing.set_aside where uid = $1', [uid]);
      if (before !== undefined) await client.query('delete from indexing.made where uid = $1', [uid]);
      droppedAt.set(uid, performance.now());
    }
  }

  /** Its writer may be alive still and not know that another has taken over: it must not find the index any more. */
  async function takeOver(index: IndexName, { uid, mark }: State & { uid: string }): Promise<void> {
    const next = uid.replace(/\d+$/, (turn) => String(Number(turn) + 1));
    await client.query('insert into indexing.made (uid) values ($1) on conflict do nothing', [next]);
    await target.rename(uid, next);
    if (!(await target.isAsLeft(next, mark))) return giveUpIndex(index, 'is not as it was left');
    await client.query('update indexing.set_aside set uid = $2 where uid = $1', [uid, next]);
    await client.query('update indexing.followed set uid = $3 where name = $1 and uid = $2', [index, uid, next]);
  }

  async function giveUpIndex(index: IndexName, reason: string): Promise<void> {
    log.info(`search: the index of ${index} ${reason}`);
    await client.query('update indexing.followed set uid = null where name = $1', [index]);
  }

  return {
    async start() {
      await client.query('update indexing.followed set building = null where building is not null');
      for (const index of indexes) {
        const state = await readState(client, index);
        if (!hasIndex(state)) continue;
        // Documents of one version are not written into an index of another.
        if (state.version !== target.version) await giveUpIndex(index, 'is of another version');
        else await takeOver(index, state);
      }
      await dropUnused();
    },
    async check() {
      for (const index of indexes) {
        const state = await readState(client, index);
        if (!hasIndex(state) || (await target.isAsLeft(state.uid, state.mark))) continue;
        await giveUpIndex(index, 'is not as it was left');
      }
      await dropUnused();
    },
    async step() {
      if (!progress) {
        const index = await findNext(client, target);
        progress = index && (await begin(index));
      }
      progress = progress && (await goOn(progress));
      return progress;
    },
  };
}

interface State {
  uid: string | null;
  version: string | null;
  rebuild: boolean;
  mark: string | null;
}

const hasIndex = (state: State): state is State & { uid: string } => state.uid !== null;

async function readState(client: pg.Client, index: IndexName): Promise<State> {
  const { rows } = await client.query<State>(
    'select uid, version, rebuild, mark from indexing.followed where name = $1',
    [index],
  );
  if (!rows[0]) throw new Error('The index is not followed any more');
  return rows[0];
}

async function findNext(client: pg.Client, target: Target): Promise<IndexName | undefined> {
  for (const index of indexes) {
    const { uid, version, rebuild } = await readState(client, index);
    if (uid === null || version !== target.version || rebuild) return index;
  }
  return undefined;
}
