/**
 * `{ uuids, count }` as it is found: memory does not grow with the number of uuids, which can be millions. The count
 * stands last, where it is known to be that of the uuids sent.
 */
import { Readable } from 'node:stream';
import { Raw } from './types.ts';

/** Resolves when the first batch is there: what fails until then can still be answered with its own status. */
export async function toUuidList(batches: AsyncIterable<string[]>): Promise<Raw> {
  const iterator = batches[Symbol.asyncIterator]();
  const first = await iterator.next();
  const stream = Readable.from(write(first, iterator), { objectMode: false });
  // A generator that was never read (HEAD, a client that left) runs no `finally`, and the search would stay open.
  stream.once('close', () => void iterator.return?.());
  return new Raw(stream, 'application/json');
}

async function* write(first: IteratorResult<string[]>, rest: AsyncIterator<string[]>): AsyncGenerator<string> {
  let count = 0;
  let text = '{"uuids":[';
  for (let batch = first; !batch.done; batch = await rest.next()) {
    if (batch.value.length === 0) continue;
    text += `${count > 0 ? ',' : ''}"${batch.value.join('","')}"`;
    count += batch.value.length;
    yield text;
    text = '';
  }
  yield `${text}],"count":${count}}`;
}
