import { randomUUID } from 'node:crypto';

let lastTime = 0;
let counter = 0;

/**
 * A UUID of version 7, greater than any this process made before. Rows of one transaction have one `created_at`, and
 * lists break ties by uuid; so the rows of a file are listed in the order of the file.
 */
export function nextUuid(): string {
  const now = Date.now();
  if (now > lastTime) {
    lastTime = now;
    counter = 0;
  } else if (++counter > 0xfff) {
    lastTime += 1;
    counter = 0;
  }
  const time = lastTime.toString(16).padStart(12, '0');
  // The second half of a version 4 is random, with the same variant bits.
  const tail = randomUUID().slice(19);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${tail}`;
}
