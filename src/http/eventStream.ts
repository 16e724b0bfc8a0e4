/**
 * Server-sent events. Each is written as it comes, comments keep an idle connection open, and an error becomes the last
 * event. When the client goes away the source is told to stop (`return()`).
 */
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { Raw } from './types.ts';

export interface ServerEvent {
  event: string;
  data: unknown;
}

/** Proxies close what is silent for a minute, some after half of one. */
const keepAliveMs = 15_000;

/** Not stored, not buffered by proxies. */
export const eventStreamHeaders = { 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' };

export function toEventStream(events: AsyncIterable<ServerEvent>, toEvent: (error: unknown) => ServerEvent): Raw {
  const stream = Readable.from(write(events, toEvent), { objectMode: false });
  // Packed, events would wait until there are enough of them to be worth a block.
  return new Raw(stream, 'text/event-stream', { asStored: true });
}

async function* write(events: AsyncIterable<ServerEvent>, toEvent: (error: unknown) => ServerEvent) {
  const source = events[Symbol.asyncIterator]();
  try {
    for (let next = source.next(); ; ) {
      const turn = await orSilence(next);
      if (turn === 'silence') {
        yield ': still here\n\n';
        continue;
      }
      if (turn.done) return;
      yield format(turn.value);
      next = source.next();
    }
  } catch (error) {
    yield format(toEvent(error));
  } finally {
    await source.return?.();
  }
}

async function orSilence<T>(next: Promise<T>): Promise<T | 'silence'> {
  const timer = new AbortController();
  try {
    return await Promise.race([next, sleep(keepAliveMs, 'silence' as const, { signal: timer.signal })]);
  } finally {
    timer.abort();
  }
}

const format = ({ event, data }: ServerEvent): string => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
