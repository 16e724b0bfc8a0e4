/**
 * Passwords as argon2id hashes in PHC form. Characters that look and type alike but are coded differently (an é from
 * another keyboard) are the same character: NFKC, as NIST SP 800-63B advises.
 */
import { hash, verify } from '@node-rs/argon2';

/** OWASP's recommendation for argon2id (Password Storage Cheat Sheet): 19 MiB, two passes, one lane; some 25 ms. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Of no password anybody knows; verifying against it takes the same work as against a real one. */
const nobodysHash = `$argon2id$v=19$m=19456,t=2,p=1$${'A'.repeat(22)}$${'A'.repeat(43)}`;

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost);
}

/** Without a hash (no such account) it does the same work and says no. */
export async function verifyPassword(password: string, passwordHash: string | undefined): Promise<boolean> {
  const right = await verify(passwordHash ?? nobodysHash, password.normalize('NFKC'));
  return right && passwordHash !== undefined;
}
