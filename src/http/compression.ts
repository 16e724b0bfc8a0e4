/**
 * Replies packed for clients that take it. koa-compress 5.2 pipes a stream into its own, which never hears that
 * its source has failed: without more the reply would stay open for ever.
 */
import { finished, Readable } from 'node:stream';
import type { Middleware } from 'koa';
import compress from 'koa-compress';

export function compressReplies(): Middleware {
  const pack = compress({ threshold: 1024, br: false });
  return async (ctx, next) => {
    let source: unknown;
    await pack(ctx, async () => {
      await next();
      source = ctx.body;
    });
    const packed = ctx.body;
    if (!(source instanceof Readable && packed instanceof Readable) || packed === source) return;
    finished(source, (error) => {
      if (error) packed.destroy(error);
    });
  };
}
