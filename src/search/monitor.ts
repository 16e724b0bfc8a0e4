/** Counts what is asked of the search engines, for people (the statistics) and for Prometheus; nothing is estimated. */
import { Counter, Histogram, type Registry } from 'prom-client';

export type SearchOperation = 'page' | 'count' | 'uuids' | 'values';
type EngineName = 'postgres' | 'meilisearch';

/** Of this process. */
export interface SearchStatistics {
  since: string;
  queries_total: number;
  errors_total: number;
  fallbacks_total: number;
  by_operation: Record<SearchOperation, number>;
  /** Of the last 1,000 answers; null before the first. */
  latency_ms: { p50: number | null; p95: number | null; p99: number | null };
}

export interface SearchMonitor {
  /** A question begins; whoever answers or fails it calls the result once. */
  start(operation: SearchOperation): (outcome: EngineName | 'error') => void;
  /** The engine that is better for a question could not answer it. */
  fallBack(): void;
  read(): SearchStatistics;
}

const remembered = 1000;

export function createSearchMonitor(registry: Registry): SearchMonitor {
  const since = new Date().toISOString();
  const by_operation = { page: 0, count: 0, uuids: 0, values: 0 };
  const latencies: number[] = [];
  let answers = 0;
  let queries = 0;
  let errors = 0;
  let fallbacks = 0;
  const durations = new Histogram({
    name: 'search_duration_seconds',
    help: 'Time of an answer of the search port, by operation and by the engine that gave it (error: none did)',
    labelNames: ['operation', 'engine'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15],
    registers: [registry],
  });
  const fallen = new Counter({
    name: 'search_fallbacks_total',
    help: 'Questions that Postgres answered because the other engine was down, slow or behind',
    registers: [registry],
  });
  return {
    start(operation) {
      const end = durations.startTimer();
      queries += 1;
      by_operation[operation] += 1;
      return (engine) => {
        const seconds = end({ operation, engine });
        if (engine === 'error') errors += 1;
        else latencies[answers++ % remembered] = seconds * 1000;
      };
    },
    fallBack() {
      fallbacks += 1;
      fallen.inc();
    },
    read() {
      const sorted = latencies.toSorted((a, b) => a - b);
      const quantile = (part: number) => {
        const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
        return value === undefined ? null : Math.round(value * 100) / 100;
      };
      return {
        ...{ since, queries_total: queries, errors_total: errors, fallbacks_total: fallbacks },
        by_operation: { ...by_operation },
        latency_ms: { p50: quantile(0.5), p95: quantile(0.95), p99: quantile(0.99) },
      };
    },
  };
}
