/** The listening server: limits, low-level refusals in the API's own form, and a shutdown that finishes what runs. */

import { randomUUID } from 'node:crypto';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type Koa from 'koa';
import { AppError } from '../errors.ts';
import { problem } from './problem.ts';

/** Room for some 1,500 uuids in a filter list. */
const maxHeaderSize = 64 * 1024;
/** Until then a client that takes nothing of its reply holds what that holds, such as a connection of the database. */
const stalledReplyMs = 60_000;

export interface RunningServer {
  port: number;
  /** Stops listening, lets running requests finish (10 s unless told), then cuts what is left: how many is the answer. */
  stop(drainMs?: number): Promise<number>;
}

export async function listen(app: Koa, host: string, port: number, stalledMs = stalledReplyMs): Promise<RunningServer> {
  const handle = app.callback();
  const running = new Set<ServerResponse>();
  const answer: RequestListener = (request, response) => {
    running.add(response);
    response.once('close', () => running.delete(response));
    cutOffWhenStalled(response, stalledMs);
    return handle(request, response);
  };
  // Slow senders: 30 s for the headers; bodies may take long, uploads are large.
  const server = createServer(
    // A missing Host is the application's to refuse, in its own form.
    { maxHeaderSize, headersTimeout: 30_000, requestTimeout: 0, keepAliveTimeout: 65_000, requireHostHeader: false },
    answer,
  );
  // Whoever waits to be asked for the body (`Expect: 100-continue`) is asked when it is read: see body.ts.
  server.on('checkContinue', answer);
  server.on('clientError', refuse);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new Error(describeListening(error, host, port), { cause: error }));
    });
    server.listen(port, host, () => resolve());
  });
  return { port: (server.address() as AddressInfo).port, stop: (drainMs = 10_000) => stop(server, running, drainMs) };
}

/** Only what is written and not taken is waited for: a search or a stream of events may be silent for longer. */
function cutOffWhenStalled(response: ServerResponse, stalledMs: number): void {
  response.setTimeout(stalledMs, () => {
    if (response.writableLength > 0) response.destroy();
    else response.setTimeout(stalledMs);
  });
}

function describeListening({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE') return `Port ${port} of ${host} is taken. Choose another: PORT=${port + 1}`;
  if (code === 'EACCES') return `PORT: this user may not listen at ${port}. Choose one above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `HOST: ${host} is no address of this machine. 127.0.0.1 is for itself alone, 0.0.0.0 for all of its addresses.`;
  return message;
}

function refuse(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
  const refusal =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? new AppError(
          'headers_too_large',
          'The request line and headers are larger than 64 KiB. Use shorter filter lists.',
        )
      : new AppError('malformed_request', 'This is not a readable HTTP request.');
  const requestId = randomUUID();
  const body = JSON.stringify(problem(refusal, requestId));
  const lines = [
    `HTTP/1.1 ${refusal.status} ${refusal.status === 431 ? 'Request Header Fields Too Large' : 'Bad Request'}`,
    'Content-Type: application/problem+json',
    'X-Content-Type-Options: nosniff',
    `X-Request-Id: ${requestId}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`);
}

async function stop(server: Server, running: ReadonlySet<ServerResponse>, drainMs: number): Promise<number> {
  let cut = 0;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const idle = setInterval(() => server.closeIdleConnections(), 100);
  const force = setTimeout(() => {
    cut = running.size;
    server.closeAllConnections();
  }, drainMs);
  await closed;
  clearInterval(idle);
  clearTimeout(force);
  return cut;
}
