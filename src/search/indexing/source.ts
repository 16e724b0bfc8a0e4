/** Rows of the tables as an engine outside of Postgres reads them: values as stored, by their names in the catalogue. */
import type pg from 'pg';
import { asText } from '../../db/rows.ts';
import { type Field, getField, type IndexName } from '../fields.ts';
import { sources } from './layout.ts';

export type SourceValue = string | string[] | number | bigint | null;

export interface SourceRow {
  id: number;
  uuid: string;
  values: ReadonlyMap<string, SourceValue>;
  /** A contact's; shared by all its contacts of one reading. */
  company?: SourceRow | undefined;
}

/** Which fields are read: a contact's own, and its company's under their names in the companies index. */
export type SourceFields = Record<IndexName, readonly string[]>;

/** Of these numbers, the rows that are there. */
export async function readSource(
  client: pg.ClientBase,
  index: IndexName,
  ids: number[],
  fields: SourceFields,
): Promise<SourceRow[]> {
  const rows = await read(client, index, fields[index], 'id = any ($1::bigint[])', ids);
  if (index === 'companies') return rows;
  const companyIds = new Set(rows.flatMap((row) => (row.values.get('companyId') as string | null) ?? []));
  const companies = await read(client, 'companies', fields.companies, 'uuid = any ($1::uuid[])', [...companyIds]);
  const byUuid = new Map(companies.map((company) => [company.uuid, company]));
  return rows.map((row) => ({ ...row, company: byUuid.get(String(row.values.get('companyId'))) }));
}

async function read(
  client: pg.ClientBase,
  index: IndexName,
  names: readonly string[],
  condition: string,
  list: (number | string)[],
): Promise<SourceRow[]> {
  if (list.length === 0) return [];
  const fields = names.map((name) => getField(index, name));
  const columns = [`${index}.id`, `${index}.uuid`, ...fields.map(toSql)];
  const from = index === 'contacts' ? ownSource : sources.companies;
  const { rows } = await client.query<(string | null)[]>({
    text: `select ${columns.join(', ')} from ${from} where ${index}.${condition}`,
    values: [list],
    rowMode: 'array',
    types: asText,
  });
  return rows.map(([id, uuid, ...values]) => ({
    id: Number(id),
    uuid: uuid as string,
    values: new Map(names.map((name, i) => [name, toValue(fields[i] as Field, values[i] ?? null)])),
  }));
}

const ownSource = 'contacts left join contacts_metadata on contacts_metadata.uuid = contacts.uuid';

function toSql(field: Field): string {
  if (!('column' in field)) throw new Error('Only fields with a column of their own are read');
  if (field.kind === 'date') return `(extract(epoch from ${field.column}) * 1000)::bigint`;
  return field.kind === 'text' && field.array ? `to_json(${field.column})` : field.column;
}

function toValue(field: Field, value: string | null): SourceValue {
  if (value === null) return null;
  if (field.kind === 'date') return Number(value);
  if (field.kind === 'number') return Number.isSafeInteger(Number(value)) ? Number(value) : BigInt(value);
  if (field.kind !== 'text' || !field.array) return value;
  return (JSON.parse(value) as (string | null)[]).filter((item) => item !== null);
}
