/** An import and an export as a client has them done: asked for over HTTP, then waited for. */
import { openAsBlob } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { post, request } from '../request.ts';

export interface Service {
  url: string;
  headers: Record<string, string>;
}

interface Transferred {
  rows: number;
  seconds: number;
}

const pollMs = 200;

/** From the first byte of the upload until the job is completed. */
export async function importFile(
  { url, headers }: Service,
  file: string,
  onRows: (rows: number) => void,
): Promise<Transferred> {
  const started = performance.now();
  const form = new FormData();
  form.append('file', await openAsBlob(file, { type: 'text/csv' }), 'people.csv');
  const root = `${url}/api/v1/contacts/import/`;
  const reply = await fetch(root, { method: 'POST', body: form, headers });
  if (reply.status !== 202) throw new Error(`The upload was answered ${reply.status}: ${await reply.text()}`);
  const { job_id: id } = (await reply.json()) as { job_id: string };
  const job = await settle(`${root}${id}/`, headers, onRows);
  return { rows: job.processed_rows - job.error_count, seconds: (performance.now() - started) / 1000 };
}

/** Of all contacts, until the file can be downloaded. */
export async function exportAll({ url, headers }: Service, onRows: (rows: number) => void): Promise<Transferred> {
  const started = performance.now();
  const root = `${url}/api/v2/exports/`;
  const { body } = await post(`${root}contacts/export`, { filters: {} }, headers);
  const { processed_rows: rows } = await settle(`${root}${body.export_id}`, headers, onRows);
  return { rows, seconds: (performance.now() - started) / 1000 };
}

async function settle(url: string, headers: Record<string, string>, onRows: (rows: number) => void) {
  for (;;) {
    const { body } = await request(url, headers);
    if (body.status === 'failed') throw new Error(`${url} has failed: ${body.message}`);
    onRows(body.processed_rows);
    if (body.status === 'completed') return body;
    await sleep(pollMs);
  }
}
