/** Where an uploaded picture is: in the storage, and for everybody. */
export const avatarKey = (avatarId: string): string => `avatars/${avatarId}.webp`;

export const avatarPath = (avatarId: string): string => `/api/v1/users/avatars/${avatarId}/`;

/** Whatever the host is called: names of pictures are found nowhere else. */
export function isUrlOfAvatar(url: string | null, avatarId: string): boolean {
  return url !== null && new URL(url).pathname === avatarPath(avatarId);
}
