/**
 * Compares the indexes outside of Postgres with the tables, document by document: what is missing, left over or
 * different, one sentence each. Promises: writing goes on meanwhile, and what is only under way is no difference;
 * memory is for a page of each side, however many there are.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Knex } from 'knex';
import type pg from 'pg';
import type { IndexName } from '../fields.ts';
import { type Followed, readFollowed } from './followed.ts';
import { indexes } from './layout.ts';
import { readSource } from './source.ts';
import type { Content, Target } from './target.ts';

const pageSize = 1000;
/** Differences are looked at again, all at once: more need not be known to say that there are some. */
const maxSuspects = 1000;
const patienceMs = 10_000;

export interface CompareOptions {
  knex: Knex;
  /** Of the caller's own, for the long reading. */
  client: pg.Client;
  target: Target;
}

/** Empty when every document is as its row says, and there is no other. */
export async function compareIndexes(options: CompareOptions): Promise<string[]> {
  const findings: string[] = [];
  for (const index of indexes) {
    const finding = await compareIndex(options, index);
    if (finding) findings.push(finding);
  }
  return findings;
}

async function compareIndex(options: CompareOptions, index: IndexName): Promise<string | undefined> {
  const state = await readFollowed(options.knex, index);
  if (!state) return `the index of ${index} is kept by nobody: a process with WORKER=inline or only builds it`;
  if (state.uid === null || state.version !== options.target.version)
    return `the index of ${index} is not built yet: a process with WORKER=inline or only does it`;
  const { uid } = state;
  const suspects = await findSuspects(options, index, uid).catch(async (error) => {
    // Another one has taken its place meanwhile: that is compared instead.
    if ((await readFollowed(options.knex, index))?.uid !== uid) return undefined;
    throw error;
  });
  if (!suspects) return compareIndex(options, index);
  return suspects.length === 0 ? undefined : judge(options, index, suspects);
}

/** Both sides are read in the order of their uuids. */
async function findSuspects(options: CompareOptions, index: IndexName, uid: string): Promise<string[]> {
  const { client, target } = options;
  const suspects: string[] = [];
  let after = '00000000-0000-0000-0000-000000000000';
  while (suspects.length < maxSuspects) {
    const [rows, documents] = await Promise.all([
      readRows(options, index, await findRows(client, index, after)),
      target.read(uid, { after, limit: pageSize }),
    ]);
    const ends = [rows, documents].flatMap((page) => (page.length < pageSize ? [] : (page.at(-1)?.uuid ?? [])));
    const end = ends.sort()[0];
    const inPage = ({ uuid }: Content) => end === undefined || uuid <= end;
    suspects.push(...findDifferences(rows.filter(inPage), documents.filter(inPage)));
    if (end === undefined) break;
    after = end;
  }
  return suspects.slice(0, maxSuspects);
}

/** At a moment when all changes are applied. */
async function judge(options: CompareOptions, index: IndexName, suspects: string[]): Promise<string | undefined> {
  const { knex, client, target } = options;
  const until = performance.now() + patienceMs;
  while (performance.now() < until) {
    const before = await readFollowed(knex, index);
    if (isCurrent(before)) {
      const rows = await readRows(options, index, await findRowsOf(client, index, suspects));
      const documents = await target.read(before.uid, { uuids: suspects });
      const after = await readFollowed(knex, index);
      if (isCurrent(after) && after.uid === before.uid && after.applied === before.applied)
        return describeDifferences(index, findDifferences(rows, documents));
    }
    await sleep(200);
  }
  return (
    `documents of ${index} that are not as in the tables: ${describeNumber(suspects)}, ` +
    'but changes are still to be applied. Check again when a worker has done that'
  );
}

const isCurrent = (state: Followed | undefined): state is Followed & { uid: string } => !!state?.uid && !state.isBehind;

const describeDifferences = (index: IndexName, found: string[]): string | undefined =>
  found.length === 0
    ? undefined
    : `documents of ${index} that are not as in the tables: ${describeNumber(found)}, for example ${found[0]}`;

const describeNumber = ({ length }: string[]): string => (length < maxSuspects ? `${length}` : `${length} or more`);

function findDifferences(rows: Content[], documents: Content[]): string[] {
  const made = new Map(rows.map(({ uuid, content }) => [uuid, content]));
  const held = new Map(documents.map(({ uuid, content }) => [uuid, content]));
  const uuids = [...new Set([...made.keys(), ...held.keys()])];
  return uuids.filter((uuid) => !isDeepStrictEqual(made.get(uuid), held.get(uuid)));
}

async function readRows({ client, target }: CompareOptions, index: IndexName, ids: number[]): Promise<Content[]> {
  const made = target.make(index, await readSource(client, index, ids, target.fields));
  return made.sort((a, b) => (a.uuid < b.uuid ? -1 : 1));
}

async function findRows(client: pg.Client, index: IndexName, after: string): Promise<number[]> {
  const sql = `select id from ${index} where uuid > $1 order by uuid limit ${pageSize}`;
  return toNumbers(await client.query<{ id: string }>(sql, [after]));
}

async function findRowsOf(client: pg.Client, index: IndexName, uuids: string[]): Promise<number[]> {
  return toNumbers(await client.query<{ id: string }>(`select id from ${index} where uuid = any ($1)`, [uuids]));
}

const toNumbers = ({ rows }: { rows: { id: string }[] }): number[] => rows.map(({ id }) => Number(id));
