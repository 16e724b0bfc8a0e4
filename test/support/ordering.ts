/** What an ordering promises, worked out from the rows of a reply alone. */
import { normalize } from '../../src/search/normalize.ts';
import { contract } from './contract.ts';

export type Item = Record<string, string | number | string[] | null> & { uuid: string };

/** The keys of an ordering parameter of the contract, each once. */
export function orderingKeys(group: string): string[] {
  const parameters = contract.document.components?.parameters as Record<
    string,
    { schema: { items: { enum: string[] } } }
  >;
  const both = parameters[`${group}.ordering`]?.schema.items.enum ?? [];
  return both.filter((key) => !key.startsWith('-'));
}

/** As compared: normalized text in the order of its UTF-8 bytes, which is that of code points; null when absent. */
export function comparedValue(item: Item, field: string): number | Buffer | null {
  const value = item[field] ?? null;
  if (typeof value === 'number' || value === null) return value;
  const present = [value].flat().filter((text) => normalize(text) !== '');
  return present.length === 0 ? null : Buffer.from(normalize(present.join(', ')));
}

export function sortItems(items: Item[], field: string, sign: 1 | -1): Item[] {
  return items.toSorted((a, b) => {
    const [x, y] = [comparedValue(a, field), comparedValue(b, field)];
    const byUuid = sign * (a.uuid < b.uuid ? -1 : 1);
    if (x === null || y === null) return x === y ? byUuid : x === null ? 1 : -1;
    const compared = typeof x === 'number' ? x - (y as number) : Buffer.compare(x, y as Buffer);
    return sign * compared || byUuid;
  });
}
