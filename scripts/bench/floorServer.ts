/**
 * The floor: the least that a Node program can do to answer the same. node:http, one pool of pg, one query, and
 * JSON.stringify; no framework, no checks, no accounts.
 */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { joined, newestFirst, shown } from './contactSql.ts';

/** The newest 25 contacts with everything that listContacts shows of one. */
const page = `select ${shown} from ${joined('public')} order by ${newestFirst} limit 25`;

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
