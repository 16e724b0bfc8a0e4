/** The questions that the benchmark asks about contacts: as a request, and as the obvious SQL (obvious.ts). */
import type { Knex } from 'knex';
import type { Question } from './obvious.ts';

export interface Asked {
  label: string;
  /** Of the request's filters. */
  query: string;
  sql: Question;
}

const titles = ['intern', 'assistant', 'coordinator', 'consultant', 'owner'];
const industries = ['retail', 'construction', 'insurance', 'banking', 'real estate'];
const technology = 'exists (select from unnest(k.technologies) as t where t ilike ?)';

const plain: Asked[] = [
  {
    label: 'Q1 title~manager, email_status~verified',
    query: 'title=manager&email_status=verified',
    sql: like({ 'c.title': 'manager', 'c.email_status': 'verified' }),
  },
  {
    label: 'Q2 company country~united, employees 50..500, title~engineer, technologies~postgres',
    query: 'company_country=united&employees_min=50&employees_max=500&title=engineer&technologies=postgres',
    sql: and(
      like({ 'km.country': 'united', 'c.title': 'engineer' }),
      { where: 'k.employees_count between 50 and 500' },
      { where: technology, values: ['%postgres%'] },
    ),
  },
  { label: 'Q4 title~vp', query: 'title=vp', sql: like({ 'c.title': 'vp' }) },
  { label: 'Q5 title~qj (no hit)', query: 'title=qj', sql: like({ 'c.title': 'qj' }) },
  { label: 'Q5 email~qj (few hits)', query: 'email=qj', sql: like({ 'c.email': 'qj' }) },
  { label: 'Q6 email~smith', query: 'email=smith', sql: like({ 'c.email': 'smith' }) },
  {
    label: 'Q7 seniority~manager, email_status~verified, country~united, technologies~google',
    query: 'seniority=manager&email_status=verified&country=united&technologies=google',
    sql: and(like({ 'c.seniority': 'manager', 'c.email_status': 'verified', 'm.country': 'united' }), {
      where: technology,
      values: ['%google%'],
    }),
  },
];

export async function listQuestions(knex: Knex): Promise<Asked[]> {
  return [...plain, await excludeMuch(knex)].sort((a, b) => (a.label < b.label ? -1 : 1));
}

async function excludeMuch(knex: Knex): Promise<Asked> {
  const companies: string[] = await knex('companies').orderBy('id').limit(200).pluck('uuid');
  const any = (list: string[]) => list.map((needle) => `%${needle}%`);
  const repeated = (name: string, list: string[]) => list.map((value) => `${name}=${encodeURIComponent(value)}`);
  return {
    label: 'Q3 not of 200 companies, 5 titles, 5 industries',
    query: [
      `exclude_company_ids=${companies}`,
      ...repeated('exclude_titles', titles),
      ...repeated('exclude_industries', industries),
    ].join('&'),
    sql: and(
      { where: '(c.company_id = any (?::uuid[])) is not true', values: [companies] },
      { where: '(c.title ilike any (?)) is not true', values: [any(titles)] },
      {
        where: 'not exists (select from unnest(k.industries) as i where i ilike any (?))',
        values: [any(industries)],
      },
    ),
  };
}

function like(needles: Record<string, string>): Question {
  const values = Object.values(needles).map((needle) => `%${needle}%`);
  return {
    where: Object.keys(needles)
      .map((column) => `${column} ilike ?`)
      .join(' and '),
    values,
  };
}

function and(...questions: Question[]): Question {
  return {
    where: questions.map(({ where }) => where).join(' and '),
    values: questions.flatMap(({ values = [] }) => values),
  };
}
