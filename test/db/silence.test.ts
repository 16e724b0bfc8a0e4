import assert from 'node:assert/strict';
import { connect } from '../../src/db/connect.ts';
import { fromDatabase } from '../../src/db/errors.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { startService } from '../support/service.ts';
import { openSilentLine, type SilentLine } from '../support/silentLine.ts';

/** As when its machine hangs: what is sent arrives, and nothing is ever answered. */
describe('a database that falls silent', () => {
  let database: TestDatabase;
  let line: SilentLine;

  before(async () => {
    database = await createTestDatabase();
  });
  after(() => database.drop());
  beforeEach(async () => {
    line = await openSilentLine(database.connection);
  });
  afterEach(() => line.close());

  const timed = async (work: PromiseLike<unknown>) => {
    const started = Date.now();
    const error = await Promise.resolve(work).then(
      () => assert.fail('it worked'),
      (reason) => reason,
    );
    return { code: fromDatabase(error)?.code, ms: Date.now() - started };
  };

  it('is given up when it lets nobody connect', async () => {
    line.fallSilent();
    const knex = connect(line.url, { poolMax: 1 });
    const { code, ms } = await timed(knex.raw('select 1'));
    assert.equal(code, 'database_unavailable');
    assert.ok(ms < 10_000, `${ms} ms`);
    await knex.destroy();
  });

  it('is given up in the middle of a statement, but not while nothing is asked of it', async () => {
    const knex = connect(line.url, { poolMax: 1, silence: 500 });
    const readPid = async () => (await knex.raw('select pg_backend_pid() as pid')).rows[0].pid;
    const pid = await readPid();
    await new Promise((resolve) => setTimeout(resolve, 800));
    assert.equal(await readPid(), pid);
    line.fallSilent();
    const { code, ms } = await timed(knex.raw('select 1'));
    assert.equal(code, 'database_unavailable');
    assert.ok(ms < 4000, `${ms} ms`);
    await knex.destroy();
  });

  it('is given up by whoever waits for a connection that others keep', async () => {
    const knex = connect(line.url, { poolMax: 1, silence: 2000, acquireTimeout: 300 });
    await knex.raw('select 1');
    line.fallSilent();
    const [first, second] = await Promise.all([timed(knex.raw('select 1')), timed(knex.raw('select 1'))]);
    assert.deepEqual([first.code, second.code], ['database_unavailable', 'database_unavailable']);
    assert.ok(second.ms < 1500, `${second.ms} ms`);
    await knex.destroy();
  });

  it('leaves the service alive, but not ready, and says so soon', async () => {
    const service = await startService({}, connect(line.url, { poolMax: 2, silence: 5000 }));
    assert.equal((await service.agent().get('/readyz')).status, 200);
    line.fallSilent();
    const started = Date.now();
    const { status, body } = await service.agent().get('/readyz');
    assert.deepEqual([status, body.code], [503, 'database_unavailable']);
    assert.ok(Date.now() - started < 4000);
    await service.stop();
  });
});
