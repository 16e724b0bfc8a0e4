/** Gauges for Prometheus: the queue of jobs, and the connections that requests use. */
import type { Knex } from 'knex';
import { Gauge, type Registry } from 'prom-client';
import { poolOf } from '../db/connect.ts';

interface Counted {
  task: string;
  waiting: number;
  failed: number;
}

export function measureJobs(registry: Registry, knex: Knex, within: <T>(work: Promise<T>) => Promise<T>): void {
  const measure = (name: string, help: string, pick: (counted: Counted) => number) =>
    new Gauge({
      ...{ name, help, labelNames: ['task'], registers: [registry] },
      async collect() {
        this.reset();
        // Without the database there are no figures of it; all others are wanted then more than ever.
        const counted = await within(countJobs(knex)).catch(() => []);
        for (const one of counted) this.set({ task: one.task }, pick(one));
      },
    });
  measure('jobs_waiting', 'Jobs that nobody works on yet, those for later included', ({ waiting }) => waiting);
  measure('jobs_failed', 'Jobs that were given up', ({ failed }) => failed);
  new Gauge({
    name: 'database_connections_used',
    help: 'Connections of the pool of this process that its requests hold',
    registers: [registry],
    collect() {
      this.set(poolOf(knex).pool.numUsed());
    },
  });
}

async function countJobs(knex: Knex): Promise<Counted[]> {
  const { rows } = await knex.raw<{ rows: Counted[] }>(
    `select task_identifier as task, count(*) filter (where attempts < max_attempts and locked_at is null) as waiting,
      count(*) filter (where attempts >= max_attempts and locked_at is null) as failed
     from graphile_worker.jobs group by task_identifier`,
  );
  return rows;
}
