/**
 * The rows of a chunk, merged one after the other in memory: each sees what those before it changed, keys included.
 * That is what a row-by-row import does; only reading and writing are done for all of them at once.
 */
import type { EntityKind, Patch, Value, Values } from '../entities.ts';
import type { Keyed } from '../rows.ts';
import { nextUuid } from './uuid.ts';

export interface Entity {
  uuid: string;
  /** Counted from the oldest. */
  age: number;
  isNew: boolean;
  values: Values;
  /** Of a stored one what stands in the tables, of those columns that a row has changed: another may change them back. */
  stored?: Values;
  keys: string[];
}

export interface Matcher {
  /** One that is stored, older ones first. */
  add(uuid: string, values: Values): void;
  /** The oldest one with the first key, or a new one, with the patch in it. */
  merge(row: Keyed): { entity: Entity; created: boolean };
  touched(): { created: Entity[]; changed: Entity[] };
}

export function createMatcher(kind: EntityKind): Matcher {
  const entities: Entity[] = [];
  /** Nearly every key is that of one only. */
  const byKey = new Map<string, Entity | Entity[]>();
  const empty = emptyValues(kind);

  const index = (entity: Entity) => {
    for (const key of entity.keys) {
      const found = byKey.get(key);
      if (found === undefined) byKey.set(key, entity);
      else if (Array.isArray(found)) found.push(entity);
      else byKey.set(key, [found, entity]);
    }
  };
  const reindex = (entity: Entity) => {
    for (const key of entity.keys) {
      const found = byKey.get(key);
      if (Array.isArray(found)) found.splice(found.indexOf(entity), 1);
      else byKey.delete(key);
    }
    entity.keys = kind.keysOf(entity.values);
    index(entity);
  };
  const insert = (uuid: string, values: Values, keys: string[], isNew: boolean): Entity => {
    const entity = { uuid, age: entities.length, isNew, values, keys };
    entities.push(entity);
    index(entity);
    return entity;
  };

  return {
    add(uuid, values) {
      insert(uuid, values, kind.keysOf(values), false);
    },

    merge({ patch, keys }) {
      const [key] = keys;
      if (key === undefined) throw new Error('A patch without a key must not get here');
      const found = findOldest(byKey.get(key));
      if (!found) {
        const values = { ...empty };
        apply(kind, { isNew: true, values }, kind.fit(patch, values));
        return { entity: insert(nextUuid(), values, keys, true), created: true };
      }
      if (apply(kind, found, kind.fit(patch, found.values)) === 'keys') reindex(found);
      return { entity: found, created: false };
    },

    touched: () => ({
      created: entities.filter((entity) => entity.isNew),
      changed: entities.filter(isChanged),
    }),
  };
}

function emptyValues(kind: EntityKind): Values {
  const columns = Object.entries({ ...kind.main, ...kind.metadata });
  return Object.fromEntries(columns.map(([name, type]) => [name, type === 'text[]' ? [] : null]));
}

function findOldest(candidates: Entity | Entity[] | undefined): Entity | undefined {
  if (!Array.isArray(candidates)) return candidates;
  let oldest: Entity | undefined;
  for (const entity of candidates) if (!oldest || entity.age < oldest.age) oldest = entity;
  return oldest;
}

type Target = Pick<Entity, 'isNew' | 'values' | 'stored'>;

/** What is different afterwards, if anything. */
function apply(kind: EntityKind, target: Target, patch: Patch): 'values' | 'keys' | undefined {
  const { values } = target;
  const before = toLocation(kind, values);
  let changed: 'values' | 'keys' | undefined;
  for (const column in patch) {
    const value = patch[column] as Value;
    if (isSame(values[column], value)) continue;
    set(target, column, value);
    if (changed !== 'keys') changed = kind.keyColumns.includes(column) ? 'keys' : 'values';
  }
  if (!changed) return undefined;
  const after = toLocation(kind, values);
  // Made of the address until somebody wrote another one.
  const isDerived = values.text_search === null || values.text_search === before;
  if (patch.text_search === undefined && isDerived && after !== before) set(target, 'text_search', after);
  return changed;
}

function set(target: Target, column: string, value: Value): void {
  const { isNew, values } = target;
  if (!isNew) {
    target.stored ??= {};
    if (!(column in target.stored)) target.stored[column] = values[column] as Value;
  }
  values[column] = value;
}

function isChanged({ stored, values }: Entity): boolean {
  for (const column in stored) if (!isSame(values[column], stored[column] as Value)) return true;
  return false;
}

function toLocation(kind: EntityKind, values: Values): string | null {
  let location = '';
  for (const column of kind.location) {
    const part = values[column];
    if (part) location += location === '' ? part : `, ${part}`;
  }
  return location || null;
}

function isSame(a: Value | undefined, b: Value): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
