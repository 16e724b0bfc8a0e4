import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseEnv } from 'node:util';
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

  it('reports what is wrong with variables together beside one that is wrong by itself', () => {
    const env = {
      PORT: 'eighty',
      ENVIRONMENT: 'production',
      ADMIN_EMAIL: 'no address',
      AWS_ACCESS_KEY_ID: 'id',
      PAYMENT_PROVIDER: 'stripe',
      AI_PROVIDER: 'openai',
      SEARCH_ENGINE: 'meilisearch',
      MEILI_BIN: '/nowhere',
    };
    const wrong = ['JWT_SECRET', 'DATABASE_URL', 'ADMIN_PASSWORD', 'AWS_SECRET_ACCESS_KEY', 'STRIPE_SECRET_KEY'];
    const alsoWrong = ['STRIPE_WEBHOOK_SECRET', 'AI_MODEL', 'AI_API_KEY', 'SEARCH_ENGINE', 'MEILI_BIN'];
    assert.throws(
      () => load(env),
      (error: Error) => {
        for (const name of ['PORT', 'ADMIN_EMAIL', ...wrong, ...alsoWrong])
          assert.match(error.message, new RegExp(`\\b${name}: `));
        return true;
      },
    );
  });

  it('repeats nothing of a DATABASE_URL whose password makes it another URL, and says how to write it', () => {
    for (const password of ['hunter#2', 'hunter/2', 'hunter?2', '12#hunter', '12/hunter', '12?hunter'])
      assert.throws(
        () => load({ DATABASE_URL: `postgres://user:${password}@db/contact360` }),
        (error: Error) => {
          assert.match(error.message, /DATABASE_URL: .*%40.*PGPASSWORD/, password);
          return !error.message.includes('hunter');
        },
      );
    for (const url of ['postgres://u:hunter%232@[::1]:1/d', 'postgres://u@/d?host=%2Frun', 'postgres:///d?host=/run'])
      assert.equal(load({ DATABASE_URL: url }).databaseUrl, url);
  });

  it('says of one that is wrong by itself nothing more', () => {
    const env = { MEILI_URL: 'no URL', SEARCH_ENGINE: 'meilisearch', JWT_SECRET: 'short', AI_PROVIDER: 'other' };
    assert.throws(
      () => load({ ...env, ENVIRONMENT: 'production', DATABASE_URL: 'postgres://db' }),
      (error: Error) => {
        assert.equal(error.message.match(/MEILI_URL: /g)?.length, 1);
        assert.doesNotMatch(error.message, /SEARCH_ENGINE|AI_MODEL|is needed/);
        return true;
      },
    );
  });

  it('refuses production without a database, and without a secret or with one that is easily guessed', () => {
    const production = { ENVIRONMENT: 'production', DATABASE_URL: 'postgres://user@db/contact360' };
    assert.throws(() => load({ ENVIRONMENT: 'production' }), /DATABASE_URL: is needed in production: postgres:/);
    assert.throws(() => load(production), /JWT_SECRET: is needed in production/);
    assert.throws(() => load({ ...production, JWT_SECRET: 'x'.repeat(40) }), /JWT_SECRET: is easily guessed/);
    load({ ...production, JWT_SECRET: 'DH6xTHmoCaOYyaXqLZFCbuyD9gn9ZV65' });
  });

  it('says of every number what it must be', () => {
    for (const value of ['abc', '1.5', '-2.5', '70000', 'Infinity']) {
      assert.throws(() => load({ PORT: value }), { message: /:\n {2}PORT: must be a whole number from 0 to 65535$/ });
    }
    assert.throws(() => load({ DATABASE_POOL: '0' }), /DATABASE_POOL: must be a whole number from 1 to 1000$/);
  });

  it('sets up a language model with all that its provider needs, or none', () => {
    assert.equal(load({}).model, undefined);
    const ollama = { AI_PROVIDER: 'openai-compatible', AI_MODEL: 'm', AI_BASE_URL: 'http://127.0.0.1:11434/v1' };
    assert.deepEqual(load(ollama).model, {
      provider: 'openai-compatible',
      name: 'm',
      apiKey: undefined,
      baseUrl: 'http://127.0.0.1:11434/v1',
      timeoutMs: 60_000,
    });
    assert.throws(() => load({ AI_PROVIDER: 'openai' }), /AI_MODEL: .*\n.*AI_API_KEY: is needed/);
    assert.throws(() => load({ ...ollama, AI_BASE_URL: '' }), /AI_BASE_URL: is needed/);
    assert.throws(
      () => load({ AI_API_KEY: 'sk-hidden' }),
      (error: Error) => /AI_PROVIDER: is needed/.test(error.message) && !/hidden/.test(error.message),
    );
  });

  it('refuses Stripe without its secrets, and keeps them with it', () => {
    assert.deepEqual(load({}).payments, { provider: 'none' });
    const chosen = { PAYMENT_PROVIDER: 'stripe', STRIPE_SECRET_KEY: 'sk_test_1' };
    assert.throws(() => load({ PAYMENT_PROVIDER: 'stripe' }), /STRIPE_SECRET_KEY: is needed with PAYMENT_PROVIDER/);
    assert.throws(
      () => load(chosen),
      (error: Error) => {
        assert.match(error.message, /STRIPE_WEBHOOK_SECRET: is needed with PAYMENT_PROVIDER=stripe/);
        return !error.message.includes('sk_test_1');
      },
    );
    assert.deepEqual(load({ ...chosen, STRIPE_WEBHOOK_SECRET: 'whsec_1' }).payments, {
      provider: 'stripe',
      secretKey: 'sk_test_1',
      webhookSecret: 'whsec_1',
      apiUrl: undefined,
    });
  });

  it('never repeats a secret in its faults', () => {
    assert.throws(
      () => load({ JWT_SECRET: 'hunter2', ADMIN_EMAIL: 'a@example.com', ADMIN_PASSWORD: 'pass' }),
      (error) => error instanceof ConfigError && !/hunter2|pass\b/.test(error.message.replace('ADMIN_PASSWORD', '')),
    );
  });

  it('keeps files below DATA_DIR, in another folder, or in a bucket', () => {
    assert.deepEqual(load({}).storage, { kind: 'local', folder: path.join(dataDir, 'files') });
    assert.deepEqual(load({ STORAGE_URL: 'file:///srv/my%20files' }).storage, {
      kind: 'local',
      folder: '/srv/my files',
    });
    const bucket = { kind: 's3', bucket: 'files', prefix: '', endpoint: undefined, region: 'us-east-1' };
    assert.deepEqual(load({ STORAGE_URL: 's3://files' }).storage, { ...bucket, credentials: undefined });
    const keys = { AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret', AWS_REGION: 'eu-west-1' };
    const credentials = { accessKeyId: 'id', secretAccessKey: 'secret' };
    const elsewhere = 's3://files/one/two/?endpoint=http://127.0.0.1:7070&region=auto';
    assert.deepEqual(load({ ...keys, STORAGE_URL: 's3://files' }).storage, {
      ...bucket,
      region: 'eu-west-1',
      credentials,
    });
    assert.deepEqual(load({ ...keys, AWS_SESSION_TOKEN: 'token', STORAGE_URL: elsewhere }).storage, {
      ...bucket,
      prefix: 'one/two/',
      endpoint: 'http://127.0.0.1:7070',
      region: 'auto',
      credentials: { ...credentials, sessionToken: 'token' },
    });
  });

  it('refuses a storage that it could not use, and repeats no secret of it', () => {
    const wrong: [string, RegExp][] = [
      ['/srv/files', /file:\/\/\/absolute\/folder or s3:/],
      ['file:files', /absolute folder/],
      ['file:///', /absolute folder/],
      ['file://server/share', /absolute folder/],
      ['https://s3.example.com/files', /s3:\/\/bucket/],
      ['s3://', /bucket/],
      ['s3://My_Files', /bucket/],
      ['s3://id:hunter2@files', /AWS_SECRET_ACCESS_KEY/],
      ['s3://files?endpoint=https://id:hunter2@s3.example.com', /http or https URL as endpoint/],
      ['s3://files?endpoint=s3.example.com', /endpoint/],
      ['s3://files?regoin=x', /not "regoin"/],
      ['s3://files/a%20b', /prefix/],
    ];
    for (const [url, expected] of wrong) {
      assert.throws(
        () => load({ STORAGE_URL: url }),
        (error) => {
          assert.ok(error instanceof ConfigError);
          assert.match(error.message, /STORAGE_URL: /);
          assert.match(error.message, expected, url);
          return !error.message.includes('hunter2');
        },
      );
    }
    assert.throws(() => load({ STORAGE_URL: 's3://files', AWS_ACCESS_KEY_ID: 'id' }), /both or neither/);
  });

  it('is the default one with all of .env.example uncommented', async () => {
    const uncommented = (await readFile('.env.example', 'utf8')).replace(/^# (?=[A-Z_]+=)/gm, '');
    const given = parseEnv(uncommented);
    assert.ok(Object.keys(given).length > 40);
    assert.deepEqual(load({ ...given, DATA_DIR: dataDir }), load({}));
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
