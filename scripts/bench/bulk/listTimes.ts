/** How long lists take, asked for one after the other: the newest contacts, by title, and by a part of the e-mail address. */
import { setTimeout as sleep } from 'node:timers/promises';
import { request } from '../request.ts';
import type { Service } from './transfer.ts';

const paths = ['/api/v1/contacts/', '/api/v1/contacts/?title=manager', '/api/v1/contacts/?email=smith'];
const pauseMs = 30;

/** In milliseconds, until `isOver`. */
export async function timeLists({ url, headers }: Service, isOver: () => boolean): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; !isOver(); n++) {
    times.push((await request(url + paths[n % paths.length], headers)).milliseconds);
    await sleep(pauseMs);
  }
  return times;
}
