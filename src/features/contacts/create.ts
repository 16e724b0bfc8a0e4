import type { Knex } from 'knex';
import { ForeignKeyViolationError } from 'objection';
import { insertBoth } from '../../db/insertBoth.ts';
import { ContactMetadataModel, ContactModel } from './contact.model.ts';
import { type NewContact, unknownCompany } from './newContact.ts';

/** Gives the uuid. A uuid that is taken is a 409, a company that is not there a 422. */
export async function insertContact(knex: Knex, { metadata, ...contact }: NewContact): Promise<string> {
  try {
    return await insertBoth(knex, [ContactModel, contact], [ContactMetadataModel, metadata]);
  } catch (error) {
    if (error instanceof ForeignKeyViolationError && error.constraint === 'contacts_company_id_fkey') {
      throw unknownCompany();
    }
    throw error;
  }
}
