/** A stored file as a table: what it is, found by reading it once, and its rows. */
import type { Readable } from 'node:stream';
import { decode, detectEncoding, type EncodingFound } from './encoding.ts';
import { detectLayout, headLength, type Layout } from './layout.ts';
import { readRecords } from './records.ts';

export type OpenFile = () => Promise<Readable>;

export interface FileFound extends EncodingFound, Layout {
  rows: number;
}

/** Reads the whole file, so that what is wrong with it is known before anything is imported: throws an ImportFault. */
export async function inspectFile(open: OpenFile, isKnown: (heading: string) => boolean): Promise<FileFound> {
  const encoding = await detectEncoding(await open());
  const layout = detectLayout(await readHead(decode(await open(), encoding.encoding)), isKnown);
  const file = { ...encoding, ...layout, rows: 0 };
  for await (const rows of readRows(open, file)) file.rows += rows.length;
  return file;
}

/** The records below the headings, from the given row on, in batches. */
export async function* readRows(open: OpenFile, file: Omit<FileFound, 'rows'>, from = 0): AsyncGenerator<string[][]> {
  let toSkip = file.skipped + from;
  for await (const records of readRecords(decode(await open(), file.encoding), file.delimiter)) {
    const kept = records.slice(toSkip);
    toSkip = Math.max(0, toSkip - records.length);
    if (kept.length > 0) yield kept;
  }
}

async function readHead(text: AsyncIterable<string>): Promise<string> {
  let head = '';
  for await (const chunk of text) {
    head += chunk;
    if (head.length >= headLength) break;
  }
  return head;
}
