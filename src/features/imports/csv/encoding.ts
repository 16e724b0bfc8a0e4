/**
 * Which encoding a file has, and its text. A byte order mark decides; else zero bytes in every other place of the
 * beginning mean UTF-16; else the whole file is looked at: valid UTF-8 is UTF-8, anything else Windows-1252. A file
 * with more UTF-8 letters in it than broken bytes is damaged UTF-8, whose broken bytes become U+FFFD.
 */
import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { ImportFault } from './fault.ts';
import { describeBinary, noText } from './signature.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface EncodingFound {
  encoding: Encoding;
  /** UTF-8 with bytes that are none. */
  damaged: boolean;
}

export async function detectEncoding(chunks: AsyncIterable<Buffer>): Promise<EncodingFound> {
  const utf8 = createUtf8Scan();
  let marked = false;
  let first = true;
  for await (const chunk of chunks) {
    if (first) {
      const binary = describeBinary(chunk);
      if (binary) throw new ImportFault(binary);
      const wide = detectUtf16(chunk);
      if (wide) return { encoding: wide, damaged: false };
      marked = chunk.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));
      first = false;
    }
    if (chunk.includes(0)) throw new ImportFault(noText('a binary file'));
    utf8.add(chunk);
  }
  const { letters, broken } = utf8.end();
  if (broken > 0 && !marked && letters <= broken) return { encoding: 'windows-1252', damaged: false };
  return { encoding: 'utf-8', damaged: broken > 0 };
}

/** By the mark, or by the zero halves of the ASCII letters that headings are made of. */
function detectUtf16(chunk: Buffer): Encoding | undefined {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be';
  const head = chunk.subarray(0, 256);
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] as number) + 1;
  });
  const [even, odd] = zeros as [number, number];
  const most = head.length / 4;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : undefined;
}

/** Counts letters of several bytes and bytes that belong to none, over chunks that may cut a letter. */
function createUtf8Scan() {
  let letters = 0;
  let broken = 0;
  let rest: Buffer = Buffer.alloc(0);

  const scan = (bytes: Buffer) => {
    const valid = isUtf8(bytes);
    for (let at = 0; at < bytes.length; ) {
      const byte = bytes[at] as number;
      if (byte < 0x80) {
        at += 1;
        continue;
      }
      const length = lengthOf(byte);
      if (valid || (length > 1 && isUtf8(bytes.subarray(at, at + length)) && at + length <= bytes.length)) {
        letters += 1;
        at += length;
      } else {
        broken += 1;
        at += 1;
      }
    }
  };
  return {
    add(chunk: Buffer) {
      const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
      const cut = cutOf(bytes);
      rest = Buffer.from(bytes.subarray(cut));
      scan(bytes.subarray(0, cut));
    },
    end() {
      scan(rest);
      return { letters, broken };
    },
  };
}

const lengthOf = (byte: number): number => (byte < 0xc2 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 1);

/** Where the last letter begins when it is not all there, else the end. */
function cutOf(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return lengthOf(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** The text, without a byte order mark and without NUL, which Postgres cannot hold; half a surrogate pair is U+FFFD. */
export async function* decode(chunks: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = createDecoder(encoding);
  for await (const chunk of chunks) yield decoder.write(chunk);
  yield decoder.end();
}

function createDecoder(encoding: Encoding): { write(chunk: Buffer): string; end(): string } {
  if (encoding === 'windows-1252') {
    // Not TextDecoder: some Node releases read 0x80-0x9f as control characters.
    const decoder = iconv.getDecoder('windows-1252');
    return { write: (chunk) => decoder.write(chunk), end: () => decoder.end() ?? '' };
  }
  const decoder = new TextDecoder(encoding);
  const clean = (text: string) => (encoding === 'utf-8' ? text : text.replaceAll('\0', ''));
  return { write: (chunk) => clean(decoder.decode(chunk, { stream: true })), end: () => clean(decoder.decode()) };
}
