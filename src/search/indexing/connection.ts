/** A connection of one's own for work that takes minutes and must not hold one of the pool. */
import pg from 'pg';
import { type Connection, toClientConfig } from '../../db/connect.ts';

export async function withConnection<T>(connection: Connection, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ ...toClientConfig(connection), application_name: 'contact360 search index' });
  // One that is lost fails the statement under way; unheard, it would end the process.
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** On the client's connection, which has none open. */
export async function inTransaction(client: pg.Client, level: string, work: () => Promise<void>): Promise<void> {
  await client.query(`begin isolation level ${level}`);
  try {
    await work();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}
