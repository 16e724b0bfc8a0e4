import { AppError } from '../../errors.ts';
import type { Handlers, Request } from '../../http/types.ts';
import { sessionEnded } from '../auth/refusals.ts';
import { requireUser } from '../auth/requireUser.ts';
import { type AvatarDeps, removeOldAvatar } from './avatars.ts';
import { type ProfileChanges, toProfileChanges } from './filters.ts';
import { toUserProfile } from './mapping.ts';
import { type PromotionSettings, promote, stepDown } from './promotion.ts';
import { findUser, updateUser } from './queries.ts';
import type { UserModel } from './user.model.ts';

export interface UsersDeps extends PromotionSettings, AvatarDeps {}

export function createUserHandlers(deps: UsersDeps) {
  const { knex } = deps;

  const getProfile = async ({ user, url }: Pick<Request<'getProfile'>, 'user' | 'url'>) => {
    return reply(await findUser(knex, requireUser(user).id), url);
  };

  const updateProfile = async ({ user, body, url }: Pick<Request<'updateProfile'>, 'user' | 'body' | 'url'>) => {
    const { id, role } = requireUser(user);
    const { role: wanted, ...changes } = toProfileChanges(body);
    if (wanted === 'Admin' && role === 'Member') {
      throw new AppError('forbidden', 'You are a Member, and nobody becomes an Admin by changing the profile.');
    }
    // Only a lower role is ever written: one's own would undo a demotion that happens at the same time.
    const written: ProfileChanges = wanted === 'Member' && role === 'Admin' ? { ...changes, role: wanted } : changes;
    if (Object.keys(written).length === 0) return reply(await findUser(knex, id), url);
    const updated = await (written.role ? stepDown : updateUser)(knex, id, written);
    await removeOldAvatar(deps, updated.oldAvatarId);
    return reply(updated.user, url);
  };

  return {
    getProfile,
    getProfileV2: getProfile,
    updateProfile,
    updateProfileV2: updateProfile,
    promoteProfileV2: async ({ user, url }) => reply(await promote(knex, deps, requireUser(user).id), url),
  } satisfies Pick<Handlers, 'getProfile' | 'getProfileV2' | 'updateProfile' | 'updateProfileV2' | 'promoteProfileV2'>;
}

/** The account was there when the request was let in; it can only have been deleted since. */
function reply(user: UserModel | undefined, url: { base: string }) {
  if (!user) throw sessionEnded();
  return { status: 200 as const, body: toUserProfile(user, url.base) };
}
