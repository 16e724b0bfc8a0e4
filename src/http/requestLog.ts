/** Request id, timing, the abort signal of a client that goes away, and one log line a request. */
import { randomUUID } from 'node:crypto';
import type { Context, Middleware } from 'koa';
import type { Logger } from 'pino';

const sane = /^[\w.:@/+=-]{1,128}$/;

export function requestLog(log: Logger): Middleware {
  return async (ctx, next) => {
    const started = performance.now();
    const given = ctx.get('X-Request-Id');
    const requestId = sane.test(given) ? given : randomUUID();
    const aborted = new AbortController();
    Object.assign(ctx.state, { requestId, aborted });
    ctx.set('X-Request-Id', requestId);
    ctx.res.once('close', () => {
      if (!ctx.res.writableFinished) aborted.abort(new Error('the client went away'));
      const ms = Math.round((performance.now() - started) * 10) / 10;
      const { operationId, route, userId } = ctx.state;
      // Query strings can hold names and addresses, and so can paths where the contract foresees none.
      log.info(
        {
          request_id: requestId,
          method: ctx.method,
          path: route ?? shorten(ctx.path),
          operation: operationId,
          user: userId,
          status: sentStatus(ctx),
          ms,
        },
        'request',
      );
    });
    await next();
    ctx.set('X-Process-Time', ((performance.now() - started) / 1000).toFixed(6));
  };
}

/** The first two segments, as far as they look like ours. */
function shorten(path: string): string {
  const segments = path.slice(1).split('/');
  const shown = segments.slice(0, 2).map((segment) => (/^[\w.-]{0,20}$/.test(segment) ? segment : '…'));
  return `/${[...shown, ...(segments.length > 2 ? ['…'] : [])].join('/')}`;
}

/** 499, as nginx has it, when the reply did not reach its end: what the client has of it is unknown. */
export const sentStatus = (ctx: Context): number => (ctx.res.writableFinished ? ctx.status : 499);
