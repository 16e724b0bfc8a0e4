/**
 * Registering, logging in, rotating and ending sessions; v1 and v2 are two shapes of these. A session is the family of
 * its tokens: they live and end together.
 */
import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type { Knex } from 'knex';
import type { User } from '../../http/types.ts';
import { type AttemptSettings, createAttempts } from './attempts.ts';
import type { LoginInput, RegisterInput } from './filters.ts';
import { hashPassword, verifyPassword } from './passwords.ts';
import * as queries from './queries.ts';
import { accountDisabled, emailTaken, registrationClosed, sessionEnded, wrongCredentials } from './refusals.ts';
import { createSlots } from './slots.ts';
import { createTokens, type TokenPair, type TokenSettings } from './tokens.ts';

export interface AccountsDeps extends TokenSettings, AttemptSettings {
  knex: Knex;
  refreshTokenDays: number;
  registration: 'open' | 'closed';
}

/** What a signed-in client gets. */
export interface Grant extends TokenPair {
  user: { id: string; email: string };
}

export interface Accounts {
  register(input: RegisterInput, ip: string): Promise<Grant>;
  logIn(input: LoginInput, ip: string): Promise<Grant>;
  refresh(refreshToken: string): Promise<Grant>;
  /** Ends the user's session, and that of another refresh token if it is the user's own. */
  logOut(user: User, refreshToken: string | null | undefined): Promise<void>;
}

const dayMs = 86_400_000;

export function createAccounts(deps: AccountsDeps): Accounts {
  const { knex } = deps;
  const tokens = createTokens(deps);
  const attempts = createAttempts(knex, deps);
  // A hash fills a core for some 25 ms: one core stays free for everything else.
  const inSlot = createSlots(Math.max(1, Math.min(availableParallelism() - 1, 3)));
  const newSession = (): queries.NewSession => ({
    sessionId: randomUUID(),
    tokenId: randomUUID(),
    expiresAt: new Date(Date.now() + deps.refreshTokenDays * dayMs),
  });
  const grant = async (user: Grant['user'], session: queries.NewSession): Promise<Grant> => ({
    user,
    ...(await tokens.issue({ userId: user.id, ...session }, session.expiresAt)),
  });

  /** Checked and counted inside the slot, so that a burst gets no more attempts than one after the other would. */
  const checkPassword = (input: LoginInput, passwordHash: string | undefined, ip: string) =>
    inSlot(async () => {
      await attempts.requireLogin(ip, input.email);
      if (await verifyPassword(input.password, passwordHash)) return;
      await attempts.countFailedLogin(ip, input.email);
      throw wrongCredentials();
    });

  return {
    register: async ({ name, email, password }, ip) => {
      if (deps.registration === 'closed') throw registrationClosed();
      await attempts.countRegistration(ip, email);
      if (await queries.findCredentials(knex, email)) throw emailTaken();
      const passwordHash = await inSlot(() => hashPassword(password));
      const session = newSession();
      const id = await queries.insertAccount(knex, { name, email, passwordHash }, session);
      return grant({ id, email }, session);
    },

    logIn: async (input, ip) => {
      const account = await queries.findCredentials(knex, input.email);
      await checkPassword(input, account?.passwordHash, ip);
      if (!account) throw wrongCredentials();
      const session = newSession();
      if (!account.isActive || !(await queries.openSession(knex, account.id, session))) throw accountDisabled();
      await attempts.forgetFailedLogins(input.email);
      return grant({ id: account.id, email: input.email }, session);
    },

    refresh: async (refreshToken) => {
      const claims = await tokens.readRefresh(refreshToken);
      const { tokenId, expiresAt } = newSession();
      const user = await queries.rotateSession(knex, claims, { tokenId, expiresAt });
      if (user) return grant(user, { sessionId: claims.sessionId, tokenId, expiresAt });
      await queries.revokeReused(knex, claims);
      const session = await queries.findSessionUser(knex, claims);
      throw session?.isActive === false ? accountDisabled() : sessionEnded();
    },

    logOut: async (user, refreshToken) => {
      const other = refreshToken ? await tokens.readRefresh(refreshToken).catch(() => undefined) : undefined;
      await queries.revokeSessions(knex, user.id, other ? [user.sessionId, other.sessionId] : [user.sessionId]);
    },
  };
}
