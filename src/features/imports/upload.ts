/** The file of an upload, or why it is none; nothing is stored before this has passed. */
import { open } from 'node:fs/promises';
import { AppError, invalid } from '../../errors.ts';
import { emptyFile, requireOneFile } from '../../http/oneFile.ts';
import type { UploadedFile } from '../../http/types.ts';
import { describeBinary } from './csv/signature.ts';

const field = { name: 'file', what: 'the CSV file', onlyOne: 'import each file by itself' };
const maxName = 255;

/** `fields` are the parts that are no files, by name. */
export async function requireCsvFile(files: UploadedFile[], fields: unknown): Promise<UploadedFile> {
  const file = requireOneFile(files, fields, field);
  const head = await readHead(file.path);
  if (head.toString('utf8').replace('\ufeff', '').trim() === '' && head.length === file.size) {
    throw invalid([emptyFile(field.name)]);
  }
  const binary = describeBinary(head);
  if (binary) throw new AppError('unsupported_media_type', binary);
  return file;
}

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** As the client named it, without folders and without what cannot be shown. */
export function toFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const shown = last.replace(/\p{C}/gu, '').trim();
  return [...shown].slice(0, maxName).join('') || 'import.csv';
}
