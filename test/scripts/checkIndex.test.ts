import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { readFollowed, requestRebuild } from '../../src/search/indexing/followed.ts';
import type { Place } from '../../src/search/meilisearch/client.ts';
import { createTestDatabase, type TestDatabase, toUrl } from '../support/database.ts';
import { describeMeilisearch, type Followed, findPlace, followDatabase } from '../support/meilisearch.ts';

describeMeilisearch('npm run check-index with Meilisearch', function () {
  this.timeout(180_000);
  let database: TestDatabase;
  let place: Place;
  let followed: Followed;

  before(async () => {
    place = await findPlace();
    database = await createTestDatabase();
    // More than are compared at once.
    await database.knex.raw(`insert into contacts (title) select 'Director' from generate_series(1, 2100)`);
    followed = followDatabase(database, () => place);
    await followed.caughtUp();
  });
  after(async () => {
    await followed?.stop();
    await database?.drop();
  });

  const check = (meilisearch = place.url) =>
    new Promise<{ code: number; said: string }>((resolve) => {
      const env = {
        PATH: '/usr/local/bin:/usr/bin:/bin',
        ...{ DATABASE_URL: toUrl(database.connection), MEILI_URL: meilisearch, MEILI_API_KEY: place.key },
      };
      execFile(process.execPath, ['--import', 'tsx', 'scripts/checkIndex.ts'], { env }, (error, stdout, stderr) =>
        resolve({ code: error ? Number(error.code) : 0, said: stdout + stderr }),
      );
    });

  it('says that all is well, and exits with 0', async () => {
    assert.deepEqual(await check(), {
      code: 0,
      said: 'The search index of Postgres is as the tables say.\nThose of Meilisearch are, too.\n',
    });
  });

  it('finds documents that are missing, left over and different, exits with 1 and says what to do', async () => {
    const uid = (await readFollowed(database.knex, 'contacts'))?.uid as string;
    const index = followed.client.server(5000).index(uid);
    const [missing, different] = await database.knex('contacts').orderBy('uuid').limit(2).select('id', 'uuid');
    const leftOver = { id: 999_999, uuid: 'ffffffff-ffff-4fff-8fff-ffffffffffff', title: 'x' };
    await index.deleteDocument(missing.id).waitTask();
    await index
      .addDocuments([leftOver, { id: Number(different.id), uuid: different.uuid, title: 'y' }])
      .waitTask({ timeout: 60_000 });
    const { code, said } = await check();
    assert.equal(code, 1);
    assert.match(
      said,
      new RegExp(`documents of contacts that are not as in the tables: 3, for example ${missing.uuid}`),
    );
    assert.match(said, /npm run reindex/);
    await requestRebuild(database.knex);
    while ((await readFollowed(database.knex, 'contacts'))?.uid === uid) await sleep(100);
    await followed.caughtUp();
    assert.equal((await check()).code, 0);
  });

  it('says when changes are still to be applied, and when the server is down', async () => {
    await followed.following.stop();
    await database.knex('contacts').where('id', '<', 10).del();
    const behind = await check();
    assert.equal(behind.code, 1);
    assert.match(behind.said, /contacts .*: 9, but changes are still to be applied/);
    const down = await check('http://127.0.0.1:1');
    assert.equal(down.code, 1);
    assert.match(down.said, /Meilisearch does not answer: .*Check again when it runs/);
  });
});
