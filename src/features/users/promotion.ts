/** Who may become an Admin by asking: what the operator chose with SELF_PROMOTION. And who may be one no more. */
import type { Knex } from 'knex';
import { AppError } from '../../errors.ts';
import type { ProfileChanges } from './filters.ts';
import { type ChangedAccount, findUser, isOnlyAdmin, promoteFirst, promoteUser, updateUser } from './queries.ts';
import type { UserModel } from './user.model.ts';

export interface PromotionSettings {
  selfPromotion: 'first' | 'listed' | 'off';
  /** In lower case. */
  adminEmails: string[];
}

/** The account as Admin, or undefined when it is gone; throws the 403 that says why not. */
export async function promote(knex: Knex, settings: PromotionSettings, id: string): Promise<UserModel | undefined> {
  const account = await findUser(knex, id);
  if (!account || account.role === 'Admin') return account;
  switch (settings.selfPromotion) {
    case 'off':
      throw new AppError('forbidden', 'Nobody can become an Admin in this way here. Ask the operator.');
    case 'listed':
      if (settings.adminEmails.includes(account.email)) return promoteUser(knex, id);
      throw new AppError('forbidden', 'Only accounts that the operator has listed may become Admin, and yours is not.');
    case 'first': {
      const promoted = await promoteFirst(knex, id);
      if (promoted?.role !== 'Member') return promoted;
      throw new AppError('forbidden', 'There is an Admin already, and only the first one is made in this way.');
    }
  }
}

/** An Admin becomes a Member; throws the 403 when nobody would be Admin then, and anybody could become the first. */
export function stepDown(knex: Knex, id: string, changes: ProfileChanges): Promise<ChangedAccount> {
  return knex.transaction(async (trx) => {
    if (!(await isOnlyAdmin(trx, id))) return updateUser(trx, id, changes);
    throw new AppError('forbidden', 'You are the only Admin, and there would be none. Have another one made first.');
  });
}
