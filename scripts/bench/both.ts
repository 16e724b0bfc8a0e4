/** The service with both engines, on an index that is built once and kept, which takes minutes. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Knex } from 'knex';
import { readFollowed } from '../../src/search/indexing/followed.ts';
import { version } from '../../src/search/meilisearch/attributes.ts';
import { findBinary } from '../../src/search/meilisearch/embedded/home.ts';
import type { Bench } from './scenario.ts';
import type { Target } from './target.ts';

export async function startBoth({ startAnother, folder, knex }: Bench): Promise<Target> {
  const binary = findBinary(undefined, process.env.PATH ?? '');
  if (!binary) throw new Error('There is no `meilisearch` on the PATH.');
  const service = await startAnother({ MEILI_BIN: binary, DATA_DIR: folder, WORKER: 'inline' });
  await untilCurrent(knex, 1000);
  return service;
}

/** Until everything that was committed before is in the index of contacts. */
export async function untilCurrent(knex: Knex, pollMs: number): Promise<void> {
  for (;;) {
    const state = await readFollowed(knex, 'contacts');
    if (state?.uid && state.version === version && !state.isBehind) return;
    await sleep(pollMs);
  }
}
