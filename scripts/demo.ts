/**
 * npm run demo: the service with real people in it. A database of its own, an admin, the members of the United States
 * Congress imported through the API's own import, then what to try. A second start finds all that done.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, openAsBlob } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadConfig } from '../src/config.ts';
import { createLog } from '../src/log.ts';
import { readSecretFile } from '../src/secretFile.ts';
import { startService } from '../src/service.ts';

const sample = 'data/congress.csv';

interface DemoSecrets {
  email: string;
  password: string;
  contactsWriteKey: string;
  companiesWriteKey: string;
}

async function main(): Promise<void> {
  const started = performance.now();
  const base = loadConfig();
  const secrets = loadSecrets(base.dataDir);
  const config = {
    ...base,
    logLevel: process.env.LOG_LEVEL ? base.logLevel : ('warn' as const),
    admin: { email: secrets.email, password: secrets.password },
    contactsWriteKey: base.contactsWriteKey ?? secrets.contactsWriteKey,
    companiesWriteKey: base.companiesWriteKey ?? secrets.companiesWriteKey,
  };
  console.log('Starting the service with a database of its own …');
  const service = await startService(config, createLog(config.logLevel));
  const stop = () => void service.stop().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);

  const url = service.url ?? '';
  const { access_token: token } = await post(`${url}/api/v1/auth/login/`, {
    email: secrets.email,
    password: secrets.password,
  });
  await importSample(url, token);
  const { count } = await get(`${url}/api/v1/contacts/count/`, token);
  if (config.meilisearch) await describeMeilisearch(url, token);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(introduction({ url, token, secrets, count, seconds, minutes: config.accessTokenMinutes }));
}

/** Made once; the demo's admin and write keys stay the same from start to start. */
function loadSecrets(dataDir: string): DemoSecrets {
  const file = path.join(dataDir, 'demo.json');
  const random = () => randomBytes(18).toString('base64url');
  const fresh: DemoSecrets = {
    email: 'admin@demo.example',
    password: random(),
    contactsWriteKey: random(),
    companiesWriteKey: random(),
  };
  mkdirSync(dataDir, { recursive: true });
  return JSON.parse(readSecretFile(file, JSON.stringify(fresh, null, 2)));
}

/** Uploads the file unless an import of it is there already, and waits for its end: one that was killed goes on by itself. */
async function importSample(url: string, token: string): Promise<void> {
  const { count } = await get(`${url}/api/v1/contacts/count/`, token);
  if (count >= 537) return;
  const form = new FormData();
  form.set('file', await openAsBlob(sample), path.basename(sample));
  let job = await request(`${url}/api/v1/contacts/import/`, token, { method: 'POST', body: form });
  while (job.status === 'pending' || job.status === 'processing') {
    await sleep(100);
    job = await get(`${url}/api/v1/contacts/import/${job.job_id}/`, token);
  }
  if (job.status === 'failed') throw new Error(`The import of ${sample} failed: ${job.message}`);
  console.log(
    `Imported ${sample}: ${job.created_count} created, ${job.updated_count} updated, ${job.error_count} errors.`,
  );
}

/** Filled by itself, in the background; Postgres answers until then, so nobody has to wait. */
async function describeMeilisearch(url: string, token: string): Promise<void> {
  const ready = Date.now() + 30_000;
  let health = await get(`${url}/api/v1/health/vql/`, token);
  if (health.engine !== 'meilisearch') return;
  const isFilled = () =>
    health.status === 'healthy' && health.indexes.every((index: { lag_seconds: number }) => index.lag_seconds === 0);
  while (!isFilled() && Date.now() < ready) {
    await sleep(200);
    health = await get(`${url}/api/v1/health/vql/`, token);
  }
  const filled = health.indexes.map(({ documents, name }: Reply) => `${documents} ${name}`).join(' and ');
  console.log(
    isFilled()
      ? `Meilisearch ${health.engine_version} runs beside Postgres at ${health.base_url}, filled with ${filled}; it stops with this.`
      : `Meilisearch is not ready, Postgres answers: ${health.error ?? 'it is being filled'}`,
  );
}

// biome-ignore lint/suspicious/noExplicitAny: replies are used once, right where they are asked for
type Reply = any;

async function request(url: string, token: string | undefined, init: RequestInit = {}): Promise<Reply> {
  const headers = new Headers(init.headers);
  if (token) headers.set('Authorization', `Bearer ${token}`);
  const response = await fetch(url, { ...init, headers });
  const body: Reply = await response.json();
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${body.detail}`);
  return body;
}

const get = (url: string, token: string) => request(url, token);
const post = (url: string, body: object) =>
  request(url, undefined, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

interface Introduction {
  url: string;
  token: string;
  secrets: DemoSecrets;
  count: number;
  seconds: string;
  minutes: number;
}

function introduction({ url, token, secrets, count, seconds, minutes }: Introduction): string {
  const curl = (path: string) => `  curl -H "Authorization: Bearer $TOKEN" '${url}${path}'`;
  return `
${count} contacts are ready after ${seconds} s.

  API    ${url}
  docs   ${url}/docs   (sign in there with "Authorize" and the token below)
  admin  ${secrets.email} / ${secrets.password}
  keys   X-Contacts-Write-Key: ${secrets.contactsWriteKey}
         X-Companies-Write-Key: ${secrets.companiesWriteKey}

export TOKEN=${token}

${curl('/api/v1/contacts/?title=senator&state=wa')}
${curl('/api/v1/contacts/count/?department=judiciary&keywords=democrat')}
${curl('/api/v1/contacts/?last_name=sanchez&view=simple')}
${curl('/api/v1/contacts/?exclude_titles=senator&ordering=state,-last_name&limit=5')}
  curl -H "Authorization: Bearer $TOKEN" -H "X-Contacts-Write-Key: ${secrets.contactsWriteKey}" -H 'Content-Type: application/json' \\
    -d '{"first_name":"Ada","last_name":"Lovelace","title":"Analyst"}' '${url}/api/v1/contacts/'

  API_URL=${url} API_TOKEN=$TOKEN npm run export -- 'title=senator'

The token lasts ${minutes} minutes; POST /api/v1/auth/login/ gives the next. Ctrl-C stops everything.
`;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
