/** The signature in a download URL: of one export, made with a key that signs nothing else. */
import { createHmac, timingSafeEqual } from 'node:crypto';

export interface DownloadTokens {
  sign(exportId: string): string;
  verify(exportId: string, token: string): boolean;
}

export function createDownloadTokens(secret: string): DownloadTokens {
  const key = createHmac('sha256', secret).update('downloads of exports').digest();
  const digest = (exportId: string) => createHmac('sha256', key).update(exportId).digest();
  return {
    sign: (exportId) => digest(exportId).toString('base64url'),
    verify(exportId, token) {
      const wanted = digest(exportId);
      const given = Buffer.from(token, 'base64url');
      return given.length === wanted.length && timingSafeEqual(given, wanted);
    },
  };
}
