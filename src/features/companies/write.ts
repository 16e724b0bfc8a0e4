/** What Admins do to companies, each in one transaction over both tables, or in one statement, which is as good. */
import type { Knex } from 'knex';
import { raw } from 'objection';
import { insertBoth } from '../../db/insertBoth.ts';
import { notFound } from '../../errors.ts';
import { type CompanyChanges, type NewCompany, type Place, toLocation } from './body.ts';
import { CompanyMetadataModel, CompanyModel } from './company.model.ts';

/** Gives the uuid. One that is taken is a 409. */
export function insertCompany(knex: Knex, { company, metadata }: NewCompany): Promise<string> {
  return insertBoth(knex, [CompanyModel, company], [CompanyMetadataModel, metadata]);
}

export async function updateCompany(knex: Knex, uuid: string, changes: CompanyChanges): Promise<void> {
  const { company, metadata } = changes;
  const mayMove = 'address' in company && !('textSearch' in company);
  if (Object.keys(metadata).length > 0 || mayMove) return updateLocked(knex, uuid, changes);
  if (Object.keys(company).length > 0) await patch(knex, uuid, company);
}

/** Two at once come one after the other, so that text_search always fits the address that is stored. */
async function updateLocked(knex: Knex, uuid: string, { company, metadata }: CompanyChanges): Promise<void> {
  await knex.transaction(async (trx) => {
    const stored = await CompanyModel.query(trx).findById(uuid).forNoKeyUpdate();
    if (!stored) throw notFound(`company ${uuid}`);
    const place = { ...(await CompanyMetadataModel.query(trx).findById(uuid)), address: stored.address };
    const textSearch = followPlace(stored.textSearch, place, { ...place, ...company, ...metadata });
    await patch(trx, uuid, { textSearch, ...company });
    if (Object.keys(metadata).length === 0) return;
    await CompanyMetadataModel.query(trx)
      .insert({ ...metadata, uuid })
      .onConflict('uuid')
      .merge();
  });
}

async function patch(knex: Knex, uuid: string, company: Partial<CompanyModel>): Promise<void> {
  const patched = await CompanyModel.query(knex)
    .findById(uuid)
    .patch({ ...company, updatedAt: raw('now()') });
  if (patched === 0) throw notFound(`company ${uuid}`);
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
