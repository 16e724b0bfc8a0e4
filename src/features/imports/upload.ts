/** The file of an upload, or why it is none; nothing is stored before this has passed. */
import { open } from 'node:fs/promises';
import { AppError, type Fault, invalid } from '../../errors.ts';
import type { UploadedFile } from '../../http/types.ts';
import { describeBinary } from './csv/signature.ts';

const field = 'file';
const maxName = 255;

/** `fields` are the parts that are no files, by name. */
export async function requireCsvFile(files: UploadedFile[], fields: unknown): Promise<UploadedFile> {
  const faults = findFaults(files, Object.keys((fields as object | undefined) ?? {}));
  if (faults.length > 0) throw invalid(faults);
  const [file] = files as [UploadedFile];
  const head = await readHead(file.path);
  if (head.toString('utf8').replace('\ufeff', '').trim() === '' && head.length === file.size) {
    throw invalid([{ in: 'body', pointer: `/${field}`, detail: 'is empty', code: 'empty_file' }]);
  }
  const binary = describeBinary(head);
  if (binary) throw new AppError('unsupported_media_type', binary);
  return file;
}

function findFaults(files: UploadedFile[], fields: string[]): Fault[] {
  const fault = (name: string, detail: string, code: string): Fault => ({
    in: 'body',
    pointer: `/${name.slice(0, 100)}`,
    detail,
    code,
  });
  const strangers = [...files.map((file) => file.field), ...fields].filter((name) => name !== field);
  const faults = strangers.map((name) =>
    fault(name, `is not a known field; name the file's field "${field}"`, 'unknown_field'),
  );
  const own = files.filter((file) => file.field === field);
  if (own.length > 1) faults.push(fault(field, 'may be given once only; import each file by itself', 'repeated_file'));
  if (own.length === 0 && fields.includes(field)) {
    faults.push(fault(field, 'came as text; send it as a file, with a file name', 'not_a_file'));
  } else if (own.length === 0) {
    faults.push(fault(field, 'is required: the CSV file, as multipart/form-data', 'required'));
  }
  return faults;
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
