/** One chunk of rows merged into the tables, within the caller's transaction. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Knex } from 'knex';
import { companyKind, contactKind, type EntityKind, inCompany, narrow } from '../entities.ts';
import type { ImportRow, Keyed } from '../rows.ts';
import { createMatcher, type Matcher } from './matcher.ts';
import { insertEntities, loadCandidates, type Tables, updateEntities } from './queries.ts';

/** What is merged into: the columns that the file has something to say about, and the tables. */
export interface MergeTarget {
  companies: EntityKind;
  contacts: EntityKind;
  tables: Tables;
}

export function toTarget(columns: ({ company?: string; contact?: string } | undefined)[], tables: Tables): MergeTarget {
  const used = (whose: 'company' | 'contact') => columns.flatMap((column) => column?.[whose] ?? []);
  return { companies: narrow(companyKind, used('company')), contacts: narrow(contactKind, used('contact')), tables };
}

/** Rows that are merged at a time; requests have their turn in between. */
const rowsInTurn = 100;

export async function mergeChunk(
  trx: Knex.Transaction,
  target: MergeTarget,
  rows: ImportRow[],
): Promise<{ created: number; updated: number }> {
  let created = 0;
  const companies = await prepareMatcher(
    trx,
    target,
    'companies',
    rows.flatMap((row) => row.company ?? []),
  );
  const people: Keyed[] = [];
  for await (const { company, contact } of inTurns(rows)) {
    const merged = company && companies.merge(company);
    if (contact) people.push(merged ? withCompany(contact, merged.entity.uuid) : contact);
    else if (merged?.created) created += 1;
  }

  const contacts = await prepareMatcher(trx, target, 'contacts', people);
  for await (const person of inTurns(people)) if (contacts.merge(person).created) created += 1;

  await write(trx, target, 'companies', companies);
  await write(trx, target, 'contacts', contacts);
  return { created, updated: rows.length - created };
}

async function* inTurns<T>(items: T[]): AsyncGenerator<T> {
  for (let at = 0; at < items.length; at += rowsInTurn) {
    yield* items.slice(at, at + rowsInTurn);
    await nextTurn();
  }
}

/** The chunk may have to be merged once more, and the company be another then: the row's own keys stay as they are. */
function withCompany({ patch, keys }: Keyed, companyId: string): Keyed {
  patch.company_id = companyId;
  return { patch, keys: inCompany(keys, companyId) };
}

async function prepareMatcher(
  trx: Knex.Transaction,
  { tables, ...kinds }: MergeTarget,
  name: 'companies' | 'contacts',
  rows: Keyed[],
): Promise<Matcher> {
  const kind = kinds[name];
  const matcher = createMatcher(kind);
  if (rows.length === 0) return matcher;
  const keys = new Set(rows.map((row) => row.keys[0] as string));
  const found = await loadCandidates(trx, { kind, tables }, keys, rows.length + 1);
  for (const { uuid, values } of found) matcher.add(uuid, values);
  return matcher;
}

async function write(
  trx: Knex.Transaction,
  { tables, ...kinds }: MergeTarget,
  name: 'companies' | 'contacts',
  matcher: Matcher,
): Promise<void> {
  const { created, changed } = matcher.touched();
  await insertEntities(trx, kinds[name], created);
  await updateEntities(trx, { kind: kinds[name], tables }, changed);
}
