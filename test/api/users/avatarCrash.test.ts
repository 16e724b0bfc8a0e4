import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { giveUpFile, removeDueFiles } from '../../../src/db/fileRemovals.ts';
import { avatarKey } from '../../../src/features/users/avatarNames.ts';
import { type AvatarDeps, storeAvatar } from '../../../src/features/users/avatars.ts';
import type { Storage } from '../../../src/storage/storage.ts';
import { type Account, startService, type TestService } from '../../support/service.ts';
import { referredIds, storedIds } from './avatar.ts';

/** What is left of an upload that ends in the middle, and what becomes of it. */
describe('an upload of a picture that is cut short', () => {
  let service: TestService;
  let member: Account;
  let deps: AvatarDeps;
  before(async () => {
    service = await startService();
    const { knex, services } = service;
    deps = { knex, storage: services.storage, log: services.log };
  });
  after(() => service.stop());
  beforeEach(async () => {
    member = await service.signIn('Member');
    await storeAvatar(deps, member.userId, Buffer.from('the picture before'));
  });

  const avatarOf = async () => (await service.knex('users').where({ id: member.userId }).first()).avatar_id as string;
  /** The worker's chore, an hour later. */
  const sweepLater = async () => {
    await service.knex('file_removals').update({ due_at: service.knex.raw(`due_at - interval '1 hour'`) });
    await removeDueFiles(service.knex, deps.storage.remove);
    assert.deepEqual(await service.knex('file_removals'), []);
  };
  const fail = (method: 'put' | 'remove', when: 'before' | 'after'): Storage => ({
    ...deps.storage,
    [method]: async (key: string, source: string) => {
      if (when === 'after') await deps.storage[method](key, source);
      throw new Error('the storage broke');
    },
  });

  for (const when of ['before', 'after'] as const) {
    it(`keeps the old picture when storing fails, ${when} the file is there`, async () => {
      const old = await avatarOf();
      await assert.rejects(storeAvatar({ ...deps, storage: fail('put', when) }, member.userId, Buffer.from('new')));
      assert.equal(await avatarOf(), old);
      await sweepLater();
      assert.deepEqual(await storedIds(service), await referredIds(service));
    });

    it(`has the new picture when removing the old one fails, ${when} the file is gone`, async () => {
      const old = await avatarOf();
      await storeAvatar({ ...deps, storage: fail('remove', when) }, member.userId, Buffer.from('new'));
      assert.notEqual(await avatarOf(), old);
      await sweepLater();
      assert.deepEqual(await storedIds(service), await referredIds(service));
    });
  }

  it('removes nothing but the picture before', async () => {
    const old = await avatarOf();
    await giveUpFile(service.knex, 'avatars/other.webp');
    const removed: string[] = [];
    const remove = async (key: string) => {
      removed.push(key);
      await deps.storage.remove(key);
    };
    await storeAvatar({ ...deps, storage: { ...deps.storage, remove } }, member.userId, Buffer.from('new'));
    assert.deepEqual(removed, [avatarKey(old)]);
    assert.deepEqual(await service.knex('file_removals').pluck('key'), ['avatars/other.webp']);
    await sweepLater();
  });

  it('never refers to a file that the chore has taken because storing took too long', async () => {
    const old = await avatarOf();
    const slow: Storage = {
      ...deps.storage,
      put: async (key, source) => {
        await deps.storage.put(key, source);
        await sweepLater();
      },
    };
    await assert.rejects(storeAvatar({ ...deps, storage: slow }, member.userId, Buffer.from('new')), /took longer/);
    assert.equal(await avatarOf(), old);
    assert.deepEqual(await storedIds(service), await referredIds(service));
  });

  it('keeps nothing for an account that is deleted meanwhile', async () => {
    const account = await service.signIn('Member');
    const gone: Storage = {
      ...deps.storage,
      put: async (key, source) => {
        await deps.storage.put(key, source);
        await service.knex('users').where({ id: account.userId }).delete();
      },
    };
    assert.equal(await storeAvatar({ ...deps, storage: gone }, account.userId, Buffer.from('new')), undefined);
    await sweepLater();
    assert.deepEqual(await storedIds(service), await referredIds(service));
  });

  it('leaves one picture and one file, wherever the process is killed', async () => {
    for (let round = 0; round < 8; round++) {
      const folder = path.join(service.config.dataDir, 'files');
      const connection = JSON.stringify(service.connection);
      const uploader = fork(path.join(import.meta.dirname, 'avatarUploader.ts'), [connection, folder, member.userId], {
        execArgv: ['--import', 'tsx'],
      });
      await once(uploader, 'message');
      await sleep(30 + round * 7);
      uploader.kill('SIGKILL');
      await once(uploader, 'exit');
      const current = await avatarOf();
      assert.ok((await storedIds(service)).includes(current), 'the picture of the account is there');
    }
    await sweepLater();
    assert.deepEqual(await storedIds(service), await referredIds(service));
  });
});
