/**
 * Brings rows of the tables to an index, by their numbers: those that are there are put, the others removed. Reading
 * goes on while the engine works; what it refuses is set aside.
 */
import type pg from 'pg';
import type { Logger } from 'pino';
import type { IndexName } from '../fields.ts';
import { readSource } from './source.ts';
import { Refused, type Target } from './target.ts';

/** Rows of a write, so few that whoever asks this process something meanwhile does not wait long. */
const writeSize = 1000;
/** Writes under way: an engine makes one batch of what waits for it, and few large ones cost it less than many small. */
const writesAtATime = 200;

export interface Writing {
  /** Sends; returns before all of it is applied. */
  write(ids: number[]): Promise<void>;
  /** Resolves when all that was sent is applied or set aside. */
  finish(): Promise<void>;
}

export interface Work {
  index: IndexName;
  uid: string;
  log: Logger;
}

export function startWriting(client: pg.Client, target: Target, { index, uid, log }: Work): Writing {
  const underWay: { ids: number[]; applied: Promise<void> }[] = [];

  /** The rows as they are now. */
  async function send(ids: number[]): Promise<{ applied: Promise<void> }> {
    const put = await readSource(client, index, ids, target.fields);
    const present = new Set(put.map(({ id }) => id));
    return target.write(index, uid, { put, remove: ids.filter((id) => !present.has(id)) });
  }

  async function finishOldest(): Promise<void> {
    const oldest = underWay.shift();
    if (oldest) await settle(oldest.ids, oldest.applied);
  }

  /** Halves what was refused until only the rows are left that are to blame. */
  async function settle(ids: number[], applied: Promise<void>): Promise<void> {
    try {
      await applied;
      // What was refused before has been taken in a newer form.
      await client.query('delete from indexing.set_aside where uid = $1 and id = any ($2::bigint[])', [uid, ids]);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (ids.length === 1) return setAside(ids, error);
      const half = Math.ceil(ids.length / 2);
      for (const part of [ids.slice(0, half), ids.slice(half)]) await settle(part, (await send(part)).applied);
    }
  }

  async function setAside(ids: number[], { message }: Refused): Promise<void> {
    const [row] = await readSource(client, index, ids, target.fields);
    log.error({ [index]: row?.uuid, reason: message }, 'the search index refused a row, which is set aside');
    await client.query(
      `insert into indexing.set_aside (uid, id, reason) values ($1, $2, $3)
       on conflict (uid, id) do update set reason = excluded.reason`,
      [uid, ids[0], message],
    );
  }

  return {
    async write(ids) {
      for (let at = 0; at < ids.length; at += writeSize) {
        const part = ids.slice(at, at + writeSize);
        const { applied } = await send(part);
        applied.catch(() => {});
        underWay.push({ ids: part, applied });
        if (underWay.length >= writesAtATime) await finishOldest();
      }
    },
    async finish() {
      while (underWay.length > 0) await finishOldest();
    },
  };
}
