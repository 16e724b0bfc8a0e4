/**
 * How far an engine outside of Postgres has followed (outbox.ts). A reader may trust an index for an answer when it was
 * current before and is the same afterwards: then nothing was committed in between that the answer lacks, and nothing
 * applied of which it may have seen a part.
 */
import type { Knex } from 'knex';
import type { IndexName } from '../fields.ts';

export interface Followed {
  /** Of the index that answers. */
  uid: string | null;
  version: string | null;
  /** Of the last change that is in it. */
  applied: string;
  inexact: ReadonlySet<string>;
  /** There are changes that are not in it yet. */
  isBehind: boolean;
  /** Rows that the engine refused. */
  setAside: number;
}

/** The kinds of rows that an index is made of. */
const kindsOf: Record<IndexName, IndexName[]> = {
  contacts: ['contacts', 'companies'],
  companies: ['companies'],
};

const sql = `select uid, version, applied::text, to_json(inexact),
    exists (select from indexing.outbox where kind = any (?)),
    (select count(*)::int from indexing.set_aside where set_aside.uid = followed.uid)
  from indexing.followed where name = ?`;

type Row = [string | null, string | null, string, string[], boolean, number];

export async function readFollowed(knex: Knex, index: IndexName): Promise<Followed | undefined> {
  const options = { name: 'followed', rowMode: 'array' };
  const { rows } = await knex.raw<{ rows: Row[] }>(sql, [kindsOf[index], index]).options(options);
  const [row] = rows;
  if (!row) return undefined;
  const [uid, version, applied, inexact, isBehind, setAside] = row;
  return { uid, version, applied, inexact: new Set(inexact), isBehind, setAside };
}

export interface FollowedHealth {
  name: IndexName;
  uid: string | null;
  documents: number;
  lagSeconds: number;
  built: number;
  total: number;
  isBuilding: boolean;
  setAside: number;
  error: string | null;
}

export async function readFollowedHealth(knex: Knex): Promise<FollowedHealth[]> {
  const { rows } = await knex.raw<{ rows: FollowedHealth[] }>(`
    select name, uid, documents, built, total, building is not null as "isBuilding", error,
      (select count(*)::int from indexing.set_aside where set_aside.uid = followed.uid) as "setAside",
      coalesce((select extract(epoch from clock_timestamp() - min(at))::float from indexing.outbox
        where followed.name = 'contacts' or kind = 'companies'), 0) as "lagSeconds"
    from indexing.followed order by name desc`);
  return rows;
}

/** Rows that the indexes which answer lack, because the engine refuses them. */
export async function countSetAside(knex: Knex): Promise<number> {
  const [row] = await knex('indexing.set_aside').join('indexing.followed', 'followed.uid', 'set_aside.uid').count();
  return Number(row?.count);
}

/** Both indexes are built anew, beside the ones that answer; false when nobody follows. */
export async function requestRebuild(knex: Knex): Promise<boolean> {
  return (await knex('indexing.followed').update({ rebuild: true })) > 0;
}
