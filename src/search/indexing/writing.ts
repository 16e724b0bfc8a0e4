/**
 * Brings rows of the tables to an index, by their numbers: those that are there are put, the others removed. Reading
 * goes on while the engine works; what it refuses is set aside.
 */
import type pg from 'pg';
import type { Logger } from 'pino';
import type { IndexName } from '../fields.ts';
import { readSource } from './source.ts';
import { type Change, Refused, type Target } from './target.ts';

/** Rows of a write, so few that whoever asks this process something meanwhile does not wait long. */
const writeSize = 1000;
/** Writes under way: an engine makes one batch of what waits for it, and few large ones cost it less than many small. */
const writesAtATime = 30;

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

export function startWriting(client: pg.Client, target: Target, work: Work): Writing {
  const { index, uid } = work;
  const underWay: { ids: number[]; change: Change; applied: Promise<void> }[] = [];

  async function finishOldest(): Promise<void> {
    const oldest = underWay.shift();
    if (!oldest) return;
    const refused = new Set<number>();
    await oldest.applied.catch((error) => setAside(client, target, { ...work, refused }, oldest.change, error));
    // What was refused before has been taken in a newer form.
    const taken = oldest.ids.filter((id) => !refused.has(id));
    await client.query('delete from indexing.set_aside where uid = $1 and id = any ($2::bigint[])', [uid, taken]);
  }

  async function finish(): Promise<void> {
    while (underWay.length > 0) await finishOldest();
  }

  return {
    async write(ids) {
      for (let at = 0; at < ids.length; at += writeSize) {
        const part = ids.slice(at, at + writeSize);
        const put = await readSource(client, index, part, target.fields);
        const present = new Set(put.map(({ id }) => id));
        const change = { put, remove: part.filter((id) => !present.has(id)) };
        const { applied } = await target.write(index, uid, change);
        applied.catch(() => {});
        underWay.push({ ids: part, change, applied });
        if (underWay.length >= writesAtATime) await finishOldest();
      }
    },
    finish,
  };
}

interface Refusing extends Work {
  refused: Set<number>;
}

/** Halves a change that was refused until only the rows are left that are to blame. */
async function setAside(
  client: pg.Client,
  target: Target,
  refusing: Refusing,
  { put, remove }: Change,
  error: unknown,
): Promise<void> {
  const { index, uid, log, refused } = refusing;
  const [only, ...others] = put;
  if (!(error instanceof Refused) || !only) throw error;
  if (others.length === 0 && remove.length === 0) {
    log.error({ [index]: only.uuid, reason: error.message }, 'the search index refused a row, which is set aside');
    refused.add(only.id);
    await client.query(
      `insert into indexing.set_aside (uid, id, reason) values ($1, $2, $3)
       on conflict (uid, id) do update set reason = excluded.reason`,
      [uid, only.id, error.message],
    );
    return;
  }
  const half = Math.ceil(put.length / 2);
  const parts: Change[] =
    remove.length > 0
      ? [
          { put: [], remove },
          { put, remove: [] },
        ]
      : [put.slice(0, half), put.slice(half)].map((part) => ({ put: part, remove: [] }));
  for (const part of parts) {
    try {
      await (await target.write(index, uid, part)).applied;
    } catch (cause) {
      await setAside(client, target, refusing, part, cause);
    }
  }
}
