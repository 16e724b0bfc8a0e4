/** Job titles from their words: modifiers, the word that ends the title, and what may follow it. */
import type { Item } from './draft.ts';

const most = 12;

/**
 * "sales and marketing" + "manager" are two titles, "senior" goes with both; `heads` are the spellings of the word that
 * ends the title, `after` what follows it ("of sales or product"). A quoted one ("co founder") stays in a row while it
 * stands alone.
 */
export function makeTitles(modifiers: Item[], heads: string[], after: Item[] = []): string[] {
  const groups = splitList(modifiers);
  const first = groups[0] ?? [];
  const shared = groups.length > 1 ? first.slice(0, countRanks(first)) : [];
  const before = (groups.length === 0 ? [[]] : groups).map((group, index) =>
    index === 0 ? group : [...shared, ...group],
  );
  const behind = after.length === 0 ? [[]] : splitList(after);
  const titles = before.flatMap((group) =>
    behind.flatMap((tail) => combine([...group.map(spellingsOf), heads, ...tail.map(spellingsOf)])),
  );
  return [...new Set(titles)].slice(0, most);
}

/** Words that stand in titles in several ways: each way. */
const spellingsOf = ({ meaning, text }: Item): string[] =>
  meaning.part ?? meaning.head ?? (meaning.technology ? [meaning.technology.toLowerCase()] : [text.toLowerCase()]);

function combine(choices: string[][]): string[] {
  if (choices.length === 1) return choices[0] as string[];
  const plain = choices.map((list) => list.map((one) => one.replaceAll('"', '')));
  return plain.reduce((sofar, list) => sofar.flatMap((before) => list.map((one) => `${before} ${one}`.trim())), ['']);
}

/** At "and", "or" and commas. */
function splitList(items: Item[]): Item[][] {
  const groups: Item[][] = [];
  for (const item of items) {
    if (item.join === '' && groups.length > 0) (groups.at(-1) as Item[]).push(item);
    else groups.push([item]);
  }
  return groups;
}

/** Senior, regional, … at the front. */
function countRanks(items: Item[]): number {
  const at = items.findIndex(({ meaning }) => !meaning.part || meaning.department || meaning.industry);
  return at < 0 ? 0 : at;
}
