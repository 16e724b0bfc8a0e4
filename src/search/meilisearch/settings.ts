/** How an index is set up: to filter, count and order exactly, and not to search for words at all. */
import type { Settings } from 'meilisearch';
import type { IndexName } from '../fields.ts';
import { numbersOf, plainOf, sortableOf, titleWords, toAttribute } from './attributes.ts';
import { inexact } from './documents.ts';

/** Of the server; `containsFilter` is an experiment of 1.50 still, and its new search reads all documents before a page. */
export const features = { containsFilter: true, legacySearch: true };

export function toSettings(index: IndexName): Settings {
  const sortable = ['uuid', ...sortableOf(index).map(toAttribute)];
  const ordered = new Set([...sortable, ...numbersOf(index).map(toAttribute)]);
  const plain = [...plainOf(index).map(toAttribute), inexact, ...(index === 'contacts' ? [titleWords] : [])];
  const filterable = (attributePatterns: string[], comparison: boolean) => ({
    attributePatterns,
    features: { facetSearch: false, filter: { equality: true, comparison } },
  });
  return {
    searchableAttributes: [],
    displayedAttributes: ['uuid', ...sortable],
    rankingRules: ['sort'],
    filterableAttributes: [filterable([...ordered], true), filterable(plain, false)],
    sortableAttributes: sortable,
    // It would read all distinct values again for every batch that is written.
    facetSearch: false,
    prefixSearch: 'disabled',
    proximityPrecision: 'byAttribute',
    typoTolerance: { enabled: false },
    faceting: { maxValuesPerFacet: 1000 },
    // Beyond this a count would be cut; above any that fits an index.
    pagination: { maxTotalHits: 2_000_000_000 },
    // Beyond this an ordering stops in the middle without a word; the request's own time limit comes first.
    searchCutoffMs: 600_000,
  };
}
