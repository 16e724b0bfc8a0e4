/**
 * Storage in a bucket of an S3 service. An object appears whole when its upload is completed; what a crash leaves of an
 * upload in parts is never an object; its removal or a later start aborts it.
 */
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  type MultipartUpload,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
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
  const client = createClient(options);
  await checkBucket(client, bucket, log);
  // Younger ones may belong to another process that is just writing them.
  const isOld = ({ Initiated }: MultipartUpload) => !Initiated || Initiated.getTime() < clock.now() - dayMs;
  await abortUploads(client, bucket, prefix, isOld).catch((error) =>
    log.warn({ err: error }, 'old unfinished uploads are still there'),
  );
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
        const { Body } = await client.send(new GetObjectCommand({ ...place(key), ...part }));
        return Body as Readable;
      } catch (error) {
        if (statusOf(error) === 416) return Readable.from([]);
        throw toFault(error, key);
      }
    },

    async stat(key) {
      const found = await client.send(new HeadObjectCommand(place(key))).catch((error) => {
        throw toFault(error, key);
      });
      return toStoredFile(key, found.ContentLength, found.ETag, found.LastModified);
    },

    async remove(key) {
      try {
        await client.send(new DeleteObjectCommand(place(key)));
        await abortUploads(client, bucket, place(key).Key, ({ Key }) => Key === place(key).Key);
      } catch (error) {
        throw toFault(error, key);
      }
    },

    list: (folder) => list(client, options, requireKey(folder)),
  };
}

function createClient({ endpoint, region, credentials }: S3Options): S3Client {
  const agent = { keepAlive: true, maxSockets: 500 };
  return new S3Client({
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
async function checkBucket(client: S3Client, bucket: string, log: Logger): Promise<void> {
  try {
    await client.send(new HeadBucketCommand({ Bucket: bucket }));
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

async function* list(client: S3Client, { bucket, prefix }: S3Options, folder: string): AsyncIterable<StoredFile> {
  const pages = paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: `${prefix}${folder}/` });
  try {
    for await (const page of pages) {
      for (const { Key = '', Size, ETag, LastModified } of page.Contents ?? []) {
        yield toStoredFile(Key.slice(prefix.length), Size, ETag, LastModified);
      }
    }
  } catch (error) {
    throw toFault(error, folder);
  }
}

/** Of a thousand at most. */
async function abortUploads(
  client: S3Client,
  bucket: string,
  prefix: string,
  isMeant: (upload: MultipartUpload) => boolean,
): Promise<void> {
  const { Uploads = [] } = await client.send(new ListMultipartUploadsCommand({ Bucket: bucket, Prefix: prefix }));
  for (const upload of Uploads.filter(isMeant)) {
    const { Key, UploadId } = upload;
    await client.send(new AbortMultipartUploadCommand({ Bucket: bucket, Key, UploadId }));
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
