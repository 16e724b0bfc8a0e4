/**
 * The page a request asks for, and the links to its neighbours. Priority: cursor, then offset, then page. Links keep
 * every other parameter byte for byte, the page size included, and go on in the way the request began: by cursor,
 * offset or page number.
 */
import type { Page, Start } from '../search/engine.ts';
import type { Direction, ListCursors } from './cursor.ts';

export interface PagingQuery {
  limit?: number;
  offset?: number;
  page?: number;
  page_size?: number;
  cursor?: string;
}

export interface Paging {
  limit: number;
  start: Start;
  /** How the links go on; with the number of this page or offset. */
  links: { by: 'cursor' } | { by: 'offset' | 'page'; number: number };
}

/** As `Request['url']`: the query is as sent, without the question mark. */
export interface RequestUrl {
  base: string;
  path: string;
  query: string;
}

export interface Links {
  next: string | null;
  previous: string | null;
}

const defaultSize = 25;

export function readPaging(query: PagingQuery, maxPageSize: number, cursors: ListCursors): Paging {
  const limit = Math.min(query.page_size ?? query.limit ?? defaultSize, maxPageSize);
  const { cursor, offset, page } = query;
  if (cursor !== undefined) return { limit, start: cursors.read(cursor), links: { by: 'cursor' } };
  if (offset !== undefined) {
    return { limit, start: { at: 'offset', offset }, links: { by: 'offset', number: offset } };
  }
  if (page === undefined) return { limit, start: { at: 'offset', offset: 0 }, links: { by: 'cursor' } };
  // No list is so long, and Postgres takes no larger offset than a bigint.
  const skipped = Math.min((page - 1) * limit, Number.MAX_SAFE_INTEGER);
  return { limit, start: { at: 'offset', offset: skipped }, links: { by: 'page', number: page } };
}

export function toLinks(url: RequestUrl, paging: Paging, page: Page, cursors: ListCursors): Links {
  const link = (direction: Direction) => {
    const value = toNeighbour(paging, page, cursors, direction);
    return value === null ? null : withParameter(url, paging.links.by, value);
  };
  return { next: page.hasNext ? link('after') : null, previous: page.hasPrevious ? link('before') : null };
}

function toNeighbour({ limit, start, links }: Paging, page: Page, cursors: ListCursors, direction: Direction) {
  const forwards = direction === 'after';
  if (links.by === 'cursor') {
    // A page that has become empty meanwhile still leads back to where it began.
    const edge = (forwards ? page.last : page.first) ?? (start.at === 'offset' ? null : start.position);
    return edge && cursors.write(direction, edge);
  }
  const [first, step] = links.by === 'page' ? [1, 1] : [0, limit];
  return String(forwards ? links.number + step : Math.max(first, links.number - step));
}

/** The request's URL with one parameter replaced. */
export function withParameter({ base, path, query }: RequestUrl, name: string, value: string): string {
  const kept = query.split('&').filter((part) => part !== '' && nameOf(part) !== name);
  return `${base}${path}?${[...kept, `${name}=${value}`].join('&')}`;
}

/** The header that leads to the next page of a plain array, if there is one. */
export const linkToNext = (next: string | null): { Link: string } | undefined =>
  next === null ? undefined : { Link: `<${next}>; rel="next"` };

const nameOf = (part: string): string => decodeURIComponent((part.split('=', 1)[0] as string).replaceAll('+', ' '));
