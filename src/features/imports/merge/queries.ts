/** Reading and writing of companies and contacts for a whole chunk, one statement for each. */
import type { Knex } from 'knex';
import type { EntityKind, Values } from '../entities.ts';
import { copyEntities } from './copy.ts';
import type { Entity } from './matcher.ts';
import { shadow } from './shadow.ts';

/** Dry runs look into the tables, but write into shadows of them: see shadow.ts. */
export type Tables = 'stored' | 'shadowed';

export interface Place {
  kind: EntityKind;
  tables: Tables;
}

const hash = (expression: string) => `hashtextextended(${expression}, 0)`;
const isKey = (expression: string) => `${hash(expression)} = ${hash('k.key')}`;
const fullName = `norm(coalesce(t.first_name, '') || ' ' || coalesce(t.last_name, ''))`;

/** By type of key the condition with an index; `t` is the table, `m` its metadata, `k` the wanted key and company. */
const lookups: Record<EntityKind['table'], Record<string, string>> = {
  companies: {
    domain: isKey('url_domain(m.website)'),
    linkedin: isKey('linkedin_key(m.linkedin_url)'),
    name: isKey('norm(t.name)'),
  },
  contacts: {
    email: isKey('norm(t.email)'),
    linkedin: isKey('linkedin_key(m.linkedin_url)'),
    name: `${isKey(fullName)} and t.company_id is null`,
    nameAndCompany: `${isKey(fullName)} and t.company_id = k.company::uuid`,
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
  place: Place,
  keys: Set<string>,
  perKey: number,
): Promise<Candidate[]> {
  const found = new Set<string>();
  for (const [type, wanted] of groupKeys(keys)) {
    const { rows } = await trx.raw<{ rows: { uuid: string }[] }>(
      `select c.uuid from unnest(?::text[], ?::text[]) as k (key, company)
       cross join lateral (${selectOldest(place, type)}) c`,
      [wanted.map(({ key }) => key), wanted.map(({ company }) => company), perKey],
    );
    for (const row of rows) found.add(row.uuid);
  }
  return found.size === 0 ? [] : loadByUuid(trx, place, [...found]);
}

function selectOldest({ kind: { table }, tables }: Place, type: string): string {
  const where = lookups[table][type];
  if (!where) throw new Error(`${table} have no key of type ${type}`);
  // Only what is looked at is joined: the metadata's key has its index there.
  const from = (schema: string) =>
    /\bm\./.test(where)
      ? `${schema}${table}_metadata m join ${schema}${table} t on t.uuid = m.uuid`
      : `${schema}${table} t`;
  const select = (schema: string) => `select t.uuid, t.created_at, t.id from ${from(schema)} where ${where}`;
  const all =
    tables === 'stored'
      ? select('')
      : `${select('public.')} and ${isUnshadowed(table)} union all ${select('pg_temp.')}`;
  return `select t.uuid from (${all}) t order by t.created_at, t.id limit ?`;
}

const isUnshadowed = (table: string) => `not exists (select from pg_temp.${table} s where s.uuid = t.uuid)`;

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

async function loadByUuid(trx: Knex.Transaction, { kind, tables }: Place, uuids: string[]): Promise<Candidate[]> {
  const { table, main, metadata } = kind;
  const columns = [
    ...Object.keys(main).map((name) => `t.${name}`),
    ...Object.keys(metadata).map((name) => `m.${name}`),
  ];
  const select = (schema: string) =>
    `select t.uuid, ${columns.join(', ')}, t.created_at, t.id
     from ${schema}${table} t left join ${schema}${table}_metadata m on m.uuid = t.uuid where t.uuid = any(:uuids)`;
  const order = 'order by created_at, id';
  // Locked by a statement of its own: one that waits for a lock then has the new row of `t`, but the old one of `m`.
  if (tables === 'stored') {
    await trx.raw(`select from ${table} where uuid = any(:uuids) ${order} for no key update`, { uuids });
  }
  const all =
    tables === 'stored'
      ? select('')
      : `${select('public.')} and ${isUnshadowed(table)} union all ${select('pg_temp.')}`;
  const { rows } = await trx.raw<{ rows: ({ uuid: string } & Values)[] }>(`${all} ${order}`, { uuids });
  return rows.map(({ uuid, created_at: _created, id: _id, ...values }) => ({ uuid, values }));
}

/** In the order of the file: of one time, the smaller id is the older row. */
export async function insertEntities(trx: Knex.Transaction, kind: EntityKind, entities: Entity[]): Promise<void> {
  if (entities.length === 0) return;
  for (const [table, columns] of [
    [kind.table, kind.main],
    [`${kind.table}_metadata`, kind.metadata],
  ] as const) {
    await copyEntities(trx, table, Object.keys(columns), entities);
  }
}

export async function updateEntities(
  trx: Knex.Transaction,
  { kind, tables }: Place,
  entities: Entity[],
): Promise<void> {
  if (entities.length === 0) return;
  const { table, main, metadata } = kind;
  if (tables === 'shadowed')
    await shadow(
      trx,
      table,
      entities.map((entity) => entity.uuid),
    );
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
