/** The one place where errors become replies. */
import { STATUS_CODES } from 'node:http';
import type { Middleware } from 'koa';
import type { Logger } from 'pino';
import { fromDatabase } from '../db/errors.ts';
import { AppError } from '../errors.ts';
import { fromDisk } from '../storage/disk.ts';

export function renderProblems(log: Logger): Middleware {
  return async (ctx, next) => {
    try {
      await next();
    } catch (thrown) {
      const error = toAppError(thrown);
      if (ctx.state.aborted?.signal.aborted && ctx.req.destroyed) return;
      if (error.status >= 500) log.error({ err: error.cause ?? error, request_id: ctx.state.requestId }, error.message);
      ctx.status = error.status;
      ctx.set(error.headers);
      ctx.set('Cache-Control', 'no-store');
      ctx.body = JSON.stringify(problem(error, ctx.state.requestId));
      ctx.type = 'application/problem+json';
      if (error.status === 401) ctx.set('WWW-Authenticate', challenge(error));
      // An unread body would be taken for the next request on this connection.
      if (!ctx.req.complete) ctx.set('Connection', 'close');
    }
  };
}

export function problem(error: AppError, requestId: string) {
  return {
    type: 'about:blank',
    title: STATUS_CODES[error.status] ?? 'Error',
    status: error.status,
    detail: error.message,
    code: error.code,
    request_id: requestId,
    ...(error.faults && { errors: error.faults }),
  };
}

export function toAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  return (
    fromDatabase(thrown) ??
    fromDisk(thrown) ??
    new AppError(
      'internal_error',
      'Something went wrong on our side. Try again; if it stays, tell us the request_id.',
      { cause: thrown },
    )
  );
}

/** RFC 6750: why a token that was sent is refused; without one, just the scheme. */
function challenge(error: AppError): string {
  return error.code === 'token_missing' || error.code === 'credentials_invalid'
    ? 'Bearer'
    : `Bearer error="invalid_token", error_description="${error.message.replaceAll('"', "'")}"`;
}
