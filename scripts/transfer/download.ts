/**
 * The download of an export. Promises: the file has its name only when it is whole; a download that breaks, or was
 * begun by an earlier run, goes on where it stopped (an export's file never changes).
 */
import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Refused, type Result, reasonOf } from './client.ts';
import type { Session } from './command.ts';
import { Failure } from './failure.ts';

export async function download(
  session: Session,
  { export_id: exportId, download_url: url }: Result<'getExport'>,
  target: string,
): Promise<number> {
  const { client, progress } = session;
  if (url === null) throw new Failure('The file of this export is gone. Export again.');
  // Where the API is, is known better here than there; what counts is the token.
  const token = new URL(url).searchParams.get('token') ?? '';
  const part = path.join(path.dirname(target), `${exportId}.part`);
  for (;;) {
    const start = await sizeOf(part);
    const answer = await open(start);
    if (answer === 'complete') break;
    const from = answer.statusCode === 206 ? start : 0;
    const total = from + Number(answer.headers['content-length']);
    progress.begin('Downloading', total, 'bytes');
    try {
      await pipeline(counted(answer, from), createWriteStream(part, { flags: from > 0 ? 'a' : 'w', flush: true }));
      if ((await sizeOf(part)) === total) break;
      throw new Error('it ended too early');
    } catch (error) {
      if (isOfTheDisk(error)) throw new Failure(`${part} cannot be written: ${error.message}`);
      await client.patience.failed(reasonOf(error));
    }
  }
  progress.end();
  await rename(part, target);
  return sizeOf(target);

  async function open(start: number): Promise<IncomingMessage | 'complete'> {
    const headers: Record<string, string> = start > 0 ? { Range: `bytes=${start}-` } : {};
    try {
      return await client.open('getExportFile', { path: { export_id: exportId }, query: { token }, headers });
    } catch (error) {
      if (!(error instanceof Refused) || error.status !== 416) throw error;
      if (error.range === `bytes */${start}`) return 'complete';
      await rm(part);
      return open(0);
    }
  }

  async function* counted(pieces: AsyncIterable<Buffer>, from: number): AsyncGenerator<Buffer> {
    let reached = from;
    for await (const piece of pieces) {
      yield piece;
      reached += piece.length;
      progress.reach(reached);
    }
  }
}

const sizeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  );

/** Of a call to the system that names a file, which no connection does. */
const isOfTheDisk = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && ['open', 'write', 'fsync'].includes(String(error.syscall));
