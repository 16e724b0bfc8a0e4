/**
 * Who may call an operation: bearer token, then role, then write key, so that a caller without a token learns nothing
 * of the keys. openapi-backend runs the schemes; this module says what each one checks and which refusal is told.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context as KoaContext } from 'koa';
import type { Context } from 'openapi-backend';
import { AppError } from '../errors.ts';
import type { ContractOperation } from './contract.ts';
import type { User } from './types.ts';

/** Gives the account behind an access token, or throws the 401 or 403 that says why not. */
export type Authenticate = (token: string) => Promise<User>;

export interface WriteKeys {
  contactsWriteKey: string | undefined;
  companiesWriteKey: string | undefined;
}

type SecurityHandler = (context: Context, ctx: KoaContext) => unknown;

export function createSecurityHandlers(authenticate: Authenticate, keys: WriteKeys): Record<string, SecurityHandler> {
  return {
    bearerAuth: async (_context, ctx) => {
      const user = await authenticate(bearerToken(ctx));
      // For the log.
      ctx.state.userId = user.id;
      return user;
    },
    contactsWriteKey: (_context, ctx) =>
      checkWriteKey(ctx, 'X-Contacts-Write-Key', 'CONTACTS_WRITE_KEY', keys.contactsWriteKey),
    companiesWriteKey: (_context, ctx) =>
      checkWriteKey(ctx, 'X-Companies-Write-Key', 'COMPANIES_WRITE_KEY', keys.companiesWriteKey),
  };
}

/** After the schemes have run: throws the first refusal in the order of the contract, else gives the user. */
export function authorize(context: Context, operation: ContractOperation): User | undefined {
  const { bearerAuth, authorized, ...others } = context.security as Record<string, unknown>;
  throwRefusal(bearerAuth);
  const user = bearerAuth as User | undefined;
  if (operation.adminOnly && user?.role !== 'Admin') {
    throw new AppError('admin_required', 'Only Admins may do this, and your account is a Member.');
  }
  Object.values(others).forEach(throwRefusal);
  return user;
}

function throwRefusal(result: unknown): void {
  if (typeof result === 'object' && result !== null && 'error' in result && result.error) throw result.error;
}

function bearerToken(ctx: KoaContext): string {
  const header = ctx.get('Authorization');
  const [, token] = /^Bearer +(\S+)\s*$/i.exec(header) ?? [];
  if (token) return token;
  const detail = header
    ? 'The Authorization header must read "Bearer <token>", with one token.'
    : 'Send the access token as "Authorization: Bearer <token>". POST /api/v1/auth/login/ gives one.';
  throw new AppError('token_missing', detail);
}

function checkWriteKey(ctx: KoaContext, header: string, variable: string, key: string | undefined): boolean {
  if (!key) {
    throw new AppError('write_key_not_configured', `Writing is switched off: the operator has not set ${variable}.`);
  }
  const given = ctx.get(header);
  if (!given) throw new AppError('write_key_missing', `Send the write key in the ${header} header.`);
  if (!sameText(given, key)) throw new AppError('write_key_invalid', `The ${header} header has a wrong key.`);
  return true;
}

/** In constant time, whatever the lengths. */
function sameText(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
