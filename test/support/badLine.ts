/** A line to a server that can be cut: what passes it is counted, and after so many bytes it breaks, once. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface BadLine {
  url: string;
  /** The next connection that has carried so many bytes in that direction breaks. */
  cutAfter(bytes: number, direction: 'up' | 'down'): void;
  cuts(): number;
  close(): Promise<void>;
}

export async function startBadLine(port: number): Promise<BadLine> {
  let limit: { bytes: number; direction: 'up' | 'down' } | undefined;
  let cuts = 0;
  const open = new Set<Socket>();
  const carry = (from: Socket, to: Socket, direction: 'up' | 'down') => {
    let carried = 0;
    from.on('data', (piece) => {
      carried += piece.length;
      if (limit?.direction === direction && carried > limit.bytes) {
        limit = undefined;
        cuts += 1;
        from.destroy();
        to.destroy();
      } else if (!to.write(piece)) {
        from.pause();
        to.once('drain', () => from.resume());
      }
    });
    from.on('close', () => to.destroy());
    from.on('error', () => {});
    open.add(from);
  };
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    carry(near, far, 'up');
    carry(far, near, 'down');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cutAfter: (bytes, direction) => {
      limit = { bytes, direction };
    },
    cuts: () => cuts,
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
