/** Images as people and attackers send them, made here so that each test says what is in them. */
import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Metadata, type Sharp } from 'sharp';

/** Four quarters: red, green / blue, white. */
export function quarters(width = 200, height = 100): Sharp {
  const [w, h] = [Math.round(width / 2), Math.round(height / 2)];
  const quarter = (left: number, top: number, background: string) => ({
    input: { create: { width: w, height: h, channels: 3 as const, background } },
    left,
    top,
  });
  const blank = sharp({ create: { width, height, channels: 3, background: 'white' } });
  return blank.composite([quarter(0, 0, '#f00'), quarter(w, 0, '#0f0'), quarter(0, h, '#00f')]);
}

/** Lying on its left side, as a camera that was held upright writes it, with a place, a name and a colour profile. */
export function photo(): Promise<Buffer> {
  return quarters()
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Artist: 'Ann Lee', ImageDescription: 'taken at home' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 30/1 0/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret>at home</secret></x:xmpmeta>')
    .jpeg({ quality: 95 })
    .toBuffer();
}

export async function animation(format: 'gif' | 'webp'): Promise<Buffer> {
  const frame = (background: string) =>
    sharp({ create: { width: 60, height: 40, channels: 3, background } })
      .png()
      .toBuffer();
  const frames = sharp([await frame('#f00'), await frame('#00f')], { join: { animated: true } });
  return format === 'gif' ? frames.gif({ delay: [100, 100] }).toBuffer() : frames.webp({ lossless: true }).toBuffer();
}

/** A few kilobytes that say they are so many pixels; `depth` bits of grey each. */
export function emptyPng(width: number, height: number, depth: 1 | 8 = 1): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = depth;
  const rows = Buffer.alloc((Math.ceil((width * depth) / 8) + 1) * height);
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', '')]);
}

/** One small frame, which says that it is as large as a GIF can be. */
export async function hugeGif(): Promise<Buffer> {
  const image = await quarters(20, 20).gif().toBuffer();
  const size = Buffer.from([20, 0, 20, 0]);
  const [screen, frame] = [6, image.indexOf(Buffer.concat([Buffer.from(',\0\0\0\0'), size])) + 5];
  for (const at of [screen, frame]) image.fill(0xff, at, at + size.length);
  return image;
}

function chunk(type: string, content: Buffer | string): Buffer {
  const body = Buffer.concat([Buffer.from(type), Buffer.from(content)]);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(body.length - 4, 0);
  numbers.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([numbers.subarray(0, 4), body, numbers.subarray(4)]);
}

export interface Seen {
  metadata: Metadata;
  /** The nearest of `#f00`-like names at a place given in parts of width and height. */
  colorAt(x: number, y: number): string;
}

export async function look(image: Buffer): Promise<Seen> {
  const metadata = await sharp(image).metadata();
  const { data, info } = await sharp(image).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return {
    metadata,
    colorAt: (x, y) => {
      const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
      return `#${[...data.subarray(at, at + 3)].map((part) => Math.round(part / 17).toString(16)).join('')}`;
    },
  };
}
