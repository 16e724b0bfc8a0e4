import type { Knex } from 'knex';
import { type Model, type ModelClass, type PartialModelObject, raw } from 'objection';

type Part<M extends Model> = [model: ModelClass<M>, values: PartialModelObject<M>];

/** A row and what belongs to it in another table, in one statement and so in one round trip. Gives the uuid. */
export async function insertBoth<M extends Model, D extends Model>(
  knex: Knex,
  [main, values]: Part<M>,
  [details, more]: Part<D>,
): Promise<string> {
  const first: ModelClass<Model> = main;
  const second: ModelClass<Model> = details;
  const inserted = await second
    .query(knex)
    .with('main', first.query().insert(values).returning('uuid'))
    .insert({ ...more, uuid: raw('(select uuid from main)') })
    .returning('uuid');
  return (inserted as Model & { uuid: string }).uuid;
}
