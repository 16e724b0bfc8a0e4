import assert from 'node:assert/strict';
import { rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { openDatabase } from '../../src/db/database.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/db/embedded/embedded.ts';
import { makeTemporaryDirectory } from '../support/temporary.ts';

const log = pino({ level: 'silent' });

describe('openDatabase', () => {
  let directory: string;

  before(async () => {
    directory = await makeTemporaryDirectory();
  });

  after(() => rm(directory, { recursive: true, force: true }));

  it('opens its own database in the data directory, migrated, and finds it again', async () => {
    const config = { dataDir: join(directory, 'own'), poolMax: 2 };
    const first = await openDatabase(config, log);
    await first.knex('companies').insert({ name: 'Kept' });
    await first.close();
    const second = await openDatabase(config, log);
    assert.deepEqual(await second.knex('companies').pluck('name'), ['Kept']);
    await second.close();
  });

  describe('with DATABASE_URL', () => {
    let server: EmbeddedPostgres;

    before(async () => {
      server = await startEmbeddedPostgres({ dataDir: join(directory, 'external'), log, settings: { fsync: 'off' } });
    });

    after(() => server.stop());

    it('uses that server, and leaves it running when it closes', async () => {
      for (const _ of ['first', 'second']) {
        const database = await open(server.url);
        assert.deepEqual(await database.knex('users').select(), []);
        await database.close();
      }
    });

    it('waits for a server that is not there yet', async () => {
      const socket = join(directory, 'late');
      const opening = open(server.url.replace(encodeURIComponent(server.connection.host), encodeURIComponent(socket)));
      await symlink(server.connection.host, socket);
      await (await opening).close();
    });

    it('fails at once, with the reason, when the server refuses', async () => {
      await assert.rejects(
        open(server.url.replace('/contact360?', '/elsewhere?')),
        /database of DATABASE_URL cannot be used: database "elsewhere" does not exist/,
      );
    });

    it('does not repeat a password that makes the URL invalid', async () => {
      const error = await open('postgres://user:pa#ss@[/x').catch((reason: unknown) => reason);
      assert.match(String(error), /DATABASE_URL cannot be used/);
      assert.doesNotMatch(JSON.stringify(error, Object.getOwnPropertyNames(error)), /pa#ss/);
    });
  });

  function open(databaseUrl: string) {
    return openDatabase({ databaseUrl, dataDir: join(directory, 'unused'), poolMax: 2 }, log);
  }
});
