import type { Knex } from 'knex';
import { raw } from 'objection';
import type { ProfileChanges } from './filters.ts';
import { UserModel } from './user.model.ts';

/** All but the password's hash. */
const columns = [
  'id',
  'email',
  'name',
  'role',
  'is_active',
  'avatar_url',
  'job_title',
  'bio',
  'timezone',
  'notifications',
  'last_sign_in_at',
  'created_at',
  'updated_at',
];

/** Whoever makes an Admin holds this, so that "there is none yet" is still true when it acts. */
const adminLock = 360_361;

export async function findUser(knex: Knex, id: string): Promise<UserModel | undefined> {
  return UserModel.query(knex).findById(id).select(columns);
}

export async function findUserByEmail(knex: Knex, email: string): Promise<UserModel | undefined> {
  return UserModel.query(knex).findOne({ email }).select(columns);
}

/** Switches that are not named stay as they are, also when two updates cross. */
export async function updateUser(knex: Knex, id: string, changes: ProfileChanges): Promise<UserModel | undefined> {
  const { notifications, ...fields } = changes;
  return UserModel.query(knex)
    .findById(id)
    .patch({
      ...fields,
      ...(notifications && { notifications: raw('notifications || ?::jsonb', JSON.stringify(notifications)) }),
      updatedAt: raw('now()'),
    })
    .returning(columns)
    .first();
}

/** An Admin stays as it is; undefined when the account is gone. */
export async function promoteUser(knex: Knex, id: string): Promise<UserModel | undefined> {
  const promoted = await UserModel.query(knex)
    .findById(id)
    .where({ role: 'Member' })
    .patch({ role: 'Admin', updatedAt: raw('now()') })
    .returning(columns)
    .first();
  return promoted ?? findUser(knex, id);
}

/** Promotes only while there is no Admin at all, disabled ones included; gives the account as it is then. */
export async function promoteFirst(knex: Knex, id: string): Promise<UserModel | undefined> {
  return knex.transaction(async (trx) => {
    await trx.raw('select pg_advisory_xact_lock(?)', [adminLock]);
    const [admin] = await trx('users').where({ role: 'Admin' }).limit(1).select('id');
    return admin ? findUser(trx, id) : promoteUser(trx, id);
  });
}

/** False when there is an account with this address already. */
export async function insertAdmin(
  knex: Knex,
  admin: { name: string; email: string; passwordHash: string },
): Promise<boolean> {
  return knex.transaction(async (trx) => {
    await trx.raw('select pg_advisory_xact_lock(?)', [adminLock]);
    const inserted = await UserModel.query(trx)
      .insert({ ...admin, role: 'Admin' })
      .onConflict('email')
      .ignore()
      .returning('id');
    return inserted !== undefined;
  });
}
