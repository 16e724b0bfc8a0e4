/** A draft as the parameters of GET /api/v1/contacts/. */
import { technologyUid } from '../../search/technologyUid.ts';
import { hasWords } from '../../search/words.ts';
import type { ContactFilters, Look } from '../assistant.ts';
import type { Range } from './amounts.ts';
import { type Draft, type Named, note } from './draft.ts';
import { ofCompany, ofContact, toPlaceFilters, toUnwantedPlaces } from './places.ts';
import type { Channel } from './vocabulary/grammar.ts';

/** More than any request needs, fewer than make a URL too long. */
const maxValues = 50;

export async function toFilters(draft: Draft, look: Look): Promise<ContactFilters> {
  const { wanted, unwanted } = draft;
  const contactPlaces = await toPlaceFilters(draft, wanted.places, ofContact, look);
  const companyPlaces = await toPlaceFilters(draft, wanted.companyPlaces, ofCompany, look);
  const filters: ContactFilters = {
    title_words: wanted.titles,
    exclude_title_words: unwanted.titles,
    seniority: wanted.seniorities,
    exclude_seniorities: unwanted.seniorities,
    departments: wanted.departments,
    exclude_departments: unwanted.departments,
    first_name: draft.firstNames,
    last_name: draft.lastNames,
    ...toPresence(draft.has),
    ...(draft.emails.length > 0 && { email: draft.emails }),
    email_status: wanted.statuses,
    exclude_email_statuses: unwanted.statuses,
    ...contactPlaces,
    exclude_contact_locations: [
      ...(await toUnwantedPlaces(draft, unwanted.places, ofContact, look)),
      ...(contactPlaces.exclude_contact_locations ?? []),
    ],
    company: wanted.companies,
    exclude_company_name: unwanted.companies,
    include_domain_list: wanted.domains,
    exclude_domain_list: unwanted.domains,
    ...companyPlaces,
    exclude_company_locations: [
      ...(await toUnwantedPlaces(draft, unwanted.companyPlaces, ofCompany, look)),
      ...(companyPlaces.exclude_company_locations ?? []),
    ],
    keywords: wanted.industries,
    keyword_search_fields: wanted.industries.length > 0 ? ['industries', 'keywords'] : [],
    exclude_industries: unwanted.industries,
    exclude_keywords: unwanted.industries,
    ...(await toTechnologies(draft, look)),
    exclude_technologies: unwanted.technologies.map(({ text }) => text),
    ...toBounds('employees', 'employees_count', draft.size),
    ...toBounds('annual_revenue', 'annual_revenue', draft.revenue),
    ...toBounds('total_funding', 'total_funding', draft.funding),
    ...toBounds('latest_funding_amount', undefined, draft.round),
    search: draft.texts,
  };
  return tidy(filters);
}

/** A text that is always in it: an address has an @, a number a digit. */
export const presence = {
  address: { email: ['@'] },
  phone: { mobile_phone: [...'0123456789'] },
  linkedin: { person_linkedin_url: ['linkedin'] },
  facebook: { facebook_url: ['facebook'] },
  twitter: { twitter_url: ['twitter'] },
  website: { website: ['.'] },
} satisfies Record<Channel, ContactFilters>;

const toPresence = (channels: Set<Channel>): ContactFilters =>
  Object.assign({}, ...[...channels].map((channel) => presence[channel]));

/** Without empty lists and repeats. */
export function tidy(filters: ContactFilters): ContactFilters {
  const kept = Object.entries(filters).flatMap(([name, value]) => {
    const values = Array.isArray(value) ? [...new Set(value as string[])].slice(0, maxValues) : value;
    return values === undefined || (Array.isArray(values) && values.length === 0) ? [] : [[name, values]];
  });
  return Object.fromEntries(kept);
}

function toBounds(
  name: 'employees' | 'annual_revenue' | 'total_funding' | 'latest_funding_amount',
  exact: 'employees_count' | 'annual_revenue' | 'total_funding' | undefined,
  { min, max }: Range = {},
): ContactFilters {
  if (exact && min !== undefined && min === max) return { [exact]: min };
  return {
    ...(min !== undefined && { [`${name}_min`]: min }),
    ...(max !== undefined && { [`${name}_max`]: max }),
  };
}

/** Values of one filter are alternatives; two that must both hold go into two filters. */
async function toTechnologies(draft: Draft, look: Look): Promise<ContactFilters> {
  const named = draft.wanted.technologies;
  const names = [...new Set(named.map(({ text }) => text))];
  for (const name of names.slice(0, 5)) warnOfOthers(draft, name, await look('technologies', name));
  const [first, second] = names;
  if (!isAnd(named)) return { technologies: names };
  if (second && names.length === 2)
    return { technologies: [first as string], technologies_uids: [technologyUid(second)] };
  note(draft, `I can ask for two technologies at once, not for ${names.length}: one of them is enough here.`);
  return { technologies: names };
}

const isAnd = (named: Named[]): boolean => named.length > 1 && named.some(({ join }) => join === 'and');

/** Text finds more than was meant: Java is in JavaScript. */
function warnOfOthers(draft: Draft, name: string, values: string[]) {
  const others = values.filter((value) => !hasWords(value, name));
  if (others.length > 0)
    note(draft, `“${name}” is found in other technologies too, such as ${others.slice(0, 3).join(', ')}.`);
}
