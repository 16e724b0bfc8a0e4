/**
 * Any uploaded image as the one kind of picture that is served: WebP, upright, at most 512 by 512 pixels, sRGB, of an
 * animation the first frame, without metadata. Made anew from the pixels, so nothing that hides in a file survives.
 *
 * What an image is, its content says. Its size is read from its header before anything is decoded; decoding runs on
 * libuv's threads, two at a time, which leaves two of the four for files and passwords.
 */
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { AppError, invalid } from '../../errors.ts';
import { createSlots } from '../auth/slots.ts';

export type MakePicture = (file: string, signal: AbortSignal) => Promise<Buffer>;

export const pictureType = 'image/webp';
const maxSide = 512;
/** At worst (interlaced, 16 bits a channel) a decoder holds 8 bytes of each: 256 MB. */
const maxPixels = 32_000_000;
const decodings = 2;
const maxSeconds = 10;

const signatures = ['\x89PNG\r\n\x1a\n', '\xff\xd8\xff', 'GIF87a', 'GIF89a'];

export function createPictureMaker(): MakePicture {
  confine();
  const inSlot = createSlots(decodings);
  return (file, signal) =>
    inSlot(async () => {
      signal.throwIfAborted();
      return toPicture(await readFile(file));
    });
}

/** libvips keeps nothing, works on one thread an image, and has no other readers than these, whatever it was built with. */
function confine(): void {
  sharp.cache(false);
  sharp.concurrency(1);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: ['Png', 'Jpeg', 'Nsgif', 'Webp'].map((format) => `VipsForeignLoad${format}Buffer`) });
}

async function toPicture(image: Buffer): Promise<Buffer> {
  if (!isKnown(image.toString('latin1', 0, 12))) {
    const detail = 'This is no PNG, JPEG, GIF or WebP image, whatever its name says. Save it as one of these.';
    throw new AppError('unsupported_media_type', detail);
  }
  const { width, height } = await decode(sharp(image, { limitInputPixels: false }).metadata());
  if (width * height > maxPixels) {
    const most = `at most ${maxPixels / 1_000_000} million are taken; make it smaller`;
    throw unusable(`has ${width} x ${height} pixels, and ${most}`, 'too_many_pixels');
  }
  return decode(
    sharp(image, { limitInputPixels: maxPixels, failOn: 'error', sequentialRead: true })
      .timeout({ seconds: maxSeconds })
      .autoOrient()
      .resize(maxSide, maxSide, { fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 82 })
      .toBuffer(),
  );
}

function isKnown(head: string): boolean {
  return signatures.some((signature) => head.startsWith(signature)) || /^RIFF.{4}WEBP$/s.test(head);
}

async function decode<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw unusable('cannot be decoded: it is damaged or cut short; save it anew', 'damaged_image', cause);
  }
}

function unusable(detail: string, code: string, cause?: unknown): AppError {
  const { message, faults } = invalid([{ in: 'body', pointer: '/avatar', detail, code }]);
  return new AppError('validation_failed', message, { ...(faults && { faults }), cause });
}
