import type { Handlers, Request, User } from '../../http/types.ts';
import { type AccountsDeps, createAccounts } from './accounts.ts';
import { toLoginInput, toRegisterInput } from './filters.ts';
import { toRefreshTokenResponse, toSessionResponse, toTokenResponse } from './mapping.ts';
import { findLastSignIn } from './queries.ts';
import { requireUser } from './requireUser.ts';

type AuthOperation = 'registerUser' | 'loginUser' | 'logoutUser' | 'getSession' | 'refreshTokens';

export function createAuthHandlers(deps: AccountsDeps) {
  const accounts = createAccounts(deps);

  const loginUser = async ({ body, ip }: Pick<Request<'loginUser'>, 'body' | 'ip'>) => ({
    status: 200 as const,
    body: toTokenResponse(await accounts.logIn(toLoginInput(body), ip)),
  });

  const getSession = async ({ user }: { user: User | undefined }) => {
    const { id, email } = requireUser(user);
    return { status: 200 as const, body: toSessionResponse({ id, email }, await findLastSignIn(deps.knex, id)) };
  };

  return {
    registerUser: async ({ body, ip }) => {
      const grant = await accounts.register(toRegisterInput(body), ip);
      return { status: 201, body: toTokenResponse(grant) };
    },
    registerUserV2: async ({ body, ip }) => {
      const grant = await accounts.register(toRegisterInput(body), ip);
      return { status: 201, body: { ...toTokenResponse(grant), message: 'Registration successful.' } };
    },
    loginUser,
    loginUserV2: loginUser,
    logoutUser: async ({ user, body }) => {
      await accounts.logOut(requireUser(user), body?.refresh_token);
      return { status: 204, body: undefined };
    },
    logoutUserV2: async ({ user, body }) => {
      await accounts.logOut(requireUser(user), body?.refresh_token);
      return { status: 200, body: { message: 'Logout successful' } };
    },
    getSession,
    getSessionV2: getSession,
    refreshTokens: async ({ body }) => {
      return { status: 200, body: toTokenResponse(await accounts.refresh(body.refresh_token)) };
    },
    refreshTokensV2: async ({ body }) => {
      return { status: 200, body: toRefreshTokenResponse(await accounts.refresh(body.refresh_token)) };
    },
  } satisfies Pick<Handlers, AuthOperation | `${AuthOperation}V2`>;
}
