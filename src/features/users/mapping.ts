import type { components } from '../../../generated/types.ts';
import type { UserModel } from './user.model.ts';

export function toUserProfile(user: UserModel): components['schemas']['UserProfile'] {
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    role: user.role,
    avatar_url: user.avatarUrl,
    is_active: user.isActive,
    job_title: user.jobTitle,
    bio: user.bio,
    timezone: user.timezone,
    notifications: user.notifications,
    created_at: user.createdAt.toISOString(),
    updated_at: user.updatedAt.toISOString(),
  };
}
