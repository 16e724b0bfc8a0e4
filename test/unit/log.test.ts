import assert from 'node:assert/strict';
import { createLog } from '../../src/log.ts';

describe('the log', () => {
  it('leaves secrets out, wherever they stand in what is logged', () => {
    const lines: string[] = [];
    const log = createLog('info', { write: (line) => void lines.push(line) });
    log.info({
      password: 's1',
      headers: { authorization: 's2' },
      request: { headers: { 'x-contacts-write-key': 's3' } },
    });
    log.info({ body: { refresh_token: 's4', password_hash: 's5' }, token: 's6' });
    assert.equal(lines.length, 2);
    assert.doesNotMatch(lines.join(), /"s\d"/);
    assert.match(lines.join(), /\[secret\]/);
  });
});
