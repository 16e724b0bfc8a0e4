/**
 * Stops the running statement of a connection by Postgres' own cancel request, over a socket of its own: it needs no
 * connection of the pool, which may have none left. Resolves when no request is under way any more.
 */
import { connect } from 'node:net';
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

export async function cancel(client: pg.Client, running: Promise<unknown>): Promise<void> {
  const session = client as unknown as Session;
  // The statement fails when its connection goes, and the pool drops it.
  const giveUp = setTimeout(() => session.connection.stream.destroy(), PATIENCE);
  await Promise.all([request(client, session), running.catch(() => {})]);
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
