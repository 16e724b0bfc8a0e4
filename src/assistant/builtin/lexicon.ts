/**
 * What words mean. A word may mean several things (marketing is a department and an industry, Georgia a state and a
 * country); the grammar takes the meaning that fits where the word stands.
 */
import { normalize } from '../../search/normalize.ts';
import * as companies from './vocabulary/companies.ts';
import { countries, otherSpellings, regions } from './vocabulary/countries.ts';
import { cities, states } from './vocabulary/places.ts';
import { functions, heads, otherTitles, ranks, seniorities } from './vocabulary/titles.ts';

export interface Place {
  kind: 'city' | 'state' | 'country';
  /** One for each place that is meant: how data may write it, the usual spelling first. */
  options: string[][];
}

export interface Meaning {
  /** Ends a job title; as data writes it, alternatives. */
  head?: string[];
  /** Stands in a job title before its end. */
  part?: string[];
  /** Says nothing but in a title: general, office. */
  rank?: true;
  department?: string[];
  industry?: string[];
  technology?: string;
  places?: Place[];
  seniority?: string[];
  company?: boolean;
  firstName?: boolean;
  lastName?: boolean;
  size?: { min?: number; max?: number };
  status?: { has: string[]; not: string[] };
  noun?: 'person' | 'company' | 'industry' | 'department';
}

export type Lexicon = ReadonlyMap<string, Meaning>;

/** The longest phrase, in words. */
export const maxWords = 5;

/** As the tokens of a request are put together again to look them up. */
export const toKey = (phrase: string): string => normalize(phrase.replaceAll('-', ' ')).replace(/\.$/, '');

const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
const list = (text: string | undefined): string[] => (text ? text.split(',') : []);
const words = (text: string): string[] => text.trim().split(/\s+/);

function build(): Lexicon {
  const entries = new Map<string, Meaning>();
  const add = (phrases: string[], meaning: Meaning) => {
    for (const key of new Set(phrases.map(toKey))) {
      const before = entries.get(key);
      const places = [...(before?.places ?? []), ...(meaning.places ?? [])];
      entries.set(key, { ...before, ...meaning, ...(places.length > 0 && { places }) });
    }
  };

  for (const head of words(heads)) add([head], { head: [head] });
  for (const [names, titles] of rows(otherTitles)) add(list(names), { head: list(titles) });
  for (const [names, parts] of rows(ranks)) add(list(names), { part: list(parts), rank: true });
  for (const [names, parts, department, industry] of rows(functions)) {
    add(list(names), {
      part: list(parts),
      ...(department && { department: [department] }),
      ...(industry && { industry: list(industry) }),
    });
  }
  for (const [names, values] of rows(seniorities)) add(list(names), { seniority: list(values) });

  for (const [name = '', code, others] of rows(states)) {
    add([name, ...list(others)], {
      places: [{ kind: 'state', options: [code ? [name, code] : [name, ...list(others)].map(toName)] }],
    });
  }
  for (const [name = '', others] of rows(countries)) {
    add([name, ...list(others)], { places: [country(name)] });
  }
  for (const [names, members] of rows(regions)) {
    add(list(names), {
      places: [{ kind: 'country', options: list(members).flatMap((name) => country(name).options) }],
    });
  }
  for (const [names, spelled] of cities
    .trim()
    .split(/[|\n]/)
    .map((city) => city.split('=').map(list))) {
    add(names as string[], { places: [{ kind: 'city', options: [spelled ?? (names as string[]).map(toName)] }] });
  }

  for (const [names, needles] of rows(companies.industries)) add(list(names), { industry: list(needles) });
  for (const [names, needles] of rows(companies.companyNouns)) {
    add(list(names), { noun: 'company', ...(needles && { industry: list(needles) }) });
  }
  for (const noun of words(companies.personNouns)) add([noun], { noun: 'person' });
  for (const noun of words(companies.industryNouns)) add([noun], { noun: 'industry' });
  for (const noun of words(companies.departmentNouns)) add([noun], { noun: 'department' });
  for (const [names, range] of rows(companies.sizes)) {
    const [min, max] = (range as string).split(',').map(Number);
    add(list(names), { size: { ...(min && min > 1 && { min }), ...(max && { max }) } });
  }
  for (const [names, technology] of rows(companies.technologies))
    add(list(names), { technology: technology as string });
  for (const [names, has, not] of rows(companies.emailStatuses))
    add(list(names), { status: { has: list(has), not: list(not) } });
  return entries;
}

function country(name: string): Place {
  return { kind: 'country', options: [[name, ...(otherSpellings[name] ?? [])]] };
}

/** In capitals, as data writes it. */
function toName(name: string): string {
  return name.replace(/(^|[\s-])(\p{Ll})/gu, (first) => first.toUpperCase());
}

export const lexicon: Lexicon = build();

export const stateCodes: ReadonlyMap<string, Place> = new Map(
  rows(states).flatMap(([name, code]): [string, Place][] =>
    code ? [[code, { kind: 'state', options: [[name as string, code]] }]] : [],
  ),
);

/** In the singular too: `vice presidents`, `companies`. */
export function find(entries: Lexicon, key: string): Meaning | undefined {
  return (
    entries.get(key) ??
    singulars(key)
      .map((one) => entries.get(one))
      .find((one) => one !== undefined)
  );
}

/** What a plural may be the plural of. */
export function singulars(word: string): string[] {
  if (word === 'people') return ['person'];
  if (word.endsWith('women')) return [`${word.slice(0, -5)}woman`];
  if (word.endsWith('men')) return [`${word.slice(0, -3)}man`];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (/(?:ch|sh|x|ss)es$/.test(word)) return [word.slice(0, -2)];
  return /[^su]s$|us$/.test(word) && word.length > 2 ? [word.slice(0, -1)] : [];
}
