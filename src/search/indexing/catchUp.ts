/** The end of what left its new rows for later (upkeep.ts): they become visible, all at once. */
import type { Knex } from 'knex';
import type { Logger } from 'pino';
import type { Connection } from '../../db/connect.ts';
import { cancel } from '../postgres/cancel.ts';
import { withConnection } from './connection.ts';
import { clearAbandoned, rebuildWhen } from './rebuild.ts';

export interface CatchUpOptions {
  connection: Connection;
  knex: Knex;
  log: Logger;
}

export async function isBehind(knex: Knex): Promise<boolean> {
  return (await knex('indexing.state').where({ behind: true }).first()) !== undefined;
}

/** Rejects when the signal ends it; then the rows still wait. */
export async function catchUp({ connection, knex, log }: CatchUpOptions, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (!(await knex('indexing.state').where({ behind: true }).orWhere({ rebuilding: true }).first())) return;
  await withConnection(connection, async (client) => {
    await clearAbandoned(client);
    const rebuilding = rebuildWhen('behind', client, log);
    const stop = () => void cancel(client, rebuilding);
    signal.addEventListener('abort', stop);
    // Not told of what came while the connection was made.
    if (signal.aborted) stop();
    await rebuilding.finally(() => signal.removeEventListener('abort', stop));
  });
}
