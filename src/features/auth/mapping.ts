import type { components } from '../../../generated/types.ts';
import type { Grant } from './accounts.ts';

type Schemas = components['schemas'];

export function toTokenResponse({ user, accessToken, refreshToken, expiresIn }: Grant): Schemas['TokenResponse'] {
  return {
    access_token: accessToken,
    refresh_token: refreshToken,
    token_type: 'bearer',
    expires_in: expiresIn,
    user: { id: user.id, email: user.email },
  };
}

export function toRefreshTokenResponse({ accessToken, refreshToken }: Grant): Schemas['RefreshTokenResponse'] {
  return { access_token: accessToken, refresh_token: refreshToken };
}

export function toSessionResponse(
  user: { id: string; email: string },
  lastSignInAt: Date | null,
): Schemas['SessionResponse'] {
  return { user: { id: user.id, email: user.email }, last_sign_in_at: lastSignInAt?.toISOString() ?? null };
}
