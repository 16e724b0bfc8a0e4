import { Logger as GraphileLogger, type LogFunctionFactory } from 'graphile-worker';
import type { Logger } from 'pino';

/** graphile-worker's log lines as lines of ours; its chatter about every job is for debugging. */
export function toGraphileLogger(log: Logger): GraphileLogger {
  const levels = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const;
  const factory: LogFunctionFactory = (scope) => (level, message, meta) => {
    const { jobId, taskIdentifier } = scope;
    const error = meta && 'error' in meta ? { err: meta.error } : {};
    log[levels[level]]({ ...(jobId && { job: jobId, task: taskIdentifier }), ...error }, message);
  };
  return new GraphileLogger(factory);
}
