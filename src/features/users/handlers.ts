import type { Knex } from 'knex';
import { AppError } from '../../errors.ts';
import type { Handlers, Request, User } from '../../http/types.ts';
import { sessionEnded } from '../auth/refusals.ts';
import { requireUser } from '../auth/requireUser.ts';
import { toProfileChanges } from './filters.ts';
import { toUserProfile } from './mapping.ts';
import { type PromotionSettings, promote } from './promotion.ts';
import { findUser, updateUser } from './queries.ts';
import type { UserModel } from './user.model.ts';

export interface UsersDeps extends PromotionSettings {
  knex: Knex;
}

export function createUserHandlers(deps: UsersDeps) {
  const { knex } = deps;

  const getProfile = async ({ user }: { user: User | undefined }) => {
    return reply(await findUser(knex, requireUser(user).id));
  };

  const updateProfile = async ({ user, body }: Pick<Request<'updateProfile'>, 'user' | 'body'>) => {
    const { id, role } = requireUser(user);
    const { role: wanted, ...changes } = toProfileChanges(body);
    if (wanted === 'Admin' && role === 'Member') {
      throw new AppError('forbidden', 'You are a Member, and nobody becomes an Admin by changing the profile.');
    }
    // Only a lower role is ever written: one's own would undo a demotion that happens at the same time.
    if (wanted === 'Member' && role === 'Admin') return reply(await updateUser(knex, id, { ...changes, role: wanted }));
    return reply(Object.keys(changes).length > 0 ? await updateUser(knex, id, changes) : await findUser(knex, id));
  };

  return {
    getProfile,
    getProfileV2: getProfile,
    updateProfile,
    updateProfileV2: updateProfile,
    promoteProfileV2: async ({ user }) => reply(await promote(knex, deps, requireUser(user).id)),
  } satisfies Pick<Handlers, 'getProfile' | 'getProfileV2' | 'updateProfile' | 'updateProfileV2' | 'promoteProfileV2'>;
}

/** The account was there when the request was let in; it can only have been deleted since. */
function reply(user: UserModel | undefined) {
  if (!user) throw sessionEnded();
  return { status: 200 as const, body: toUserProfile(user) };
}
