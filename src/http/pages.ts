/** What answers outside the contract: probes for orchestrators, metrics, the contract itself, and documentation to try it in. */
import { createReadStream, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import Router from '@koa/router';
import type { Middleware } from 'koa';
import type { Contract } from './contract.ts';
import { docsPage, docsScript, withoutPrefilledParameters } from './docsPage.ts';
import { allowed, methodNotAllowed } from './routes.ts';

export interface PagesOptions {
  contract: Contract;
  metadata: object;
  /** Resolves when the service can answer requests, rejects with the reason when it cannot. */
  checkReady: () => Promise<unknown>;
  readMetrics: () => Promise<{ type: string; text: string }>;
}

const swagger = path.dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
const assets: Record<string, string> = {
  'swagger-ui.css': 'text/css',
  'swagger-ui-bundle.js': 'text/javascript',
  'favicon-32x32.png': 'image/png',
};

export function createPages({ contract, metadata, checkReady, readMetrics }: PagesOptions): Middleware[] {
  const router = new Router();
  const document = JSON.stringify(contract.document);
  const document30 = readFileSync(new URL('../../generated/openapi-3.0.json', import.meta.url));
  const forTrying = JSON.stringify(withoutPrefilledParameters(contract.document));

  router.get('/', (ctx) => {
    ctx.body = metadata;
  });
  router.get('/livez', (ctx) => {
    ctx.body = { status: 'alive' };
  });
  router.get('/readyz', async (ctx) => {
    await checkReady();
    ctx.body = { status: 'ready' };
  });
  router.get('/metrics', async (ctx) => {
    const { type, text } = await readMetrics();
    ctx.type = type;
    ctx.body = text;
  });
  router.get('/openapi.json', (ctx) => {
    ctx.type = 'application/json';
    ctx.body = document;
  });
  router.get('/openapi-3.0.json', (ctx) => {
    ctx.type = 'application/json';
    ctx.body = document30;
  });
  router.get('/docs/openapi.json', (ctx) => {
    ctx.type = 'application/json';
    ctx.body = forTrying;
  });
  router.get('/docs', (ctx) => {
    ctx.type = 'text/html';
    ctx.body = docsPage(contract.document.info.title);
  });
  router.get('/docs/init.js', (ctx) => {
    ctx.type = 'text/javascript';
    ctx.body = docsScript;
  });
  for (const [name, type] of Object.entries(assets)) {
    router.get(`/docs/${name}`, (ctx) => {
      ctx.type = type;
      ctx.set('Cache-Control', 'public, max-age=86400');
      ctx.body = createReadStream(path.join(swagger, name));
    });
  }
  return [router.routes() as Middleware, answerOtherMethods(router)];
}

/** As the operations do. */
function answerOtherMethods(router: Router): Middleware {
  const allow = allowed(['GET']);
  return (ctx, next) => {
    if (!router.match(ctx.path, 'GET').route) return next();
    if (ctx.method !== 'OPTIONS') throw methodNotAllowed(ctx.method, allow);
    ctx.set('Allow', allow);
    ctx.status = 204;
  };
}
