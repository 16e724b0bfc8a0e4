import type { OrderKey } from './engine.ts';
import type { OrderField } from './fields.ts';

/**
 * Of text, what is compared, in characters: a cursor has each key in it and must fit into a URL. No fewer than the bytes
 * of a value that Meilisearch can order (meilisearch/text.ts), so that it needs to cut nothing.
 */
export const comparedLength = 500;

const newestFirst: OrderKey[] = [{ field: 'createdAt', descending: true }];

/** Keys with `-` for descending; a field that comes again would decide nothing and is left out. */
export function toOrder(fields: Record<string, OrderField>, keys: readonly string[] = []): OrderKey[] {
  const order = new Map<OrderField, OrderKey>();
  for (const key of keys) {
    const descending = key.startsWith('-');
    const field = fields[descending ? key.slice(1) : key];
    if (field && !order.has(field)) order.set(field, { field, descending });
  }
  return order.size > 0 ? [...order.values()] : newestFirst;
}
