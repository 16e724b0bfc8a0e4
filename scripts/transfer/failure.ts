/** What ends a command early, for the person at the terminal, with the exit code that a script sees. */

export const exitCodes = {
  done: 0,
  failed: 1,
  usage: 2,
  /** An import is complete, but rows were left out. */
  rowsLeftOut: 3,
  /** The API did not answer for too long; the job goes on. */
  unreachable: 4,
  interrupted: 130,
} as const;

export class Failure extends Error {
  readonly exitCode: number;
  constructor(message: string, kind: keyof typeof exitCodes = 'failed') {
    super(message);
    this.exitCode = exitCodes[kind];
  }
}

/** Texts that come from elsewhere must not steer the terminal. */
export const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ');
