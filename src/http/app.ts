/** The Koa application: what runs on every request, in order. */
import cors from '@koa/cors';
import Koa, { type Middleware } from 'koa';
import helmet from 'koa-helmet';
import type { Logger } from 'pino';
import { AppError } from '../errors.ts';
import { compressReplies } from './compression.ts';
import type { Metrics } from './metrics.ts';
import { renderProblems } from './problem.ts';
import { requestLog } from './requestLog.ts';

export interface AppOptions {
  log: Logger;
  metrics: Metrics;
  corsOrigins: string[];
  trustProxy: boolean;
  /** Pages and probes outside the contract, then the contract's operations. */
  routes: Middleware[];
}

export function createApp({ log, metrics, corsOrigins, trustProxy, routes }: AppOptions): Koa {
  // Of X-Forwarded-For only the entry that our own proxy wrote is believed: the last.
  const app = new Koa({ proxy: trustProxy, maxIpsCount: 1 });
  app.use(requestLog(log));
  app.use(metrics.measure);
  app.use(
    helmet({
      contentSecurityPolicy: { directives: { 'upgrade-insecure-requests': null } },
      crossOriginResourcePolicy: { policy: 'cross-origin' },
    }),
  );
  app.use(allowOrigins(corsOrigins));
  app.use(compressReplies());
  app.use(renderProblems(log));
  app.use(requireHost);
  for (const route of routes) app.use(route);
  app.on('error', (error) => {
    // A client that hangs up in the middle of a reply is not our fault.
    if (!['EPIPE', 'ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE'].includes(error.code))
      log.error({ err: error }, 'reply failed');
  });
  return app;
}

/** HTTP/1.1 demands it (RFC 9112, 3.2), and absolute links are made of it. */
const requireHost: Middleware = (ctx, next) => {
  if (ctx.req.httpVersion === '1.1' && ctx.headers.host === undefined)
    throw new AppError('malformed_request', 'The request has no Host header.');
  return next();
};

/** Without a list every origin may read replies: tokens travel in a header, never in a cookie. */
function allowOrigins(origins: string[]): Middleware {
  return cors({
    origin: (ctx) => (origins.length === 0 ? '*' : origins.includes(ctx.get('Origin')) ? ctx.get('Origin') : ''),
    allowMethods: 'GET,HEAD,POST,PUT,DELETE',
    allowHeaders: [
      'Authorization',
      'Content-Type',
      'X-Contacts-Write-Key',
      'X-Companies-Write-Key',
      'X-Request-Id',
      'Idempotency-Key',
      'Range',
      'If-Range',
      'If-None-Match',
      'If-Modified-Since',
    ],
    exposeHeaders: [
      'X-Request-Id',
      'X-Process-Time',
      'X-Total-Count',
      'Link',
      'Location',
      'Retry-After',
      'Content-Disposition',
      'ETag',
      'Accept-Ranges',
      'Content-Range',
    ],
    maxAge: 86_400,
    keepHeadersOnError: true,
  });
}
