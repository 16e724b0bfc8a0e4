import type { Logger } from 'pino';
import { openLocalStorage } from './localDisk.ts';
import { openS3Storage, type S3Options } from './s3.ts';
import type { Storage } from './storage.ts';

export type StorageConfig = { kind: 'local'; folder: string } | ({ kind: 's3' } & S3Options);

export async function openStorage(config: StorageConfig, log: Logger): Promise<Storage> {
  return config.kind === 'local' ? openLocalStorage(config.folder) : openS3Storage(config, log);
}
