import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Registry } from 'prom-client';
import { findBinary, openHome } from '../../src/search/meilisearch/embedded/home.ts';
import { openSearch } from '../../src/search/search.ts';
import { startService } from '../support/service.ts';

describe('a Meilisearch that is found but cannot be used', () => {
  let directory: string;

  before(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'contact360-unusable-'));
  });
  after(() => rm(directory, { recursive: true, force: true }));

  const makeProgram = async (name: string, lines: string) => {
    const file = path.join(directory, name);
    await writeFile(file, `#!/bin/sh\n${lines}\n`, { mode: 0o755 });
    return file;
  };

  it('is not a folder of that name', async () => {
    await mkdir(path.join(directory, 'meilisearch'));
    assert.equal(findBinary(undefined, directory), undefined);
    assert.equal(findBinary(path.join(directory, 'meilisearch'), ''), undefined);
  });

  it('leaves the search to Postgres, unless it is asked for by name', async () => {
    const binary = await makeProgram('broken', 'exit 1');
    const service = await startService({ meilisearch: { binary, required: false } });
    try {
      const { token } = await service.signIn('Member');
      const { body } = await service.call('getVqlHealth', { token });
      assert.deepEqual([body.status, body.engine], ['healthy', 'postgres']);
      const { services, config } = service;
      const asked = { ...config, meilisearch: { binary, required: true } };
      await assert.rejects(
        openSearch({ config: asked, database: services.database, registry: new Registry(), log: services.log }),
        /is no Meilisearch that runs here/,
      );
    } finally {
      await service.stop();
    }
  });

  it('is one of another version than the service is made for', async () => {
    for (const version of ['1.49.3', '2.0.0']) {
      const binary = await makeProgram(`meilisearch-${version}`, `echo meilisearch ${version}`);
      await assert.rejects(
        openHome(directory, binary),
        new RegExp(`is Meilisearch ${version}, and 1\\.50 or a later 1\\.x is needed`),
      );
    }
  });
});
