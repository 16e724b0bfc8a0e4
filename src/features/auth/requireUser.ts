import type { User } from '../../http/types.ts';

/** The signed-in user of an operation whose contract has security; without one the contract and its handler disagree. */
export function requireUser(user: User | undefined): User {
  if (!user) throw new Error('This operation needs a user but its contract lets anybody in');
  return user;
}
