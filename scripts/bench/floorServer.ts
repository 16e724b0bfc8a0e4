/**
 * The floor: the least that a Node program can do to answer the same. node:http, one pool of pg, one query, and
 * JSON.stringify; no framework, no checks, no accounts.
 */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';

/** The newest 25 contacts with everything that listContacts shows of one. */
const page = `
  select c.uuid, c.first_name, c.last_name, c.title, k.name as company, c.company_id, km.company_name_for_emails,
    c.email, c.email_status, c.seniority, c.departments, m.work_direct_phone, m.home_phone, c.mobile_phone,
    km.phone_number as corporate_phone, m.other_phone, m.stage, k.employees_count as employees, k.industries,
    k.keywords, k.technologies, m.linkedin_url as person_linkedin_url, coalesce(m.website, km.website) as website,
    km.linkedin_url as company_linkedin_url, coalesce(m.facebook_url, km.facebook_url) as facebook_url,
    coalesce(m.twitter_url, km.twitter_url) as twitter_url, m.city, m.state, m.country, k.address as company_address,
    km.city as company_city, km.state as company_state, km.country as company_country,
    km.phone_number as company_phone, k.annual_revenue, k.total_funding, km.latest_funding, km.latest_funding_amount,
    km.last_raised_at, c.created_at, c.updated_at
  from contacts c
    left join contacts_metadata m on m.uuid = c.uuid
    left join companies k on k.uuid = c.company_id
    left join companies_metadata km on km.uuid = c.company_id
  order by c.created_at desc, c.uuid desc limit 25`;

const { DATABASE_URL: connectionString, DATABASE_POOL: max } = process.env;
const pool = new pg.Pool({ connectionString, max: Number(max) });
const constant = { name: 'the floor', version: '1.0.0', docs: '/docs' };

const server = createServer((request, response) => {
  if (request.url === '/constant') return send(response, constant);
  pool.query(page).then(
    ({ rows }) => send(response, { next: null, previous: null, results: rows }),
    (error: Error) => response.writeHead(500).end(error.message),
  );
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`listening on http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});

function send(response: ServerResponse, body: object): void {
  const text = JSON.stringify(body);
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) }).end(text);
}
