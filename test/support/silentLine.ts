/** A way to the database of the tests on which all can fall silent: nothing is refused, and nothing comes any more. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import type { Connection } from '../../src/db/connect.ts';

export interface SilentLine {
  url: string;
  fallSilent(): void;
  /** Cuts what is open, and takes no more; or does again. */
  refuse(isRefused: boolean): void;
  close(): void;
}

export async function openSilentLine(connection: Connection): Promise<SilentLine> {
  const open = new Set<Socket>();
  let isSilent = false;
  let isRefusing = false;
  const cut = () => {
    for (const socket of open) socket.destroy();
    open.clear();
  };
  const server = createServer((client) => {
    if (isRefusing) return void client.destroy();
    const database = reach(connection);
    for (const [from, to] of [[client, database] as const, [database, client] as const]) {
      open.add(from.on('error', () => {}).on('close', () => to.destroy()));
      from.on('data', (data) => isSilent || to.write(data));
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: toUrl(connection, (server.address() as AddressInfo).port),
    fallSilent: () => {
      isSilent = true;
    },
    refuse: (isRefused) => {
      isRefusing = isRefused;
      if (isRefused) cut();
    },
    close: () => {
      server.close();
      cut();
    },
  };
}

function reach(connection: Connection): Socket {
  if (typeof connection !== 'string') return connect(`${connection.host}/.s.PGSQL.${connection.port}`);
  const { hostname, port } = new URL(connection);
  return connect(Number(port || 5432), hostname);
}

function toUrl(connection: Connection, port: number): string {
  const url = new URL(
    typeof connection === 'string' ? connection : `postgres://${connection.user}@x/${connection.database}`,
  );
  url.host = `127.0.0.1:${port}`;
  return url.href;
}
