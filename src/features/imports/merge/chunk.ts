/** One chunk of rows merged into the tables, within the caller's transaction. */
import type { Knex } from 'knex';
import { companyKind, contactKind, type EntityKind, type Patch } from '../entities.ts';
import type { ImportRow } from '../rows.ts';
import { createMatcher, type Matcher } from './matcher.ts';
import { insertEntities, loadCandidates, updateEntities } from './queries.ts';

/** Uuids of what a transaction made or changed. */
export interface ChangedRows {
  companies: string[];
  contacts: string[];
}

export interface MergeResult {
  created: number;
  updated: number;
  changed: ChangedRows;
}

export async function mergeChunk(trx: Knex.Transaction, rows: ImportRow[]): Promise<MergeResult> {
  let created = 0;
  const companyIds = new Map<ImportRow, string>();
  const companyPatches = rows.flatMap((row) => (row.company ? [row.company] : []));
  const companies = await prepareMatcher(trx, companyKind, companyPatches);
  for (const row of rows) {
    if (!row.company) continue;
    const merged = companies.merge(row.company);
    companyIds.set(row, merged.entity.uuid);
    if (!row.contact && merged.created) created += 1;
  }

  const patches = rows.flatMap((row) => (row.contact ? [withCompany(row.contact, companyIds.get(row))] : []));
  const contacts = await prepareMatcher(trx, contactKind, patches);
  for (const patch of patches) if (contacts.merge(patch).created) created += 1;

  const changed = {
    companies: await write(trx, companyKind, companies),
    contacts: await write(trx, contactKind, contacts),
  };
  return { created, updated: rows.length - created, changed };
}

const withCompany = (patch: Patch, companyId: string | undefined): Patch =>
  companyId === undefined ? patch : { ...patch, company_id: companyId };

async function prepareMatcher(trx: Knex.Transaction, kind: EntityKind, patches: Patch[]): Promise<Matcher> {
  const matcher = createMatcher(kind);
  if (patches.length === 0) return matcher;
  const keys = new Set(patches.map((patch) => kind.keysOf(patch)[0] as string));
  for (const { uuid, values } of await loadCandidates(trx, kind, keys, patches.length + 1)) matcher.add(uuid, values);
  return matcher;
}

async function write(trx: Knex.Transaction, kind: EntityKind, matcher: Matcher): Promise<string[]> {
  const { created, changed } = matcher.touched();
  await insertEntities(trx, kind, created);
  await updateEntities(trx, kind, changed);
  return [...created, ...changed].map((entity) => entity.uuid);
}
