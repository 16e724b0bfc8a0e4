/**
 * Signed tokens. An access token names a user and a session; a refresh token names its own id as well, which only the
 * session knows to be the newest. Neither is taken for the other, and nothing but HS256 under our key and our name is
 * read: no other algorithm, no `none`. Roles are not in them, so they cannot be stale.
 */
import { randomUUID, webcrypto } from 'node:crypto';
import { errors, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { AppError } from '../../errors.ts';

export interface TokenSettings {
  jwtSecret: string;
  accessTokenMinutes: number;
}

export interface AccessClaims {
  userId: string;
  sessionId: string;
}

export interface RefreshClaims extends AccessClaims {
  tokenId: string;
}

export interface TokenPair {
  accessToken: string;
  refreshToken: string;
  /** Seconds until the access token expires. */
  expiresIn: number;
}

export interface Tokens {
  issue(claims: RefreshClaims, sessionExpiresAt: Date): Promise<TokenPair>;
  /** Throws the 401 that says why not. */
  readAccess(token: string): Promise<AccessClaims>;
  readRefresh(token: string): Promise<RefreshClaims>;
}

type Kind = 'access' | 'refresh';

const issuer = 'contact360';
const maxVerified = 10_000;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function createTokens({ jwtSecret, accessTokenMinutes }: TokenSettings): Tokens {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  // Imported once: jose 6 imports raw bytes anew for every token.
  const key = webcrypto.subtle.importKey('raw', Buffer.from(jwtSecret), algorithm, false, ['sign', 'verify']);
  const expiresIn = accessTokenMinutes * 60;

  const sign = async (kind: Kind, claims: AccessClaims, tokenId: string, expiresAt: number) =>
    new SignJWT({ sid: claims.sessionId, typ: kind })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuer(issuer)
      .setSubject(claims.userId)
      .setJti(tokenId)
      .setIssuedAt()
      .setExpirationTime(expiresAt)
      .sign(await key);

  const read = async (kind: Kind, token: string): Promise<RefreshClaims & { expiresAt: number }> => {
    const payload = await verifySignature(await key, kind, token);
    const { sub, sid, jti, typ, exp } = payload;
    if (typ !== kind || !isUuid(sub) || !isUuid(sid) || !isUuid(jti)) throw invalidToken(kind);
    return { userId: sub, sessionId: sid, tokenId: jti, expiresAt: exp as number };
  };

  // Web Crypto checks a signature on another thread, which took a busy server 0.3 ms of each request.
  const verified = new Map<string, AccessClaims & { expiresAt: number }>();
  const readAccess = async (token: string): Promise<AccessClaims> => {
    const known = verified.get(token);
    if (known && known.expiresAt > seconds(Date.now())) return known;
    verified.delete(token);
    const claims = await read('access', token);
    const [oldest] = verified.keys();
    if (verified.size >= maxVerified && oldest) verified.delete(oldest);
    verified.set(token, claims);
    return claims;
  };

  return {
    issue: async (claims, sessionExpiresAt) => ({
      accessToken: await sign('access', claims, randomUUID(), seconds(Date.now()) + expiresIn),
      refreshToken: await sign('refresh', claims, claims.tokenId, seconds(sessionExpiresAt.getTime())),
      expiresIn,
    }),
    readAccess,
    readRefresh: (token) => read('refresh', token),
  };
}

async function verifySignature(key: webcrypto.CryptoKey, kind: Kind, token: string): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'], issuer, requiredClaims: ['exp'] });
    return payload;
  } catch (error) {
    throw error instanceof errors.JWTExpired ? expiredToken(kind) : invalidToken(kind);
  }
}

function expiredToken(kind: Kind): AppError {
  const advice = kind === 'access' ? 'POST /api/v1/auth/refresh/ gives a new one' : 'Log in again';
  return new AppError('token_expired', `The ${kind} token has expired. ${advice}.`);
}

function invalidToken(kind: Kind): AppError {
  return new AppError('token_invalid', `This is not a valid ${kind} token. POST /api/v1/auth/login/ gives one.`);
}

const isUuid = (value: unknown): value is string => typeof value === 'string' && uuid.test(value);
const seconds = (milliseconds: number): number => Math.floor(milliseconds / 1000);
