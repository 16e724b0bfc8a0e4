/** Refusals that several operations give in the same words. */
import { AppError } from '../../errors.ts';

export function accountDisabled(): AppError {
  return new AppError('account_disabled', 'This account is disabled. An Admin or the operator can enable it again.');
}

export function sessionEnded(): AppError {
  return new AppError('token_revoked', 'The session of this token has ended. Log in again.');
}

export function registrationClosed(): AppError {
  return new AppError('forbidden', 'Registration is closed: no accounts can be made here. Ask the operator for one.');
}

/** The same for an unknown address as for a wrong password: who has an account is nobody's business. */
export function wrongCredentials(): AppError {
  return new AppError('credentials_invalid', 'The e-mail address or the password is wrong.');
}

/** In the words of db/errors.ts, which says it when somebody else takes the address in the meantime. */
export function emailTaken(): AppError {
  return new AppError('email_taken', 'There is an account with this e-mail address already. Log in instead.');
}
