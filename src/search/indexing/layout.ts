/**
 * How the derived tables of schema `search` are laid out: where the engine finds each field of the catalogue, and what
 * the upkeep writes there. Change it together with `layoutVersion`: older tables are then rebuilt at the next start.
 *
 *   terms                one row for each spelling of each dictionary attribute; `rows` says how many rows carry it
 *   contacts, companies  narrow rows of codes (terms.id, 0 when absent), numbers and times, that filters scan
 *   employed             how many contacts each company has that has any
 *   contacts_text, companies_text   normalized texts that are nearly unique, null when absent
 *
 * An array's codes are its present elements without those that are equal to an earlier one once normalized.
 */
import { type Column, fields, type IndexName, isOfCompany } from '../fields.ts';

export const layoutVersion = 5;

/** A field of the catalogue in the derived tables. `code` and `codes` are of terms with this attribute. */
export type Stored =
  | { kind: 'code' | 'codes'; column: string; attribute: number; source: Column }
  | { kind: 'text' | 'domain'; column: string; source: Column }
  | { kind: 'plain'; column: string; source: Column };

/** Nearly every row has a value of its own: a dictionary would be as long as the table. */
const nearlyUnique: Record<IndexName, string[]> = {
  contacts: [
    ...['email', 'linkedinUrl', 'facebookUrl', 'twitterUrl', 'website'],
    ...['mobilePhone', 'workDirectPhone', 'homePhone', 'otherPhone'],
  ],
  companies: ['website', 'domain', 'linkedinUrl', 'facebookUrl', 'twitterUrl', 'nameForEmails', 'phoneNumber'],
};

const firstAttribute: Record<IndexName, number> = { contacts: 1, companies: 101 };

/** Stored fields of an index by their names; a contact's company is a number of its own (`company`, 0 for none). */
export const layout: Record<IndexName, ReadonlyMap<string, Stored>> = {
  contacts: toLayout('contacts'),
  companies: toLayout('companies'),
};

function toLayout(index: IndexName): Map<string, Stored> {
  let attribute = firstAttribute[index];
  const stored = new Map<string, Stored>();
  for (const [name, field] of fields[index]) {
    // Uids are those of the technologies; a company_id is the company's number.
    if (isOfCompany(name) || name === 'technologyUids' || name === 'companyId') continue;
    const column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    if (field.kind !== 'text') {
      if ('column' in field) stored.set(name, { kind: 'plain', column, source: field.column });
    } else if (nearlyUnique[index].includes(name)) {
      stored.set(name, { kind: field.form === 'domain' ? 'domain' : 'text', column, source: field.column });
    } else {
      stored.set(name, { kind: field.array ? 'codes' : 'code', column, source: field.column, attribute: attribute++ });
    }
  }
  return stored;
}

export type Coded = Extract<Stored, { attribute: number }>;

export const isCoded = (stored: Stored): stored is Coded => stored.kind === 'code' || stored.kind === 'codes';
export const isText = (stored: Stored): boolean => stored.kind === 'text' || stored.kind === 'domain';

export function getStored(index: IndexName, name: string): Stored {
  const stored = layout[index].get(name);
  if (!stored) throw new Error(`The ${index} index has no stored field ${name}`);
  return stored;
}

/** Technology uids are looked up in the technologies' terms. */
export const codedName = (name: string): string => name.replace('technologyUids', 'technologies');

/** Characters that search.words_of has of a word, at most. */
export const maxWord = 200;

/** The tables that an index is derived from. */
export const sources: Record<IndexName, string> = {
  contacts: `contacts left join contacts_metadata on contacts_metadata.uuid = contacts.uuid
    left join companies on companies.uuid = contacts.company_id`,
  companies: 'companies left join companies_metadata on companies_metadata.uuid = companies.uuid',
};

export const indexes: IndexName[] = ['companies', 'contacts'];
export const derivedTables = ['terms', 'companies', 'companies_text', 'contacts', 'contacts_text', 'employed'];

export const storedOf = (index: IndexName): Stored[] => [...layout[index].values()];
export const codedOf = (index: IndexName): Coded[] => storedOf(index).filter(isCoded);
