import type { Knex } from 'knex';
import { raw } from 'objection';
import { type AnnouncedFile, giveUpFile, keepFile } from '../../db/fileRemovals.ts';
import { locks } from '../../db/locks.ts';
import { avatarKey, isUrlOfAvatar } from './avatarNames.ts';
import type { ProfileChanges } from './filters.ts';
import { UserModel } from './user.model.ts';

/** All but the password's hash. */
const columns = [
  'id',
  'email',
  'name',
  'role',
  'is_active',
  'avatar_id',
  'avatar_url',
  'job_title',
  'bio',
  'timezone',
  'notifications',
  'last_sign_in_at',
  'created_at',
  'updated_at',
];

export async function findUser(knex: Knex, id: string): Promise<UserModel | undefined> {
  return UserModel.query(knex).findById(id).select(columns);
}

export async function findUserByEmail(knex: Knex, email: string): Promise<UserModel | undefined> {
  return UserModel.query(knex).findOne({ email }).select(columns);
}

export interface ChangedAccount {
  /** Undefined when it is gone. */
  user: UserModel | undefined;
  /** The picture that it refers to no more, if it did. */
  oldAvatarId: string | null;
}

/** A URL takes the place of an uploaded picture, unless it is the URL of that very picture. */
export async function updateUser(knex: Knex, id: string, changes: ProfileChanges): Promise<ChangedAccount> {
  const { avatarUrl, ...others } = changes;
  if (avatarUrl === undefined) return { user: await patchUser(knex, id, changes), oldAvatarId: null };
  return knex.transaction(async (trx) => {
    const oldAvatarId = (await lockAvatar(trx, id))?.avatarId ?? null;
    if (oldAvatarId && isUrlOfAvatar(avatarUrl, oldAvatarId)) {
      return { user: await patchUser(trx, id, others), oldAvatarId: null };
    }
    if (oldAvatarId) await giveUpFile(trx, avatarKey(oldAvatarId));
    return { user: await patchUser(trx, id, { ...changes, avatarId: null }), oldAvatarId };
  });
}

/** To a picture that is stored. */
export async function setAvatar(
  knex: Knex,
  id: string,
  avatarId: string,
  announced: AnnouncedFile,
): Promise<ChangedAccount> {
  return knex.transaction(async (trx) => {
    const account = await lockAvatar(trx, id);
    if (!account) return { user: undefined, oldAvatarId: null };
    if (!(await keepFile(trx, announced))) throw new Error('storing a picture took longer than it may');
    if (account.avatarId) await giveUpFile(trx, avatarKey(account.avatarId));
    return { user: await patchUser(trx, id, { avatarId, avatarUrl: null }), oldAvatarId: account.avatarId };
  });
}

async function lockAvatar(trx: Knex, id: string): Promise<UserModel | undefined> {
  return UserModel.query(trx).findById(id).select('avatar_id').forUpdate();
}

/** Switches that are not named stay as they are, also when two updates cross. */
async function patchUser(
  knex: Knex,
  id: string,
  changes: ProfileChanges & { avatarId?: string | null },
): Promise<UserModel | undefined> {
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
    await trx.raw('select pg_advisory_xact_lock(?)', [locks.admins]);
    const [admin] = await trx('users').where({ role: 'Admin' }).limit(1).select('id');
    return admin ? findUser(trx, id) : promoteUser(trx, id);
  });
}

/** Disabled ones are not counted. */
export async function isOnlyAdmin(trx: Knex.Transaction, id: string): Promise<boolean> {
  await trx.raw('select pg_advisory_xact_lock(?)', [locks.admins]);
  const other = await trx('users').where({ role: 'Admin', is_active: true }).whereNot({ id }).first('id');
  return other === undefined;
}

/** False when there is an account with this address already. */
export async function insertAdmin(
  knex: Knex,
  admin: { name: string; email: string; passwordHash: string },
): Promise<boolean> {
  return knex.transaction(async (trx) => {
    await trx.raw('select pg_advisory_xact_lock(?)', [locks.admins]);
    const inserted = await UserModel.query(trx)
      .insert({ ...admin, role: 'Admin' })
      .onConflict('email')
      .ignore()
      .returning('id');
    return inserted !== undefined;
  });
}
