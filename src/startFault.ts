/** Why the service cannot start, as one sentence that names the variable to look at. */
import { fromDatabase } from './db/errors.ts';

interface SystemFault {
  code?: string;
  path?: string;
}

export function describeStartFault(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const { code, path } = thrown as SystemFault;
  if (code && path)
    return `${path} cannot be used (${code}). DATA_DIR, or the file: of STORAGE_URL, must be a folder that this user may write to.`;
  // Of statements only what the server said is of interest here.
  const said = thrown.message.split(' - ').at(-1) || code;
  return fromDatabase(thrown)
    ? `The database was lost meanwhile (${said}). Is it well, and DATABASE_URL right?`
    : thrown.message;
}
