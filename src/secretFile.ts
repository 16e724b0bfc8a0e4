/**
 * A file that is made once, readable by the owner only. It is there whole or not at all: of several processes that
 * start at once, one makes it and all read it, and a crash leaves nothing that a later start trips over.
 */
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** What it says; the text becomes its content when there is none yet. */
export function readSecretFile(file: string, text: string): string {
  if (!existsSync(file)) makeFile(file, text);
  return readFileSync(file, 'utf8');
}

function makeFile(file: string, text: string): void {
  const aside = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    writeDurably(aside, text);
    // Fails when the file is there, which a rename would not.
    linkSync(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function writeDurably(file: string, text: string): void {
  const handle = openSync(file, 'wx', 0o600);
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
