/** The one file of an upload, or every fault of its form; what is in the file is not looked at. */
import { type Fault, invalid } from '../errors.ts';
import type { UploadedFile } from './types.ts';

export interface FileField {
  name: string;
  /** What the file is, for whoever sent none. */
  what: string;
  /** Said to whoever sent several. */
  onlyOne: string;
}

/** `fields` are the parts that are no files, by name. */
export function requireOneFile(files: UploadedFile[], fields: unknown, field: FileField): UploadedFile {
  const faults = findFaults(files, Object.keys((fields as object | undefined) ?? {}), field);
  if (faults.length > 0) throw invalid(faults);
  const [file] = files as [UploadedFile];
  if (file.size === 0) throw invalid([emptyFile(field.name)]);
  return file;
}

export const emptyFile = (name: string): Fault => fault(name, 'is empty', 'empty_file');

function findFaults(files: UploadedFile[], fields: string[], { name, what, onlyOne }: FileField): Fault[] {
  const strangers = [...files.map((file) => file.field), ...fields].filter((given) => given !== name);
  const faults = strangers.map((given) =>
    fault(given, `is not a known field; name the file's field "${name}"`, 'unknown_field'),
  );
  const own = files.filter((file) => file.field === name);
  if (own.length > 1) faults.push(fault(name, `may be given once only; ${onlyOne}`, 'repeated_file'));
  if (own.length === 0 && fields.includes(name)) {
    faults.push(fault(name, 'came as text; send it as a file, with a file name', 'not_a_file'));
  } else if (own.length === 0) {
    faults.push(fault(name, `is required: ${what}, as multipart/form-data`, 'required'));
  }
  return faults;
}

function fault(name: string, detail: string, code: string): Fault {
  return { in: 'body', pointer: `/${name.slice(0, 100)}`, detail, code };
}
