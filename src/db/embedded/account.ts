import { spawnSync } from 'node:child_process';

/**
 * Which user Postgres runs as. Postgres refuses to run as root, so a service that runs as root starts it as the user
 * `postgres` when there is one, else as `nobody`: both exist in the user database, which initdb insists on.
 */

export interface Account {
  uid: number;
  gid: number;
}

/** Undefined means: as ourselves. */
export function chooseAccount(): Account | undefined {
  if (!runsAsRoot()) return undefined;
  return findAccount('postgres') ?? findAccount('nobody') ?? { uid: 65_534, gid: 65_534 };
}

export function runsAsRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * Spawn options for a program of Postgres. The working directory is one that every user may enter, and variables
 * such as PGDATA or LC_ALL of our own environment do not reach it.
 */
export function spawnAs(account: Account | undefined) {
  return { ...account, cwd: '/', env: { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C' } };
}

/** Asks the system, not the mode bits: access lists and mounts count too. */
export function canEnter(directory: string, account: Account | undefined): boolean {
  return spawnSync('/bin/sh', ['-c', 'test -x "$0"', directory], spawnAs(account)).status === 0;
}

function findAccount(name: string): Account | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' });
    return status === 0 ? Number(stdout) : undefined;
  });
  return uid && gid !== undefined ? { uid, gid } : undefined;
}
