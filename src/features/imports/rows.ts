/** Records of a file to what they say about a company and a contact, or to why they say nothing. */
import type { HeadingMap, ImportColumn } from './columns.ts';
import { companyKind, contactKind, type Patch } from './entities.ts';
import { CellFault, cleanCell, readValue } from './values.ts';

export interface ImportRow {
  /** 1 is the first row after the headings. */
  number: number;
  company?: Keyed;
  /** Absent in a row with company columns only. Its keys are those of a contact without a company. */
  contact?: Keyed;
}

export interface Keyed {
  patch: Patch;
  /** As EntityKind.keysOf gives them. */
  keys: string[];
}

export interface RowError {
  number: number;
  message: string;
  payload: Record<string, string>;
}

export const isError = (row: ImportRow | RowError): row is RowError => 'message' in row;

export function createRowReader(headings: string[], map: HeadingMap) {
  const width = 1 + headings.findLastIndex((heading) => heading !== '');
  const keys = payloadKeys(headings);

  return (fields: string[], number: number): ImportRow | RowError => {
    const faults: string[] = [];
    if (fields.length < width || hasMore(fields, headings.length)) {
      faults.push(`The row has ${fields.length} fields, the headings are ${width}`);
    }
    const row = faults.length === 0 ? readRow(fields, number, map.columns, headings, faults) : { number };
    if (faults.length === 0) return row;
    return { number, message: `${faults.join('; ')}.`, payload: toPayload(fields, headings, keys) };
  };
}

/** Spreadsheets like to end rows with separators; only what is written behind the headings' end is one too many. */
function hasMore(fields: string[], width: number): boolean {
  for (let index = width; index < fields.length; index++) if (fields[index]?.trim() !== '') return true;
  return false;
}

function readRow(
  fields: string[],
  number: number,
  columns: (ImportColumn | undefined)[],
  headings: string[],
  faults: string[],
): ImportRow {
  const company: Patch = {};
  const contact: Patch = {};
  const shared: Patch = {};
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index];
    const cell = column && cleanCell(fields[index] ?? '');
    if (!column || !cell) continue;
    const name = (column.company ?? column.contact) as string;
    const patch = !column.company ? contact : column.contact ? shared : company;
    if (patch[name] !== undefined) continue;
    try {
      const value = readValue(column.kind, cell);
      if (value !== undefined) patch[name] = value;
    } catch (error) {
      if (!(error instanceof CellFault)) throw error;
      faults.push(`${headings[index]} ${error.message}`);
    }
  }
  // A name in halves says more than the same in full.
  if (contact.full_name && (contact.first_name || contact.last_name)) delete contact.full_name;
  const hasContact = !isEmpty(contact);
  const hasCompany = !isEmpty(company) || !hasContact;
  const owner = hasCompany ? company : contact;
  // A column that says whose it is wins over the general one.
  for (const name in shared) owner[name] ??= shared[name] as string;
  const row: ImportRow = { number };
  if (hasCompany) row.company = { patch: company, keys: companyKind.keysOf(company) };
  if (hasContact) row.contact = { patch: contact, keys: contactKind.keysOf(contact) };
  if (faults.length === 0) checkKeys(row, faults);
  return row;
}

/** What nothing can be recognised by would be made anew by every import. */
function checkKeys({ company, contact }: ImportRow, faults: string[]): void {
  if (!contact && company && isEmpty(company.patch)) {
    faults.push('The row has no value in any known column');
    return;
  }
  if (company?.keys.length === 0) {
    faults.push(
      `The row has a company's ${names(company.patch)} but does not say which company: give its name, its LinkedIn URL or a website with a domain`,
    );
  }
  if (contact?.keys.length === 0) {
    faults.push(
      `The row has a contact's ${names(contact.patch)} but does not say whose: give an e-mail address, a LinkedIn URL or a name` +
        ' (the columns of a company are company_city and so on)',
    );
  }
}

const names = (patch: Patch): string => Object.keys(patch).slice(0, 5).join(', ');

function isEmpty(patch: Patch): boolean {
  for (const _ in patch) return false;
  return true;
}

/** Spreadsheets have 16,384 columns; nobody misses the blank cells of those that nothing is called. */
function toPayload(fields: string[], headings: string[], keys: string[]): Record<string, string> {
  const cells: [string, string][] = [];
  fields.forEach((field, index) => {
    if (headings[index] || field.trim() !== '') cells.push([keys[index] ?? `column ${index + 1}`, field]);
  });
  return Object.fromEntries(cells);
}

/** Headings may be blank or occur twice; each cell needs a key of its own. */
function payloadKeys(headings: string[]): string[] {
  const seen = new Map<string, number>();
  return headings.map((heading, index) => {
    const name = heading || `column ${index + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
