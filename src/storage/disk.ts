/** Faults of a disk of this machine. */
import { AppError } from '../errors.ts';

const fullCodes: unknown[] = ['ENOSPC', 'EDQUOT', 'EROFS'];

/** Undefined when it is not that the disk takes no more. */
export function fromDisk(thrown: unknown): AppError | undefined {
  if (!(thrown instanceof Error && 'code' in thrown && fullCodes.includes(thrown.code))) return undefined;
  return new AppError('storage_unavailable', 'The file storage takes no more files right now. Try again later.', {
    cause: thrown,
  });
}
