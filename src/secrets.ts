/** Secrets of a development set-up, made once and kept in DATA_DIR, readable by the owner only. */
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { readSecretFile } from './secretFile.ts';

export interface Secrets {
  jwtSecret: string;
}

export function loadSecrets(dataDir: string): Secrets {
  mkdirSync(dataDir, { recursive: true });
  const fresh: Secrets = { jwtSecret: randomBytes(48).toString('base64') };
  return JSON.parse(readSecretFile(path.join(dataDir, 'secrets.json'), JSON.stringify(fresh)));
}
