/**
 * Documents made of rows. A value that is absent has no key: sorting loses documents with null or empty ones. A
 * document is denormalized: a contact has its company's values.
 */
import { getField, type IndexName } from '../fields.ts';
import type { SourceRow, SourceValue } from '../indexing/source.ts';
import { normalize } from '../normalize.ts';
import { splitWords } from '../words.ts';
import { companyFieldsOfContacts, indexedFields, titleWords, toAttribute } from './attributes.ts';
import { isPlain, toPieces } from './text.ts';

export type Document = Record<string, string | number | string[]>;

/** Larger numbers are stored as this one: larger than all bounds that are asked for, though not in order any more. */
export const beyondNumbers = 2 ** 53;

/**
 * Lists what is not exactly as in the row: `title`, cannot be ordered by; `!title`, not filtered by either.
 * No character of a name.
 */
export const inexact = 'inexact';

export function toDocuments(index: IndexName, rows: SourceRow[]): Document[] {
  const companies = new Map<SourceRow, Document>();
  const ofCompany = (company: SourceRow): Document => {
    const made = companies.get(company) ?? toValues('companies', company, companyFieldsOfContacts, 'company.');
    companies.set(company, made);
    return made;
  };
  return rows.map((row) => {
    const own: Document = { id: row.id, uuid: row.uuid, ...toValues(index, row, indexedFields[index], '') };
    if (!row.company) return own;
    const company = ofCompany(row.company);
    const both = [...((own[inexact] ?? []) as string[]), ...((company[inexact] ?? []) as string[])];
    return { ...own, ...company, ...(both.length > 0 && { [inexact]: both }) };
  });
}

function toValues(index: IndexName, row: SourceRow, names: readonly string[], prefix: string): Document {
  const document: Document = {};
  const odd: string[] = [];
  for (const name of names) {
    const value = row.values.get(name) ?? null;
    if (value === null) continue;
    const field = prefix + name;
    const attribute = toAttribute(field);
    if (getField(index, name).kind !== 'text') {
      document[attribute] = typeof value === 'bigint' ? beyondNumbers : (value as string | number);
      if (typeof value === 'bigint') odd.push(field);
      continue;
    }
    const texts = toTexts(value);
    if (texts.length === 0) continue;
    const pieces = texts.flatMap(toPieces);
    document[attribute] = pieces.length === 1 ? (pieces[0] as string) : pieces;
    if (!texts.every(isPlain)) odd.push(`!${field}`);
    else if (pieces.length > texts.length) odd.push(field);
    if (field === 'title') document[titleWords] = toPieces(`_${splitWords(value as string).join('_')}_`);
  }
  return odd.length > 0 ? { ...document, [inexact]: odd } : document;
}

function toTexts(value: SourceValue): string[] {
  const texts = Array.isArray(value) ? value : [value as string];
  return texts.map(normalize).filter((text) => text !== '');
}
