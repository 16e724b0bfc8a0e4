import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { startLiveness } from '../../src/jobs/liveness.ts';
import { prepareJobs } from '../../src/jobs/queue.ts';
import { createTestDatabase } from '../support/database.ts';
import { collectLog } from '../support/lines.ts';
import { openSilentLine } from '../support/silentLine.ts';

describe('a worker whose database is away', () => {
  it('says so once, without a stack, and once that it is back', async () => {
    const database = await createTestDatabase();
    const { log, lines } = collectLog();
    await prepareJobs(database.connection, log);
    lines.splice(0);
    const line = await openSilentLine(database.connection);
    const liveness = startLiveness(line.url, log);
    await liveness.hold('one');
    line.refuse(true);
    await sleep(5000);
    line.refuse(false);
    await liveness.hold('one');
    await sleep(3000);
    await liveness.close();
    line.close();
    await database.drop();
    assert.deepEqual(
      lines.map(({ level, msg }) => [level, msg.replace(/:.*/, '')]),
      [
        [40, 'the database cannot be reached by the worker'],
        [30, 'the database can be reached by the worker again'],
      ],
    );
    assert.doesNotMatch(JSON.stringify(lines), /at .*js/);
  }).timeout(30_000);
});
