/** Reads a job until it ends. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Session } from './command.ts';
import { Failure, plain } from './failure.ts';

interface Job {
  status: 'pending' | 'processing' | 'completed' | 'failed';
  total_rows: number;
  processed_rows: number;
  message: string | null;
}

const firstPauseMs = 200;
const longestPauseMs = 2000;

export async function watchJob<J extends Job>(
  { client, progress }: Session,
  read: () => Promise<J>,
  title: string,
): Promise<J> {
  let begun = false;
  let noted: string | null = null;
  for (let pause = firstPauseMs; ; pause = Math.min(pause * 1.3, longestPauseMs)) {
    const job = await read();
    if (job.status === 'pending') {
      if (pause === firstPauseMs) progress.say('Waiting for its turn …');
    } else {
      if (!begun) progress.begin(title, job.total_rows, 'rows');
      begun = true;
      progress.reach(job.processed_rows);
      if (job.status !== 'processing') return job;
    }
    if (job.message !== null && job.message !== noted) progress.say(plain(job.message));
    noted = job.message;
    await sleep(pause, undefined, { signal: client.signal });
  }
}

export function requireId(id: string): string {
  if (/^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/i.test(id)) return id;
  throw new Failure(`"${plain(id)}" is not the id of a job, which is a UUID.`, 'usage');
}
