import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ConfigError, loadConfig } from '../../src/config.ts';

describe('the configuration', () => {
  let dataDir: string;

  before(() => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'contact360-config-'));
  });
  after(() => rmSync(dataDir, { recursive: true, force: true }));

  const load = (env: NodeJS.ProcessEnv) => loadConfig({ DATA_DIR: dataDir, ...env });

  it('needs nothing in development, and keeps the secret it makes readable by the owner only', () => {
    const first = load({});
    assert.ok(first.jwtSecret.length >= 32);
    assert.equal(load({}).jwtSecret, first.jwtSecret);
    assert.equal(statSync(path.join(dataDir, 'secrets.json')).mode & 0o777, 0o600);
  });

  it('takes empty variables as not set', () => {
    assert.equal(load({ PORT: '', DATABASE_URL: ' ' }).port, 3000);
  });

  it('reports all faults at once, by name and with what to do', () => {
    const env = {
      PORT: 'eighty',
      DATABASE_URL: 'mysql://x',
      JWT_SECRET: 'short',
      CONTACTS_WRITE_KEY: 'abc',
      WORKER: 'maybe',
      ADMIN_EMAIL: 'a@example.com',
    };
    assert.throws(
      () => load(env),
      (error) =>
        error instanceof ConfigError &&
        Object.keys(env).every(
          (name) => error.message.includes(name.replace('ADMIN_EMAIL', 'ADMIN_PASSWORD')) || name === 'ADMIN_EMAIL',
        ) &&
        /openssl rand/.test(error.message),
    );
  });

  it('refuses production without a secret', () => {
    assert.throws(() => load({ ENVIRONMENT: 'production' }), /JWT_SECRET: is needed in production/);
  });

  it('never repeats a secret in its faults', () => {
    assert.throws(
      () => load({ JWT_SECRET: 'hunter2', ADMIN_EMAIL: 'a@example.com', ADMIN_PASSWORD: 'pass' }),
      (error) => error instanceof ConfigError && !/hunter2|pass\b/.test(error.message.replace('ADMIN_PASSWORD', '')),
    );
  });

  it('knows every variable that .env.example explains, and no other', async () => {
    const explained = [...(await readFile('.env.example', 'utf8')).matchAll(/^# ([A-Z_]+)=/gm)].map(
      (match) => match[1],
    );
    const source = await readFile('src/config.ts', 'utf8');
    const known = [...source.matchAll(/^ {2}([A-Z_]+):/gm)].map((match) => match[1]);
    assert.deepEqual(explained.sort(), known.sort());
  });
});
