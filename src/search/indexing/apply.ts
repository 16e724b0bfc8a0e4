/** Applies what stands in the outbox, then removes it from there and says so in one transaction. */
import type pg from 'pg';
import type { Logger } from 'pino';
import type { IndexName } from '../fields.ts';
import type { Building } from './build.ts';
import { inTransaction } from './connection.ts';
import type { Description, Target } from './target.ts';
import { startWriting, type Work } from './writing.ts';

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
  // What the builder has sent is older than the changes: none of it may be sent again after them.
  await building?.finish();
  const write = async (work: Work, ids: number[]) => {
    const writing = startWriting(client, target, work);
    await writing.write(ids);
    await writing.finish();
  };
  const { rows } = await client.query<{ name: IndexName; uid: string | null }>(
    'select name, uid from indexing.followed',
  );
  const described = new Map<IndexName, Description>();
  for (const { name, uid } of rows) {
    if (changed[name].length === 0) continue;
    if (building?.index === name) await write({ index: name, uid: building.uid, log }, changed[name]);
    if (uid === null) continue;
    await write({ index: name, uid, log }, changed[name]);
    described.set(name, await target.describe(uid));
  }
  await inTransaction(client, 'read committed', async () => {
    for (const [name, { documents, inexact, mark }] of described) {
      // Not when the tables were filled behind its back meanwhile.
      await client.query(
        `update indexing.followed set applied = $2, documents = $3, inexact = $4, mark = $5
         where name = $1 and uid is not null`,
        [name, changed.last, documents, inexact, mark],
      );
    }
    await client.query('delete from indexing.outbox where seq = any ($1)', [changed.seqs]);
  });
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

/** Contacts carry their company's values. Those that Postgres' index does not have yet must not be here before. */
async function findContactsOf(client: pg.Client, companies: number[]): Promise<number[]> {
  if (companies.length === 0) return [];
  const { rows } = await client.query<{ id: string }>(
    'select id from search.contacts where company = any ($1::bigint[])',
    [companies],
  );
  return rows.map(({ id }) => Number(id));
}
