/** What Admins do to companies, each in one transaction over both tables. */
import type { Knex } from 'knex';
import { raw } from 'objection';
import { notFound } from '../../errors.ts';
import { type CompanyChanges, type NewCompany, type Place, toLocation } from './body.ts';
import { CompanyMetadataModel, CompanyModel } from './company.model.ts';

/** Gives the uuid. One that is taken is a 409. */
export async function insertCompany(knex: Knex, { company, metadata }: NewCompany): Promise<string> {
  return knex.transaction(async (trx) => {
    const { uuid } = await CompanyModel.query(trx).insert(company).returning('uuid');
    await CompanyMetadataModel.query(trx).insert({ ...metadata, uuid });
    return uuid;
  });
}

/** Two at once come one after the other, so that text_search always fits the address that is stored. */
export async function updateCompany(knex: Knex, uuid: string, { company, metadata }: CompanyChanges): Promise<void> {
  await knex.transaction(async (trx) => {
    const stored = await CompanyModel.query(trx).findById(uuid).forNoKeyUpdate();
    if (!stored) throw notFound(`company ${uuid}`);
    if (Object.keys({ ...company, ...metadata }).length === 0) return;
    const place = { ...(await CompanyMetadataModel.query(trx).findById(uuid)), address: stored.address };
    const textSearch = followPlace(stored.textSearch, place, { ...place, ...company, ...metadata });
    await CompanyModel.query(trx)
      .findById(uuid)
      .patch({ textSearch, ...company, updatedAt: raw('now()') });
    if (Object.keys(metadata).length === 0) return;
    await CompanyMetadataModel.query(trx)
      .insert({ ...metadata, uuid })
      .onConflict('uuid')
      .merge();
  });
}

/** Its contacts stay: their company_id becomes null. */
export async function deleteCompany(knex: Knex, uuid: string): Promise<void> {
  const deleted = await CompanyModel.query(knex).deleteById(uuid);
  if (deleted === 0) throw notFound(`company ${uuid}`);
}

function followPlace(text: string | null, before: Place, after: Place): string | null {
  const [old, made] = [toLocation(before), toLocation(after)];
  return made !== old && (text === null || text === old) ? made : text;
}
