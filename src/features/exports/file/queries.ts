/** Rows of the tables by uuid, as text that Postgres writes: through COPY, which needs no object a row. */
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { CellKind, ExportColumn, ExportSource } from '../columns.ts';
import type { ExportFormat } from '../queries.ts';

/** One snapshot for all that follows. Times and numbers are written as the readers of the text expect them. */
export async function beginSnapshot(client: pg.Client): Promise<void> {
  await client.query(`begin isolation level repeatable read read only; set local timezone = 'UTC';
    set local datestyle = 'ISO, YMD'; set local statement_timeout = 0; set local jit = off;
    set local idle_in_transaction_session_timeout = 0; set local work_mem = '64MB'`);
}

/**
 * The rows of these uuids in their order, in pieces: CSV as COPY's text format has it, NDJSON as it will be. Whoever
 * stops in the middle still has them all read, so that the connection can go on.
 */
export async function* copyRows(
  client: pg.Client,
  source: ExportSource,
  format: ExportFormat,
  uuids: string[],
): AsyncGenerator<Buffer> {
  const stream = client.query(copyTo(format === 'csv' ? copyText(source, uuids) : copyJson(source, uuids)));
  let failed = false;
  try {
    for await (const piece of stream.iterator({ destroyOnReturn: false })) yield piece as Buffer;
  } catch (error) {
    failed = true;
    throw error;
  } finally {
    if (!failed && !stream.readableEnded) {
      await new Promise((resolve) => stream.once('close', resolve).once('error', resolve).resume());
    }
  }
}

export async function findMissing(client: pg.Client, { table, key }: ExportSource, uuids: string[]): Promise<string[]> {
  const { rows } = await client.query<{ uuid: string }>(
    `select wanted.uuid from unnest($1::uuid[]) with ordinality as wanted (uuid, position)
     where not exists (select from ${table} where ${key} = wanted.uuid) order by position`,
    [uuids],
  );
  return rows.map((row) => row.uuid);
}

const copyText = (source: ExportSource, uuids: string[]): string =>
  `copy (select ${source.columns.map(toText).join(', ')} ${wanted(source, uuids)}) to stdout`;

/** Control characters are escaped in JSON; so none is a separator or a quote here, and the text comes as it is. */
const copyJson = (source: ExportSource, uuids: string[]): string =>
  `copy (
    select row_to_json(r) from (select ${source.columns.map(toJson).join(', ')} ${wanted(source, uuids)}) as r
  ) to stdout (format csv, delimiter E'\\x02', quote E'\\x01', escape E'\\x01')`;

function wanted({ table, key, joins }: ExportSource, uuids: string[]): string {
  // COPY takes no parameters.
  const list = uuids.join(',');
  if (!/^[0-9a-f,-]*$/.test(list)) throw new Error('only uuids may get here');
  return `from unnest('{${list}}'::uuid[]) with ordinality as wanted (uuid, position)
    join ${table} on ${key} = wanted.uuid ${joins} order by wanted.position`;
}

const toText = ({ sql, kind }: ExportColumn): string => (kind === 'list' ? `array_to_string(${sql}, ',')` : sql);

const jsonForms: Partial<Record<CellKind, (sql: string) => string>> = {
  list: (sql) => `array_remove(${sql}, null)`,
  time: (sql) => `to_char(${sql}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
};

const toJson = ({ name, sql, kind }: ExportColumn): string => `${jsonForms[kind]?.(sql) ?? sql} as ${name}`;
