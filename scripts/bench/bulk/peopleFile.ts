/** A CSV file of made-up people with their companies, as an import takes it: the same plan gives the same bytes. */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { generateCompany } from '../../seed/companies.ts';
import { generateContact } from '../../seed/contacts.ts';
import type { Columns, SeedPlan } from '../../seed/plan.ts';

type From = 'contact' | 'company';

/** Headings of an import, and where the value comes from. */
const columns: [heading: string, from: From, name: string][] = [
  ['first_name', 'contact', 'first_name'],
  ['last_name', 'contact', 'last_name'],
  ['email', 'contact', 'email'],
  ['title', 'contact', 'title'],
  ['departments', 'contact', 'departments'],
  ['mobile_phone', 'contact', 'mobile_phone'],
  ['email_status', 'contact', 'email_status'],
  ['seniority', 'contact', 'seniority'],
  ['person_linkedin_url', 'contact', 'linkedin_url'],
  ['work_direct_phone', 'contact', 'work_direct_phone'],
  ['city', 'contact', 'city'],
  ['state', 'contact', 'state'],
  ['country', 'contact', 'country'],
  ['stage', 'contact', 'stage'],
  ['company', 'company', 'name'],
  ['company_website', 'company', 'website'],
  ['industry', 'company', 'industries'],
  ['employees', 'company', 'employees_count'],
  ['company_city', 'company', 'city'],
  ['company_country', 'company', 'country'],
];

const headings = columns.map(([heading]) => heading);

export async function writePeopleFile(file: string, plan: SeedPlan): Promise<void> {
  await pipeline(Readable.from(lines(plan)), createWriteStream(file));
}

function* lines(plan: SeedPlan): Generator<string> {
  const companies = new Map<string, Columns>();
  for (let index = 0; index < plan.companies; index++) {
    const { main, metadata } = generateCompany(plan, index);
    const { name, industries, employees_count } = main;
    const { website, city, country } = metadata;
    companies.set(main.uuid as string, { name, industries, employees_count, website, city, country } as Columns);
  }
  let text = `${headings.join(',')}\n`;
  for (let index = 0; index < plan.contacts; index++) {
    const { main, metadata } = generateContact(plan, index);
    const rows = { contact: { ...metadata, ...main }, company: companies.get(main.company_id as string) ?? {} };
    text += `${columns.map(([, from, name]) => toCell((rows[from] as Columns)[name])).join(',')}\n`;
    if (text.length < 64 * 1024) continue;
    yield text;
    text = '';
  }
  yield text;
}

function toCell(value: Columns[string] | undefined): string {
  const text = Array.isArray(value) ? value.join(',') : String(value ?? '');
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
