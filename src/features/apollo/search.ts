/**
 * An Apollo URL as a search of our contacts. Promises: every parameter of the URL comes exactly once, mapped or with the
 * reason why it is not, and the filter is that of the mapped ones and of nothing else.
 */
import { isGiven } from '../../search/conditions.ts';
import type { OrderKey } from '../../search/engine.ts';
import { and, type Filter } from '../../search/filter.ts';
import { type ContactsQuery, toContactFilter } from '../contacts/filters.ts';
import { toContactOrder } from '../contacts/ordering.ts';
import type { Effect, Lost } from './effects.ts';
import { type Category, findParameter } from './parameters.ts';
import type { ApolloUrl, UrlParameters } from './url.ts';

export interface ReadParameter {
  name: string;
  values: string[];
  category: Category;
  description: string;
  /** Null: not mapped, for this reason. */
  effect: Effect | null;
  reason: string | null;
  /** Values that are not carried over, of a parameter that could be. */
  lost: Lost[];
}

export interface ApolloSearch {
  filter: Filter;
  order: OrderKey[];
  /** Of the result, from 1. */
  page: number;
}

// Titles and names are shorter; the query parameters of contacts have the same bound.
const maxLength = 500;

export function readParameters(url: ApolloUrl): ReadParameter[] {
  return [...url.parameters].map(([name, values]) => readParameter(name, values, url.parameters));
}

function readParameter(name: string, values: string[], url: UrlParameters): ReadParameter {
  const { category, parameter } = findParameter(name);
  const about = { name, values, category, description: parameter.description };
  if ('reason' in parameter) return { ...about, effect: null, reason: parameter.reason, lost: [] };
  const said = values.filter(isGiven);
  const short = said.filter((value) => value.length <= maxLength);
  const { effect, lost } = short.length > 0 ? parameter.to(short, url) : { effect: null, lost: [] };
  for (const value of said) {
    if (value.length > maxLength) lost.push({ value, reason: `It is longer than ${maxLength} characters.` });
  }
  const reason = effect ? null : (lost[0]?.reason ?? 'It has no value that says anything.');
  return { ...about, effect, reason, lost };
}

/** With the conditions that the request adds to those of the URL. */
export function toSearch(parameters: ReadParameter[], query: ContactsQuery): ApolloSearch {
  const effects = parameters.flatMap(({ effect }) => effect ?? []);
  const filters = effects.flatMap(({ filter }) => filter ?? []);
  return {
    filter: and([...filters, toContactFilter(query)]),
    order: effects.find(({ order }) => order)?.order ?? toContactOrder(undefined),
    page: effects.find(({ page }) => page)?.page ?? 1,
  };
}
