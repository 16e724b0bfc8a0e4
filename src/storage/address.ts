/** What STORAGE_URL means: `file:///srv/files`, or `s3://bucket/prefix?endpoint=https://…&region=…`. */
import { fileURLToPath } from 'node:url';

export interface S3Address {
  bucket: string;
  /** Of every key; empty or ending in a slash. */
  prefix: string;
  /** Of a service other than Amazon's; buckets are then part of the path. */
  endpoint: string | undefined;
  region: string | undefined;
}

export type StorageAddress = { kind: 'local'; folder: string } | ({ kind: 's3' } & S3Address);

/** A text is what is wrong with it; it repeats nothing of a URL that may have a password in it. */
export function parseStorageUrl(text: string): StorageAddress | string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'file:') return toLocal(url, text);
  if (url?.protocol === 's3:') return toS3(url);
  return 'must be file:///absolute/folder or s3://bucket?endpoint=https://…&region=…';
}

function toLocal(url: URL, text: string): StorageAddress | string {
  if (!text.startsWith('file:///') || url.pathname === '/') return 'must name an absolute folder: file:///srv/files';
  return { kind: 'local', folder: fileURLToPath(url) };
}

function toS3(url: URL): StorageAddress | string {
  if (url.username || url.password || url.port) {
    return 'takes no credentials and no port: set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and ?endpoint=';
  }
  if (!/^[a-z0-9][a-z0-9.-]{2,62}$/.test(url.hostname)) return 'must name a bucket: s3://bucket';
  const stranger = [...url.searchParams.keys()].find((name) => name !== 'endpoint' && name !== 'region');
  if (stranger !== undefined) return `knows endpoint and region, not ${JSON.stringify(stranger.slice(0, 50))}`;
  const prefix = url.pathname.replace(/^\/|\/$/g, '');
  if (prefix !== '' && !/^[\w-]+(\/[\w-]+)*$/.test(prefix))
    return 'has a prefix of other characters than A-Z a-z 0-9 _ - /';
  const endpoint = url.searchParams.get('endpoint') ?? undefined;
  if (endpoint !== undefined && !/^https?:\/\/[^@?#]+$/.test(endpoint))
    return 'must have an http or https URL as endpoint';
  return {
    kind: 's3',
    bucket: url.hostname,
    prefix: prefix && `${prefix}/`,
    endpoint,
    region: url.searchParams.get('region') ?? undefined,
  };
}
