/** The upload of a file, as a stream, safe to send again. */
import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { type Result, reasonOf } from './client.ts';
import type { Session } from './command.ts';
import { Failure } from './failure.ts';

export interface LocalFile {
  path: string;
  size: number;
}

/** Between the last byte of the file and the answer the API stores it, maybe elsewhere. */
const silenceMs = 300_000;

export async function upload(session: Session, file: LocalFile, dryRun: boolean): Promise<Result<'createImport'>> {
  const { client, progress, ifItEnds } = session;
  const boundary = randomUUID();
  const head = Buffer.from(
    `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${path.basename(file.path).replace(/["\r\n]/g, '_')}"\r\n` +
      'Content-Type: text/csv\r\n\r\n',
  );
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
  async function* body(): AsyncGenerator<Buffer> {
    let sent = 0;
    ifItEnds('The file was not sent to its end: nothing was imported.');
    progress.begin('Sending', file.size, 'bytes');
    yield head;
    try {
      for await (const piece of createReadStream(file.path, { end: file.size - 1, highWaterMark: 256 * 1024 })) {
        yield piece;
        sent += piece.length;
        progress.reach(sent);
      }
    } catch (error) {
      throw new Failure(`${file.path} cannot be read: ${reasonOf(error)}.`);
    }
    if (sent < file.size) throw new Failure(`${file.path} has become shorter while it was read. Import it again.`);
    ifItEnds('The file had been sent, so it may be imported all the same; importing it again changes nothing.');
    yield tail;
  }
  const job = await client.call('createImport', {
    query: { dry_run: dryRun },
    headers: {
      'Content-Type': `multipart/form-data; boundary=${boundary}`,
      'Content-Length': String(head.length + file.size + tail.length),
      'Idempotency-Key': randomUUID(),
    },
    stream: () => Readable.from(body(), { objectMode: false }),
    silenceMs,
  });
  progress.end();
  return job;
}
