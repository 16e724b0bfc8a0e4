/**
 * The published document once heads the contacts' endpoints with the base of the AI chats. Those that are nothing there
 * lead to where they belong (308: method and body are kept, and the query), with or without their closing slash.
 */
import type { Middleware } from 'koa';

const from = '/api/v2/ai-chats/';
const to = '/api/v1/contacts/';
const moved = new Set([
  ...['count', 'count/uuids', 'title', 'company', 'industry', 'keywords', 'technologies'],
  ...['company_address', 'contact_address'],
]);

export const redirectAliases: Middleware = async (ctx, next) => {
  const name = ctx.path.startsWith(from) ? ctx.path.slice(from.length).replace(/\/$/, '') : '';
  if (!moved.has(name)) return next();
  ctx.status = 308;
  ctx.set('Location', `${to}${name}/${ctx.search}`);
  ctx.body = '';
};
