import { notFound } from '../../errors.ts';
import { requireOneFile } from '../../http/oneFile.ts';
import { replyWithFile } from '../../http/storedFile.ts';
import type { Handlers, Request } from '../../http/types.ts';
import { FileMissing } from '../../storage/storage.ts';
import { sessionEnded } from '../auth/refusals.ts';
import { requireUser } from '../auth/requireUser.ts';
import { avatarKey } from './avatarNames.ts';
import { type AvatarDeps, storeAvatar } from './avatars.ts';
import { toUserProfile } from './mapping.ts';
import { createPictureMaker, pictureType } from './picture.ts';

const field = { name: 'avatar', what: 'the image', onlyOne: 'an account has one picture' };
/** A year, the longest that caches are used to; the picture of a URL never changes. */
const forLong = { 'Cache-Control': 'public, max-age=31536000, immutable' };

type Upload = Pick<Request<'createAvatar'>, 'files' | 'body' | 'user' | 'url' | 'signal'>;

export function createAvatarHandlers(deps: AvatarDeps) {
  const makePicture = createPictureMaker();

  const upload = async ({ files, body, user, url, signal }: Upload) => {
    const picture = await makePicture(requireOneFile(files, body, field).path, signal);
    const account = await storeAvatar(deps, requireUser(user).id, picture);
    // The account was there when the request was let in; it can only have been deleted since.
    if (!account) throw sessionEnded();
    return toUserProfile(account, url.base);
  };

  return {
    createAvatar: async (request) => ({ status: 200, body: await upload(request) }),

    createAvatarV2: async (request) => {
      const profile = await upload(request);
      const avatarUrl = profile.avatar_url as string;
      return { status: 200, body: { avatar_url: avatarUrl, profile, message: 'Avatar uploaded successfully' } };
    },

    getAvatar: async ({ path, ...request }) => {
      const options = { type: pictureType, headers: forLong };
      try {
        return await replyWithFile(deps.storage, avatarKey(path.avatar_id), request, options);
      } catch (error) {
        throw error instanceof FileMissing ? notFound('picture at this URL; its owner may have taken another') : error;
      }
    },
  } satisfies Pick<Handlers, 'createAvatar' | 'createAvatarV2' | 'getAvatar'>;
}
