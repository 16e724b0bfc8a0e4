/**
 * Requests that go on from the one before: "only in France", "also VPs", "without interns", "any size". What is named
 * anew takes the place of what was asked before about the same thing, or joins it after "also" and "and".
 */
import type { ContactFilters } from '../assistant.ts';
import { type Draft, note } from './draft.ts';
import { tidy } from './filters.ts';
import { lexicon, toKey } from './lexicon.ts';

type Name = keyof ContactFilters;

/** Filters about one thing. */
const groups: Record<string, Name[]> = {
  title: ['title_words', 'title'],
  seniority: ['seniority'],
  department: ['departments', 'department'],
  name: ['first_name', 'last_name'],
  place: ['city', 'state', 'country', 'contact_location'],
  company: ['company', 'include_company_name', 'include_domain_list'],
  companyPlace: ['company_city', 'company_state', 'company_country', 'company_location'],
  industry: ['keywords', 'keyword_search_fields', 'industries'],
  technology: ['technologies', 'technologies_uids'],
  size: ['employees_count', 'employees_min', 'employees_max'],
  revenue: ['annual_revenue', 'annual_revenue_min', 'annual_revenue_max'],
  funding: ['total_funding', 'total_funding_min', 'total_funding_max'],
  round: ['latest_funding_amount_min', 'latest_funding_amount_max'],
  status: ['email_status', 'exclude_email_statuses'],
};

const labels: Record<string, string> = {
  place: 'place',
  companyPlace: "company's place",
  status: 'e-mail status',
  round: 'latest funding round',
};

/** The things that filters are about, by the names of those there are. */
export function partsOf(filters: ContactFilters): { label: string; names: Name[] }[] {
  return Object.entries(groups).flatMap(([group, all]) => {
    const names = all.filter((name) => filters[name] !== undefined);
    return names.length > 0 ? [{ label: labels[group] ?? group, names: all }] : [];
  });
}

/** Without values: what a follow-up can let go of. */
const letGo = '(?:any|no|without|remove|drop|forget|ignore)(?: the| any)?';
const releases: [things: string, groups: string[]][] = [
  ['locations?|country|countries|places?|state|city', ['place', 'companyPlace']],
  ['size|size limit', ['size']],
  ['titles?|roles?', ['title']],
  ['industry|industries', ['industry']],
  ['technology|technologies', ['technology']],
  ['(?:e-?mail )?status', ['status']],
  ['company|companies', ['company']],
  ['revenue', ['revenue']],
  ['funding', ['funding', 'round']],
  ['exclusions?', ['exclusion']],
];
const released: [RegExp, string[]][] = [
  [/\b(?:anywhere|worldwide)\b/gi, ['place', 'companyPlace']],
  ...releases.map(([things, names]): [RegExp, string[]] => [
    new RegExp(
      String.raw`\b(?:${letGo}|regardless of(?: the)?) (?:${things})\b(?: filters?| limits?)?(?=\s*(?:[,.;!?]|$|and\b|but\b))`,
      'gi',
    ),
    names,
  ]),
];

const strong =
  /^(?:ok(?:ay)?[, ]+|now[, ]+|and then[, ]+|then[, ]+)?(?:only|just|also|and|or|but|plus|what about|how about|same|exclude|excluding|except|without|remove|drop|leave out|include|including|add|narrow|restrict|limit|filter|refine|instead|not|no|with|in|from|at|using|near|any|anywhere|those|them|these|of those|of them|which of|keep|more|over|under|less|fewer|regardless|how many\s*(?:\?|$|of|are there))(?=\W|$)/;
const anaphora = /\b(?:them|those|these|of which|instead)\b/;
const anew = /\b(?:new search|start over|start again|reset|from scratch|forget (?:that|it|all|everything))\b/;
const joins = /^(?:ok(?:ay)?[, ]+)?(?:and|also|or|plus|include|including|add)\b|\b(?:also|as well|too)\b/;

export interface FollowUp {
  /** What is added to in place of replaced. */
  adds: boolean;
  lets: Set<string>;
}

/** What a request lets go of, and the rest of it. */
export function readReleases(request: string): { lets: Set<string>; rest: string } {
  const lets = new Set<string>();
  let rest = request;
  for (const [pattern, names] of released) {
    rest = rest.replace(pattern, () => {
      for (const name of names) lets.add(name);
      return ' ';
    });
  }
  return { lets, rest };
}

/** Whether a request goes on from the one before. */
export function readFollowUp(request: string, lets: Set<string>, draft: Draft): FollowUp | undefined {
  const text = request.slice(0, 400).trim().toLowerCase();
  if (anew.test(text)) return undefined;
  const isWhole = draft.wanted.titles.length > 0 && /\b(?:find|show|list|get|search|give|who|looking)\b/.test(text);
  const goesOn = strong.test(text) || anaphora.test(text) || lets.size > 0;
  if (!goesOn || (isWhole && !anaphora.test(text) && !/^(?:only|just|also|and)\b/.test(text))) return undefined;
  return { adds: joins.test(text), lets };
}

export function refine(
  before: ContactFilters,
  now: ContactFilters,
  { adds, lets }: FollowUp,
  draft: Draft,
): ContactFilters {
  const kept = Object.entries(before).filter(([name]) => !lets.has('exclusion') || !name.startsWith('exclude_'));
  const merged: ContactFilters = Object.fromEntries(kept);
  for (const [group, names] of Object.entries(groups)) {
    const isNamed = names.some((name) => now[name] !== undefined);
    if (isNamed && adds && isList(names, before, now)) addTo(merged, now, names, group, draft);
    else if (isNamed || lets.has(group)) {
      for (const name of names) delete merged[name];
      Object.assign(merged, pick(now, names));
    }
  }
  const grouped = new Set(Object.values(groups).flat());
  for (const [name, value] of Object.entries(now) as [Name, never][]) {
    if (grouped.has(name)) continue;
    Object.assign(merged, { [name]: [...((merged[name] as string[]) ?? []), ...[value].flat()] });
  }
  return tidy(withoutContradictions(merged, now));
}

const pick = (filters: ContactFilters, names: Name[]): ContactFilters =>
  Object.fromEntries(names.flatMap((name) => (filters[name] === undefined ? [] : [[name, filters[name]]])));

const isList = (names: Name[], ...all: ContactFilters[]): boolean =>
  all.every((filters) => names.every((name) => filters[name] === undefined || Array.isArray(filters[name])));

/** Values of one filter are alternatives; of places of different kinds the location text has all. */
function addTo(merged: ContactFilters, now: ContactFilters, names: Name[], group: string, draft: Draft): void {
  const used = names.filter((name) => merged[name] !== undefined);
  const added = names.filter((name) => now[name] !== undefined && name !== 'keyword_search_fields');
  const isAlike = added.every((name) => used.length === 0 || used.includes(name));
  const text: Name | undefined =
    group === 'place' ? 'contact_location' : group === 'companyPlace' ? 'company_location' : undefined;
  if (!isAlike && text) {
    const values = [...used.map((name) => merged[name]), ...added.map((name) => now[name])].flat();
    for (const name of used) delete merged[name];
    Object.assign(merged, { [text]: values });
    return;
  }
  if (!isAlike) note(draft, 'Both of these conditions must hold: they cannot be alternatives.');
  for (const name of names) {
    if (now[name] === undefined) continue;
    Object.assign(merged, { [name]: [...((merged[name] as string[]) ?? []), ...(now[name] as string[])] });
  }
}

/** Data may write a state by its code. */
const codesOf = (name: string): string[] =>
  lexicon.get(toKey(name))?.places?.flatMap(({ options: [first = []] }) => first) ?? [];

const opposites: [wanted: Name, unwanted: Name][] = [
  ['title_words', 'exclude_title_words'],
  ['seniority', 'exclude_seniorities'],
  ['departments', 'exclude_departments'],
  ['country', 'exclude_contact_locations'],
  ['state', 'exclude_contact_locations'],
  ['city', 'exclude_contact_locations'],
  ['company', 'exclude_company_name'],
  ['technologies', 'exclude_technologies'],
  ['keywords', 'exclude_keywords'],
  ['keywords', 'exclude_industries'],
];

/** Who wants interns now has taken back that they be left out, and the other way round. */
function withoutContradictions(merged: ContactFilters, now: ContactFilters): ContactFilters {
  const result = { ...merged };
  for (const [wanted, unwanted] of opposites) {
    for (const [name, other] of [
      [wanted, unwanted],
      [unwanted, wanted],
    ] as [Name, Name][]) {
      const values = new Set((now[name] as string[] | undefined)?.flatMap((value) => [value, ...codesOf(value)]));
      const kept = (result[other] as string[] | undefined)?.filter((value) => !values.has(value));
      if (kept) Object.assign(result, { [other]: kept });
    }
  }
  return result;
}
