/** Reading and writing of companies and contacts for a whole chunk, one statement for each. */
import type { Knex } from 'knex';
import type { EntityKind, Value, Values } from '../entities.ts';
import { copyRows } from './copy.ts';
import type { Entity } from './matcher.ts';

const hash = (expression: string) => `hashtextextended(${expression}, 0)`;
const isKey = (expression: string) => `${hash(expression)} = ${hash('k.key')}`;
const fullName = `norm(coalesce(t.first_name, '') || ' ' || coalesce(t.last_name, ''))`;
const company = { main: 'companies t', metadata: 'companies_metadata m join companies t on t.uuid = m.uuid' };
const contact = { main: 'contacts t', metadata: 'contacts_metadata m join contacts t on t.uuid = m.uuid' };

/** By type of key: where to look and the condition with an index; `k` has the wanted key and company. */
const lookups: Record<EntityKind['table'], Record<string, { from: string; where: string }>> = {
  companies: {
    domain: { from: company.metadata, where: isKey('url_domain(m.website)') },
    linkedin: { from: company.metadata, where: isKey('linkedin_key(m.linkedin_url)') },
    name: { from: company.main, where: isKey('norm(t.name)') },
  },
  contacts: {
    email: { from: contact.main, where: isKey('norm(t.email)') },
    linkedin: { from: contact.metadata, where: isKey('linkedin_key(m.linkedin_url)') },
    name: { from: contact.main, where: `${isKey(fullName)} and t.company_id is null` },
    nameAndCompany: { from: contact.main, where: `${isKey(fullName)} and t.company_id = k.company::uuid` },
  },
};

export interface Candidate {
  uuid: string;
  values: Values;
}

/**
 * Whoever may be found by these keys, oldest first, locked against other writers. Of each key only so many: one row
 * takes at most one away from a key, so more than there are rows are never needed.
 */
export async function loadCandidates(
  trx: Knex.Transaction,
  kind: EntityKind,
  keys: Set<string>,
  perKey: number,
): Promise<Candidate[]> {
  const found = new Set<string>();
  for (const [type, wanted] of groupKeys(keys)) {
    const lookup = lookups[kind.table][type];
    if (!lookup) throw new Error(`${kind.table} have no key of type ${type}`);
    const { rows } = await trx.raw<{ rows: { uuid: string }[] }>(
      `select c.uuid from unnest(?::text[], ?::text[]) as k (key, company) cross join lateral (
         select t.uuid from ${lookup.from} where ${lookup.where} order by t.created_at, t.id limit ?) c`,
      [wanted.map(({ key }) => key), wanted.map(({ company }) => company), perKey],
    );
    for (const row of rows) found.add(row.uuid);
  }
  return found.size === 0 ? [] : loadByUuid(trx, kind, [...found]);
}

interface WantedKey {
  key: string;
  /** Empty when the key is of no company. */
  company: string;
}

/** Keys as EntityKind.keysOf writes them, by type. */
function groupKeys(keys: Set<string>): Map<string, WantedKey[]> {
  const groups = new Map<string, WantedKey[]>();
  for (const text of keys) {
    const colon = text.indexOf(':');
    const [type = '', company = ''] = text.slice(0, colon).split(' ');
    const group = company === '' ? type : 'nameAndCompany';
    const item = { key: text.slice(colon + 1), company };
    const list = groups.get(group);
    if (list) list.push(item);
    else groups.set(group, [item]);
  }
  return groups;
}

async function loadByUuid(trx: Knex.Transaction, kind: EntityKind, uuids: string[]): Promise<Candidate[]> {
  const { table, main, metadata } = kind;
  const columns = [
    ...Object.keys(main).map((name) => `t.${name}`),
    ...Object.keys(metadata).map((name) => `m.${name}`),
  ];
  const { rows } = await trx.raw<{ rows: ({ uuid: string } & Values)[] }>(
    `select t.uuid, ${columns.join(', ')} from ${table} t left join ${table}_metadata m on m.uuid = t.uuid
     where t.uuid = any(?) order by t.created_at, t.id for no key update of t`,
    [uuids],
  );
  return rows.map(({ uuid, ...values }) => ({ uuid, values }));
}

/** In the order of the file: of one time, the smaller id is the older row. */
export async function insertEntities(trx: Knex.Transaction, kind: EntityKind, entities: Entity[]): Promise<void> {
  if (entities.length === 0) return;
  await copyRows(trx, kind.table, ['uuid', ...Object.keys(kind.main)], toRows(entities, kind.main));
  await copyRows(
    trx,
    `${kind.table}_metadata`,
    ['uuid', ...Object.keys(kind.metadata)],
    toRows(entities, kind.metadata),
  );
}

function toRows(entities: Entity[], columns: Record<string, string>): Value[][] {
  const names = Object.keys(columns);
  return entities.map(({ uuid, values }) => [uuid, ...names.map((name) => values[name] ?? null)]);
}

export async function updateEntities(trx: Knex.Transaction, kind: EntityKind, entities: Entity[]): Promise<void> {
  if (entities.length === 0) return;
  const { table, main, metadata } = kind;
  await trx.raw(
    `update ${table} set ${assign(main, 'r')}, updated_at = now() from ${recordset(main)} where ${table}.uuid = r.uuid`,
    [toJson(entities, main)],
  );
  await trx.raw(
    `insert into ${table}_metadata (uuid, ${names(metadata)}) select uuid, ${names(metadata)} from ${recordset(metadata)}
     on conflict (uuid) do update set ${assign(metadata, 'excluded')}`,
    [toJson(entities, metadata)],
  );
}

function assign(columns: Record<string, string>, from: string): string {
  return Object.keys(columns)
    .map((name) => `${name} = ${from}.${name}`)
    .join(', ');
}

function toJson(entities: Entity[], columns: Record<string, string>): string {
  const wanted = Object.keys(columns);
  return JSON.stringify(
    entities.map(({ uuid, values }) =>
      Object.fromEntries([['uuid', uuid], ...wanted.map((name) => [name, values[name]])]),
    ),
  );
}

const names = (columns: Record<string, string>): string => Object.keys(columns).join(', ');

function recordset(columns: Record<string, string>): string {
  const typed = Object.entries({ uuid: 'uuid', ...columns }).map(([name, type]) => `${name} ${type}`);
  return `json_to_recordset(?::json) as r (${typed.join(', ')})`;
}
