/**
 * The rows of a chunk, merged one after the other in memory: each sees what those before it changed, keys included.
 * That is what a row-by-row import does; only reading and writing are done for all of them at once.
 */
import type { EntityKind, Patch, Value, Values } from '../entities.ts';
import { nextUuid } from './uuid.ts';

export interface Entity {
  uuid: string;
  /** Counted from the oldest. */
  age: number;
  isNew: boolean;
  changed: boolean;
  values: Values;
  keys: string[];
}

export interface Matcher {
  /** One that is stored, older ones first. */
  add(uuid: string, values: Values): void;
  /** The oldest one with the patch's first key, or a new one, with the patch in it. */
  merge(patch: Patch): { entity: Entity; created: boolean };
  touched(): { created: Entity[]; changed: Entity[] };
}

export function createMatcher(kind: EntityKind): Matcher {
  const entities: Entity[] = [];
  const byKey = new Map<string, Set<Entity>>();
  const empty = emptyValues(kind);

  const insert = (entity: Entity) => {
    entities.push(entity);
    index(entity);
  };
  const index = (entity: Entity) => {
    for (const key of entity.keys) {
      const found = byKey.get(key);
      if (found) found.add(entity);
      else byKey.set(key, new Set([entity]));
    }
  };
  const reindex = (entity: Entity) => {
    for (const key of entity.keys) byKey.get(key)?.delete(entity);
    entity.keys = kind.keysOf(entity.values);
    index(entity);
  };
  const create = (): Entity => {
    const age = entities.length;
    return { uuid: nextUuid(), age, isNew: true, changed: false, values: { ...empty }, keys: [] };
  };

  return {
    add(uuid, values) {
      insert({ uuid, age: entities.length, isNew: false, changed: false, values, keys: kind.keysOf(values) });
    },

    merge(patch) {
      const [key] = kind.keysOf(patch);
      if (key === undefined) throw new Error('A patch without a key must not get here');
      const found = findOldest(byKey.get(key));
      const entity = found ?? create();
      if (apply(kind, entity.values, patch)) {
        entity.changed = true;
        if (found) reindex(entity);
      }
      if (!found) {
        entity.keys = kind.keysOf(entity.values);
        insert(entity);
      }
      return { entity, created: !found };
    },

    touched: () => ({
      created: entities.filter((entity) => entity.isNew),
      changed: entities.filter((entity) => entity.changed && !entity.isNew),
    }),
  };
}

function emptyValues(kind: EntityKind): Values {
  const columns = Object.entries({ ...kind.main, ...kind.metadata });
  return Object.fromEntries(columns.map(([name, type]) => [name, type === 'text[]' ? [] : null]));
}

function findOldest(candidates: Set<Entity> | undefined): Entity | undefined {
  let oldest: Entity | undefined;
  for (const entity of candidates ?? []) if (!oldest || entity.age < oldest.age) oldest = entity;
  return oldest;
}

/** Whether anything is different afterwards. */
function apply(kind: EntityKind, values: Values, patch: Patch): boolean {
  const before = toLocation(kind, values);
  let changed = false;
  for (const column in patch) {
    const value = patch[column] as Value;
    if (isSame(values[column], value)) continue;
    values[column] = value;
    changed = true;
  }
  const after = toLocation(kind, values);
  // Made of the address until somebody wrote another one.
  const isDerived = values.text_search === null || values.text_search === before;
  if (patch.text_search === undefined && isDerived && after !== before) values.text_search = after;
  return changed;
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
