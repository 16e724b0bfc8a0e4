/** Secrets of a development set-up, made once and kept in DATA_DIR, readable by the owner only. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface Secrets {
  jwtSecret: string;
}

export function loadSecrets(dataDir: string): Secrets {
  const file = path.join(dataDir, 'secrets.json');
  mkdirSync(dataDir, { recursive: true });
  try {
    // `wx` fails when the file is there: of two processes that start at once, one makes it and both read it.
    writeFileSync(file, JSON.stringify({ jwtSecret: randomBytes(48).toString('base64') }), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}
