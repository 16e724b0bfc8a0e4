/** Applies what stands in the outbox, then removes it from there and says so in one transaction. */
import type pg from 'pg';
import type { Logger } from 'pino';
import type { IndexName } from '../fields.ts';
import type { Building } from './build.ts';
import { readSource } from './source.ts';
import { type Change, type Description, Refused, type Target } from './target.ts';

/** Rows of a write: an engine applies one after the other, and reads are made of the next ones meanwhile. */
export const writeSize = 5000;
const writesAtATime = 3;
/** Changes of one go, roughly; they are all there or not at all. */
const maxIds = 50_000;

interface Outbox {
  seqs: string[];
  last: string;
  contacts: number[];
  companies: number[];
}

/** False when there was nothing to do. */
export async function applyChanges(
  client: pg.Client,
  target: Target,
  building: Building | undefined,
  log: Logger,
): Promise<boolean> {
  const changed = await readOutbox(client);
  if (!changed) return false;
  const { rows } = await client.query<{ name: IndexName; uid: string | null }>(
    'select name, uid from indexing.followed',
  );
  const described = new Map<IndexName, Description>();
  for (const { name, uid } of rows) {
    if (changed[name].length === 0) continue;
    if (building?.index === name)
      await applyTo(client, target, { index: name, uid: building.uid, ids: changed[name], log });
    if (uid === null) continue;
    await applyTo(client, target, { index: name, uid, ids: changed[name], log });
    described.set(name, await target.describe(uid));
  }
  await client.query('begin');
  for (const [name, { documents, inexact, mark }] of described) {
    // Not when the tables were filled behind its back meanwhile.
    await client.query(
      `update indexing.followed set applied = $2, documents = $3, inexact = $4, mark = $5
       where name = $1 and uid is not null`,
      [name, changed.last, documents, inexact, mark],
    );
  }
  await client.query('delete from indexing.outbox where seq = any ($1)', [changed.seqs]);
  await client.query('commit');
  return true;
}

async function readOutbox(client: pg.Client): Promise<Outbox | undefined> {
  const { rows } = await client.query<{ seq: string; kind: IndexName; ids: string[] }>(
    `select seq, kind, ids from (
       select *, sum(cardinality(ids)) over (order by seq) - cardinality(ids) as before from (
         select * from indexing.outbox order by seq limit 1000
       ) as oldest
     ) as summed where before < ${maxIds} order by seq`,
  );
  const last = rows.at(-1);
  if (!last) return undefined;
  const idsOf = (wanted: IndexName) => rows.flatMap(({ kind, ids }) => (kind === wanted ? ids.map(Number) : []));
  const companies = [...new Set(idsOf('companies'))];
  const contacts = [...new Set([...idsOf('contacts'), ...(await findContactsOf(client, companies))])];
  return { seqs: rows.map(({ seq }) => seq), last: last.seq, contacts, companies };
}

/** Contacts carry their company's values. */
async function findContactsOf(client: pg.Client, companies: number[]): Promise<number[]> {
  if (companies.length === 0) return [];
  const { rows } = await client.query<{ id: string }>(
    `select contacts.id from companies join contacts on contacts.company_id = companies.uuid
     where companies.id = any ($1::bigint[])`,
    [companies],
  );
  return rows.map(({ id }) => Number(id));
}

export interface Work {
  index: IndexName;
  uid: string;
  ids: number[];
  log: Logger;
}

/** Rows that are there are put, the others removed. */
export async function applyTo(client: pg.Client, target: Target, work: Work): Promise<void> {
  const { index, uid, ids } = work;
  const refused = new Set<number>();
  const underWay: { change: Change; applied: Promise<void> }[] = [];
  const finish = async () => {
    const oldest = underWay.shift();
    await oldest?.applied.catch((error) => setAside(client, target, { ...work, refused }, oldest.change, error));
  };
  for (let at = 0; at < ids.length; at += writeSize) {
    const part = ids.slice(at, at + writeSize);
    const put = await readSource(client, index, part, target.fields);
    const present = new Set(put.map(({ id }) => id));
    const change = { put, remove: part.filter((id) => !present.has(id)) };
    const { applied } = await target.write(index, uid, change);
    applied.catch(() => {});
    underWay.push({ change, applied });
    if (underWay.length >= writesAtATime) await finish();
  }
  while (underWay.length > 0) await finish();
  // What was refused before has been taken in a newer form.
  const taken = ids.filter((id) => !refused.has(id));
  await client.query('delete from indexing.set_aside where uid = $1 and id = any ($2::bigint[])', [uid, taken]);
}

interface Refusing extends Omit<Work, 'ids'> {
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
