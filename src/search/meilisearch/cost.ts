/**
 * Which of two exact engines answers a question sooner: rules for kinds of questions, from what both took at a million
 * contacts (README.md). Meilisearch reads all distinct values of a field for each text that is looked for, and then has
 * all matches at once. Postgres finds a text of three letters by an index and knows how many rows have it, walks from
 * the newest row on until a page is full, and reads many rows to combine conditions, to count and to order.
 */
import { getField, type IndexName, isOfCompany } from '../fields.ts';
import type { Filter } from '../filter.ts';
import { normalize } from '../normalize.ts';
import type { Question } from './engine.ts';

type Needle = { field: string; needle: string };

/** Milliseconds to look for one text in the fields that have many values. In the others it takes next to nothing. */
const scan: Record<string, number> = {
  ...{ email: 57, title: 4, 'company.name': 7, 'company.keywords': 15, 'company.textSearch': 10 },
};
/** Beyond, Postgres is not slower, and the server has work for nothing else. */
const dear = 90;
/** Rows before a page: Meilisearch orders them all, and Postgres, which from the newest on only walks past them. */
const deep = 100_000;
const deepByAge = 5000;

export function isFaster(index: IndexName, question: Question): boolean {
  const { filter } = question;
  if (leadsToFew(filter) || costOf(index, filter) > dear) return false;
  if (!('order' in question)) return !isCountedAlready(index, filter);
  const offset = question.start.at === 'offset' ? question.start.offset : 0;
  if (question.order[0]?.field !== 'createdAt') return offset <= deep;
  const needles = needlesOf(filter);
  // Two dictionaries are looked into, and few rows may have both.
  const isMixed = needles.some(({ field }) => field === 'title') && needles.some(({ field }) => isOfCompany(field));
  return offset <= deepByAge && (isMixed || needles.some((needle) => isSlowToLookUp(index, needle)));
}

/** Trigrams of e-mail, and lists of identifiers. */
function leadsToFew(filter: Filter): boolean {
  if (filter.op === 'and') return filter.filters.some(leadsToFew);
  if (filter.op === 'or') return filter.filters.length > 0 && filter.filters.every(leadsToFew);
  if (filter.op === 'in') return true;
  return (filter.op === 'equals' || (filter.op === 'contains' && !isShort(filter.needle))) && filter.field === 'email';
}

/** In trigram indexes there is nothing to look up for it. */
const isShort = (needle: string): boolean => normalize(needle).length < 3;

/** A company's fields have their names in the companies index. */
const scanOf = (index: IndexName, field: string): number =>
  scan[index === 'companies' ? `company.${field}` : field] ?? 1;

const isLong = (index: IndexName, field: string): boolean => scanOf(index, field) > 1;

function costOf(index: IndexName, filter: Filter): number {
  if (filter.op === 'and' || filter.op === 'or')
    return filter.filters.reduce((sum, one) => sum + costOf(index, one), 0);
  if (filter.op === 'not') return costOf(index, filter.filter);
  if (filter.op === 'contains') return scanOf(index, filter.field);
  return filter.op === 'words' ? filter.words.length * scanOf(index, filter.field) : 0;
}

/** Texts of one field with a single value: the dictionary says how many rows have each value. */
function isCountedAlready(index: IndexName, filter: Filter): boolean {
  const leaves = filter.op === 'or' ? filter.filters : [filter];
  const [first] = leaves;
  if (!first || !('field' in first) || isOfCompany(first.field) || first.field === 'email') return false;
  const field = getField(index, first.field);
  if (field.kind !== 'text' || field.array) return false;
  return leaves.every(
    (leaf) =>
      (leaf.op === 'equals' || (leaf.op === 'contains' && !(isShort(leaf.needle) && isLong(index, leaf.field)))) &&
      leaf.field === first.field,
  );
}

/** What is looked for, not what is excluded. */
function needlesOf(filter: Filter): Needle[] {
  if (filter.op === 'and' || filter.op === 'or') return filter.filters.flatMap(needlesOf);
  if (filter.op === 'words') return filter.words.map((needle) => ({ field: filter.field, needle }));
  return filter.op === 'contains' ? [filter] : [];
}

/** So that to walk the newest rows is the smaller part of the work. */
function isSlowToLookUp(index: IndexName, { field, needle }: Needle): boolean {
  if (field === 'company.name' || field === 'name') return true;
  // Two letters that are seldom together: of others a page is soon full.
  if (field === 'email') return /[jqxz]/.test(normalize(needle));
  return isLong(index, field) && isShort(needle);
}
