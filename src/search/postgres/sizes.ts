/** How large the tables are, roughly, which only decides how something is looked for. Asked for once a minute. */
import type { Rows } from './connection.ts';
import type { Sizes } from './node.ts';

export interface SizeReader {
  read(rows: Rows): Promise<Sizes>;
}

/** For filters without look-ups. */
export const noSizes: Sizes = { contacts: Number.POSITIVE_INFINITY, companies: Number.POSITIVE_INFINITY };

/** Of tables that nobody has counted yet. */
const least = 1000;
const lifetime = 60_000;

export function createSizeReader(): SizeReader {
  let known = noSizes;
  let until = 0;
  return {
    async read(rows) {
      if (performance.now() < until) return known;
      const [row] = await rows({ text: sql, values: [] });
      const [contacts, companies] = (row ?? []).map((size) => Math.max(Number(size), least));
      known = { contacts: contacts ?? least, companies: companies ?? least };
      until = performance.now() + lifetime;
      return known;
    },
  };
}

// -1 when nobody has counted yet.
const sizeOf = (table: string) => `(select reltuples::bigint::text from pg_class where oid = '${table}'::regclass)`;
const sql = `select ${sizeOf('search.contacts')}, ${sizeOf('search.companies')}`;
