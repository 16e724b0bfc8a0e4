/** A file system with room for almost nothing; undefined where only root may make one. */
import { spawnSync } from 'node:child_process';
import { rmdir } from 'node:fs/promises';
import { makeTemporaryDirectory } from './temporary.ts';

export interface TinyDisk {
  folder: string;
  remove(): Promise<void>;
}

export async function mountTinyDisk(): Promise<TinyDisk | undefined> {
  const folder = await makeTemporaryDirectory();
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
  if (status !== 0) return void (await rmdir(folder));
  const remove = async () => {
    spawnSync('umount', ['--lazy', folder]);
    await rmdir(folder);
  };
  return { folder, remove };
}
