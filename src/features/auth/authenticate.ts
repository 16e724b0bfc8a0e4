import type { Knex } from 'knex';
import type { Authenticate } from '../../http/security.ts';
import { findSessionUser } from './queries.ts';
import { accountDisabled, sessionEnded } from './refusals.ts';
import { createTokens, type TokenSettings } from './tokens.ts';

export interface AuthenticateDeps extends TokenSettings {
  knex: Knex;
}

/** Who an access token stands for right now: session, account and role are read at every request, in one query. */
export function createAuthenticate(deps: AuthenticateDeps): Authenticate {
  const tokens = createTokens(deps);
  return async (token) => {
    const found = await findSessionUser(deps.knex, await tokens.readAccess(token));
    if (!found) throw sessionEnded();
    const { isActive, ...user } = found;
    if (!isActive) throw accountDisabled();
    return user;
  };
}
