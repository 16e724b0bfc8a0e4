/**
 * Places as filters. Names are spelled as the data spells them (Texas or TX), and what a name would find too many of,
 * because it is a part of another's (Niger in Nigeria), is left out again.
 */
import { normalize } from '../../search/normalize.ts';
import type { ContactFilters, Look } from '../assistant.ts';
import { type Draft, type NamedPlace, note } from './draft.ts';
import type { Place } from './lexicon.ts';

interface Names {
  city: 'city' | 'company_city';
  state: 'state' | 'company_state';
  country: 'country' | 'company_country';
  text: 'contact_location' | 'company_location';
  without: 'exclude_contact_locations' | 'exclude_company_locations';
}

export const ofContact: Names = {
  city: 'city',
  state: 'state',
  country: 'country',
  text: 'contact_location',
  without: 'exclude_contact_locations',
};
export const ofCompany: Names = {
  city: 'company_city',
  state: 'company_state',
  country: 'company_country',
  text: 'company_location',
  without: 'exclude_company_locations',
};

/** One way to be in a right place: a city, or a city in a country. */
type Combination = { kind: Place['kind'] | 'text'; names: string[] }[];

const sizes = { text: 0, city: 0, state: 1, country: 2 };
const maxNames = 60;
const maxUnmeant = 10;

export async function toPlaceFilters(
  draft: Draft,
  places: NamedPlace[],
  names: Names,
  look: Look,
): Promise<ContactFilters> {
  if (places.length === 0) return {};
  const unmeant = new Set<string>();
  const combinations: Combination[] = [];
  for (const place of joinCapital(places)) {
    const one = await spell(draft, place, names, look, unmeant);
    const last = combinations.at(-1);
    const previous = last?.at(-1);
    const isWithin = (place.join === '' || place.join === ',') && previous && sizes[one.kind] > sizes[previous.kind];
    if (isWithin) last?.push(one);
    else combinations.push([one]);
  }
  return {
    ...toFilters(combinations, names),
    ...(unmeant.size > 0 && { [names.without]: [...unmeant].slice(0, maxUnmeant) }),
  };
}

/** "Washington, DC" is the city; the state of that name is far away. */
function joinCapital(places: NamedPlace[]): NamedPlace[] {
  const isNamed = (place: NamedPlace | undefined, name: string) => place?.places[0]?.options[0]?.[0] === name;
  return places.flatMap((place, at) => {
    const [before, after] = [places[at - 1], places[at + 1]];
    if (isNamed(place, 'Washington') && isNamed(after, 'District of Columbia') && after?.join !== 'or') {
      return [{ ...place, places: [{ kind: 'city' as const, options: [['Washington']] }] }];
    }
    return isNamed(before, 'Washington') && isNamed(place, 'District of Columbia')
      ? [{ ...place, join: '' as const }]
      : [place];
  });
}

function toFilters(combinations: Combination[], names: Names): ContactFilters {
  const [first, ...others] = combinations as [Combination, ...Combination[]];
  const isAlike = others.every((one) => one.length === 1 && first.length === 1 && one[0]?.kind === first[0]?.kind);
  if (others.length === 0 || isAlike) {
    const filters: ContactFilters = {};
    for (const { kind, names: found } of combinations.flat()) {
      filters[names[kind]] = [...new Set([...(filters[names[kind]] ?? []), ...found])].slice(0, maxNames);
    }
    return filters;
  }
  // Filters of different names must all hold; the location text has city, state and country in it.
  const texts = combinations.flatMap((one) =>
    one.length === 1 ? (one[0] as Combination[0]).names : [one.map(({ names: [name] }) => name).join(', ')],
  );
  return { [names.text]: [...new Set(texts)].slice(0, maxNames) };
}

/** Places are left out by the text of the location, which has their names in it. */
export async function toUnwantedPlaces(
  draft: Draft,
  places: NamedPlace[],
  names: Names,
  look: Look,
): Promise<string[]> {
  const unwanted: string[] = [];
  for (const { places: meant, text } of places) {
    const place = meant[0];
    unwanted.push(...(place?.options.map(([name = text]) => name) ?? [text]));
    const [name, code] = place?.options.length === 1 ? (place.options[0] as string[]) : [];
    if (!place || !name || !code || (await look(names[place.kind], name)).length > 0) continue;
    if ((await look(names[place.kind], code)).length === 0) continue;
    note(
      draft,
      `The data writes ${name} as ${code}, and I leave out places by their names: some of these may still be there.`,
    );
  }
  return unwanted;
}

/** Of the places that a word may be, the first that the data knows, or else the first. */
async function spell(draft: Draft, { places, text }: NamedPlace, names: Names, look: Look, unmeant: Set<string>) {
  const spelled = await Promise.all(
    places.map(async (place) => ({ ...place, ...(await spellPlace(place, names, look)) })),
  );
  const place = spelled.find(({ isKnown }) => isKnown) ?? spelled[0];
  if (!place) return { kind: 'text' as const, names: [text] };
  for (const value of place.unmeant) unmeant.add(value);
  if (places.length > 1) note(draft, `I took ${text} for the ${place.kind}.`);
  return place;
}

async function spellPlace({ kind, options }: Place, names: Names, look: Look) {
  // Of a continent the usual names will do.
  if (options.length > 3) return { isKnown: true, names: options.map(([name]) => name as string), unmeant: [] };
  const found = await Promise.all(options.map((spellings) => spellOne(names[kind], spellings, look)));
  const meant = new Set(found.flatMap((one) => one.names.map(normalize)));
  return {
    isKnown: found.some((one) => one.isKnown),
    names: found.flatMap((one) => one.names),
    unmeant: found.flatMap((one) => one.unmeant).filter((value) => !meant.has(normalize(value))),
  };
}

async function spellOne(attribute: Names['city' | 'state' | 'country'], spellings: string[], look: Look) {
  const meant = spellings.map(normalize);
  const isMeant = (value: string) =>
    meant.some((name) => value === name || (value.startsWith(`${name} `) && name.length > 3));
  const known: string[] = [];
  const unmeant: string[] = [];
  for (const [index, spelling] of spellings.entries()) {
    const values = await look(attribute, spelling);
    const others = values.filter((value) => !isMeant(normalize(value)));
    if (values.length === others.length || (index > 0 && others.length > 0)) continue;
    known.push(spelling);
    unmeant.push(...others);
  }
  return { isKnown: known.length > 0, names: known.length > 0 ? known : spellings.slice(0, 1), unmeant };
}
