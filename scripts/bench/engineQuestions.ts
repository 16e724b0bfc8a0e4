/** What the engines are compared by: requests, each with the question that it comes to. */
import { type ContactsQuery, toContactFilter } from '../../src/features/contacts/filters.ts';
import { toContactOrder } from '../../src/features/contacts/ordering.ts';
import type { PageRequest } from '../../src/search/engine.ts';
import type { Question } from '../../src/search/meilisearch/engine.ts';
import { createPostgresEngine } from '../../src/search/postgres/engine.ts';
import { timeCount, timePage } from './obvious.ts';
import { listQuestions } from './questions.ts';
import type { Bench } from './scenario.ts';

export interface Asked {
  label: string;
  path: string;
  /** Undefined: only Postgres has an answer. */
  question?: Question;
  obvious?: () => Promise<number>;
}

const q1 = 'title=manager&email_status=verified';

const filters = {
  'email~xq': 'email=xq',
  'keywords~cloud': 'keywords=cloud',
  'company country~united, technologies~google': 'company_country=united&technologies=google',
  'search=smith': 'search=smith',
  'first name~an': 'first_name=an',
  'company name~tech': 'company=tech',
};

const pages = {
  'newest first': '',
  'by title': 'ordering=title',
  'by -employees': 'ordering=-employees',
  'Q1 by title': `${q1}&ordering=title`,
  'Q1 by -employees': `${q1}&ordering=-employees`,
};

const middles = { 'in the middle': '', 'in the middle by title': 'ordering=title', 'in the middle of Q1': q1 };

const lists = [
  ...['title/?search=engineer', 'industry/?search=soft', 'company_country/?distinct=true&ordering=-count'],
  ...['country/?distinct=true&title=manager', 'technologies/?separated=true&title=manager&search=post'],
];

export async function listAsked(bench: Bench): Promise<Asked[]> {
  const { knex, contacts } = bench;
  const obvious = (await listQuestions(knex)).flatMap(({ label, query, sql }): Asked[] => [
    { ...toPage(`page: ${label}`, query), obvious: () => timePage(knex, sql) },
    { ...toCount(`count: ${label}`, query), obvious: () => timeCount(knex, sql) },
  ]);
  const half = Math.floor(contacts / 2);
  const both = Object.entries(filters).flatMap(([label, query]) => [
    toPage(`page: ${label}`, query),
    toCount(`count: ${label}`, query),
  ]);
  return [
    ...[...obvious, ...both],
    ...Object.entries(pages).map(([label, query]) => toPage(`page: ${label}`, query)),
    toPage(`page: Q8 offset ${half}`, `offset=${half}`, { at: 'offset', offset: half }),
    ...(await Promise.all(Object.entries(middles).map(([label, query]) => toMiddle(bench, `page: ${label}`, query)))),
    ...lists.map((list) => ({ label: list, path: `/api/v1/contacts/${list}` })),
  ];
}

const toCount = (label: string, query: string): Asked => ({
  ...{ label, path: `/api/v1/contacts/count/?${query}`, question: { filter: toParts(query).filter } },
});

const newest = { at: 'offset', offset: 0 } as const;

function toPage(label: string, query: string, start: PageRequest['start'] = newest): Asked {
  return { label, path: `/api/v1/contacts/?${query}`, question: { ...toParts(query), limit: 25, start } };
}

/** By a cursor. */
async function toMiddle({ knex, cursors }: Bench, label: string, query: string): Promise<Asked> {
  const { filter, order } = toParts(query);
  const { contacts } = createPostgresEngine(knex);
  const offset = Math.floor((await contacts.count(filter)) / 2);
  const { first: position } = await contacts.page({ filter, order, limit: 1, start: { at: 'offset', offset } });
  if (!position) throw new Error(`Nothing is found by ${query}`);
  const cursor = cursors('contacts', filter, order).write('after', position);
  return toPage(label, `${query}&cursor=${cursor}`, { at: 'after', position });
}

/** As the service reads them; of lists, only that of companies has its items between commas. */
function toParts(query: string) {
  const parameters = new URLSearchParams(query);
  const read: Record<string, unknown> = {};
  for (const name of parameters.keys()) {
    const values = parameters.getAll(name);
    if (name.startsWith('employees_')) read[name] = Number(values[0]);
    else read[name] = name === 'exclude_company_ids' ? values[0]?.split(',') : values;
  }
  return { filter: toContactFilter(read as ContactsQuery), order: toContactOrder(read.ordering as never) };
}
