import type { components } from '../../../generated/types.ts';
import { avatarPath } from './avatarNames.ts';
import type { UserModel } from './user.model.ts';

/** `base` of absolute links, as the request has it. */
export function toUserProfile(user: UserModel, base: string): components['schemas']['UserProfile'] {
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    role: user.role,
    avatar_url: user.avatarId ? `${base}${avatarPath(user.avatarId)}` : user.avatarUrl,
    is_active: user.isActive,
    job_title: user.jobTitle,
    bio: user.bio,
    timezone: user.timezone,
    notifications: user.notifications,
    created_at: user.createdAt.toISOString(),
    updated_at: user.updatedAt.toISOString(),
  };
}
