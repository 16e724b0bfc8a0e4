import type { Logger } from 'pino';
import { openLocalStorage } from './localDisk.ts';
import type { S3Options } from './s3.ts';
import type { Storage } from './storage.ts';

export type StorageConfig = { kind: 'local'; folder: string } | ({ kind: 's3' } & S3Options);

export async function openStorage(config: StorageConfig, log: Logger): Promise<Storage> {
  if (config.kind === 'local') return openLocalStorage(config.folder);
  // The SDK costs a quarter of a second and 40 MB to load: only where it is used.
  const { openS3Storage } = await import('./s3.ts');
  return openS3Storage(config, log);
}
