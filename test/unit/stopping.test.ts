import assert from 'node:assert/strict';
import { stopInOrder } from '../../src/stopping.ts';

describe('stopping', () => {
  it('stops one part after the other', async () => {
    const stopped: string[] = [];
    const part = (name: string): [string, () => Promise<void>] => [
      name,
      async () => {
        await new Promise((resolve) => setTimeout(resolve, 10));
        stopped.push(name);
      },
    ];
    await stopInOrder([part('requests'), part('database')], 1000);
    assert.deepEqual(stopped, ['requests', 'database']);
  });

  it('gives up a part that does not end, and names it', async () => {
    const never = () => new Promise<void>(() => {});
    const parts: [string, () => Promise<void>][] = [
      ['requests', async () => {}],
      ['jobs', never],
    ];
    await assert.rejects(stopInOrder(parts, 20), /gave up after 0\.02 s, waiting for jobs/);
  });

  it('fails as the part fails', async () => {
    await assert.rejects(stopInOrder([['jobs', () => Promise.reject(new Error('broken'))]], 1000), /broken/);
  });
});
