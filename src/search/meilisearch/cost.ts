/**
 * Which of two exact engines answers a question sooner: a rule of thumb, from figures at a million contacts (README.md).
 * Meilisearch reads all distinct values of a field for each text that is looked for, however rare it is; Postgres is
 * sooner where an index of its own leads to few rows, or to the first ones.
 */
import type { Filter } from '../filter.ts';
import { normalize } from '../normalize.ts';
import type { Question } from './engine.ts';

/** Milliseconds to look for one text. */
const scan: Record<string, number> = {
  ...{ email: 57, title: 4, 'company.name': 7, name: 7, 'company.keywords': 22, keywords: 22 },
  ...{ textSearch: 8, 'company.textSearch': 8 },
};
const dear = 60;
const deep = 5000;

export function isFaster(question: Question): boolean {
  const { filter } = question;
  if ('order' in question) {
    const { start, order } = question;
    if (start.at === 'offset' && start.offset > deep) return false;
    if (isEverything(filter) && order[0]?.field === 'createdAt') return false;
  }
  return !leadsToFew(filter) && costOf(filter) <= dear;
}

const isEverything = (filter: Filter): boolean => filter.op === 'and' && filter.filters.every(isEverything);

/** Trigrams of nearly unique text, and uuids. */
function leadsToFew(filter: Filter): boolean {
  if (filter.op === 'and') return filter.filters.some(leadsToFew);
  if (filter.op === 'or') return filter.filters.length > 0 && filter.filters.every(leadsToFew);
  if (filter.op === 'in') return filter.field === 'uuid' || filter.uuids.length === 1;
  if (filter.op === 'equals') return filter.field === 'email';
  return filter.op === 'contains' && filter.field === 'email' && normalize(filter.needle).length > 2;
}

function costOf(filter: Filter): number {
  if (filter.op === 'and' || filter.op === 'or') return filter.filters.reduce((sum, child) => sum + costOf(child), 0);
  if (filter.op === 'not') return costOf(filter.filter);
  if (filter.op === 'contains') return scan[filter.field] ?? 1;
  return filter.op === 'words' ? filter.words.length * 4 : 0;
}
