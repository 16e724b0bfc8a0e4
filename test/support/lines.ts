/** A log whose lines can be looked at. */
import type { Logger } from 'pino';
import { createLog } from '../../src/log.ts';

export type Line = Record<string, unknown> & { level: number; msg: string };

export function collectLog(level = 'info'): { log: Logger; lines: Line[] } {
  const lines: Line[] = [];
  return { log: createLog(level, { write: (line) => void lines.push(JSON.parse(line)) }), lines };
}
