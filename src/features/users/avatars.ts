/**
 * Uploaded pictures of users. A picture is stored under a random name of its own and never changed; the account then
 * refers to it in one transaction with the giving up of the old one, whose file is removed after that. Killed at any
 * moment, an upload leaves the old picture or the new one, and no file for ever (db/fileRemovals.ts).
 */
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Knex } from 'knex';
import type { Logger } from 'pino';
import { announceFile, removeFile } from '../../db/fileRemovals.ts';
import type { Storage } from '../../storage/storage.ts';
import { avatarKey } from './avatarNames.ts';
import { setAvatar } from './queries.ts';
import type { UserModel } from './user.model.ts';

export interface AvatarDeps {
  knex: Knex;
  storage: Storage;
  log: Logger;
}

/** The account with its new picture, or undefined when it is gone. */
export async function storeAvatar(deps: AvatarDeps, userId: string, picture: Buffer): Promise<UserModel | undefined> {
  const { knex, storage } = deps;
  const avatarId = randomUUID();
  const announced = await announceFile(knex, avatarKey(avatarId));
  await storage.put(announced.key, Readable.from([picture]));
  const { user, oldAvatarId } = await setAvatar(knex, userId, avatarId, announced);
  await removeOldAvatar(deps, oldAvatarId);
  return user;
}

/** What is not removed now is removed by a chore of the worker. */
export async function removeOldAvatar({ knex, storage, log }: AvatarDeps, avatarId: string | null): Promise<void> {
  if (avatarId === null) return;
  await removeFile(knex, avatarKey(avatarId), storage.remove).catch((error) =>
    log.warn({ err: error }, 'an old file is still there'),
  );
}
