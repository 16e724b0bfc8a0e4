/**
 * Stops the running statement of a connection by Postgres' own cancel request, over a socket of its own: it needs no
 * connection of the pool, which may have none left. Resolves when no request is under way any more.
 */
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';

/** What pg keeps of a connection and does not declare (8.23). */
interface Session {
  processID: number;
  secretKey: number;
  connection: { stream: { destroy(): void } };
}

const CANCEL_REQUEST = 80877102;
/** Milliseconds after which a server that does not react is taken for unreachable. */
const PATIENCE = 5000;
/** Milliseconds after which a request is made again: one that comes between two statements stops none. */
const AGAIN = 100;

export async function cancel(client: pg.Client, running: Promise<unknown>): Promise<void> {
  const session = client as unknown as Session;
  // The statement fails when its connection goes, and the pool drops it.
  const giveUp = setTimeout(() => session.connection.stream.destroy(), PATIENCE);
  let isRunning = true;
  const end = running
    .catch(() => {})
    .finally(() => {
      isRunning = false;
    });
  while (isRunning) {
    await request(client, session);
    await Promise.race([end, sleep(AGAIN)]);
  }
  clearTimeout(giveUp);
}

/** The server closes the socket when it has passed the request on. */
function request({ host, port }: pg.Client, { processID, secretKey }: Session): Promise<void> {
  const message = Buffer.alloc(16);
  [message.length, CANCEL_REQUEST, processID, secretKey].forEach((value, i) => {
    message.writeInt32BE(value, i * 4);
  });
  return new Promise((resolve) => {
    const socket = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
    socket.setTimeout(PATIENCE, () => socket.destroy());
    // Failing is no fault of the caller's: then the connection is given up.
    socket.on('error', () => {});
    socket.on('close', () => resolve());
    socket.on('connect', () => socket.write(message));
    socket.resume();
  });
}
