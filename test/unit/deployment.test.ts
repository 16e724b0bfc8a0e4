/** What can be said of the container files without a container engine. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { loadConfig } from '../../src/config.ts';

interface Service {
  environment?: Record<string, string>;
  env_file?: { path: string; required: boolean }[];
  depends_on?: Record<string, { condition: string }>;
  image?: string;
  user?: string;
  healthcheck?: object;
}

const compose = parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }) as {
  services: Record<'api' | 'worker' | 'postgres' | 'meilisearch', Service>;
};
const dockerfile = readFileSync('Dockerfile', 'utf8');
/** Every line of .env.example is a variable that config.ts reads: test/unit/config.test.ts. */
const known = new Set(
  readFileSync('.env.example', 'utf8')
    .match(/^# [A-Z_]+(?==)/gm)
    ?.map((line) => line.slice(2)),
);

describe('npm run serve', () => {
  it('asks for npm run build when there is none', () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'contact360-serve-'));
    try {
      copyFileSync('package.json', path.join(directory, 'package.json'));
      const { status, stderr } = spawnSync('npm', ['run', '--silent', 'serve'], { cwd: directory, encoding: 'utf8' });
      assert.deepEqual({ status, stderr }, { status: 1, stderr: 'There is no dist/ yet: npm run build makes it.\n' });
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});

describe('docker-compose.yml', () => {
  it('is valid by the schema of the Compose specification', () => {
    const directory = path.dirname(createRequire(import.meta.url).resolve('dclint/package.json'));
    const schema = JSON.parse(readFileSync(path.join(directory, 'schemas/compose.schema.json'), 'utf8'));
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv);
    ajv.addFormat('duration', /^(\d+(us|ms|s|m|h))+$/);
    // The schema names its own language by an address that is not quite the usual one.
    const validate = ajv.compile({ ...schema, $schema: 'http://json-schema.org/draft-07/schema#' });
    assert.ok(validate(compose), JSON.stringify(validate.errors, null, 2));
    const broken = { services: { api: { image: 'x', port: ['3000:3000'] } } };
    assert.equal(validate(broken), false, 'the schema refuses what it does not know');
  });

  for (const name of ['api', 'worker'] as const) {
    it(`sets only variables for the ${name} that the service reads, to values that it takes`, () => {
      const { environment = {} } = compose.services[name];
      for (const variable of Object.keys(environment)) assert.ok(known.has(variable), variable);
      const values = Object.entries(environment).map(([variable, value]) => [variable, withDefaults(value)]);
      const config = loadConfig({ ...Object.fromEntries(values), JWT_SECRET: 'x'.repeat(40) });
      assert.deepEqual(config.meilisearch, {
        url: 'http://meilisearch:7700',
        key: withDefaults(compose.services.meilisearch.environment?.MEILI_MASTER_KEY ?? ''),
      });
    });
  }

  it('hands all of .env to both, but the addresses that are others in a container', () => {
    for (const name of ['api', 'worker'] as const) {
      const { env_file, environment = {} } = compose.services[name];
      assert.deepEqual(env_file, [{ path: '.env', required: false }]);
      for (const variable of ['HOST', 'PORT', 'DATA_DIR', 'DATABASE_URL', 'MEILI_URL'])
        assert.doesNotMatch(environment[variable] ?? '$', /\$/, variable);
    }
  });

  it('takes a database password of any characters', () => {
    const given = compose.services.postgres.environment?.POSTGRES_PASSWORD ?? '';
    assert.match(given, /^\$\{POSTGRES_PASSWORD:-\w+\}$/);
    for (const name of ['api', 'worker'] as const) {
      assert.equal(compose.services[name].environment?.PGPASSWORD, given);
      assert.equal(new URL(compose.services[name].environment?.DATABASE_URL ?? '').password, '');
    }
  });

  it('starts without Meilisearch being well: Postgres answers everything then', () => {
    for (const name of ['api', 'worker'] as const)
      assert.deepEqual(compose.services[name].depends_on, {
        postgres: { condition: 'service_healthy' },
        meilisearch: { condition: 'service_started' },
      });
  });

  it('names the version of every image, and says of every service how its health is checked', () => {
    for (const [name, { image, healthcheck }] of Object.entries(compose.services)) {
      if (name !== 'api') assert.ok(healthcheck, name);
      if (name === 'postgres' || name === 'meilisearch') assert.match(image ?? '', /:v?\d+/, name);
    }
    assert.match(dockerfile, /^HEALTHCHECK /m);
  });
});

describe('Dockerfile', () => {
  it('copies only what is there and let through by .dockerignore', () => {
    const ignored = readFileSync('.dockerignore', 'utf8').split('\n');
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files = '']) =>
      files.split(' '),
    );
    for (const file of copied) {
      assert.ok(existsSync(file), file);
      assert.ok(ignored.includes(`!${file}`), `${file} is ignored`);
    }
  });

  it('runs what npm run serve does', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const [, command = ''] = dockerfile.match(/^CMD (.+)$/m) ?? [];
    assert.equal(scripts.serve, `exec ${(JSON.parse(command) as string[]).join(' ')}`);
  });

  it('runs as a user who is not root', () => {
    const [, lastStage = ''] = dockerfile.split(/^FROM .*$(?![\s\S]*^FROM )/m);
    assert.match(lastStage, /^USER node$/m);
  });
});

describe('the CI workflow', () => {
  const workflow = parse(readFileSync('.github/workflows/ci.yml', 'utf8')) as {
    jobs: Record<string, { services?: Record<string, { image: string }>; steps: { run?: string }[] }>;
  };

  it('runs the whole suite beside the same Postgres and Meilisearch as docker-compose.yml', () => {
    const { services, steps = [] } = workflow.jobs.test ?? {};
    assert.equal(services?.postgres?.image, compose.services.postgres.image);
    assert.equal(services?.meilisearch?.image, compose.services.meilisearch.image);
    assert.ok(steps.some(({ run }) => run === '.ci/run'));
    const { image = '' } = compose.services.meilisearch;
    assert.match(image, /:v\d+\.\d+\.\d+$/);
    assert.ok(
      steps.some(({ run }) => run?.includes(`docker create ${image})`)),
      'the program that tests kill is the same',
    );
  });
});

const withDefaults = (value: string): string => value.replace(/\$\{\w+(?::-([^}]*))?\}/g, (_, given = '') => given);
