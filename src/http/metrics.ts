/** Prometheus metrics of one application: requests by operation and status, and the process itself. */
import type { Middleware } from 'koa';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { sentStatus } from './requestLog.ts';

export interface Metrics {
  registry: Registry;
  measure: Middleware;
  read(): Promise<{ type: string; text: string }>;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the first header to the last byte, by operation and status',
    labelNames: ['operation', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15],
    registers: [registry],
  });
  return {
    registry,
    measure: (ctx, next) => {
      const end = requests.startTimer();
      ctx.res.once('close', () => end({ operation: ctx.state.operationId ?? 'none', status: sentStatus(ctx) }));
      return next();
    },
    read: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  };
}
