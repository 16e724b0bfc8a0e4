/** What tests of pictures have in common: uploading one, and what the storage holds afterwards. */
import type { Account, TestService } from '../../support/service.ts';

export type UploadOperation = 'createAvatar' | 'createAvatarV2';

export const avatarFile = (content: Buffer | string, name = 'me.png') => ({ field: 'avatar', name, content });

export function upload(service: TestService, account: Account, content: Buffer | string, name?: string) {
  return service.call('createAvatar', { token: account.token, file: avatarFile(content, name) });
}

export const idOf = (url: string): string => new URL(url).pathname.split('/').at(-2) ?? '';

export async function storedIds(service: TestService): Promise<string[]> {
  const ids: string[] = [];
  for await (const { key } of service.services.storage.list('avatars')) {
    ids.push(key.replace(/^avatars\/|\.webp$/g, ''));
  }
  return ids.sort();
}

export async function referredIds(service: TestService): Promise<string[]> {
  return (await service.knex('users').whereNotNull('avatar_id').pluck('avatar_id')).sort();
}
