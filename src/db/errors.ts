/** Database errors by SQLSTATE and constraint name, never by message. */
import { AppError } from '../errors.ts';

interface DatabaseError {
  /** Of other libraries' errors it may be a number. */
  code?: unknown;
  constraint?: string;
}

const conflicts: Record<string, () => AppError> = {
  users_email_key: () =>
    new AppError('email_taken', 'There is an account with this e-mail address already. Log in instead.'),
  contacts_uuid_key: () => new AppError('uuid_taken', 'There is a contact with this uuid already.'),
  companies_uuid_key: () => new AppError('uuid_taken', 'There is a company with this uuid already.'),
};

/** What pg says without a code, behind the statement where knex passes it on. */
const driverFault =
  /(^| - )(Connection terminated|timeout expired$|timeout exceeded when trying to connect|Client (has encountered a connection error|was closed) and is not queryable)/;
const networkCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'ENOTFOUND', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN']);

/** Undefined when it is not for a client to know. */
export function fromDatabase(thrown: unknown): AppError | undefined {
  if (!(thrown instanceof Error)) return undefined;
  const { code, constraint } = ('nativeError' in thrown ? thrown.nativeError : thrown) as DatabaseError;
  if (code === '23505' && constraint && conflicts[constraint]) return conflicts[constraint]();
  if (code === '57014') {
    return new AppError(
      'search_timeout',
      'This took too long and was stopped. Use more or longer filters, or try again.',
      { cause: thrown },
    );
  }
  if (isUnavailable(thrown, code)) {
    return new AppError('database_unavailable', 'The database does not answer right now. Try again in a few seconds.', {
      cause: thrown,
    });
  }
  return undefined;
}

/** Connection exceptions (08), too many connections (53300), shutdowns and crashes (57P01-03), and no server at all. */
function isUnavailable(error: Error, code: unknown): boolean {
  if (error.name === 'KnexTimeoutError') return true;
  if (code === undefined) return driverFault.test(error.message);
  if (typeof code !== 'string') return false;
  return networkCodes.has(code) || code.startsWith('08') || code === '53300' || /^57P0[123]$/.test(code);
}
