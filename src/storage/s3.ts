/**
 * Storage in a bucket of an S3 service. An object appears whole when its upload is completed; what a crash leaves of an
 * upload in parts is never an object; its removal or a later start aborts it.
 */
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { MultipartUpload, S3 } from '@aws-sdk/client-s3';
import type { Logger } from 'pino';
import { AppError } from '../errors.ts';
import type { S3Address } from './address.ts';
import { FileMissing, requireKey, type Storage, type StoredFile } from './storage.ts';

export interface S3Options extends S3Address {
  region: string;
  /** Without them the SDK looks where it always does: profile, container, instance. */
  credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string } | undefined;
}

const partBytes = 8 * 1024 * 1024;
const dayMs = 24 * 60 * 60 * 1000;

export async function openS3Storage(options: S3Options, log: Logger, clock = { now: Date.now }): Promise<Storage> {
  const { bucket, prefix } = options;
  const client = await createClient(options);
  const { Upload } = await import('@aws-sdk/lib-storage');
  await checkBucket(client, bucket, log);
  const abort = (key: string, isMeant: (upload: MultipartUpload) => boolean) =>
    abortUploads(client, { Bucket: bucket, Prefix: key }, isMeant).catch((error) =>
      log.warn({ err: error }, 'unfinished uploads are still there'),
    );
  // Younger ones may belong to another process that is just writing them.
  const removeStale = () => abort(prefix, ({ Initiated }) => !Initiated || Initiated.getTime() < clock.now() - dayMs);
  await removeStale();
  const place = (key: string) => ({ Bucket: bucket, Key: prefix + requireKey(key) });

  return {
    async put(key, source) {
      const body = typeof source === 'string' ? createReadStream(source) : source;
      let broken: unknown;
      body.once('error', (error: unknown) => {
        broken = error;
      });
      try {
        await new Upload({ client, params: { ...place(key), Body: body }, partSize: partBytes, queueSize: 2 }).done();
      } catch (error) {
        throw broken ?? toFault(error, key);
      } finally {
        body.destroy();
      }
      if (typeof source === 'string') await rm(source, { force: true });
    },

    async open(key, range) {
      const part = range && { Range: `bytes=${range.start}-${range.end ?? ''}` };
      try {
        const { Body } = await client.getObject({ ...place(key), ...part });
        return Body as Readable;
      } catch (error) {
        if (statusOf(error) === 416) return Readable.from([]);
        throw toFault(error, key);
      }
    },

    async stat(key) {
      const found = await client.headObject(place(key)).catch((error) => {
        throw toFault(error, key);
      });
      return toStoredFile(key, found.ContentLength, found.ETag, found.LastModified);
    },

    async remove(key) {
      await client.deleteObject(place(key)).catch((error) => {
        throw toFault(error, key);
      });
      await abort(place(key).Key, ({ Key }) => Key === place(key).Key);
    },

    list: (folder) => list(client, options, requireKey(folder)),
    removeStale,
  };
}

async function createClient({ endpoint, region, credentials }: S3Options): Promise<S3> {
  // The SDK costs a quarter of a second and 40 MB to load: only where it is used.
  const { S3 } = await import('@aws-sdk/client-s3');
  const agent = { keepAlive: true, maxSockets: 500 };
  return new S3({
    region,
    ...(endpoint && { endpoint, forcePathStyle: true }),
    ...(credentials && { credentials }),
    // What is newer than the protocol itself is left out where it can be: not every S3 service knows these checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: 5000, socketTimeout: 60_000, httpAgent: agent, httpsAgent: agent },
  });
}

/** A bucket that is wrong is found at the start; a service that is down may come back. */
async function checkBucket(client: S3, bucket: string, log: Logger): Promise<void> {
  try {
    await client.headBucket({ Bucket: bucket });
  } catch (error) {
    const status = statusOf(error);
    if (status === 404)
      throw new Error(`STORAGE_URL: there is no bucket ${bucket}. Create it first.`, { cause: error });
    if (status !== undefined && status < 500 && status !== 429) {
      const detail = `STORAGE_URL: the bucket ${bucket} answers ${status}. Check the AWS_* credentials and the region.`;
      throw new Error(detail, { cause: error });
    }
    log.warn({ err: error }, 'the file storage does not answer; files cannot be read or written until it does');
  }
}

async function* list(client: S3, { bucket, prefix }: S3Options, folder: string): AsyncIterable<StoredFile> {
  const which = { Bucket: bucket, Prefix: `${prefix}${folder}/` };
  let ContinuationToken: string | undefined;
  do {
    const page = await client
      .listObjectsV2({ ...which, ...(ContinuationToken && { ContinuationToken }) })
      .catch((error) => {
        throw toFault(error, folder);
      });
    for (const { Key = '', Size, ETag, LastModified } of page.Contents ?? []) {
      yield toStoredFile(Key.slice(prefix.length), Size, ETag, LastModified);
    }
    ContinuationToken = page.NextContinuationToken;
  } while (ContinuationToken);
}

/** Of a thousand at most. */
async function abortUploads(
  client: S3,
  which: { Bucket: string; Prefix: string },
  isMeant: (upload: MultipartUpload) => boolean,
): Promise<void> {
  const { Uploads = [] } = await client.listMultipartUploads(which);
  for (const { Key, UploadId } of Uploads.filter(isMeant)) {
    await client.abortMultipartUpload({ Bucket: which.Bucket, Key, UploadId });
  }
}

function toStoredFile(key: string, size?: number, etag?: string, modifiedAt?: Date): StoredFile {
  return { key, size: size ?? 0, etag: etag ?? '', modifiedAt: modifiedAt ?? new Date(0) };
}

function toFault(error: unknown, key: string): unknown {
  const status = statusOf(error);
  if (status === 404 && nameOf(error) !== 'NoSuchBucket') return new FileMissing(key, error);
  if (!isUnreachable(error) && (status === undefined || (status < 500 && status !== 429))) return error;
  return new AppError(
    'storage_unavailable',
    'The file storage does not answer right now. Try again in a few seconds.',
    {
      cause: error,
    },
  );
}

function statusOf(error: unknown): number | undefined {
  return (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
}

const unreachable = ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH'];

function isUnreachable(error: unknown): boolean {
  return nameOf(error) === 'TimeoutError' || unreachable.includes((error as { code?: string }).code ?? '');
}

const nameOf = (error: unknown): string | undefined => (error as { name?: string }).name;
